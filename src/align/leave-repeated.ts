/**
 * One difference told once: a clause may belong to several claims, so the same words may show the same difference in two
 * of them. Takes discrepancies; leaves, of those of one kind that set the same passages against each other, the one with
 * most reports, the surest of these.
 */
import type { Discrepancy, Position } from "../model/story.js";

export function leaveRepeated(discrepancies: readonly Discrepancy[]): readonly Discrepancy[] {
  const order = discrepancies
    .map((_, at) => at)
    .sort((a, b) => reachOf(discrepancies[b]!) - reachOf(discrepancies[a]!) || a - b);
  const kept: number[] = [];
  for (const at of order) {
    const one = discrepancies[at]!;
    if (!kept.some((other) => repeats(one, discrepancies[other]!))) kept.push(at);
  }
  return kept.sort((a, b) => a - b).map((at) => discrepancies[at]!);
}

function reachOf({ positions, why }: Discrepancy): number {
  return new Set(positions.flatMap(({ reports }) => reports)).size + (why?.sureness ?? 0);
}

/**
 * Of one kind, and words of at least two of its positions stand in the other; or what one report alone says is the same
 * in both: whoever puts two statements into one mouth in one breath has done it once.
 */
function repeats(one: Discrepancy, other: Discrepancy): boolean {
  if (one.kind !== other.kind || one.kind === "omission") return false;
  const shared = one.positions.filter((position) => other.positions.some((theirs) => meets(position, theirs)));
  if (shared.length >= 2) return true;
  const alone = ({ positions }: Discrepancy) => positions.filter(({ reports }) => reports.length === 1);
  return alone(one).some((position) => alone(other).some((theirs) => meets(position, theirs)));
}

function meets(a: Position, b: Position): boolean {
  return a.spans.some((span) =>
    b.spans.some(
      (own) => own.report === span.report && own.span.start < span.span.end && span.span.start < own.span.end,
    ),
  );
}
