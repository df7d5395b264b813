/**
 * Pairs of clauses of real reports (ECB+, topics of even numbers) that readers have judged by eye: whether both state the same.
 * Drawn by the seed 20261201 among the pairs that the trees of that day found likely from .08 on, a fifth of each level, no
 * event with more than its share; three readers judged a third each.
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

/** Whether two stretches are one but for a few letters: clauses may be cut otherwise than on the day of the judging. */
export function isSameStretch(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.8 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
