/**
 * Does a report leave out what the others tell? Said only where at least two others tell it, no sentence of the report
 * comes near, and the report is not known to be published before them.
 */
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim } from "./align-claims.js";
import type { StoryView } from "./find-discrepancies.js";

export function findOmission(claim: AlignedClaim, { reports }: StoryView): readonly Discrepancy[] {
  const telling = [...new Set(claim.members.map(({ report }) => report))].sort();
  if (telling.length < alignSettings.tellersOfOmission) return [];
  const first = claim.members.flatMap(({ annotated }) => annotated.report.published?.value ?? []).sort()[0];
  const silent = claim.silent.filter((id) => {
    return !isBefore(reports.find(({ report }) => report.id === id)?.report.published?.value, first);
  });
  if (silent.length === 0) return [];
  const spans = claim.members.map(({ report, span }) => ({ report, span }));
  return [
    {
      claim: claim.id,
      kind: "omission",
      sentence: `Told by ${telling.length}, left out by ${silent.length}.`,
      positions: [
        { reports: telling, says: "told", spans },
        { reports: [...silent].sort(), says: "not told", spans: [] },
      ],
      why: { rule: "no sentence of the silent report comes near", words: [claim.gist], sureness: claim.why.sureness },
    },
  ];
}

/** Whether one time of publication is surely before another; both as precise as known. */
export function isBefore(at: string | undefined, other: string | undefined): boolean {
  if (at === undefined || other === undefined) return false;
  const length = Math.min(at.length, other.length);
  return at.slice(0, length) < other.slice(0, length);
}
