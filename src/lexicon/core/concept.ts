/** What news turns on, and the words for it: the part of the lexicon that is written by hand. */

/** One concept: what several words of one language, and words of several languages, may all mean. */
export interface CoreConcept {
  /** Lemmas that name it, the most usual first; only words that reports put one for another. */
  readonly english: readonly string[];
  /**
   * Arabic: citation forms and the inflected forms that news prints, without particles and article; the nearer the
   * beginning, the more surely the form means this. Phrases have up to three words.
   */
  readonly ar: readonly string[];
}

/** The languages for which core concepts have words, by BCP 47 subtag. */
export type CoreLanguage = Exclude<keyof CoreConcept, "english">;
