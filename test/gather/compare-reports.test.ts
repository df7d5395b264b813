import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LookAlike, LookAlikeReport } from "../../eval/same-event.js";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { compareReports } from "../../src/gather/compare-reports.js";
import { packFor } from "../../src/language/registry.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";

const pairsOf = (phenomenon: string) =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/gather/${phenomenon}.json`, import.meta.url), "utf8"),
  ) as readonly LookAlike[];

function annotate(id: string, { language, headline, published, text }: LookAlikeReport): AnnotatedReport {
  const dated = published && { published: { value: published, precision: "day" as const, basis: "the fixture" } };
  const report = { id, source: id, language, text, credits: [], ...(headline && { headline }), ...dated };
  return annotateReport(report, packFor(language));
}

const compare = ({ a, b }: LookAlike) => compareReports(annotate("a", a), annotate("b", b));

const KEPT_APART = [
  "aftershock-and-quake",
  "announcement-and-event",
  "direction-reversed",
  "message-and-call",
  "monthly-decision",
  "numbered-otherwise",
  "other-day",
  "other-office-holder",
] as const;

describe("compareReports", () => {
  for (const phenomenon of KEPT_APART) {
    for (const pair of pairsOf(phenomenon)) {
      it(`keeps apart ${pair.name}`, () => {
        const { sameEvent, similarity, reasons } = compare(pair);
        expect(similarity, reasons.join("\n")).toBeLessThan(0.5);
        expect(sameEvent).toBe(false);
      });
    }
  }

  for (const phenomenon of ["same-in-other-words", "same-across-languages"]) {
    for (const pair of pairsOf(phenomenon)) {
      it(`finds one event in ${pair.name}`, () => {
        const { sameEvent, similarity, reasons } = compare(pair);
        expect(similarity, reasons.join("\n")).toBeGreaterThanOrEqual(0.5);
        expect(sameEvent).toBe(true);
      });
    }
  }

  it("is as sure whichever report comes first", () => {
    for (const pair of pairsOf("same-across-languages")) {
      expect(compare({ ...pair, a: pair.b, b: pair.a }).similarity).toBeCloseTo(compare(pair).similarity, 10);
    }
  });

  it("names words of both reports as reasons", () => {
    const [pair] = pairsOf("same-across-languages");
    const { reasons } = compare(pair!);
    expect(reasons.some((reason) => /\p{Script=Arabic}/u.test(reason) && /“[a-z]/iu.test(reason))).toBe(true);
  });

  it("finds a report one with itself, and apart from one without words", () => {
    const { a } = pairsOf("same-country")[0]!;
    expect(compare({ name: "itself", same: true, a, b: a }).sameEvent).toBe(true);
    expect(compare({ name: "empty", same: false, a, b: { language: "en", text: "" } }).sameEvent).toBe(false);
  });
});
