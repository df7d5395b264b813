import { expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { applyGiven } from "../../src/workers/apply-given.js";

const REPORT: Report = {
  id: "r",
  source: "s",
  language: "en",
  text: "T.",
  weekday: "Monday",
  headline: "Read",
  credits: [],
};

it("puts what was given above what was read, and leaves the rest", () => {
  expect(applyGiven(REPORT, { headline: "Given", outlet: "The Ferry" })).toEqual({
    ...REPORT,
    headline: "Given",
    outlet: "The Ferry",
  });
});

it("drops a weekday where a date is given", () => {
  const published = { value: "2024-03-19", precision: "day", basis: "given" } as const;
  expect(applyGiven(REPORT, { published })).toEqual({
    id: "r",
    source: "s",
    language: "en",
    text: "T.",
    headline: "Read",
    credits: [],
    published,
  });
});
