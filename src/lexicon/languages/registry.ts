/** Which languages the lexicon knows; any other is compared by spelling, sound and numbers alone. */
import { ar } from "./ar.js";
import { en } from "./en.js";
import type { LexiconLanguage } from "./form.js";

/** English first: every other language is translated into it. */
export const LEXICON_LANGUAGES: readonly LexiconLanguage[] = [en, ar];

const BY_CODE: ReadonlyMap<string, LexiconLanguage> = new Map(LEXICON_LANGUAGES.map((entry) => [entry.code, entry]));

/** The form of a language by its BCP 47 tag ("ar-EG" is Arabic), if the lexicon knows it. */
export function lexiconLanguage(tag: string): LexiconLanguage | undefined {
  return BY_CODE.get(tag.split("-", 1)[0]!.toLowerCase());
}
