/**
 * Does one report give to both what another gives to one, or to nobody? A claim that some reports tell in nobody's name
 * at all (the reporter's own voice) shows nothing, and neither do two names unless the wording is surely the same.
 */
import type { SpeakerKind } from "../model/annotation.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim } from "./align-claims.js";
import type { Attribution } from "./attribute-members.js";
import { groupStands, listed, reportCount, type Stand, wordsOf } from "./positions.js";

export function compareSpeakers(claim: AlignedClaim): readonly Discrepancy[] {
  const stands: Stand[] = claim.members.flatMap((member) => {
    const { attribution } = member;
    if (!attribution || !SPEAKERS.has(attribution.quotation.speakerKind)) return [];
    const { quotation } = attribution;
    const span = quotation.speakerSpan ?? quotation.cueSpan ?? member.span;
    return [{ member, key: `${attribution.kind}:${attribution.key}`, says: saysWho(attribution), span }];
  });
  const positions = groupStands(stands);
  if (positions.length < 2 || claim.why.sureness < alignSettings.sureSpeaker) return [];
  const singles = new Set(stands.filter(({ key }) => key.startsWith("one:")).map(({ key }) => key));
  if (singles.size > 1 && claim.why.sureness < alignSettings.surelyOne) return [];
  const words = stands.map(({ member, span }) => wordsOf(member, span));
  return [
    {
      claim: claim.id,
      kind: "speaker",
      sentence: `Given to ${listed(positions.map(({ reports, says }) => `${says} by ${reportCount(reports.length)}`))}.`,
      positions,
      why: { rule: "one statement given to different speakers", words, sureness: claim.why.sureness },
    },
  ];
}

/** A document or an unnamed source does not contradict the person behind it. */
const SPEAKERS: ReadonlySet<SpeakerKind | undefined> = new Set(["named", "office", "group", "nobody named"]);

function saysWho({ kind, name }: Attribution): string {
  if (kind === "nobody") return "nobody named";
  return kind === "several" ? `both: ${name}` : (name ?? "");
}
