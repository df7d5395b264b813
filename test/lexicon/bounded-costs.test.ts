/** Costs of names across scripts are given up as soon as they exceed a bound; below it they are what they are without one. */
import { describe, expect, it } from "vitest";
import { loadLetters } from "../../src/lexicon/load-lexicon.js";

const LATIN = ["merkel", "lin qihang", "karamova", "solbakken", "raisi", "thessaloniki", "bo"];
const BOUNDS = [0.2, 0.8, 1.5, 2.5, 4, 8];

function expectBounded(exact: number, bounded: (most: number) => number): void {
  for (const most of BOUNDS) {
    const cost = bounded(most);
    if (exact <= most) expect(cost).toBe(exact);
    else expect(cost === exact || cost === Number.POSITIVE_INFINITY).toBe(true);
  }
}

describe("LetterCosts.compare", () => {
  it.each([
    ["ru", ["меркель", "карамова", "раиси", "сольбаккен", "ли"]],
    ["ar", ["ميركل", "رئيسي", "سولباكن", "با"]],
  ])("gives the same cost or none under any bound: %s", (language, names) => {
    const costs = loadLetters(language)!;
    for (const name of names) {
      for (const latin of LATIN) {
        const [foreign, written] = [costs.readForeign(name), costs.readLatin(latin)];
        expectBounded(costs.compare(foreign, written), (most) => costs.compare(foreign, written, most));
      }
    }
  });

  it("gives up names that have nothing to do with each other, and no others", () => {
    const costs = loadLetters("ru")!;
    const merkel = costs.readForeign("меркель");
    expect(costs.compare(merkel, costs.readLatin("thessaloniki"), 1.5)).toBe(Number.POSITIVE_INFINITY);
    expect(costs.compare(merkel, costs.readLatin("merkel"), 1.5)).toBeLessThan(1);
  });
});
