/**
 * Of all ties found between reports, which are told? Only the nearest source of each report: a tie between two reports
 * that nearer ties already join says nothing new. Takes ties of any order, gives a forest, the same for any order.
 */
import { traceSettings } from "../settings.js";
import { DisjointSets } from "../text/disjoint-sets.js";
import type { ReportTie } from "./tell-tie.js";

/** Shared turns of phrase before shared meaning: of a source and its rewrite, either may look like what was translated. */
const NEARNESS = { verbatim: 0, edited: 1, rewrite: 2, translation: 3, "common-source": 4, unknown: 5 } as const;

/** `joined`: groups of reports that are tied already, by a wire they credit. `age`: place of a report by time, if any. */
export function chooseNearestSources(
  ties: readonly ReportTie[],
  joined: readonly (readonly string[])[],
  age: (report: string) => number,
): readonly ReportTie[] {
  const textual = new DisjointSets();
  const any = new DisjointSets();
  for (const group of joined) for (const id of group) any.join(group[0]!, id);
  const chosen: ReportTie[] = [];
  for (const tie of [...ties].sort((x, y) => compareTies(x, y, age))) {
    const { from, to, kind } = tie.derivation;
    const weak = kind === "unknown" || (kind === "common-source" && !tie.worded);
    const groups = weak ? any : textual;
    if (groups.rootOf(from) === groups.rootOf(to)) continue;
    if (!weak) textual.join(from, to);
    any.join(from, to);
    chosen.push(tie);
  }
  return chosen;
}

function compareTies(x: ReportTie, y: ReportTie, age: (report: string) => number): number {
  const [one, other] = [x.derivation, y.derivation];
  return (
    nearnessOf(x) - nearnessOf(y) ||
    // Likeness within a language and across two are not on one scale, and the former is the better evidence.
    Number(y.sameLanguage) - Number(x.sameLanguage) ||
    stepOf(y) - stepOf(x) ||
    // Of three that hold one another, the two larger ones are nearest.
    y.amount - x.amount ||
    Number(y.directed) - Number(x.directed) ||
    age(one.from) - age(other.from) ||
    (one.from < other.from ? -1 : one.from > other.from ? 1 : one.to < other.to ? -1 : 1)
  );
}

function nearnessOf({ derivation: { kind }, worded }: ReportTie): number {
  return kind === "common-source" && worded ? NEARNESS.rewrite : NEARNESS[kind];
}

function stepOf(tie: ReportTie): number {
  return Math.round(tie.strength / traceSettings.strengthStep);
}
