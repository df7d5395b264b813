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

it("puts given fields beside the text in their places", () => {
  const given = { byline: "Ilse Varga", dateline: "KESTREL", section: "Region", modified: "2024-03-20" };
  expect(applyGiven(REPORT, given)).toEqual({ ...REPORT, ...given });
});

it("names given credits first, each once, with their place in the text where they have one", () => {
  const found = { name: "Roads Office", span: { start: 0, end: 1 } };
  const report = { ...REPORT, credits: [{ name: "Other", words: "Source: Other" }, found] };
  const given = { outlet: "The Ferry", credits: ["Highland Press", "ROADS OFFICE", "highland press", "The Ferry"] };
  expect(applyGiven(report, given).credits).toEqual([
    { name: "Highland Press" },
    found,
    { name: "Other", words: "Source: Other" },
  ]);
});

it("puts pictures that were named before those that the text shows, each once", () => {
  const lead = { kind: "photograph", address: "a.example/lead.jpg" } as const;
  const second = { kind: "photograph", address: "a.example/second.jpg" } as const;
  const read: Report = { ...REPORT, media: [second, { ...lead, words: "The bridge." }] };
  expect(applyGiven(read, { media: [lead] }).media).toEqual([{ ...lead, words: "The bridge." }, second]);
  expect(applyGiven(read, {}).media).toEqual(read.media);
});
