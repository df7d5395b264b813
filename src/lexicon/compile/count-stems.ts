/**
 * How frequent is each English stem, and where does it lie in the vector space? Takes words in order of frequency with
 * their vectors; a word's frequency is taken from its place by Zipf's law. Gives stems, commonest first.
 */
import { lexiconCompileSettings } from "../../settings.js";
import { stemWord } from "../../text/stem.js";

export interface CountedStem {
  readonly stem: string;
  /** Summed Zipf frequency of its words, not normalised. */
  readonly frequency: number;
  /** Rarity 0..1. */
  readonly weight: number;
  /** Mean of its words' vectors by frequency. */
  readonly vector: Float64Array;
}

export interface RankedWords {
  /** Commonest first. */
  readonly words: readonly string[];
  vectorOf(word: string): readonly number[];
  readonly dimensions: number;
}

const WORD = /^[a-z][a-z-]*$/;

export function countStems({ words, vectorOf, dimensions }: RankedWords): CountedStem[] {
  const sums = new Map<string, { frequency: number; vector: Float64Array }>();
  for (const [place, word] of words.slice(0, lexiconCompileSettings.words).entries()) {
    if (!WORD.test(word)) continue;
    const stem = stemWord(word, "en");
    const frequency = 1 / (place + 1);
    const sum = sums.get(stem) ?? { frequency: 0, vector: new Float64Array(dimensions) };
    sums.set(stem, sum);
    sum.frequency += frequency;
    const vector = vectorOf(word);
    for (let axis = 0; axis < dimensions; axis++) sum.vector[axis]! += frequency * vector[axis]!;
  }
  const total = [...sums.values()].reduce((sum, { frequency }) => sum + frequency, 0);
  return [...sums]
    .map(([stem, { frequency, vector }]) => ({
      stem,
      frequency,
      weight: rarity(frequency / total),
      vector: vector.map((value) => value / frequency),
    }))
    .sort((a, b) => b.frequency - a.frequency || (a.stem < b.stem ? -1 : 1));
}

function rarity(share: number): number {
  const { rarityBase, rarityRange, rarityLeast } = lexiconCompileSettings;
  return Math.min(1, Math.max(rarityLeast, (Math.log(1 / share) - rarityBase) / rarityRange));
}
