/** Do two reports name the same places in their opening? Countries are counted among the actors. */
import { gatherSettings } from "../settings.js";
import type { ActorSide } from "./compare-actors.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import { isSameName } from "./same-name.js";
import type { WeighedName } from "./weigh-actors.js";

/** 1 for shared places, -1 where each names its own; neutral where one names none. */
export function comparePlaces(a: ActorSide, b: ActorSide): Evidence {
  const [here, there] = [early(a), early(b)];
  if (here.length === 0 || there.length === 0) return NEUTRAL;
  for (const place of here) {
    const other = there.find((candidate) => isSameName(place, candidate));
    if (other) return { value: 1, reasons: [`both name ${quoteWords(place.words, other.words)}`] };
  }
  return { value: -1, reasons: [`the places differ: “${here[0]!.words}”, “${there[0]!.words}”`] };
}

function early({ actors }: ActorSide): readonly WeighedName[] {
  return actors.places.filter(({ weight }) => weight >= gatherSettings.leadWeight);
}
