/**
 * Which ties only piece a report together? Takes the ties told and the stretches of one wording, gives derivations that
 * bind nothing: who took one part from one report and another part from another has not made one desk of the two, and
 * counts with the one it took most from.
 */
import type { Span } from "../model/span.js";
import type { Derivation } from "../model/story.js";
import { traceSettings } from "../settings.js";
import type { ReportTie } from "./find-tie.js";
import type { CopiedPassage } from "./list-copied.js";

/** One copy that a report shares with a neighbour: where it stands in the report, and how much of the neighbour it is. */
interface SharedPart {
  readonly tie: ReportTie;
  readonly neighbour: string;
  readonly spans: readonly Span[];
  readonly length: number;
  /** Share 0..1 of the neighbour's text. */
  readonly ofNeighbour: number;
}

/** `lengthOf`: characters of a report's text. */
export function findPieced(
  ties: readonly ReportTie[],
  copied: readonly CopiedPassage[],
  lengthOf: (report: string) => number,
): ReadonlySet<Derivation> {
  const between = groupByPair(copied);
  const copies = ties.filter(({ derivation: { kind } }) => kind === "verbatim" || kind === "edited");
  const reports = new Set(copies.flatMap(({ derivation: { from, to } }) => [from, to]));
  const pieced = new Set<Derivation>();
  for (const report of reports) {
    const parts = copies
      .filter(({ derivation: { from, to } }) => from === report || to === report)
      .map((tie) => partOf(tie, report, between, lengthOf))
      .sort((x, y) => y.length - x.length || (x.neighbour < y.neighbour ? -1 : 1));
    for (const [index, part] of parts.entries()) {
      const larger = parts.slice(0, index).filter((other) => !pieced.has(other.tie.derivation));
      const unlike = larger.filter((other) => !between.has(pairKey(part.neighbour, other.neighbour)));
      const apart =
        unlike.length > 0 && unlike.length === larger.length && unlike.every((other) => areApart(part, other));
      if (apart && unlike.every((other) => isPiecedFrom(report, part, other))) pieced.add(part.tie.derivation);
    }
  }
  return pieced;
}

/** Of two cuts of one report the texts look the same as of two sources; then nothing is parted. */
function isPiecedFrom(report: string, ...parts: readonly SharedPart[]): boolean {
  const { whole } = traceSettings.pieced;
  return parts.some(({ tie, ofNeighbour }) => {
    const taker = tie.directed && tie.derivation.to === report;
    return taker || (ofNeighbour < whole && !tie.directed);
  });
}

function areApart(one: SharedPart, other: SharedPart): boolean {
  let shared = 0;
  for (const x of one.spans) {
    for (const y of other.spans) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return shared <= Math.min(one.length, other.length) * traceSettings.pieced.overlap;
}

function partOf(
  tie: ReportTie,
  report: string,
  between: ReadonlyMap<string, readonly CopiedPassage[]>,
  lengthOf: (report: string) => number,
): SharedPart {
  const { from, to } = tie.derivation;
  const neighbour = from === report ? to : from;
  const shared = (between.get(pairKey(report, neighbour)) ?? []).flat();
  const spansIn = (id: string) => shared.filter((passage) => passage.report === id).map(({ span }) => span);
  const spans = spansIn(report);
  const ofNeighbour = totalOf(spansIn(neighbour)) / Math.max(1, lengthOf(neighbour));
  return { tie, neighbour, spans, length: totalOf(spans), ofNeighbour };
}

/** Characters; a stretch that a longer one holds is counted once. */
function totalOf(spans: readonly Span[]): number {
  let end = 0;
  let total = 0;
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    total += Math.max(0, span.end - Math.max(end, span.start));
    end = Math.max(end, span.end);
  }
  return total;
}

function groupByPair(copied: readonly CopiedPassage[]): ReadonlyMap<string, readonly CopiedPassage[]> {
  const between = new Map<string, CopiedPassage[]>();
  for (const passage of copied) {
    const key = pairKey(passage[0].report, passage[1].report);
    const known = between.get(key);
    if (known) known.push(passage);
    else between.set(key, [passage]);
  }
  return between;
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
