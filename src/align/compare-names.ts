/**
 * What is the same group or act called? Tells where some reports of a claim use a loaded word and others a plain one or
 * another loaded one of the same class; the words are shown as the outlets' choice, not scored.
 */
import type { Span } from "../model/span.js";
import type { NameStance } from "../model/stance.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { findStances } from "./find-stances.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";
import { tellsSame } from "./tells-same.js";

interface NameClass {
  /** Each a position of its own, but no difference by themselves. */
  readonly plain: readonly NameStance[];
  /** Each stands for itself. */
  readonly loaded: readonly NameStance[];
}

const CLASSES: readonly NameClass[] = [
  {
    plain: ["people", "demonstrators"],
    loaded: ["activists", "rioters", "hooligans", "provocateurs", "anarchists", "squatters", "terrorists"],
  },
  { plain: ["migrants", "refugees"], loaded: ["illegal", "stowaways"] },
  { plain: ["displaced"], loaded: ["squatters", "refugees"] },
  { plain: ["clashes"], loaded: ["riots"] },
  { plain: ["arrest"], loaded: ["persecution"] },
  { plain: ["fighters", "militants"], loaded: ["rebels", "terrorists", "resistance"] },
  { plain: ["killed", "murdered"], loaded: ["martyred", "eliminated"] },
  { plain: ["government"], loaded: ["regime"] },
  { plain: ["operation"], loaded: ["invasion", "aggression"] },
];

export function compareNames(claim: AlignedClaim): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureNames) return [];
  return CLASSES.flatMap((one) => {
    const stands = claim.members.flatMap((member) => standIn(one, member) ?? []);
    const positions = groupStands(stands);
    const names = new Set(stands.map(({ key }) => key as NameStance));
    const isLoaded = [...names].some((name) => one.loaded.includes(name));
    if (positions.length < 2 || !isLoaded || reportsOf(stands) < alignSettings.leastNames) return [];
    if (!nameSame(stands)) return [];
    return [
      {
        claim: claim.id,
        kind: "label" as const,
        sentence: `Called by different names: ${listed(positions.map(({ says }) => `“${says}”`))}.`,
        positions,
        why: { rule: "a loaded word in some", words: stands.map(({ says }) => says), sureness: claim.why.sureness },
      },
    ];
  });
}

/** Whether two that use different names tell one thing, the names apart: else they may name two. */
function nameSame(stands: readonly Stand[]): boolean {
  const isName = ({ start, end }: Span, of: AlignedMember) =>
    stands.some(({ member, span }) => member === of && start < span.end && span.start < end);
  return stands.some((a) => stands.some((b) => a.key !== b.key && tellsSame(a.member, b.member, isName)));
}

function reportsOf(stands: readonly Stand[]): number {
  return new Set(stands.map(({ member }) => member.report)).size;
}

/** The one name of the class that a report uses in the member; what stands between marks is somebody else's. */
function standIn({ plain, loaded }: NameClass, member: AlignedMember): Stand | undefined {
  const found = findStances(member.annotated, member.span).flatMap((mark) => {
    const key = [...loaded, ...plain].find((stance) => mark.stances.includes(stance));
    return key === undefined ? [] : [{ mark, key }];
  });
  const keys = new Set(found.map(({ key }) => key));
  if (keys.size !== 1) return undefined;
  const { mark, key } = found[0]!;
  return { member, key, says: wordsOf(member, mark), span: mark };
}
