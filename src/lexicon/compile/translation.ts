const OPENING = /^(?:to|an?|the|be) /i;

/** "to dig" without "to", "a ditch" without "a": words that dictionaries put before what they translate. */
export function withoutOpening(english: string): string {
  return english.replace(OPENING, "");
}

/** What the readers of sources give and the weighing takes: one word and one of its English translations. */
export interface Translation {
  /** As the source prints it. */
  readonly foreign: string;
  readonly english: string;
  readonly kind: "wiktionary" | "wordnet" | "cedict";
  /** Place in the source's list of translations, 0 first. */
  readonly rank: number;
}
