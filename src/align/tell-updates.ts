/** Did a thing move on between reports, or do they contradict each other? By when they were published, as far as that is known. */
import { alignSettings } from "../settings.js";
import { surelyBefore } from "../text/moment-bounds.js";
import type { AlignedMember } from "./align-claims.js";

/** How far a report says a thing has got: a figure, a rung. */
export interface Stage {
  readonly member: AlignedMember;
  readonly level: number;
}

/**
 * Whether the reports that are further were published later: surely so for most pairs that differ, and the other way
 * round for none.
 */
export function movesOn(stages: readonly Stage[]): boolean {
  let [pairs, ordered] = [0, 0];
  for (const [at, a] of stages.entries()) {
    for (const b of stages.slice(at + 1)) {
      if (a.level === b.level) continue;
      const [lower, higher] = a.level < b.level ? [a, b] : [b, a];
      const [before, after] = [publishedOf(lower), publishedOf(higher)];
      pairs++;
      if (before === undefined || after === undefined) continue;
      if (surelyBefore(after, before)) return false;
      if (surelyBefore(before, after)) ordered++;
    }
  }
  return pairs > 0 && ordered >= pairs * alignSettings.orderedShare;
}

function publishedOf({ member }: Stage): string | undefined {
  return member.annotated.report.published?.value;
}
