/**
 * Which reports and sources hang together, and which way? Takes the outline of a story, gives the graph that the terminal
 * tells as a tree and the page draws: ties that show a direction, ties that show none, reports that nothing ties.
 */
import { compareText } from "../text/compare-text.js";
import { fold } from "../text/fold.js";
import type { OutlinedDerivation, StoryOutline } from "./outline.js";
import type { ReportTag } from "./tag-reports.js";

export interface LineageNode {
  /** Index among the nodes of its lineage. */
  readonly place: number;
  /** A report, or the name of an outlet that is credited. */
  readonly end: ReportTag | string;
}

export interface LineageEdge {
  readonly from: LineageNode;
  readonly to: LineageNode;
  /** "own": a report that the credited outlet published itself. */
  readonly kind: OutlinedDerivation["kind"] | "own";
  readonly kindName: string;
  /** The report also credits the outlet of `from` by name: told here, and not by an edge of its own. */
  readonly credited: boolean;
}

export interface Lineage {
  /** Credited names by name, then reports by number. */
  readonly nodes: readonly LineageNode[];
  /** Who took it from whom, by what took it, then by source. */
  readonly taken: readonly LineageEdge[];
  /** Ties without a direction: a source in common, or nobody shown to be first. */
  readonly beside: readonly OutlinedDerivation[];
  /** Reports of the story that no tie touches. */
  readonly apart: readonly ReportTag[];
}

const OWN_REPORT = "its own report";

/** A tie of a report to itself says nothing and is left out. */
export function outlineLineage({ derivations, tags }: Pick<StoryOutline, "derivations" | "tags">): Lineage {
  const { kept, credited } = foldCredits(derivations);
  const directed = kept.filter((tie) => tie.directed);
  const own = ownReports(directed, tags);
  const nodes = nodesOf([...kept, ...own]);
  const byEnd = new Map(nodes.map((node) => [node.end, node]));
  const edgeOf = ({
    from,
    to,
    ...tie
  }: Pick<OutlinedDerivation, "from" | "to"> & Omit<LineageEdge, "from" | "to">) => ({
    from: byEnd.get(from)!,
    to: byEnd.get(to)!,
    ...tie,
  });
  const taken = directed.map((tie) => {
    const { from, to, kind, kindName } = tie;
    return edgeOf({ from, to, kind, kindName, credited: credited.has(tie) });
  });
  return {
    nodes,
    taken: [...taken, ...own.map(edgeOf)].sort(compareEdges),
    beside: kept
      .filter((tie) => !tie.directed)
      .sort((a, b) => compareEnds(a.to, b.to) || compareEnds(a.from, b.from) || compareText(a.kind, b.kind)),
    apart: tags.filter((tag) => !byEnd.has(tag)),
  };
}

/**
 * A report that took its text from an outlet's report and credits that outlet says one thing in two ways: the credit
 * becomes a mark on the tie. That an outlet names itself is no tie.
 */
function foldCredits(derivations: readonly OutlinedDerivation[]) {
  const textual = new Map<ReportTag | string, OutlinedDerivation[]>();
  for (const tie of derivations) {
    if (!tie.directed || typeof tie.from === "string") continue;
    const ties = textual.get(tie.to);
    if (ties) ties.push(tie);
    else textual.set(tie.to, [tie]);
  }
  const credited = new Set<OutlinedDerivation>();
  const kept = derivations.filter(({ from, to }) => {
    if (from === to) return false;
    if (typeof from !== "string") return true;
    if (outletOf(to) === fold(from)) return false;
    const same = textual.get(to)?.find((tie) => isCreditOf(from, tie));
    if (same) credited.add(same);
    return same === undefined;
  });
  return { kept, credited };
}

/** Tracing knows an outlet under all its names ("Azalai", "Azalai News Agency") and says which of them is credited. */
function isCreditOf(name: string, { from, credit }: OutlinedDerivation): boolean {
  return credit === name || outletOf(from) === fold(name);
}

/** Of a report, folded. */
function outletOf(end: ReportTag | string): string | undefined {
  return typeof end === "string" || end.report.outlet === undefined ? undefined : fold(end.report.outlet);
}

function nodesOf(ties: readonly Pick<OutlinedDerivation, "from" | "to">[]): LineageNode[] {
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  return [...ends].sort(compareEnds).map((end, place) => ({ place, end }));
}

function compareEnds(a: ReportTag | string, b: ReportTag | string): number {
  if (typeof a === "string") return typeof b === "string" ? compareText(a, b) : -1;
  return typeof b === "string" ? 1 : a.number - b.number;
}

/** From a credited outlet to those of its own reports that nothing else precedes. */
function ownReports(taken: readonly OutlinedDerivation[], tags: readonly ReportTag[]) {
  const preceded = new Set(taken.map(({ to }) => to));
  const names = taken.flatMap(({ from, to }) => [from, to]).filter((end) => typeof end === "string");
  const credited = new Map(names.map((name) => [fold(name), name]));
  return tags.flatMap((to) => {
    const from = credited.get(outletOf(to) ?? "");
    if (from === undefined || preceded.has(to)) return [];
    return [{ from, to, kind: "own", kindName: OWN_REPORT, credited: false } as const];
  });
}

function compareEdges(a: LineageEdge, b: LineageEdge): number {
  return a.to.place - b.to.place || a.from.place - b.from.place || compareText(a.kind, b.kind);
}
