import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAST_ODDS } from "../../src/gather/fit-groups.js";
import { JoinRounds } from "../../src/gather/join-rounds.js";

type Odds = (a: number, b: number) => number;

/** Reports 0 to size - 1 in that order; all that are alike are linked. `present`: those that are there yet. */
function roundsOf(odds: Odds, present: ReadonlySet<number>): JoinRounds {
  return new JoinRounds({
    alike: (report) => [...present].filter((other) => other !== report && odds(report, other) >= LEAST_ODDS),
    odds,
    compare: (a, b) => a - b,
    mark: (report) => Math.imul(report + 1, 0x85ebca6b),
  });
}

function groupsIn(rounds: JoinRounds, present: Iterable<number>): readonly (readonly number[])[] {
  const groups = new Set([...present].map((report) => rounds.groupOf(report)!));
  return [...groups].map(({ members }) => members).sort((x, y) => x[0]! - y[0]!);
}

function groupsOf(size: number, odds: Odds): readonly (readonly number[])[] {
  const present = new Set(Array.from({ length: size }, (_, report) => report));
  const rounds = roundsOf(odds, present);
  rounds.settle(present);
  return groupsIn(rounds, present);
}

/** Every pair by log-odds; pairs not given are unlike. */
function given(pairs: Readonly<Record<string, number>>): Odds {
  return (a, b) => pairs[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? -4;
}

describe("JoinRounds", () => {
  it("joins what is alike and leaves the rest alone", () => {
    expect(groupsOf(4, given({ "0-2": 3 }))).toEqual([[0, 2], [1], [3]]);
  });

  it("makes no story of a chain whose ends are unlike", () => {
    expect(groupsOf(4, given({ "0-1": 4, "1-2": 1, "2-3": 4 }))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it("lets a report join that agrees with most of a story's core", () => {
    expect(groupsOf(3, given({ "0-1": 4, "0-2": 3, "1-2": 0.5 }))).toEqual([[0, 1, 2]]);
  });

  it("asks for less where nothing else comes near", () => {
    expect(groupsOf(2, given({ "0-1": 0.3 }))).toEqual([[0, 1]]);
    expect(groupsOf(4, given({ "0-1": 0.3, "1-2": 4, "1-3": 4, "2-3": 4 }))).toEqual([[0], [1, 2, 3]]);
  });

  it("joins hundreds of equally alike reports in a few rounds", () => {
    expect(groupsOf(300, () => 6)).toHaveLength(1);
  });

  it("ends in the same groups however the reports come and go, each report in exactly one", () => {
    const size = 9;
    const every = Array.from({ length: size }, (_, a) => Array.from({ length: a }, (__, b) => [b, a] as const)).flat();
    const reports = Array.from({ length: size }, (_, report) => report);
    const arbitrary = fc.record({
      values: fc.array(fc.integer({ min: -3, max: 6 }), { minLength: every.length, maxLength: every.length }),
      order: fc.shuffledSubarray(reports, { minLength: size }),
      settled: fc.array(fc.boolean(), { minLength: size, maxLength: size }),
      leaving: fc.option(fc.integer({ min: 0, max: size - 1 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(arbitrary, ({ values, order, settled, leaving }) => {
        const odds: Odds = (a, b) => values[every.findIndex(([x, y]) => x === Math.min(a, b) && y === Math.max(a, b))]!;
        const present = new Set<number>();
        const rounds = roundsOf(odds, present);
        let touched = new Set<number>();
        const alikeTo = (report: number) => [...present].filter((other) => odds(report, other) >= LEAST_ODDS);
        for (const [place, report] of order.entries()) {
          for (const other of alikeTo(report)) touched.add(other);
          touched.add(report);
          present.add(report);
          if (!settled[place]) continue;
          rounds.settle(touched);
          touched = new Set();
        }
        if (leaving !== undefined) {
          present.delete(leaving);
          touched.delete(leaving);
          rounds.forget(leaving);
          for (const other of alikeTo(leaving)) touched.add(other);
        }
        rounds.settle(touched);
        const afresh = roundsOf(odds, present);
        afresh.settle(present);
        expect(groupsIn(rounds, present)).toEqual(groupsIn(afresh, present));
        expect(groupsIn(rounds, present).flat().sort()).toEqual([...present].sort());
      }),
      { numRuns: 500 },
    );
  });
});
