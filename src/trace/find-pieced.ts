/**
 * Which ties only piece a report together? Takes the ties told and the stretches of one wording, gives derivations that
 * bind nothing: who took one part from one report and another part from another has not made one desk of the two, and
 * counts with the one it took most from.
 */
import type { Derivation } from "../model/story.js";
import { traceSettings } from "../settings.js";
import { areApart, type CopiedStretches, type SharedPart } from "./list-parts.js";
import type { ReportTie } from "./tell-tie.js";

export function findPieced(ties: readonly ReportTie[], stretches: CopiedStretches): ReadonlySet<Derivation> {
  const pieced = new Set<Derivation>();
  for (const [report, parts] of stretches.partsOf(ties)) {
    for (const [index, part] of parts.entries()) {
      const larger = parts.slice(0, index).filter((other) => !pieced.has(other.tie.derivation));
      const unlike = larger.filter((other) => !stretches.has(part.neighbour, other.neighbour));
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
