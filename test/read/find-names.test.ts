import { expect, test } from "vitest";
import { canonicalOutlet, canonicalSource, outletNameAfter, outletNameAt } from "../../src/read/find-names.js";
import { compilePageTables } from "../../src/read/page-tables.js";
import { tokenize } from "../../src/text/tokenize.js";
import { languages } from "./reading-languages.js";

const tables = compilePageTables(languages.packs);
const at = (text: string) => outletNameAt(text, tokenize(text), 0, tables)?.value;
const after = (text: string, from: number) => outletNameAfter(text, tokenize(text), from, tables)?.value;

test.each([
  ["Reuters reported", "Reuters"],
  ["Skerry News Agency reported", "Skerry News Agency"],
  ["وكالة الجزيرة الصغيرة للأنباء", "وكالة الجزيرة الصغيرة للأنباء"],
  ["The Agency", undefined],
  ["Skerry reported", undefined],
  ["ap reported", undefined],
])("%j names %s", (text, name) => {
  expect(at(text)).toBe(name);
});

test("an acronym before a surname is a first name", () => {
  expect(at("Ina Marsh")).toBeUndefined();
  expect(at("INA reported")).toBe("INA");
});

test("nouns of the trade and words without a capital are stepped over", () => {
  expect(after("according to the semi-official Skerry News Agency", 2)).toBe("Skerry News Agency");
  expect(after("according to the harbour office", 2)).toBeUndefined();
});

test("one name for the forms of an outlet, and capitals where the page forgot them", () => {
  expect(canonicalOutlet("Associated Press", tables)).toBe("AP");
  expect(canonicalOutlet("The skerry Gazette", tables)).toBe("The Skerry Gazette");
});

test("behind 'Source:' the noun of an agency may be left out", () => {
  expect(canonicalSource("مهر", tables)).toBe("Mehr News");
  expect(canonicalOutlet("مهر", tables)).toBe("مهر");
});
