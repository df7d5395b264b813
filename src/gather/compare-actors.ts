/**
 * Do the same people, bodies and countries take part in what two reports tell? Names are compared across spellings and
 * scripts. Two different holders of one office are strong evidence of two events: offices change hands.
 */
import { nameSounds } from "../lexicon/names.js";
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import { isSameName } from "./same-name.js";
import type { ActorProfile, WeighedName } from "./weigh-actors.js";

export interface ActorSide {
  readonly actors: ActorProfile;
}

/** Shared weight of the named persons, -1 to 1. */
export function comparePersons(a: ActorSide, b: ActorSide): Evidence {
  return compareNamed(named(a.actors.persons), named(b.actors.persons));
}

/** Shared weight of the organisations, -1 to 1. */
export function compareOrganisations(a: ActorSide, b: ActorSide): Evidence {
  return compareNamed(a.actors.organisations, b.actors.organisations);
}

/** Shared weight of the countries that act or are acted for, -1 to 1. */
export function compareCountries(a: ActorSide, b: ActorSide): Evidence {
  const [left, right] = [a.actors.countries, b.actors.countries];
  if (left.size === 0 || right.size === 0) return NEUTRAL;
  const totals = [total([...left.values()]), total([...right.values()])] as const;
  let shared = 0;
  const reasons: string[] = [];
  for (const [country, here] of left) {
    const there = right.get(country);
    if (!there) continue;
    const part = Math.min(here.weight / totals[0], there.weight / totals[1]);
    shared += part;
    if (part >= gatherSettings.tellingShare)
      reasons.push(`both concern ${country}: ${quoteWords(here.words, there.words)}`);
  }
  return { value: 2 * shared - 1, reasons };
}

/** -1 where one office of one country is held by different persons in the two reports; neutral otherwise. */
export function compareOfficeHolders(a: ActorSide, b: ActorSide): Evidence {
  const reasons: string[] = [];
  let against = 0;
  for (const here of holders(a.actors)) {
    const rivals = holders(b.actors).filter(
      ({ office, country }) => office === here.office && country === here.country,
    );
    if (rivals.some((there) => !mayDiffer(here, there))) continue;
    if (rivals.length === 0 || rivals.some((there) => isSameName(here, there))) continue;
    // A former holder named in passing beside the present one is no clash: the present one would have matched.
    const there = rivals[0]!;
    if (b.actors.persons.some((person) => isSameName(here, person))) continue;
    if (a.actors.persons.some((person) => isSameName(person, there))) continue;
    const share = Math.min(here.weight / total(a.actors.persons), there.weight / total(b.actors.persons));
    if (share < gatherSettings.passingShare) continue;
    against = -1;
    reasons.push(`the ${here.office} of ${here.country} is “${here.words}” in one, “${there.words}” in the other`);
  }
  return { value: against, reasons };
}

/**
 * Whether names that do not sound alike are surely two. One in characters and one in letters are not: how Japanese and Korean
 * names are read in either is not known, and where nothing parts words a name may be cut short. Nor are two of which one is
 * the other cut short ("Behrouz Sadeghi" of "Behrouz Sadeghipour").
 */
function mayDiffer(one: WeighedName, other: WeighedName): boolean {
  return isInCharacters(one) === isInCharacters(other) && !isCutShort(one, other);
}

/** They share a part, and the last part of one begins as that of the other does. */
function isCutShort(one: WeighedName, other: WeighedName): boolean {
  const [here, there] = [one, other].map(({ words, language }) => nameSounds(words, language)) as [string[], string[]];
  if (!here.some((sound) => there.includes(sound))) return false;
  const [last, further] = [here.at(-1)!, there.at(-1)!];
  const beginsAlike = last.startsWith(further) || further.startsWith(last);
  return beginsAlike && Math.min(last.length, further.length) >= gatherSettings.cutShortSound;
}

/** And not known by an English name. */
function isInCharacters({ words, english }: WeighedName): boolean {
  return !english && HAN.test(words);
}

const HAN = /^\p{Script=Han}/u;

function compareNamed(left: readonly WeighedName[], right: readonly WeighedName[]): Evidence {
  if (left.length === 0 || right.length === 0) return NEUTRAL;
  const totals = [total(left), total(right)] as const;
  const taken = new Set<WeighedName>();
  const reasons: string[] = [];
  let shared = 0;
  for (const here of left) {
    const there = right.find((candidate) => !taken.has(candidate) && isSameName(here, candidate));
    if (!there) continue;
    taken.add(there);
    const [weightA, weightB] = [here.weight / totals[0], there.weight / totals[1]];
    // The geometric mean: a person who is half of one report and a tenth of the other is still shared.
    shared += Math.sqrt(weightA * weightB);
    if (Math.min(weightA, weightB) >= gatherSettings.passingShare) {
      reasons.push(`both name ${quoteWords(here.words, there.words)}`);
    }
  }
  return { value: 2 * Math.min(1, shared) - 1, reasons };
}

/** Persons known by name, not by office alone. */
function named(persons: readonly WeighedName[]): readonly WeighedName[] {
  return persons.filter(({ unnamed }) => !unnamed);
}

function holders({ persons }: ActorProfile): readonly WeighedName[] {
  return named(persons).filter(({ office, country }) => office !== undefined && country !== undefined);
}

function total(names: readonly { readonly weight: number }[]): number {
  return names.reduce((sum, { weight }) => sum + weight, 0) || 1;
}
