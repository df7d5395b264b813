import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Postings } from "../../src/gather/postings.js";

describe("Postings", () => {
  it("holds what a map of lists would, whatever is added and removed", () => {
    const key = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));
    const step = fc.record({ key, holder: fc.nat(6), leaves: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const postings = new Postings();
        const known = new Map<number, number[]>();
        for (const { key, holder, leaves } of steps) {
          const before = known.get(key) ?? [];
          if (!leaves && before.includes(holder)) continue;
          const after = leaves ? before.filter((other) => other !== holder) : [...before, holder];
          known.set(key, after);
          if (leaves) expect(postings.remove(key, holder)).toBe(after.length);
          else expect(postings.add(key, holder)).toBe(after.length);
        }
        for (const [key, holders] of known) {
          expect(postings.holders(key)).toEqual(holders);
          expect(postings.count(key)).toBe(holders.length);
        }
      }),
    );
  });

  it("keeps all of many keys while it grows", () => {
    const postings = new Postings();
    for (let key = 0; key < 20_000; key++) postings.add(key * 7919, key);
    expect(postings.holders(12_345 * 7919)).toEqual([12_345]);
    expect(postings.count(1)).toBe(0);
    expect(postings.holders(1)).toEqual([]);
  });
});
