/**
 * Does a report give a figure, an hour or a year that a clause of another gives? Then it may tell what the clause does,
 * in words that no lexicon answers. Takes a clause and the other report; small numbers without a unit show nothing.
 */
import type { AnnotatedReport, Quantity, TimeExpression } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import { alignSettings } from "../settings.js";

export function tellsFigure(annotated: AnnotatedReport, clause: Span, other: AnnotatedReport): boolean {
  const inClause = ({ start, end }: Span) => start >= clause.start && end <= clause.end;
  return (
    annotated.quantities.some(
      (figure) => inClause(figure.span) && other.quantities.some((theirs) => isSame(figure, theirs)),
    ) ||
    timesOf(annotated).some(
      (time) =>
        inClause(time) && timesOf(other).some((theirs) => marks(time).some((mark) => marks(theirs).includes(mark))),
    )
  );
}

function isSame(a: Quantity, b: Quantity): boolean {
  if (a.value !== b.value) return false;
  return a.value >= alignSettings.tellingFigure || (a.unit !== undefined && a.unit === b.unit);
}

function timesOf({ times, looseTimes }: AnnotatedReport): readonly TimeExpression[] {
  return [...times, ...looseTimes];
}

/** An hour, or a year or month alone; days are told of everything. */
function marks({ clock, value }: TimeExpression): readonly string[] {
  const long = value !== undefined && value.length < "2026-01-01".length ? [value] : [];
  return clock === undefined ? long : [...long, clock];
}
