/** What news turns on, and the words for it: the part of the lexicon that is written by hand. */

/**
 * One concept, named by its English lemmas with commas between them, the most usual first: only words that reports put
 * one for another ("agreement, accord, deal, pact").
 */
export type Concept = string;

/**
 * The words of one language for each concept of a topic, with commas between them: citation forms and the inflected
 * forms that news prints, without particles and articles written onto them; the nearer the beginning, the more surely
 * the form means this. Phrases have up to three words.
 */
export type WordsFor<Topic extends readonly Concept[]> = Readonly<Record<Topic[number], string>>;

/** A concept with its words taken apart. */
export interface CoreConcept {
  readonly english: readonly string[];
  /** By BCP 47 primary subtag. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}
