/** The words of two reports that answer each other, for people to read. */
import { gatherSettings } from "../settings.js";
import { findSharedKeys } from "./find-shared-keys.js";
import type { KeyedText } from "./keyed-text.js";

/** The rarest words of the openings that answer each other, as a reason; none where none is rare enough. */
export function tellSharedWords(a: KeyedText, b: KeyedText): readonly string[] {
  const words = listSharedWords(a, a.lead, b, b.lead);
  return words.length === 0 ? [] : [`the openings share ${words.map((word) => `“${word}”`).join(", ")}`];
}

/** The rarest words among the first units of either text that answer each other: "nepal/نيبال". */
export function listSharedWords(a: KeyedText, unitsOfA: number, b: KeyedText, unitsOfB: number): readonly string[] {
  const best = new Map<number, { telling: number; words: string }>();
  const { ofA, ofB, count } = findSharedKeys(a, b);
  for (let shared = 0; shared < count; shared++) {
    const [keyOfA, keyOfB] = [ofA[shared]!, ofB[shared]!];
    for (let at = a.starts[keyOfA]!; at < a.starts[keyOfA + 1]!; at++) {
      for (let other = b.starts[keyOfB]!; other < b.starts[keyOfB + 1]!; other++) {
        if (a.unitOf[at]! >= unitsOfA || b.unitOf[other]! >= unitsOfB) continue;
        const [here, there] = [a.literals[a.unitOf[at]!]!, b.literals[b.unitOf[other]!]!];
        const telling = a.trusts[at]! * b.trusts[other]! * Math.sqrt(a.weights[a.unitOf[at]!]!);
        if (telling < gatherSettings.tellingWord) continue;
        const words = here === there ? here : `${here}/${there}`;
        const known = best.get(a.unitOf[at]!);
        if (!known || telling > known.telling || (telling === known.telling && words < known.words)) {
          best.set(a.unitOf[at]!, { telling, words });
        }
      }
    }
  }
  const shared = [...best.values()].sort((x, y) => y.telling - x.telling || (x.words < y.words ? -1 : 1));
  return [...new Set(shared.map((pair) => pair.words))].slice(0, gatherSettings.shownWords);
}
