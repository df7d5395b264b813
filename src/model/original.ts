/** How the reports of a story stand against an original: a readout, a transcript or a document that a reader gives. */
import type { Why } from "./annotation.js";
import type { Passage, Span } from "./span.js";
import type { DiscrepancyKind } from "./story.js";

/** An original beside a story. It is no report of it: no newsroom, no origin, in no claim. */
export interface AgainstOriginal {
  /** `Report.id` of one of `Synopsis.originals`. */
  readonly original: string;
  /** What it states, in order of its text; headings and words that state nothing left out. */
  readonly passages: readonly OriginalPassage[];
  /** By report and place. */
  readonly bent: readonly BentPassage[];
  /** What reports have that it surely has not, by report and place. */
  readonly added: readonly Passage[];
  /** Where reading ended in an original that is too long; nothing is then told as added. UTF-16 code units. */
  readonly readUpTo?: number;
  /** Reports of languages in which nothing can be said of what they left out or added. */
  readonly unsure?: readonly string[];
}

export interface OriginalPassage {
  readonly span: Span;
  readonly kept: readonly KeptPassage[];
  /** Reports that surely do not have it. Whoever stands neither here nor under `kept` may have it. */
  readonly cut: readonly string[];
}

/** Where a report has a passage: word for word, in other words of the same language, or in another language. */
export interface KeptPassage extends Passage {
  readonly how: "verbatim" | "paraphrased" | "translated";
  /** It tells it otherwise: see `AgainstOriginal.bent`. */
  readonly bent?: true;
}

/** What a report tells otherwise than the original does, shown by the words of both. */
export interface BentPassage {
  readonly kind: DiscrepancyKind;
  readonly report: string;
  readonly original: BentSide;
  readonly told: BentSide;
  readonly why?: Why;
}

export interface BentSide {
  readonly says: string;
  readonly span: Span;
}
