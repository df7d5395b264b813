import { expect, test } from "vitest";
import { findDateline } from "../../src/read/find-dateline.js";
import { compilePageTables } from "../../src/read/page-tables.js";
import { languages } from "./reading-languages.js";

const datelineOf = (text: string) => findDateline(text, compilePageTables(languages.packs));

test.each([
  ["Port Anselm (HP) - The governor arrived.", "Port Anselm (HP)"],
  ["LONDON, March 3 (Example Agency) - Rain fell.", "LONDON, March 3 (Example Agency)"],
  ["BRENWICK — Rain fell.", "BRENWICK"],
  ["الوادي (رويترز) - هطل المطر.", "الوادي (رويترز)"],
])("%s", (text, dateline) => {
  expect(datelineOf(text)).toBe(dateline);
});

test.each([
  "The mayor - a farmer himself - opened the fair.",
  "He left. Then - at noon - it rained.",
  "Half of the well-known players stayed at home.",
  "A long dry summer - the third in a row - has emptied the lake.",
])("no dateline in: %s", (text) => {
  expect(datelineOf(text)).toBeUndefined();
});
