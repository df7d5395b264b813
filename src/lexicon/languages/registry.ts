/** Which languages the lexicon knows; any other is compared by spelling, sound and numbers alone. */
import { ar } from "./ar.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fa } from "./fa.js";
import type { LexiconLanguage } from "./form.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { tr } from "./tr.js";
import { zh } from "./zh.js";

/** English first: every other language is translated into it. */
export const LEXICON_LANGUAGES: readonly LexiconLanguage[] = [en, ar, de, es, fa, fr, it, pl, pt, ru, tr, zh];

const BY_CODE: ReadonlyMap<string, LexiconLanguage> = new Map(LEXICON_LANGUAGES.map((entry) => [entry.code, entry]));

/** The form of a language by its BCP 47 tag ("ar-EG" is Arabic, "prs" the Persian of Afghanistan), if the lexicon knows it. */
export function lexiconLanguage(tag: string): LexiconLanguage | undefined {
  const primary = tag.split("-", 1)[0]!.toLowerCase();
  return BY_CODE.get(primary === "prs" ? "fa" : primary);
}

/** Whether words of two languages can answer each other: they are of one language, or the lexicon knows both. */
export function meetInMeaning(tagA: string, tagB: string): boolean {
  const primary = (tag: string) => tag.split("-", 1)[0]!.toLowerCase();
  return (
    primary(tagA) === primary(tagB) || (lexiconLanguage(tagA) !== undefined && lexiconLanguage(tagB) !== undefined)
  );
}
