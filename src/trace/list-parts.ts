/**
 * What of a report is a copy, and with whom does it share it? Takes the ties that are copies and the stretches of one wording,
 * gives for each neighbour where its part stands in the report, how large it is, and how much of the neighbour it is.
 */
import type { Span } from "../model/span.js";
import { traceSettings } from "../settings.js";
import type { CopiedPassage } from "./list-copied.js";
import type { ReportTie } from "./tell-tie.js";

/** One copy that a report shares with a neighbour. */
export interface SharedPart {
  readonly tie: ReportTie;
  readonly neighbour: string;
  /** In the report. */
  readonly spans: readonly Span[];
  /** Characters of the report; a stretch that a longer one holds is counted once. */
  readonly length: number;
  /** Share 0..1 of the neighbour's text. */
  readonly ofNeighbour: number;
}

/** The stretches of one wording by the two reports that have them. */
export class CopiedStretches {
  readonly #between = new Map<string, CopiedPassage[]>();
  readonly #lengthOf: (report: string) => number;

  /** `lengthOf`: characters of a report's text. */
  constructor(copied: readonly CopiedPassage[], lengthOf: (report: string) => number) {
    this.#lengthOf = lengthOf;
    for (const passage of copied) {
      const key = pairKey(passage[0].report, passage[1].report);
      const known = this.#between.get(key);
      if (known) known.push(passage);
      else this.#between.set(key, [passage]);
    }
  }

  has(one: string, other: string): boolean {
    return this.#between.has(pairKey(one, other));
  }

  /** By report that two copies and more touch: its parts, the largest first. */
  partsOf(ties: readonly ReportTie[]): ReadonlyMap<string, readonly SharedPart[]> {
    const touching = new Map<string, ReportTie[]>();
    for (const tie of ties) {
      const { from, to, kind } = tie.derivation;
      if (kind !== "verbatim" && kind !== "edited") continue;
      for (const end of [from, to]) touching.set(end, [...(touching.get(end) ?? []), tie]);
    }
    return new Map(
      [...touching].flatMap(([report, copies]) => {
        const parts = copies.map((tie) => this.#partOf(tie, report));
        parts.sort((x, y) => y.length - x.length || (x.neighbour < y.neighbour ? -1 : 1));
        return copies.length < 2 ? [] : [[report, parts] as const];
      }),
    );
  }

  #partOf(tie: ReportTie, report: string): SharedPart {
    const { from, to } = tie.derivation;
    const neighbour = from === report ? to : from;
    const shared = (this.#between.get(pairKey(report, neighbour)) ?? []).flat();
    const spansIn = (id: string) => shared.filter((passage) => passage.report === id).map(({ span }) => span);
    const spans = spansIn(report);
    const ofNeighbour = lengthOfSpans(spansIn(neighbour)) / Math.max(1, this.#lengthOf(neighbour));
    return { tie, neighbour, spans, length: lengthOfSpans(spans), ofNeighbour };
  }
}

/** Whether two parts of one report are stretches of their own. */
export function areApart(one: SharedPart, other: SharedPart): boolean {
  let shared = 0;
  for (const x of one.spans) {
    for (const y of other.spans) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return shared <= Math.min(one.length, other.length) * traceSettings.pieced.overlap;
}

/** Characters that any of the spans cover. */
export function lengthOfSpans(spans: readonly Span[]): number {
  let end = 0;
  let total = 0;
  for (const span of [...spans].sort((x, y) => x.start - y.start)) {
    total += Math.max(0, span.end - Math.max(end, span.start));
    end = Math.max(end, span.end);
  }
  return total;
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
