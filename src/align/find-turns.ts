/**
 * What turns a statement into its opposite? Takes a stretch of a report, gives its negations ("not", "nobody") and words
 * of denial ("refused", "ruled out") without those of phrases that only look like it ("not only").
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { findStances } from "./find-stances.js";
import type { MarkPhrases } from "./mark-phrases.js";

/** In order of text, none upon another; an even number of them makes a yes. */
export function findTurns(annotated: AnnotatedReport, span: Span, marks: MarkPhrases): readonly Span[] {
  const found = findStances(annotated, span);
  const denials = found.filter(({ stances }) => stances.includes("denied"));
  const affirmed = found.filter(({ stances }) => stances.includes("affirmed"));
  const all = [...denials, ...marks.negations(annotated, span)].sort((a, b) => a.start - b.start || b.end - a.end);
  const turns: Span[] = [];
  for (const turn of all) {
    const overlaps = ({ start, end }: Span) => start < turn.end && turn.start < end;
    if (!affirmed.some(overlaps) && !turns.some(overlaps)) turns.push(turn);
  }
  return turns;
}
