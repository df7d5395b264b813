import { describe, expect, it } from "vitest";
import { compareUnits } from "../../src/lexicon/compare-units.js";
import { findUnits } from "../../src/lexicon/find-units.js";
import { UnitIndex } from "../../src/lexicon/unit-index.js";
import { SENTENCES } from "./sentences.js";

const units = SENTENCES.map(([text, language]) => findUnits(text, language));
const score = (a: number, b: number) => compareUnits(units[a]!, units[b]!).score;

describe("UnitIndex", () => {
  const index = new UnitIndex(units);

  it("scores every sentence as comparing the two would", () => {
    for (const [query, own] of units.entries()) {
      const scores = index.scoreAll(own);
      for (const place of units.keys()) expect(scores[place]).toBeCloseTo(score(query, place), 12);
    }
  });

  it("proposes the best sentences first and none without any likeness", () => {
    const candidates = index.candidates(units[4]!, 3);
    expect(candidates.map(({ sentence }) => sentence).slice(0, 2)).toEqual([4, 3]);
    expect(index.candidates(units[6]!, 3)).toEqual([]);
  });

  it("knows the sentence of every unit", () => {
    expect(index.units).toHaveLength(index.sentenceOf.length);
    expect(index.sentenceOf[index.units.indexOf(units[3]![0]!)]).toBe(3);
  });

  it("visits each pair of units once, unit after unit of the query", () => {
    for (const query of units) {
      const visits: string[] = [];
      const order: number[] = [];
      index.match(query, (queryUnit, indexedUnit, strength) => {
        visits.push(`${queryUnit} ${indexedUnit}`);
        order.push(queryUnit);
        expect(strength).toBeGreaterThan(0);
      });
      expect(new Set(visits).size).toBe(visits.length);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});
