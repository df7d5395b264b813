import { expect, it } from "vitest";
import { seedDraws } from "./seeded-draws.js";

it("draws the same for the same seed and otherwise for another", () => {
  const draw = (seed: string) => Array.from({ length: 20 }, () => seedDraws(seed).shuffle([1, 2, 3, 4, 5, 6, 7]));
  expect(draw("a")).toEqual(draw("a"));
  expect(draw("a")).not.toEqual(draw("b"));
});

it("draws integers within both bounds, and reaches both", () => {
  const { integer } = seedDraws("bounds");
  const drawn = new Set(Array.from({ length: 200 }, () => integer(2, 4)));
  expect([...drawn].sort()).toEqual([2, 3, 4]);
});

it("keeps the order of what it chooses and loses nothing when it shuffles", () => {
  const { choose, shuffle } = seedDraws("order");
  const all = Array.from({ length: 30 }, (_, index) => index);
  const chosen = choose(12, all);
  expect(chosen).toHaveLength(12);
  expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
  expect(shuffle(all).sort((a, b) => a - b)).toEqual(all);
});

it("draws true in about the share asked for", () => {
  const { chance } = seedDraws("share");
  const drawn = Array.from({ length: 2000 }, () => chance(0.3)).filter(Boolean).length;
  expect(drawn / 2000).toBeCloseTo(0.3, 1);
});
