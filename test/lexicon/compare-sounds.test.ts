import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSkeletons, readSkeleton } from "../../src/lexicon/compare-sounds.js";

const likeness = (a: string, b: string) => compareSkeletons(readSkeleton(a), readSkeleton(b));

describe("compareSkeletons", () => {
  it("trusts equal skeletons the less the shorter they are", () => {
    expect(likeness("btn", "btn")).toBe(1);
    expect(likeness("rs", "rs")).toBeLessThan(1);
    expect(likeness("l", "l")).toBeLessThan(likeness("rs", "rs"));
    expect(likeness("", "")).toBe(0);
  });

  it("forgives sounds that scripts render alike", () => {
    expect(likeness("Argntn", "Arjntn")).toBeGreaterThan(0.8);
    expect(likeness("thrn", "trn")).toBeGreaterThan(0.7);
  });

  it("refuses what differs in more than it shares", () => {
    expect(likeness("mrkl", "mkrn")).toBe(0);
    expect(likeness("btn", "btnlsky")).toBe(0);
  });

  it("is symmetric and within 0 and 1", () => {
    const skeleton = fc.string({ unit: fc.constantFrom(..."bdfghjklmnrstvwxyzACST"), maxLength: 8 });
    fc.assert(
      fc.property(skeleton, skeleton, (a, b) => {
        expect(likeness(a, b)).toBeCloseTo(likeness(b, a), 12);
        expect(likeness(a, b)).toBeGreaterThanOrEqual(0);
        expect(likeness(a, b)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
