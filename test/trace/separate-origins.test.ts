import { expect, it } from "vitest";
import { separateOrigins } from "../../src/trace/separate-origins.js";

it("keeps everything in one origin while nothing is shown", () => {
  expect(separateOrigins([["a"], ["b"], ["c"]], [])).toEqual([["a", "b", "c"]]);
});

it("counts two that are shown independent, and puts what shows nothing with one of them", () => {
  expect(separateOrigins([["a"], ["b"], ["c"]], [["a", "c"]])).toEqual([["a", "b"], ["c"]]);
});

it("counts a group once, whichever of its reports is shown independent", () => {
  const pairs = [["a", "c"]] as const;
  expect(separateOrigins([["a", "b"], ["c"]], pairs)).toEqual([["a", "b"], ["c"]]);
});

it("counts three that are all shown independent of each other", () => {
  const pairs = [
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ] as const;
  expect(separateOrigins([["a"], ["b"], ["c"]], pairs)).toHaveLength(3);
});
