import { describe, expect, it } from "vitest";
import { GrowingDoubles, GrowingInts } from "../../src/gather/growing-array.js";

describe("GrowingArray", () => {
  it("keeps all that was appended and put while it grows", () => {
    const ints = new GrowingInts();
    for (let at = 0; at < 1000; at++) ints.append(Int32Array.of(at, -at, 7));
    expect(ints.length).toBe(3000);
    expect([...ints.values.subarray(2997, 3000)]).toEqual([999, -999, 7]);
    expect([...ints.values.subarray(0, 3)]).toEqual([0, 0, 7]);
    const doubles = new GrowingDoubles();
    doubles.room(1)[0] = 0.1;
    doubles.room(5000)[4999] = 0.2;
    expect(doubles.values[0]).toBe(0.1);
    expect(doubles.values[4999]).toBe(0.2);
    expect(doubles.values[4998]).toBe(0);
  });
});
