/**
 * How do two clauses stand among all others, once each pair has been weighed by itself? What both are like in third
 * reports speaks for them, a likelier counterpart of either against. Takes weighed pairs; gives each pair's evidence with
 * that, for the second trees (stacked generalization, Wolpert 1992).
 */
import type { CandidatePair, ClauseNode } from "./compare-clauses.js";

export const SUPPORT_EVIDENCE = [
  "by itself",
  "best third",
  "second third",
  "all thirds",
  "likelier rival",
  "lesser rival",
  "lesser best",
  "greater best",
] as const;

/** `odds`: log-odds of each pair by itself, in the order of `pairs`. Rows in the order of `PAIR_EVIDENCE`, then these. */
export function supportPairs(
  nodes: readonly ClauseNode[],
  pairs: readonly CandidatePair[],
  odds: Float64Array,
): readonly Float64Array[] {
  const likely = nodes.map(() => new Map<number, number>());
  for (const [at, { a, b }] of pairs.entries()) {
    const own = likelihoodOf(odds[at]!);
    likely[a]!.set(b, own);
    likely[b]!.set(a, own);
  }
  const best = nodes.map(({ id }) => bestByReport(likely[id]!, nodes));
  const most = best.map((byReport) => Math.max(0, ...[...byReport.values()].map(([first]) => first!.likely)));
  return pairs.map(({ a, b, evidence }, at) => {
    const thirds = supportOfThirds(a, b, likely, nodes);
    const rivals = [rivalOf(a, b, best, nodes), rivalOf(b, a, best, nodes)];
    const row = new Float64Array(evidence.length + SUPPORT_EVIDENCE.length);
    row.set(evidence);
    row.set(
      [
        odds[at]!,
        thirds[0] ?? 0,
        thirds[1] ?? 0,
        thirds.reduce((sum, value) => sum + value, 0),
        Math.max(...rivals),
        Math.min(...rivals),
        Math.min(most[a]!, most[b]!),
        Math.max(most[a]!, most[b]!),
      ],
      evidence.length,
    );
    return row;
  });
}

export function likelihoodOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

interface Counterpart {
  readonly to: number;
  readonly likely: number;
}

/** By report the two likeliest counterparts there. */
function bestByReport(
  likely: ReadonlyMap<number, number>,
  nodes: readonly ClauseNode[],
): ReadonlyMap<number, readonly Counterpart[]> {
  const best = new Map<number, Counterpart[]>();
  for (const [to, own] of likely) {
    const { report } = nodes[to]!;
    const known = best.get(report);
    if (!known) best.set(report, [{ to, likely: own }]);
    else if (own > known[0]!.likely) best.set(report, [{ to, likely: own }, known[0]!]);
    else if (!known[1] || own > known[1].likely) known[1] = { to, likely: own };
  }
  return best;
}

/** How likely the likeliest other counterpart is that `from` has in the report of `to`. */
function rivalOf(
  from: number,
  to: number,
  best: readonly ReadonlyMap<number, readonly Counterpart[]>[],
  nodes: readonly ClauseNode[],
): number {
  const [first, second] = best[from]!.get(nodes[to]!.report) ?? [];
  return (first?.to === to ? second : first)?.likely ?? 0;
}

/** For each third report the likeliest clause that states the same as both, the likeliest report first. */
function supportOfThirds(
  a: number,
  b: number,
  likely: readonly ReadonlyMap<number, number>[],
  nodes: readonly ClauseNode[],
): readonly number[] {
  const byReport = new Map<number, number>();
  const others = likely[b]!;
  for (const [third, own] of likely[a]!) {
    const theirs = others.get(third);
    if (theirs === undefined) continue;
    const { report } = nodes[third]!;
    byReport.set(report, Math.max(byReport.get(report) ?? 0, own * theirs));
  }
  return [...byReport.values()].sort((x, y) => y - x);
}
