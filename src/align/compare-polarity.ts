/** Does one report deny what another states? Only where the wording is otherwise surely the same. */
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim } from "./align-claims.js";
import type { StoryView } from "./find-discrepancies.js";
import { groupStands, type Stand, wordsOf } from "./positions.js";

export function comparePolarity(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureClaim) return [];
  // Languages deny in different ways; only within one does a missing negation show anything.
  const languages = new Set(claim.members.map(({ annotated }) => annotated.report.language.slice(0, 2)));
  if (languages.size > 1) return [];
  const stands: Stand[] = claim.members.map((member) => {
    const negations = marks.negations(member.annotated, member.span);
    const span = negations[0] ?? member.span;
    const denied = negations.length % 2 === 1;
    return {
      member,
      key: denied ? "denied" : "stated",
      says: denied ? `not: “${wordsOf(member, span)}”` : "stated",
      span,
    };
  });
  const positions = groupStands(stands);
  if (positions.length < 2) return [];
  return [
    {
      claim: claim.id,
      kind: "polarity",
      sentence: "One telling states what another denies.",
      positions,
      why: {
        rule: "nearly the same words, a negation in some only",
        words: stands.filter(({ key }) => key === "denied").map(({ says }) => says),
        sureness: claim.why.sureness,
      },
    },
  ];
}
