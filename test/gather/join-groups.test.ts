import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AlikePair, joinGroups } from "../../src/gather/join-groups.js";

/** Every pair by log-odds; pairs not given are unlike. */
function groupsOf(size: number, given: Readonly<Record<string, number>>) {
  const odds = (a: number, b: number) => given[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? -4;
  const pairs: AlikePair[] = [];
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) if (odds(a, b) > -2) pairs.push({ a, b });
  return joinGroups(size, pairs, odds);
}

describe("joinGroups", () => {
  it("joins what is alike and leaves the rest alone", () => {
    expect(groupsOf(4, { "0-2": 3 })).toEqual([[0, 2], [1], [3]]);
  });

  it("makes no story of a chain whose ends are unlike", () => {
    expect(groupsOf(4, { "0-1": 4, "1-2": 1, "2-3": 4 })).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("lets a report join that agrees with most of a story's core", () => {
    expect(groupsOf(3, { "0-1": 4, "0-2": 3, "1-2": 0.5 })).toEqual([[0, 1, 2]]);
  });

  it("asks for less where nothing else comes near", () => {
    expect(groupsOf(2, { "0-1": 0.3 })).toEqual([[0, 1]]);
    expect(groupsOf(4, { "0-1": 0.3, "1-2": 4, "1-3": 4, "2-3": 4 })).toEqual([[0], [1, 2, 3]]);
  });

  it("gives the same groups in whatever order the pairs are given, each report in exactly one", () => {
    const size = 7;
    const every = Array.from({ length: size }, (_, a) => Array.from({ length: a }, (__, b) => [b, a] as const)).flat();
    const arbitrary = fc.tuple(
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: every.length, maxLength: every.length }),
      fc.shuffledSubarray(every, { minLength: every.length }),
    );
    fc.assert(
      fc.property(arbitrary, ([values, shuffled]) => {
        const odds = (a: number, b: number) =>
          values[every.findIndex(([x, y]) => x === Math.min(a, b) && y === Math.max(a, b))]!;
        const toPairs = (list: readonly (readonly [number, number])[]) => list.map(([a, b]) => ({ a, b }));
        const groups = joinGroups(size, toPairs(every), odds);
        expect(joinGroups(size, toPairs(shuffled), odds)).toEqual(groups);
        expect(groups.flat().sort()).toEqual(Array.from({ length: size }, (_, index) => index));
      }),
      { numRuns: 60 },
    );
  });
});
