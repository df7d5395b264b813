import { describe, expect, it } from "vitest";
import type { Derivation } from "../../src/model/story.js";
import { traceStory } from "../../src/trace/trace-story.js";
import type { ExpectedDerivation } from "../fixtures/trace/case.js";
import { cases } from "../fixtures/trace/cases.js";
import { orderCases } from "../fixtures/trace/order-cases.js";
import { annotatePlainly } from "./annotate-plainly.js";

describe("traceStory", () => {
  for (const story of [...cases, ...orderCases]) {
    const traced = traceStory(story.reports.map(annotatePlainly));

    it(`finds who took it from whom: ${story.name}`, () => {
      const told = traced.derivations.map(nameOf);
      const wanted = story.derivations.filter((each) => !each.optional);
      expect(wanted.filter((each) => !traced.derivations.some((found) => fits(found, each)))).toEqual([]);
      const unfit = traced.derivations.filter((found) => !story.derivations.some((each) => fits(found, each)));
      expect(unfit.map(nameOf), `told: ${told.join(", ")}`).toEqual([]);
    });

    it(`counts newsrooms and origins: ${story.name}`, () => {
      expect(traced.newsrooms).toEqual(story.newsrooms);
      expect(traced.origins).toHaveLength(story.origins);
      expect(traced.originsAtMost).toBe(story.originsAtMost);
    });

    it(`puts every report into one newsroom and one origin: ${story.name}`, () => {
      const ids = story.reports.map(({ id }) => id).sort();
      expect(traced.newsrooms.flat().sort()).toEqual(ids);
      expect(traced.origins.flat().sort()).toEqual(ids);
      expect(traced.originsAtMost).toBeGreaterThanOrEqual(traced.origins.length);
    });

    it(`shows the words of each derivation where they stand: ${story.name}`, () => {
      const texts = new Map(story.reports.map(({ id, text }) => [id, text]));
      for (const { evidence } of traced.derivations) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const { report, span, words } of evidence) {
          if (span) expect(texts.get(report)!.slice(span.start, span.end)).toBe(words);
        }
      }
    });

    it(`tells the same in whatever order the reports come: ${story.name}`, () => {
      expect(traceStory([...story.reports].reverse().map(annotatePlainly))).toEqual(traced);
    });
  }

  it("has nothing to tell of no reports", () => {
    expect(traceStory([])).toEqual({
      derivations: [],
      newsrooms: [],
      origins: [],
      originsAtMost: 0,
      independent: [],
      ties: [],
      copied: [],
    });
  });
});

function fits(found: Derivation, expected: ExpectedDerivation): boolean {
  const forward = found.from === expected.from && found.to === expected.to;
  const backward = found.from === expected.to && found.to === expected.from;
  const way = expected.direction === undefined || (expected.direction === "shown") === (found.direction === "shown");
  return way && expected.kinds.includes(found.kind) && (forward || (expected.eitherWay === true && backward));
}

function nameOf({ from, to, kind, direction }: Derivation): string {
  return `${from} > ${to} ${kind} (${direction ?? "open"})`;
}
