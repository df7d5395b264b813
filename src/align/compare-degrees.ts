/** Is the same thing called grave in one report and mild in another? Compares words of one scale ("sensitive", "critical"). */
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim } from "./align-claims.js";
import { describesSame } from "./describes-same.js";
import type { StoryView } from "./find-discrepancies.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

export function compareDegrees(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  const found = claim.members.map((member) => ({ member, degrees: marks.degrees(member.annotated, member.span) }));
  const scales = new Set(found.flatMap(({ degrees }) => degrees.map(({ scale }) => scale)));
  return [...scales].sort().flatMap((scale) => {
    const stands: Stand[] = found.flatMap(({ member, degrees }) => {
      const own = degrees.filter((degree) => degree.scale === scale);
      // Two words of one scale in one clause may belong to two things.
      if (own.length !== 1) return [];
      const [{ start, end, level }] = own as [(typeof own)[number]];
      return [{ member, key: String(level), says: wordsOf(member, { start, end }), span: { start, end } }];
    });
    const positions = groupStands(stands);
    if (spread(stands) < alignSettings.degreeSpread || !stands.every((stand) => describesSame(stand, stands)))
      return [];
    return [
      {
        claim: claim.id,
        kind: "strength" as const,
        sentence: `Called ${listed(positions.map(({ says }) => `“${says}”`))}.`,
        positions,
        why: {
          rule: `different degrees of ${scale}`,
          words: stands.map(({ says }) => says),
          sureness: claim.why.sureness,
        },
      },
    ];
  });
}

/** Levels between the mildest and the gravest word; neighbours on a scale are a matter of translation. */
function spread(stands: readonly Stand[]): number {
  const levels = stands.map(({ key }) => Number(key));
  return levels.length < 2 ? 0 : Math.max(...levels) - Math.min(...levels);
}
