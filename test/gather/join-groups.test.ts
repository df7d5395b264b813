import { describe, expect, it } from "vitest";
import { type AlikePair, joinGroups } from "../../src/gather/join-groups.js";

/** Every pair by likeness, best first; pairs not given are unlike. */
function groupsOf(size: number, likeness: Readonly<Record<string, number>>) {
  const similarity = (a: number, b: number) => likeness[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? 0;
  const pairs: AlikePair[] = [];
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) pairs.push({ a, b, similarity: similarity(a, b) });
  pairs.sort((x, y) => y.similarity - x.similarity || x.a - y.a || x.b - y.b);
  return joinGroups(size, pairs, similarity);
}

describe("joinGroups", () => {
  it("joins what is alike and leaves the rest alone", () => {
    expect(groupsOf(4, { "0-2": 0.9 })).toEqual([[0, 2], [1], [3]]);
  });

  it("makes no story of a chain whose ends are unlike", () => {
    const chain = { "0-1": 0.9, "1-2": 0.6, "2-3": 0.9 };
    expect(groupsOf(4, chain)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("lets a report join that agrees with most of a story's core", () => {
    expect(groupsOf(3, { "0-1": 0.9, "0-2": 0.8, "1-2": 0.4 })).toEqual([[0, 1, 2]]);
  });
});
