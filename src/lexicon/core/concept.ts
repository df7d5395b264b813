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

/** An event by its PLOVER type and mode and its CAMEO code, as language packs give them (`EventWords.acts`). */
export interface EventCode {
  readonly type: string;
  readonly mode?: string;
  readonly cameo: string;
}

/** What a concept tells of the clause it stands in. */
export interface ConceptCode {
  /** Where the concept names an event. */
  readonly event?: EventCode;
  /** Where it is a verb of reporting: 1 (denies) to 10 (orders), on the scale of `ReportingVerb` in `model/language.ts`. */
  readonly strength?: number;
}

/** A concept with its words taken apart. */
export interface CoreConcept extends ConceptCode {
  readonly english: readonly string[];
  /** By BCP 47 primary subtag. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}
