import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findSharedKeys } from "../../src/gather/find-shared-keys.js";

const text = fc
  .uniqueArray(fc.integer({ min: -300, max: 300 }), { maxLength: 3_000 })
  .map((keys) => ({ keys: Int32Array.from(keys).sort() }));

describe("findSharedKeys", () => {
  it("finds what both hold, whichever of them was asked before", () => {
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        for (const [one, other] of [
          [a, b],
          [a, c],
          [b, a],
          [c, b],
        ] as const) {
          const { ofA, ofB, count } = findSharedKeys(one, other);
          const places = Array.from({ length: count }, (_, at) => [ofA[at]!, ofB[at]!] as const);
          const shared = [...one.keys].filter((key) => other.keys.includes(key));
          expect(places.map(([place]) => one.keys[place]!).sort((x, y) => x - y)).toEqual(shared);
          expect(places.every(([here, there]) => one.keys[here] === other.keys[there])).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
