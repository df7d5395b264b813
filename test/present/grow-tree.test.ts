import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Branch, growTree } from "../../src/present/grow-tree.js";
import { outlineLineage } from "../../src/present/outline-lineage.js";
import { madeUpTags, madeUpTies } from "../fixtures/present/made-up-ties.js";

const tags = madeUpTags(["One", "Two", "Three", "Four", "Five", "Six"]);
const treesOf = (lines: readonly string[]) => growTree(outlineLineage({ tags, derivations: madeUpTies(tags, lines) }));

/** "1(2 3(4))"; further sources as "4/2". */
function told({ node, further, children }: Branch): string {
  const name = (end: Branch["node"]["end"]) => (typeof end === "string" ? end : end.number);
  const also = further.map(({ from }) => `/${name(from.end)}`).join("");
  return `${name(node.end)}${also}${children.length > 0 ? `(${children.map(told).join(" ")})` : ""}`;
}
const branches = (trees: readonly Branch[]): Branch[] =>
  trees.flatMap((branch) => [branch, ...branches(branch.children)]);

describe("growTree", () => {
  it("puts what took it under its source, the largest tree first", () => {
    expect(treesOf(["3 < 1 edited", "4 < 2 verbatim", "5 < 4 rewrite", "6 < 4 edited"]).map(told)).toEqual([
      "2(4(5 6))",
      "1(3)",
    ]);
  });

  it("puts a report of several sources under the nearest: a text before a credit", () => {
    expect(treesOf(["3 < Vardar credit", "3 < 2 rewrite", "3 < 1 verbatim"]).map(told)).toEqual([
      "1(3/2/Vardar)",
      "Vardar",
      "2",
    ]);
  });

  it("takes the deeper of two credits: the inner source of a chain is further", () => {
    expect(treesOf(["2 < Beta credit", "2 < Alpha credit", "Beta < Alpha credit"]).map(told)).toEqual([
      "Alpha(Beta(2/Alpha))",
    ]);
  });

  it("opens a circle before its first member, and keeps what hangs on it", () => {
    expect(treesOf(["2 < 3 credit", "3 < 4 credit", "4 < 2 credit", "1 < 4 edited"]).map(told)).toEqual([
      "2/3(4(1 3))",
    ]);
  });

  it("gives each node once, counts all below, and tells every tie, whatever the ties", () => {
    const end = fc.constantFrom("1", "2", "3", "4", "5", "6", "A", "B", "C");
    const kind = fc.constantFrom("verbatim", "edited", "rewrite", "translation", "credit");
    const line = fc.tuple(end, end, kind).map(([to, from, how]) => `${to} < ${from} ${how}`);
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 30 }), (lines) => {
        const lineage = outlineLineage({ tags, derivations: madeUpTies(tags, lines) });
        const trees = growTree(lineage);
        const all = branches(trees);
        expect(new Set(all.map(({ node }) => node)).size).toBe(all.length);
        expect(all).toHaveLength(lineage.nodes.length);
        const ties = all.flatMap(({ nearest, further }) => [...(nearest ? [nearest] : []), ...further]);
        expect(new Set(ties)).toEqual(new Set(lineage.taken));
        expect(ties).toHaveLength(lineage.taken.length);
        for (const branch of all) expect(branch.size).toBe(branches(branch.children).length);
      }),
    );
  });

  it("is the same in whatever order the ties come", () => {
    const lines = [
      "2 < 1 edited",
      "3 < 1 edited",
      "3 < 2 edited",
      "4 < Vardar credit",
      "5 < Vardar credit",
      "6 < 4 rewrite",
    ];
    const expected = treesOf(lines).map(told);
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
        expect(treesOf(shuffled).map(told)).toEqual(expected);
      }),
    );
  });

  it("takes a chain of ten thousand reports and a source of as many in its stride", () => {
    const many = madeUpTags(Array.from({ length: 10_000 }, (_, index) => `Outlet ${index}`));
    const chain = many.slice(1).map((_, index) => `${index + 2} < ${index + 1} edited`);
    const star = many.slice(1).map((_, index) => `${index + 2} < 1 credit`);
    const trees = growTree(outlineLineage({ tags: many, derivations: madeUpTies(many, [...star, ...chain]) }));
    expect(trees.map(({ size }) => size)).toEqual([9_999]);
  });
});
