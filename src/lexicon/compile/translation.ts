/** What the readers of sources give and the weighing takes: one word and one of its English translations. */
export interface Translation {
  /** As the source prints it. */
  readonly foreign: string;
  readonly english: string;
  readonly kind: "wiktionary" | "wordnet" | "cedict";
  /** Place in the source's list of translations, 0 first. */
  readonly rank: number;
}
