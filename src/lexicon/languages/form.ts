/**
 * What the lexicon must know of a language beside its compiled table: how words are built and how letters sound.
 * Adding a language is one file of this form, an entry in registry.ts, its sources in compile/sources.ts, a rebuild.
 */
import type { EndingRules } from "../../text/strip-endings.js";
import type { AffixRules } from "../../text/word-variants.js";

export interface LexiconLanguage {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Words that tell next to nothing, folded; absent words are weighed by their English counterparts. */
  readonly stopWords: readonly string[];
  /** Beginnings and endings; absent where the stemmer is enough. */
  readonly affixes?: AffixRules;
  /** Written onto the front of nouns and left out of the compiled table, folded, longest first. */
  readonly articles: readonly string[];
  /** Words before an entry of a dictionary that are no part of it, folded: articles, "to", the reflexive pronoun. */
  readonly leading?: readonly string[];
  /** Endings that follow one another; in place of a stemmer. */
  readonly endings?: EndingRules;
  /**
   * Whether an unknown word may be looked up by its beginning, and the share 0..1 of its letters that must remain:
   * languages with many endings.
   */
  readonly shortest?: number;
  /** Endings of names in other cases than the nominative, folded, with what stands in their place there. */
  readonly nameEndings?: readonly (readonly [ending: string, nominative: string])[];
  /** All nouns are written with a capital, so that it tells no names. */
  readonly capitalNouns?: true;
  /** Letters between the parts of compounds, the empty string among them; absent where there are none. */
  readonly links?: readonly string[];
  /** Nothing parts words in writing: each character is a token, and an entry a run of them. */
  readonly unparted?: true;
  /** Tokens of the longest entry; three where it is not said. */
  readonly longestEntry?: number;
}
