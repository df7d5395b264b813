import { describe, expect, it } from "vitest";
import { clipOdds, fitOf } from "../../src/gather/fit-groups.js";
import { gatherSettings } from "../../src/settings.js";

const among = (table: Readonly<Record<string, number>>) => ({ odds: (a: string, b: string) => table[`${a}${b}`]! });

describe("fitOf", () => {
  it("is the odds of the pair where two reports stand alone", () => {
    expect(fitOf(["a"], ["b"], among({ ab: 1.5 }))).toBe(1.5);
  });

  it("lets one pair that does not fit say more than the mean does", () => {
    const even = fitOf(["a"], ["b", "c"], among({ ab: 2, ac: 2 }));
    const uneven = fitOf(["a"], ["b", "c"], among({ ab: 5, ac: -1 }));
    expect(even).toBe(2);
    expect(uneven).toBeLessThan(even);
    expect(uneven).toBeGreaterThan(-1);
  });

  it("cuts what is more certain than any other", () => {
    expect(fitOf(["a"], ["b"], among({ ab: 60 }))).toBe(gatherSettings.mostOdds);
    expect(clipOdds(-60)).toBe(-gatherSettings.mostOdds);
  });
});
