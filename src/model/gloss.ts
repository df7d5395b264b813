/** What a passage says, for a reader of another language: found in a report of his, or put together word by word. */
import type { Passage } from "./span.js";

export interface Glosses {
  /** BCP 47: the language of the reader. */
  readonly language: string;
  /** By report and place; passages that nothing helps to read are left out. */
  readonly passages: readonly Gloss[];
}

/** A gloss is no statement of a report: it stands beside the passage and in no finding. */
export type Gloss = Passage &
  (
    | { readonly how: "aligned" /** Where a report in the reader's language states the same. */; readonly by: Passage }
    | {
        readonly how: "word by word" /** Words that the lexicon does not know stand as they are. */;
        readonly text: string;
      }
  );
