import { expect, it } from "vitest";
import { shingle } from "../../src/text/shingle.js";

it("gives the places of every run of so many words", () => {
  expect([...shingle(["a", "b", "a", "b"], 2).positions]).toEqual([
    ["a b", [0, 2]],
    ["b a", [1]],
  ]);
});

it("finds none in a sequence that is too short", () => {
  expect(shingle(["a"], 2).runs.length).toBe(0);
});
