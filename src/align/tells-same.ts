/**
 * Do two members of a claim tell one thing, word by word? A claim gathers what is likely to be one statement; before two of
 * its members are held against each other in one respect they must be alike in the others.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import { alignSettings } from "../settings.js";
import type { AlignedMember } from "./align-claims.js";

/** `leave`: words that are no part of the likeness, such as the name that differs. */
export function tellsSame(
  a: AlignedMember,
  b: AlignedMember,
  leave: (unit: Unit, of: AlignedMember) => boolean = NONE,
) {
  const [one, other] = [a, b].map((member) => unitsOf(member).filter((unit) => !leave(unit, member))) as [
    Unit[],
    Unit[],
  ];
  const within = languageOf(a) === languageOf(b);
  return compareUnits(one, other).score >= (within ? alignSettings.sameWithin : alignSettings.sameAcross);
}

const NONE = () => false;

export function unitsOf({ annotated: { report }, span }: AlignedMember): readonly Unit[] {
  return findUnits(report.text.slice(span.start, span.end), report.language, span.start);
}

export function languageOf({ annotated }: AlignedMember): string {
  return annotated.report.language.slice(0, 2);
}
