/**
 * Pairs of clauses of real reports (ECB+, topics of even numbers) that readers have judged by eye: whether both state the same.
 * Drawn by the seed 20261201 by how likely the trees of that day found them: 150 pairs from .08 on, 200 from .25, 275 from .45
 * and 275 from .7, of each level at most a twelfth from one event; three readers judged a third each.
 */
import { readFileSync } from "node:fs";
import type { Span } from "../src/model/span.js";

const FILE = new URL("judged-pairs.json", import.meta.url);

/** The report and the stretch of one clause, then those of the other; offsets into the texts as `ecbReports` gives them. */
type Line = readonly [string, number, number, string, number, number, Judgement];

/** _Partly_: one of them tells another thing, too, and mainly. */
export type Judgement = "same" | "partly" | "other";

export interface JudgedPair {
  readonly a: Span & { readonly report: string };
  readonly b: Span & { readonly report: string };
  readonly judged: Judgement;
}

/** By event of ECB+. */
export function openJudgedPairs(): ReadonlyMap<string, readonly JudgedPair[]> {
  const lines = JSON.parse(readFileSync(FILE, "utf8")) as Readonly<Record<string, readonly Line[]>>;
  return new Map(
    Object.entries(lines).map(([event, own]) => [
      event,
      own.map(([one, startA, endA, other, startB, endB, judged]) => ({
        a: { report: one, start: startA, end: endA },
        b: { report: other, start: startB, end: endB },
        judged,
      })),
    ]),
  );
}

/** Share 0..1 of both together: of two clauses next to each other none is shared. */
const LEAST_SHARED = 0.8;

/** Whether two stretches are one but for a few letters: clauses may be cut otherwise than on the day of the judging. */
export function isSameStretch(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= LEAST_SHARED * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
