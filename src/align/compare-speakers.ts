/**
 * Does one report give to both, to somebody else or to nobody what others give to one? A claim that some reports tell in
 * nobody's name at all (the reporter's own voice) shows nothing, and neither do names that may be one.
 */
import type { Unit } from "../lexicon/find-units.js";
import type { SpeakerKind } from "../model/annotation.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import type { Attribution } from "./attribute-members.js";
import type { StoryView } from "./find-discrepancies.js";
import { groupStands, listed, reportCount, type Stand, wordsOf } from "./positions.js";
import { compareSpeakerPair, type Saying } from "./same-speaker.js";
import { tellsSame } from "./tells-same.js";

export function compareSpeakers(claim: AlignedClaim, { entities }: StoryView): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureSpeaker) return [];
  const sayings = claim.members.flatMap((member): readonly Saying[] => {
    const { attribution, fit } = member;
    return attribution && fit >= alignSettings.sureSaying && SPEAKERS.has(attribution.quotation.speakerKind)
      ? [{ member, attribution }]
      : [];
  });
  const sides = groupSayings(sayings, (a, b) => compareSpeakerPair(a, b, entities));
  if (sides.length < 2 || !mayTell(sides, claim) || !tellOneThing(sides)) return [];
  const stands = sides.flatMap((side, at) =>
    side.map(({ member, attribution }): Stand => {
      const { quotation } = attribution;
      const span = quotation.speakerSpan ?? quotation.cueSpan ?? member.span;
      return { member, key: String(at), says: saysWho(attribution), span };
    }),
  );
  const positions = groupStands(stands);
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

/** Sides of which all members are surely one and surely not those of any other side; who may be anybody is left out. */
function groupSayings(
  sayings: readonly Saying[],
  compare: (a: Saying, b: Saying) => "same" | "different" | "unknown",
): readonly (readonly Saying[])[] {
  const sides: Saying[][] = [];
  for (const saying of sayings) {
    const own = sides.find((side) => side.some((other) => compare(saying, other) === "same"));
    if (own) own.push(saying);
    else sides.push([saying]);
  }
  const sure: Saying[][] = [];
  for (const side of sides.toSorted((a, b) => b.length - a.length)) {
    const apart = sure.every((other) => side.some((a) => other.some((b) => compare(a, b) === "different")));
    if (apart) sure.push(side);
  }
  return sure;
}

/** Two like statements of two men are likelier than one that changed its mouth, unless several say whose it was. */
function mayTell(sides: readonly (readonly Saying[])[], claim: AlignedClaim): boolean {
  const kinds = sides.map(([first]) => first!.attribution.kind);
  if (sides[0]!.length === 1 && claim.why.sureness < alignSettings.sureAlone) return false;
  const ones = kinds.filter((kind) => kind === "one").length;
  const several = ones < 2 ? alignSettings.surelyGiven : alignSettings.surelyOnes;
  if (sides[0]!.length >= several) return true;
  if (ones < 2 || claim.members.length > alignSettings.fewTell)
    return claim.members.length < alignSettings.leastSayings;
  return (
    claim.why.sureness >= alignSettings.surelyOne &&
    sides.flat().length >= Math.min(alignSettings.leastSayings, claim.members.length)
  );
}

/** Whether what each side says is like what the largest says: of two statements nobody changed the mouth. */
function tellOneThing([most, ...others]: readonly (readonly Saying[])[]): boolean {
  const speakers = new Map(
    [most!, ...others].flat().map(({ member, attribution }) => [member, attribution.quotation.speakerSpan] as const),
  );
  const isSpeaker = ({ start, end }: Unit, member: AlignedMember) => {
    const speaker = speakers.get(member);
    return speaker !== undefined && start < speaker.end && speaker.start < end;
  };
  return others.every((side) =>
    side.every(({ member }) => most!.some((other) => tellsSame(member, other.member, isSpeaker))),
  );
}

function saysWho({ kind, name }: Attribution): string {
  if (kind === "nobody") return "nobody named";
  return kind === "several" ? `both: ${name}` : (name ?? "");
}
