/**
 * Which report was put together from two others, where nothing else shows who was first? Takes the ties told and the stretches
 * of one wording, gives the ties, those of such a report turned to it. A report that consists of what two others have, which
 * share no wording, is the taker of both: hardly would two take from it what together is all of it, and never the same.
 */
import { traceSettings } from "../settings.js";
import { areApart, type CopiedStretches, lengthOfSpans, type SharedPart } from "./list-parts.js";
import { pointTie, type ReportTie } from "./tell-tie.js";

/** `lengthOf`: characters of a report's text. In the order of `ties`. */
export function directPieced(
  ties: readonly ReportTie[],
  stretches: CopiedStretches,
  lengthOf: (report: string) => number,
): readonly ReportTie[] {
  const takers = new Map<ReportTie, string>();
  for (const [report, parts] of stretches.partsOf(ties)) {
    if (!isPutTogether(parts, stretches, lengthOf(report))) continue;
    for (const { tie } of parts) if (!tie.directed) takers.set(tie, report);
  }
  return ties.map((tie) => {
    const taker = takers.get(tie);
    if (taker === undefined) return tie;
    const { from, to } = tie.derivation;
    return pointTie(tie, from === taker ? to : from, {
      basis: BASIS,
      shown: true,
      sureness: traceSettings.sureness.pieced,
    });
  });
}

const BASIS = "the other consists of it and of another report in turn, and these two share no wording";

function isPutTogether(parts: readonly SharedPart[], stretches: CopiedStretches, length: number): boolean {
  const { whole, nearlyAll } = traceSettings.pieced;
  const unlike = parts.every((one, index) =>
    parts.slice(index + 1).every((other) => !stretches.has(one.neighbour, other.neighbour) && areApart(one, other)),
  );
  if (!unlike || lengthOfSpans(parts.flatMap(({ spans }) => spans)) < length * nearlyAll) return false;
  // Two cuts of one report, each a piece of it, look the same as two sources.
  return parts.some(({ ofNeighbour }) => ofNeighbour < whole) || takesTurns(parts);
}

/** A part is interrupted by another: what was cut out of one report seldom is the middle alone. */
function takesTurns(parts: readonly SharedPart[]): boolean {
  const order = parts
    .flatMap(({ neighbour, spans }) => spans.map(({ start }) => ({ start, neighbour })))
    .sort((x, y) => x.start - y.start)
    .map(({ neighbour }) => neighbour);
  return order.filter((neighbour, index) => neighbour !== order[index - 1]).length > parts.length;
}
