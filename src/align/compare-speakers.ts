/**
 * Does one report give to both what another gives to one, or to nobody? A claim that some reports tell in nobody's name
 * at all (the reporter's own voice) shows nothing, and neither do two names unless the wording is surely the same.
 */
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim } from "./align-claims.js";
import type { Attribution } from "./attribute-members.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

export function compareSpeakers(claim: AlignedClaim): readonly Discrepancy[] {
  const stands: Stand[] = claim.members.flatMap((member) => {
    const { attribution } = member;
    if (!attribution) return [];
    const { quotation } = attribution;
    const span = quotation.speakerSpan ?? quotation.cueSpan ?? member.span;
    return [{ member, key: `${attribution.kind}:${attribution.key}`, says: saysWho(attribution), span }];
  });
  const kinds = new Set(stands.map(({ member }) => member.attribution!.kind));
  const positions = groupStands(stands);
  if (positions.length < 2) return [];
  // Two different single speakers are more often two statements than one that changed its mouth.
  if (kinds.size === 1 && claim.why.sureness < alignSettings.sureClaim) return [];
  const sentence = `${listed(positions.map(({ reports, says }) => `${says} (${reports.length})`))}: who says it differs.`;
  const words = stands.map(({ member, span }) => wordsOf(member, span));
  return [
    {
      claim: claim.id,
      kind: "speaker",
      sentence,
      positions,
      why: { rule: "one statement given to different speakers", words, sureness: claim.why.sureness },
    },
  ];
}

function saysWho({ kind, name }: Attribution): string {
  if (kind === "nobody") return "nobody named";
  return kind === "several" ? `both: ${name}` : (name ?? "");
}
