import { expect, it } from "vitest";
import { tellDelay, tellShare } from "../../src/present/tell-delay.js";

const told = { count: 1, of: 1 };

it.each([
  [0, 2, "about 0 min"],
  [144, 146, "about 2 h 24 min"],
  [120, 121, "about 2 h"],
  [0, 926, "up to 15 h 26 min"],
  [60, 1620, "1 h to 27 h"],
  [1440, 4320, "24 h to 3 days"],
])("tells %i to %i minutes as %s", (least, most, words) => {
  expect(tellDelay({ least, most, told })).toBe(words);
});

it("tells no share of nothing", () => {
  expect([tellShare({ count: 1, of: 3 }), tellShare({ count: 0, of: 0 })]).toEqual(["1 of 3", "–"]);
});
