/**
 * The stem of a folded word: "agreements" and "agreed" meet in "agre". Snowball's stemmers, by language.
 * A language without a stemmer keeps its words as they are.
 */
import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemEnglish } from "@orama/stemmers/english";

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ["en", stemEnglish],
  ["ar", stemArabic],
]);

/** Snowball takes time in the square of a word's length on crafted input; no real word is longer than this. */
const LONGEST_WORD = 40;

/** `word` must be folded. Never empty for a word that is not. */
export function stemWord(word: string, language: string): string {
  const stem = word.length <= LONGEST_WORD ? STEMMERS.get(language)?.(word) : undefined;
  return stem || word;
}
