import { describe, expect, it } from "vitest";
import { alignSequences } from "../../src/text/align-sequences.js";

const equal = (a: string, b: string) => (a === b ? 1 : -1);
const align = (a: string, b: string, gap = 0.4) => alignSequences([...a], [...b], equal, gap);

describe("alignSequences", () => {
  it("pairs what corresponds in order and skips what lies between", () => {
    expect(align("abxcd", "abcd").pairs).toEqual([
      [0, 0],
      [1, 1],
      [3, 2],
      [4, 3],
    ]);
  });

  it("leaves out what surrounds the best stretch", () => {
    expect(align("zzabc", "abcyy").pairs).toEqual([
      [2, 0],
      [3, 1],
      [4, 2],
    ]);
  });

  it("scores pairs less the gaps", () => {
    expect(align("abxcd", "abcd").score).toBeCloseTo(3.6);
  });

  it("gives nothing for sequences without a common member, or empty ones", () => {
    expect(align("abc", "xyz")).toEqual({ pairs: [], score: 0 });
    expect(align("", "abc")).toEqual({ pairs: [], score: 0 });
  });
});
