import { expect, it } from "vitest";
import { selectReports } from "../../src/cli/select-reports.js";
import type { Report } from "../../src/model/report.js";

function report(language: string, published?: string, crawled?: string): Report {
  return {
    id: "r",
    source: "s",
    language,
    text: "T.",
    credits: [],
    ...(published === undefined ? {} : { published: { value: published, precision: "day", basis: "test" } }),
    ...(crawled === undefined ? {} : { crawled }),
  };
}

it.each([
  ["2024-03-19", undefined, true],
  ["2024-03-19T04:00", undefined, true],
  ["2024-03-18", undefined, false],
  ["2024-03", undefined, true],
  ["2024-02", undefined, false],
  ["2024", undefined, true],
  [undefined, undefined, true],
  [undefined, "2024-05-01", true],
  [undefined, "2023-05-01", false],
  ["2024-03-20", "2023-01-01", true],
])("since 2024-03-19, published %s and crawled %s: %s", (published, crawled, wanted) => {
  expect(selectReports({ since: "2024-03-19" })(report("en", published, crawled))).toBe(wanted);
});

it("takes a language with all its kinds, and a kind for itself", () => {
  const wanted = selectReports({ languages: ["en", "pt-BR"] });
  expect(["en", "en-GB", "pt-br", "pt", "eng", "und"].map((tag) => wanted(report(tag)))).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
