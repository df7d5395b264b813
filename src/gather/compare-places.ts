/** Do two reports name the same places in their opening? Countries are counted among the actors. */
import { compareNames } from "../lexicon/names.js";
import { gatherSettings } from "../settings.js";
import type { ActorSide } from "./compare-actors.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import type { WeighedName } from "./weigh-actors.js";

/** 1 for shared places, -1 where each names its own; neutral where one names none. */
export function comparePlaces(a: ActorSide, b: ActorSide): Evidence {
  const [here, there] = [early(a), early(b)];
  if (here.length === 0 || there.length === 0) return NEUTRAL;
  for (const place of here) {
    const other = there.find((candidate) => samePlace(a, b, place, candidate));
    if (other) return { value: 1, reasons: [`both name ${quoteWords(place.words, other.words)}`] };
  }
  return { value: -1, reasons: [`the places differ: “${here[0]!.words}”, “${there[0]!.words}”`] };
}

function early({ actors }: ActorSide): readonly WeighedName[] {
  return actors.places.filter(({ weight }) => weight >= gatherSettings.leadWeight);
}

function samePlace(a: ActorSide, b: ActorSide, here: WeighedName, there: WeighedName): boolean {
  if (here.english && there.english) return here.name === there.name;
  return compareNames(here.words, a.language, there.words, b.language) >= gatherSettings.sameName;
}
