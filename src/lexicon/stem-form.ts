/** The stem under which a word of a language is kept and looked up: by the language's own endings, else by Snowball. */
import { stemWord } from "../text/stem.js";
import { stripEndings } from "../text/strip-endings.js";
import type { LexiconLanguage } from "./languages/form.js";

/** `word` must be folded. */
export function stemForm(word: string, language: string, form: LexiconLanguage | undefined): string {
  return form?.endings ? stripEndings(word, form.endings) : stemWord(word, language);
}

/** What parts the words of an entry: nothing where nothing parts words in writing. */
export function gapOf({ unparted }: LexiconLanguage): string {
  return unparted ? "" : " ";
}

/** Of an entry of the table: empty for several words, which are found whole or not at all. */
export function stemOfEntry(entry: string, form: LexiconLanguage): string {
  const several = form.unparted ? entry.length > 2 || [...entry].length > 1 : entry.includes(" ");
  return several ? "" : stemForm(entry, form.code, form);
}
