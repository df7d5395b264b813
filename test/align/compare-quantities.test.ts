import { describe, expect, it } from "vitest";
import { agree } from "../../src/align/compare-quantities.js";
import type { Quantity } from "../../src/model/annotation.js";

const figure = (value: number, rest: Partial<Quantity> = {}): Quantity => ({
  report: "r",
  span: { start: 0, end: 1 },
  value,
  ...rest,
});

describe("figures that can both hold", () => {
  it.each([
    ["the same value twice", figure(15), figure(15)],
    ["a value and a lower bound under it", figure(31_745), figure(31_700, { bound: "more than" })],
    ["two bounds that meet", figure(31_000, { bound: "more than" }), figure(32_000, { bound: "less than" })],
    ["a value inside a range", figure(7), figure(5, { upper: 9 })],
    ["a value near an approximation", figure(980), figure(1000, { bound: "about" })],
  ])("%s", (_, a, b) => {
    expect(agree(a, b)).toBe(true);
    expect(agree(b, a)).toBe(true);
  });
});

describe("figures that cannot both hold", () => {
  it.each([
    ["two plain values", figure(12), figure(14)],
    ["a value under a lower bound", figure(40), figure(50, { bound: "more than" })],
    ["a value far above a lower bound", figure(50), figure(31, { bound: "more than" })],
    ["a value over an upper bound", figure(12), figure(10, { bound: "at most" })],
  ])("%s", (_, a, b) => {
    expect(agree(a, b)).toBe(false);
    expect(agree(b, a)).toBe(false);
  });
});
