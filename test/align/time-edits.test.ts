import { describe, expect, it } from "vitest";
import { timeEdits } from "../../src/align/time-edits.js";
import type { Report } from "../../src/model/report.js";

const report = (rest: Partial<Report>): Report => ({
  id: "r",
  source: "r",
  language: "en",
  text: "It held.",
  credits: [],
  ...rest,
});

describe("timeEdits", () => {
  it("goes from the last reading of the earlier words to the first of the later ones", () => {
    const earlier = ["2031-05-06T10:00Z", "2031-05-06T12:00Z"].map((crawled) => report({ crawled }));
    const later = ["2031-05-06T18:00Z", "2031-05-06T15:00Z"].map((crawled) => report({ crawled }));
    expect(timeEdits(earlier, later)).toEqual({
      after: { value: "2031-05-06T12:00Z", basis: "crawled" },
      before: { value: "2031-05-06T15:00Z", basis: "crawled" },
    });
  });

  it("believes the page where it gives a time in between, and no other", () => {
    const firstSeen = (modified: string) =>
      timeEdits([report({ crawled: "2031-05-06T12:00Z" })], [report({ crawled: "2031-05-06T18:00Z", modified })])
        .before;
    expect(firstSeen("2031-05-06T14:00Z")).toEqual({ value: "2031-05-06T14:00Z", basis: "modified" });
    expect(firstSeen("2031-05-06T11:00Z")?.basis).toBe("crawled");
    expect(firstSeen("2031-05-07T11:00Z")?.basis).toBe("crawled");
  });

  it("falls back on the page's own dates, and says nothing that is not known", () => {
    const published = { value: "2031-05-06", precision: "day" as const, basis: "x" };
    expect(timeEdits([report({ published })], [report({})])).toEqual({
      after: { value: "2031-05-06", basis: "published" },
    });
    expect(timeEdits([report({})], [report({ crawled: "some day" })])).toEqual({});
  });
});
