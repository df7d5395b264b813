import { expect, test } from "vitest";
import type { Report } from "../../src/model/report.js";
import { tellClocks } from "../../src/present/tell-clocks.js";

const report: Report = { id: "r", source: "a.html", language: "en", text: "The bridge has opened.", credits: [] };

test("tells of each known clock what it rests on, in the order in which they run", () => {
  const dated: Report = {
    ...report,
    published: { value: "2031-05-06T18:20", precision: "minute", basis: "meta date" },
    clocks: {
      crawled: { value: "2031-05-08", precision: "day", basis: "what was given with the document" },
      modified: { value: "2031-05-07", precision: "day", basis: "JSON-LD dateModified" },
    },
  };
  expect(tellClocks(dated)).toEqual([
    "published 6 May 2031, 18:20, by meta date",
    "changed 7 May 2031, by JSON-LD dateModified",
    "crawled 8 May 2031, by what was given with the document",
  ]);
});

test("tells nothing where nothing is known", () => {
  expect(tellClocks(report)).toEqual([]);
});
