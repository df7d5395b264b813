import { expect, it } from "vitest";
import type { OriginTie } from "../../src/model/story.js";
import { outlineBonds } from "../../src/present/outline-bonds.js";

const ties: readonly OriginTie[] = [
  { kind: "speaker", name: "Mira Dovan", reports: ["a", "b"], evidence: [] },
  { kind: "text", reports: ["a", "b"], evidence: [] },
  { kind: "wire", name: "وكالة أزلاي", reports: ["a", "c"], evidence: [] },
];

it("names what binds, without the texts, of which the tree tells", () => {
  const bonds = outlineBonds({ ties }, new Map());
  expect(bonds.map(({ id, kindName, name, direction }) => [id, kindName, name, direction])).toEqual([
    ["b1", "quoting", "Mira Dovan", "ltr"],
    ["b2", "with copy of", "وكالة أزلاي", "rtl"],
  ]);
});

it("has nothing to tell of a story without ties", () => {
  expect(outlineBonds({}, new Map())).toEqual([]);
});
