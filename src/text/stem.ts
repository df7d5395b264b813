/**
 * The stem of a folded word: "agreements" and "agreed" meet in "agre". Snowball's stemmers, by language.
 * A language without a stemmer keeps its words as they are.
 */
import { stemmer as stemArabic } from "@orama/stemmers/arabic";
import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemFrench } from "@orama/stemmers/french";
import { stemmer as stemGerman } from "@orama/stemmers/german";
import { stemmer as stemItalian } from "@orama/stemmers/italian";
import { stemmer as stemPortuguese } from "@orama/stemmers/portuguese";
import { stemmer as stemRussian } from "@orama/stemmers/russian";
import { stemmer as stemSpanish } from "@orama/stemmers/spanish";

const STEMMERS: ReadonlyMap<string, (word: string) => string> = new Map([
  ["en", stemEnglish],
  ["ar", stemArabic],
  ["de", stemGerman],
  ["es", stemSpanish],
  ["fr", stemFrench],
  ["it", stemItalian],
  ["pt", stemPortuguese],
  ["ru", (word: string) => stemRussian(withShortI(word))],
]);

/** Snowball takes time in the square of a word's length on crafted input; no real word is longer than this. */
const LONGEST_WORD = 40;

/** `word` must be folded. Never empty for a word that is not. */
export function stemWord(word: string, language: string): string {
  const stem = word.length <= LONGEST_WORD ? STEMMERS.get(language)?.(word) : undefined;
  return stem || word;
}

/** Folding takes "й" for "и"; behind a vowel it was "й", by which Russian endings are told. */
function withShortI(folded: string): string {
  return folded.replace(/(?<=[аеоуыэюя])и/g, "й");
}
