/**
 * Do two figures of different reports count the same thing? Of people in one clause some were killed and others are
 * missing: beside the unit, the words next to the figures must share something that tells which.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport, Quantity } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { alignSettings } from "../settings.js";
import { fold } from "../text/fold.js";

/** A figure and the clause it stands in. */
export interface Figure {
  readonly annotated: AnnotatedReport;
  readonly clause: Span;
  readonly quantity: Quantity;
}

/** `likeness` 0..1 that a shared word must have. */
export function countSame(a: Figure, b: Figure, likeness: number): boolean {
  if (a.quantity.unit !== b.quantity.unit || a.annotated === b.annotated) return false;
  const [low, high] = [a.quantity.value, b.quantity.value].sort((x, y) => x - y) as [number, number];
  if (high > low * alignSettings.largestRatio) return false;
  const [own, theirs] = [wordsAround(a), wordsAround(b)];
  return compareUnits(own, theirs).pairs.some(([, , strength]) => strength >= likeness);
}

/** The stretch of the clause in which words belong to a figure, not to the next one. */
export function stretchOf({ annotated, clause: { start, end }, quantity }: Figure): Span {
  const others = annotated.quantities.filter((other) => other !== quantity).map(({ span }) => span);
  // Words beyond the next figure belong to that one.
  const lower = Math.max(start, ...others.filter((span) => span.end <= quantity.span.start).map((span) => span.end));
  const upper = Math.min(end, ...others.filter((span) => span.start >= quantity.span.end).map((span) => span.start));
  return withinMarks(annotated.report.text, quantity.span, lower, upper, others.length > 0);
}

/** Words beside a figure, without the noun that names its unit: "people" is no answer to "how many of whom". */
function wordsAround(figure: Figure): readonly Unit[] {
  const { annotated, clause, quantity } = figure;
  const { report } = annotated;
  const { start, end } = clause;
  const noun = fold(quantity.of?.split(" ")[0] ?? "");
  const units = findUnits(report.text.slice(start, end), report.language, start).filter(
    ({ number, literal, weight }) => number === undefined && literal !== noun && weight >= alignSettings.countedWeight,
  );
  const before = units.filter((unit) => unit.end <= quantity.span.start).slice(-alignSettings.countedReach);
  const after = units.filter((unit) => unit.start >= quantity.span.end).slice(0, alignSettings.countedReach);
  const own = stretchOf(figure);
  return [...before, ...after].filter((unit) => unit.start >= own.start && unit.end <= own.end);
}

/** "57 were injured, eleven are missing": where other figures stand beside it a mark parts what each of them counts. */
function withinMarks(text: string, figure: Span, lower: number, upper: number, hasOthers: boolean): Span {
  if (!hasOthers) return { start: lower, end: upper };
  const before = text.slice(lower, figure.start).search(LAST_MARK);
  const after = text.slice(figure.end, upper).search(MARK);
  return { start: before < 0 ? lower : lower + before, end: after < 0 ? upper : figure.end + after };
}

const MARK = /[,;،؛，；、—–]/u;
const LAST_MARK = /[,;،؛，；、—–](?=[^,;،؛，；、—–]*$)/u;
