/**
 * What turns a statement into its opposite? Takes a stretch of a report, gives its negations ("not", "nobody") and words
 * of denial ("refused", "ruled out") without those of phrases that only look like it ("not only"), and whether all of them
 * together make a yes or a no.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { findStances } from "./find-stances.js";
import type { MarkPhrases } from "./mark-phrases.js";
import { tokensIn } from "./tokens-in.js";

export interface Turn extends Span {
  /** A verb that denies what it is said of ("ruled out"); else a negation of what stands beside it, also by a verb ("failed to"). */
  readonly verb: boolean;
}

/** In order of text, none upon another. */
export function findTurns(annotated: AnnotatedReport, span: Span, marks: MarkPhrases): readonly Turn[] {
  const found = findStances(annotated, span);
  const affirmed = found.filter(({ stances }) => stances.includes("affirmed"));
  const negations = marks.negations(annotated, span).map(({ start, end }) => ({ start, end, verb: false }));
  const denials = found
    .filter(
      ({ stances, start, end }) =>
        stances.includes("denied") && !negations.some((own) => own.start < end && start < own.end),
    )
    .map(({ start, end }) => ({ start, end, verb: true }));
  const all = [...denials, ...negations].sort((a, b) => a.start - b.start || b.end - a.end);
  const turns: Turn[] = [];
  for (const turn of all) {
    const overlaps = ({ start, end }: Span) => start < turn.end && turn.start < end;
    if (!affirmed.some(overlaps) && !turns.some(overlaps)) turns.push(turn);
  }
  return turns;
}

/** Words apart from which two negations of one statement belong to two statements, and are not counted together. */
const ONE_BREATH = 1;

/**
 * Whether a statement with these turns is turned. "Nobody saw nothing" is one no in many languages, "did not rule out" a
 * yes in all; undefined where turns stand far from each other, since either may belong to another statement.
 */
export function isTurned(annotated: AnnotatedReport, turns: readonly Turn[]): boolean | undefined {
  const agree = annotated.pack?.writing.negationsAgree === true;
  const negations = turns.filter(({ verb }) => !verb);
  const verbs = turns.length - negations.length;
  const apart = turns.slice(1).some((turn, at) => {
    const before = turns[at]!;
    if (agree && !turn.verb && !before.verb) return false;
    const [from, to] = tokensIn(annotated, { start: before.end, end: turn.start });
    return to - from > ONE_BREATH;
  });
  if (apart) return undefined;
  return ((agree ? Math.min(1, negations.length) : negations.length) + verbs) % 2 === 1;
}
