import { expect, it } from "vitest";
import { DisjointSets } from "../../src/text/disjoint-sets.js";

it("joins what is joined through others, and sorts groups and members", () => {
  const sets = new DisjointSets();
  sets.join("d", "c");
  sets.join("b", "d");
  expect(sets.groups(["d", "a", "c", "b"])).toEqual([["a"], ["b", "c", "d"]]);
});

it("gives the same groups in whatever order pairs are joined", () => {
  const pairs = [
    ["a", "b"],
    ["c", "d"],
    ["b", "c"],
  ] as const;
  const grouped = (order: readonly (readonly [string, string])[]) => {
    const sets = new DisjointSets();
    for (const [one, other] of order) sets.join(one, other);
    return sets.groups(["a", "b", "c", "d", "e"]);
  };
  expect(grouped([...pairs].reverse())).toEqual(grouped(pairs));
});
