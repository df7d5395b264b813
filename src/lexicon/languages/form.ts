/**
 * What the lexicon must know of a language beside its compiled table: how words are built and how letters sound.
 * Adding a language is one file of this form, an entry in registry.ts, its sources in compile/sources.ts, a rebuild.
 */
import type { AffixRules } from "../../text/word-variants.js";

export interface LexiconLanguage {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Words that tell next to nothing, folded; known by their concepts where the language has a compiled table. */
  readonly stopWords: readonly string[];
  /** Beginnings and endings; absent where the stemmer is enough. */
  readonly affixes?: AffixRules;
  /** Written onto the front of nouns and left out of the compiled table, folded, longest first. */
  readonly articles: readonly string[];
}
