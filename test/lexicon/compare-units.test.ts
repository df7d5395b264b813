import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareUnits } from "../../src/lexicon/compare-units.js";
import { findUnits } from "../../src/lexicon/find-units.js";
import { SENTENCES } from "./sentences.js";

const units = SENTENCES.map(([text, language]) => findUnits(text, language));
const score = (a: number, b: number) => compareUnits(units[a]!, units[b]!).score;

describe("compareUnits", () => {
  it("finds a sentence wholly in itself", () => {
    for (const own of [0, 2, 5]) expect(score(own, own)).toBeCloseTo(1, 6);
  });

  it("prefers a translation to a sentence on another matter", () => {
    expect(score(2, 0)).toBeGreaterThan(2 * score(2, 3));
    expect(score(4, 3)).toBeGreaterThan(2 * score(4, 0));
  });

  it("knows other words for the same by their nearness", () => {
    expect(score(0, 1)).toBeGreaterThan(0.4);
    expect(score(0, 1)).toBeGreaterThan(2 * score(3, 1));
  });

  it("compares languages without a table by names", () => {
    expect(score(5, 0)).toBeGreaterThan(score(5, 3));
  });

  it("answers a unit by meaning, by number and by sound", () => {
    const { pairs } = compareUnits(units[4]!, units[3]!);
    const answered = pairs
      .filter(([, , strength]) => strength > 0.5)
      .map(([a, b]) => [units[4]![a]!.literal, units[3]![b]!.literal]);
    expect(answered).toEqual(expect.arrayContaining([["4300", "4,300"]]));
    const named = compareUnits(units[2]!, units[0]!).pairs.map(([, b]) => units[0]![b]!.literal);
    expect(named).toContain("arvandia");
  });

  it("does not take known words of one script that sound alike for the same", () => {
    const { score: likeness } = compareUnits(findUnits("a firm stone", "en"), findUnits("a form of satin", "en"));
    expect(likeness).toBeLessThan(0.2);
  });

  it("hears a name in two spellings of one language", () => {
    const [a, b] = [findUnits("for Raeisi", "en"), findUnits("by Raisi", "en")];
    expect(compareUnits(a, b).score).toBeGreaterThan(0.6);
  });

  it("finds nothing in an empty sentence", () => {
    expect(score(6, 0)).toBe(0);
    expect(score(6, 6)).toBe(0);
  });

  it("is symmetric", () => {
    const place = fc.nat({ max: SENTENCES.length - 1 });
    fc.assert(fc.property(place, place, (a, b) => Math.abs(score(a, b) - score(b, a)) < 1e-12));
  });

  it("takes the units of a part of a sentence by range", () => {
    const part = units[0]!.slice(0, 4);
    const { coverA, coverB } = compareUnits(part, units[0]!);
    expect(coverA).toBeCloseTo(1, 6);
    expect(coverB).toBeLessThan(0.8);
  });
});
