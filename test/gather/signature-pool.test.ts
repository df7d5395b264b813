import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SignaturePool } from "../../src/gather/signature-pool.js";

const rising = fc
  .uniqueArray(fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer()), { maxLength: 40 })
  .map((keys) => Int32Array.from(keys).sort());
const signature = fc
  .record({ keys: rising, pairs: rising })
  .map(({ keys, pairs }) => ({ keys, pairs, weights: Float32Array.from(keys, (_, at) => 1 / (at + 2)) }));

describe("SignaturePool", () => {
  it("compares what was put in as if each stood by itself", () => {
    fc.assert(
      fc.property(fc.array(signature, { minLength: 1, maxLength: 12 }), (signatures) => {
        const pool = new SignaturePool();
        for (const [slot, one] of signatures.entries()) pool.add(slot, one);
        const [first] = signatures;
        pool.lay(0);
        for (const [slot, { keys, weights, pairs }] of signatures.entries()) {
          expect(pool.keysOf(slot)).toEqual(keys);
          expect(pool.pairsOf(slot)).toEqual(pairs);
          let score = 0;
          for (const [at, key] of first!.keys.entries()) {
            const there = keys.indexOf(key);
            if (there >= 0) score += first!.weights[at]! * weights[there]!;
          }
          expect(pool.likeness(slot)).toBe(score);
          expect([...pool.sharedKeys(0, slot)]).toEqual([...first!.keys].filter((key) => keys.includes(key)));
          expect([...pool.sharedPairs(0, slot)]).toEqual([...first!.pairs].filter((pair) => pairs.includes(pair)));
        }
      }),
    );
  });
});
