/**
 * What stayed, what moved and what else stands between, when one sequence became another? Takes two sequences of keys,
 * gives pairs of equal members: those in order on both sides, and runs that now stand elsewhere.
 */
import { type CommonRun, findCommonRuns } from "./find-common-runs.js";
import { shingle } from "./shingle.js";

export type IndexPair = readonly [a: number, b: number];

export interface SequenceDifference {
  /** Ascending on both sides. */
  readonly kept: readonly IndexPair[];
  /** Equal members that crossed kept ones, ascending by `b`. */
  readonly moved: readonly IndexPair[];
}

/** Time grows with the members, not with their product; a member that stands in very many places may count as changed. */
export function diffSequences(a: readonly string[], b: readonly string[]): SequenceDifference {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const runs = findCommonRuns(shingle(a.slice(head, a.length - tail), 1), shingle(b.slice(head, b.length - tail), 1));
  const chain = new Set(heaviestChain(runs));
  const pairsOf = (chosen: readonly CommonRun[]) =>
    chosen.flatMap((run) =>
      Array.from({ length: run.length }, (_, at): IndexPair => [head + run.a + at, head + run.b + at]),
    );
  return {
    kept: [
      ...Array.from({ length: head }, (_, at): IndexPair => [at, at]),
      ...pairsOf(runs.filter((run) => chain.has(run))),
      ...Array.from({ length: tail }, (_, at): IndexPair => [a.length - tail + at, b.length - tail + at]),
    ],
    moved: pairsOf(runs.filter((run) => !chain.has(run))).sort(([, x], [, y]) => x - y),
  };
}

/** Runs that ascend on both sides and together hold most members; `runs` ascend by `a` and overlap nowhere. */
function heaviestChain(runs: readonly CommonRun[]): readonly CommonRun[] {
  // A tree of prefix maxima over the places in `b` (Fenwick 1994) finds each run's best forerunner.
  const places = [...runs].sort((x, y) => x.b - y.b);
  const rank = new Map(places.map((run, index) => [run, index + 1]));
  const best: (Link | undefined)[] = Array.from({ length: runs.length + 1 });
  let heaviest: Link | undefined;
  for (const run of runs) {
    let before: Link | undefined;
    for (let at = rank.get(run)! - 1; at > 0; at -= at & -at) before = heavier(before, best[at]);
    const link: Link = { run, weight: run.length + (before?.weight ?? 0), before };
    for (let at = rank.get(run)!; at <= runs.length; at += at & -at) best[at] = heavier(best[at], link);
    heaviest = heavier(heaviest, link);
  }
  const chain: CommonRun[] = [];
  for (let link = heaviest; link; link = link.before) chain.push(link.run);
  return chain.reverse();
}

interface Link {
  readonly run: CommonRun;
  readonly weight: number;
  readonly before: Link | undefined;
}

/** The first of equal weight. */
function heavier(a: Link | undefined, b: Link | undefined): Link | undefined {
  return !a || (b && b.weight > a.weight) ? b : a;
}
