/**
 * Which English stems do reports put one for another? Takes the core concepts and the place of each stem, gives pairs of
 * places with their strength; the words of a phrase are no synonyms of anything.
 */
import { lexiconCompileSettings } from "../../settings.js";
import type { CoreConcept } from "../core/concept.js";
import { en } from "../languages/en.js";
import { findEnglishStems } from "./find-english-stems.js";

export interface SynonymPair {
  /** Places of the two stems, left < right. */
  readonly left: number;
  readonly right: number;
  /** In hundredths. */
  readonly strength: number;
}

/** Each pair once, with its best strength; sorted by places. */
export function listSynonyms(
  concepts: readonly CoreConcept[],
  placeOf: (stem: string) => number | undefined,
): SynonymPair[] {
  const { synonymMost, synonymStep, synonymLeast } = lexiconCompileSettings;
  const pairs = new Map<string, SynonymPair>();
  for (const { english } of concepts) {
    const places = english.map(singleStem).map((stem) => (stem === undefined ? undefined : placeOf(stem)));
    for (const [first, one] of places.entries()) {
      for (const [second, other] of places.entries()) {
        if (second <= first || one === undefined || other === undefined || one === other) continue;
        const [left, right] = one < other ? [one, other] : [other, one];
        const steps = first + second - 1;
        const strength = Math.round(100 * Math.max(synonymLeast, synonymMost - synonymStep * steps));
        const known = pairs.get(`${left} ${right}`);
        if (!known || known.strength < strength) pairs.set(`${left} ${right}`, { left, right, strength });
      }
    }
  }
  return [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right);
}

function singleStem(lemma: string): string | undefined {
  const found = findEnglishStems(lemma);
  if (found?.stems.length !== 1 || lemma.includes(" ") || en.stopWords.includes(found.words[0]!)) return undefined;
  return found.stems[0];
}
