import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PairMemory } from "../../src/gather/pair-memory.js";

describe("PairMemory", () => {
  it("answers what was kept of a pair last, either way about, or nothing, and never of another pair", () => {
    const pair = fc.record({ a: fc.nat(9), b: fc.nat(9), answer: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const memory = new PairMemory(16);
        const kept = new Map<string, number>();
        for (const { a, b, answer } of pairs) {
          memory.keep(a, b, answer);
          kept.set(`${Math.min(a, b)} ${Math.max(a, b)}`, answer);
          expect(memory.recall(b, a)).toBe(answer);
        }
        for (let a = 0; a < 10; a++) {
          for (let b = a; b < 10; b++) {
            const answer = memory.recall(a, b);
            if (answer !== undefined) expect(answer).toBe(kept.get(`${a} ${b}`));
          }
        }
      }),
    );
  });
});
