/** Does a word that is compared stand beside something that stands beside another's word, too? Then one thing is told of. */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import { alignSettings } from "../settings.js";
import type { Stand } from "./positions.js";

export function describesSame(stand: Stand, stands: readonly Stand[]): boolean {
  const own = surroundings(stand);
  return stands.some((other) => {
    if (other === stand) return false;
    const theirs = surroundings(other);
    return compareUnits(own, theirs).pairs.some(
      ([at, , strength]) =>
        own[at]!.weight >= alignSettings.describedWeight && strength >= alignSettings.describedLikeness,
    );
  });
}

function surroundings({ member, span }: Stand): readonly Unit[] {
  const { report } = member.annotated;
  const units = findUnits(report.text.slice(member.span.start, member.span.end), report.language, member.span.start);
  // What shows no word of its own is compared as a whole.
  if (span.start === member.span.start && span.end === member.span.end) return units;
  const before = units.filter(({ end }) => end <= span.start).slice(-alignSettings.describedReach);
  const after = units.filter(({ start }) => start >= span.end).slice(0, alignSettings.describedReach);
  return [...before, ...after];
}
