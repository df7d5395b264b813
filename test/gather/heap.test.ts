import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Heap } from "../../src/gather/heap.js";

describe("Heap", () => {
  it("gives back what was put in, in order", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const heap = new Heap<number>((a, b) => a - b);
        for (const number of numbers) heap.push(number);
        expect(numbers.map(() => heap.pop())).toEqual([...numbers].sort((a, b) => a - b));
        expect(heap.pop()).toBeUndefined();
      }),
    );
  });
});
