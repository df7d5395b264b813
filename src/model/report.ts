/** One publication by one outlet, as reading leaves it; the text is never altered afterwards. */
import type { Span } from "./span.js";

/** A moment no more precise than is known, and what it was read from ("meta article:published_time", "line above the headline"). */
export interface PublicationDate {
  /** ISO 8601, cut at its precision: "2024", "2024-03", "2024-03-19", "2024-03-19T22:33", with zone where known. */
  readonly value: string;
  readonly precision: "year" | "month" | "day" | "minute" | "second";
  readonly basis: string;
}

/** A source that the report names for itself. */
export interface Credit {
  readonly name: string;
  /** Where it stands in `Report.text`, if it stands there. */
  readonly span?: Span;
  /** The exact words, where they stand outside `Report.text`. */
  readonly words?: string;
}

/** A stretch of `Report.text` in another language than the report's own: a statement quoted whole, a translation. */
export interface OtherLanguage {
  readonly span: Span;
  /** BCP 47. */
  readonly language: string;
}

/** A picture or a post that the page shows in or above the body, and by which two reports may be known to show the same. */
export interface ShownMedium {
  readonly kind: "photograph" | "embed";
  /** Address without scheme, query and size, the same wherever it is shown; of a post, site and number. */
  readonly address: string;
  /** Caption or credit beneath it, as printed. */
  readonly words?: string;
}

export interface Report {
  /** From content and source: the same bytes from the same source give the same id. */
  readonly id: string;
  /** As the user named it; entries of a folder relative to that folder, with "/". */
  readonly source: string;
  readonly url?: string;
  /** The newsroom, not the syndicator. */
  readonly outlet?: string;
  /** BCP 47; "und" when it cannot be told. */
  readonly language: string;
  readonly headline?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly dateline?: string;
  readonly section?: string;
  /** The body alone, paragraphs separated by a blank line: no navigation, captions, forms, codes or credit lines. */
  readonly text: string;
  readonly published?: PublicationDate;
  /** English name of the day, where only a weekday is known. */
  readonly weekday?: string;
  readonly modified?: string;
  readonly crawled?: string;
  /** How precise `modified` and `crawled` are and what they rest on, as `published` tells of itself. */
  readonly clocks?: { readonly modified?: PublicationDate; readonly crawled?: PublicationDate };
  /** Whom the report itself names as its source, outermost first. */
  readonly credits: readonly Credit[];
  /** Pictures and posts shown with the body, in order; absent where there are none. */
  readonly media?: readonly ShownMedium[];
  /** Paragraphs in other languages, in order; absent where there are none. */
  readonly otherLanguages?: readonly OtherLanguage[];
}

/** What could not be read, and why. A value, never thrown. */
export interface Unreadable {
  readonly source: string;
  readonly reason: string;
}

export function isUnreadable(read: Report | Unreadable): read is Unreadable {
  return "reason" in read;
}
