/**
 * Does one report put elsewhere what others put in one place? Told only where several name one place, another names a
 * place that no other member does, and that first place stands nowhere in its sentence.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import { meetInMeaning } from "../lexicon/languages/registry.js";
import type { Span } from "../model/span.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { findPlacings, type Placing } from "./find-placings.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

interface Placed {
  readonly member: AlignedMember;
  readonly placings: readonly Placing[];
}

export function comparePlaces(claim: AlignedClaim): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.surePlace) return [];
  const placed: readonly Placed[] = claim.members.map((member) => ({ member, placings: findPlacings(member) }));
  const shared = sharedPlaces(placed);
  for (const tellers of shared) {
    const others = placed.flatMap(({ member, placings }): readonly Stand[] => {
      if (tellers.some((teller) => teller.member === member)) return [];
      if (tellers.some(({ placing }) => namesIn(member, placing))) return [];
      const own = placings.filter((placing) => isOwn(placing, member, placed));
      const readable = tellers.some((teller) => meets(teller.member, member));
      if (own.length !== 1 || !readable) return [];
      return [{ member, key: wordsOf(member, own[0]!), says: wordsOf(member, own[0]!), span: own[0]! }];
    });
    const naming = [...tellers, ...alsoNaming(tellers, claim)];
    if (
      others.length === 0 ||
      others.length >= naming.length ||
      tellers.length + naming.length < alignSettings.placedBy + 1
    )
      continue;
    const same = naming.map(({ member, placing }) => ({
      member,
      key: "",
      says: wordsOf(member, placing),
      span: placing,
    }));
    const positions = groupStands([...same, ...others]);
    return [
      {
        claim: claim.id,
        kind: "place",
        sentence: `The places differ: ${listed(positions.map(({ says }) => `“${says}”`))}.`,
        positions,
        why: {
          rule: "one thing at different places",
          words: [...same, ...others].map(({ says }) => says),
          sureness: claim.why.sureness,
        },
      },
    ];
  }
  return [];
}

interface Teller {
  readonly member: AlignedMember;
  readonly placing: Placing;
}

/** Places with the reports that place something there; those of most reports first. */
function sharedPlaces(placed: readonly Placed[]): readonly (readonly Teller[])[] {
  const all = placed.flatMap(({ member, placings }) => placings.map((placing): Teller => ({ member, placing })));
  const groups: Teller[][] = [];
  for (const teller of all) {
    const own = groups.find((group) => group.some((other) => isSame(other.placing, teller.placing)));
    if (!own) groups.push([teller]);
    else if (own.every(({ member }) => member !== teller.member)) own.push(teller);
  }
  return groups.sort((a, b) => b.length - a.length);
}

/** Members that name the place without saying that they place anything there: they stand with those that do. */
function alsoNaming(tellers: readonly Teller[], claim: AlignedClaim): readonly Teller[] {
  return claim.members
    .filter((member) => tellers.every((teller) => teller.member !== member))
    .flatMap((member): readonly Teller[] => {
      const unit = tellers.map(({ placing }) => findNamed(member, member.span, placing)).find((found) => found);
      return unit ? [{ member, placing: { start: unit.start, end: unit.end, units: [unit] } }] : [];
    });
}

function isSame(a: Placing, b: Placing): boolean {
  if (a.units.some((one) => b.units.some((other) => isSpeltAlike(one.literal, other.literal)))) return true;
  return compareUnits(a.units, b.units).pairs.some(([, , strength]) => strength >= alignSettings.samePlace);
}

/** "Odesa", "Odessa". */
function isSpeltAlike(a: string, b: string): boolean {
  const plain = (name: string) => name.replace(DOUBLED, "$1");
  return plain(a) === plain(b);
}

const DOUBLED = /(.)\1/gu;

/** Whether a place is named anywhere in the report's sentence, as a place or not. */
function namesIn(member: AlignedMember, placing: Placing): boolean {
  const { sentences } = member.annotated;
  const sentence = sentences.find(({ start, end }) => start <= member.span.start && member.span.start < end);
  return findNamed(member, sentence ?? member.span, placing) !== undefined;
}

/** Where a stretch of a member's report names a place. */
function findNamed({ annotated: { report } }: AlignedMember, { start, end }: Span, placing: Placing): Unit | undefined {
  const units = findUnits(report.text.slice(start, end), report.language, start);
  const { pairs } = compareUnits(placing.units, units);
  const found = pairs.find(([, , strength]) => strength >= alignSettings.otherPlace);
  return found && units[found[1]];
}

/** A place that no other member names. */
function isOwn(placing: Placing, member: AlignedMember, placed: readonly Placed[]): boolean {
  return placed.every((other) => other.member === member || !namesIn(other.member, placing));
}

function meets(a: AlignedMember, b: AlignedMember): boolean {
  return meetInMeaning(a.annotated.report.language, b.annotated.report.language);
}
