import { describe, expect, it } from "vitest";
import { collectKeys, coverUnits, indexKeys } from "../../src/gather/index-keys.js";
import { findUnits } from "../../src/lexicon/find-units.js";

describe("indexKeys", () => {
  it("gives digits alone for a number, in whatever script", () => {
    expect(findUnits("77", "en").flatMap(indexKeys)).toEqual([{ key: "#77", trust: 1 }]);
    expect(findUnits("٧٧", "ar").flatMap(indexKeys)).toEqual([{ key: "#77", trust: 1 }]);
  });
});

describe("coverUnits", () => {
  it("covers a text fully by itself", () => {
    const units = findUnits("The bridge collapsed under a bus.", "en");
    expect(coverUnits(units, collectKeys(units))).toBeCloseTo(1);
  });

  it("covers part of an Arabic text by its English counterpart", () => {
    const arabic = findUnits("زلزال قوي يضرب غرب البلاد", "ar");
    const told = collectKeys(findUnits("A strong earthquake struck the west of the country", "en"));
    const other = collectKeys(findUnits("The court acquitted a blogger", "en"));
    expect(coverUnits(arabic, told)).toBeGreaterThan(0.4);
    expect(coverUnits(arabic, other)).toBeLessThan(0.2);
  });

  it("covers nothing of no words", () => {
    expect(coverUnits([], new Map())).toBe(0);
  });
});
