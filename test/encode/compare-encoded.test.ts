import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blend, compareEncoded, compareVectors } from "../../src/encode/compare-encoded.js";
import { encodeSettings } from "../../src/settings.js";

const EAST = Float32Array.of(1, 0);
const NORTH = Float32Array.of(0, 1);
const WEST = Float32Array.of(-1, 0);

describe("compareVectors", () => {
  it("is 1 for one direction, 0 for two that have nothing in common, and 0 for opposite ones", () => {
    expect(compareVectors(EAST, EAST)).toBe(1);
    expect(compareVectors(EAST, NORTH)).toBe(0);
    expect(compareVectors(EAST, WEST)).toBe(0);
  });

  it("finds nothing like a vector of zeros, itself included", () => {
    const nothing = new Float32Array(2);
    expect([compareVectors(nothing, EAST), compareVectors(nothing, nothing)]).toEqual([0, 0]);
  });

  it("stays within 0..1 and is the same from both sides", () => {
    const unit = fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
      .map((numbers) => {
        const length = Math.hypot(...numbers) || 1;
        return Float32Array.from(numbers, (number) => number / length);
      });
    fc.assert(
      fc.property(unit, unit, (a, b) => {
        const likeness = compareVectors(a, b);
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        expect(compareVectors(b, a)).toBe(likeness);
      }),
    );
  });
});

describe("compareEncoded", () => {
  it("blends by the weight of the settings", () => {
    expect(compareEncoded(EAST, EAST, 0)).toBeCloseTo(encodeSettings.weight);
    expect(compareEncoded(EAST, NORTH, 1)).toBeCloseTo(1 - encodeSettings.weight);
    expect(compareEncoded(EAST, EAST, 1)).toBeCloseTo(1);
  });

  it("is the lexicon alone at weight 0 and the encoder alone at weight 1", () => {
    expect(compareEncoded(EAST, EAST, 0.3, 0)).toBe(0.3);
    expect(compareEncoded(EAST, NORTH, 0.3, 1)).toBe(0);
  });

  it("has a weight that is a share", () => {
    expect(encodeSettings.weight).toBeGreaterThan(0);
    expect(encodeSettings.weight).toBeLessThan(1);
  });
});

describe("blend", () => {
  it("takes scores that were corrected for hubs", () => {
    expect(blend(-0.4, 0.2, 0.5)).toBeCloseTo(-0.1);
    expect(blend(1.2, 0.8, 0.25)).toBeCloseTo(0.9);
  });
});
