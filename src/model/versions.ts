/** What is known of several readings of one page: which are one wording, in which order they were, what was edited. */
import type { Span } from "./span.js";

/** By which clock the versions are put in order; "unknown" where none that all of them have parts them surely. */
export type VersionOrder = "crawled" | "modified" | "published" | "unknown";

/** One wording of a report. */
export interface Version {
  /** Id of the reading that stands for it: the one crawled first. */
  readonly report: string;
  /** Ids of all readings of these words, that one first, the others in order. */
  readonly readings: readonly string[];
  /** Ids of later readings that hold no more than the beginning of these words, as teasers and paywalls do. */
  readonly inPart: readonly string[];
}

/** The versions of one report; every report of a set is a reading in exactly one group. */
export interface VersionGroup {
  /** Earliest first: the last is the latest. Where the order is unknown, the longest is last. */
  readonly versions: readonly Version[];
  readonly order: VersionOrder;
  /** Why these belong together, and what kept other readings of the same address out. */
  readonly why: readonly string[];
}

export type EditKind =
  | "headline"
  | "byline"
  | "date"
  | "credit"
  | "number"
  | "quotation"
  | "reworded"
  | "added"
  | "removed"
  | "moved";

/** Words that gave way to others; a span is empty, and shows the place, where nothing stands on that side. */
export interface WordChange {
  readonly earlier: Span;
  readonly later: Span;
}

export interface Edit {
  readonly kind: EditKind;
  /** The sentence in the text of the earlier version; absent where there is none, and for what stands outside the text. */
  readonly earlier?: Span;
  /** The sentence in the text of the later version; likewise. */
  readonly later?: Span;
  /** The exact words on either side. */
  readonly earlierWords?: string;
  readonly laterWords?: string;
  /** Inside a sentence that stands on both sides in other words: what exactly changed, in order. */
  readonly changes?: readonly WordChange[];
}

/** A moment no more precise than it is known, and what it was read from. */
export interface EditMoment {
  /** ISO 8601, cut at its precision. */
  readonly value: string;
  readonly basis: "crawled" | "modified" | "published";
}

/** Words by which a page owns up to a change. */
export interface EditDeclaration {
  readonly basis: "note" | "modified";
  /** The note as it stands, or the date of the change. */
  readonly words: string;
  /** Where a note stands in the text of the later version; absent for a headline and for a date. */
  readonly span?: Span;
}

/** What two versions tell when they are held against each other. */
export interface VersionComparison {
  /** In reading order, what stands outside the text first; empty where no word differs. */
  readonly edits: readonly Edit[];
  /** True: changed and nothing says so; false: the page says so; absent: cannot be told, or nothing changed. */
  readonly silent?: boolean;
  readonly declared?: EditDeclaration;
  /** The earlier words stood until `after` at least, the later ones from `before` at the latest; as far as known. */
  readonly between: { readonly after?: EditMoment; readonly before?: EditMoment };
}

export interface EarlierVersion extends VersionComparison {
  /** `Report.id`. */
  readonly report: string;
  /** `Report.id` of the version that follows it, to which the edits lead. */
  readonly into: string;
  /** Ids of further readings of the same words. */
  readonly readAgain: readonly string[];
  /** Ids of further readings of their beginning alone; absent where there are none. */
  readonly readInPart?: readonly string[];
}

/** The latest version of a report whose address was read more than once, and what it was before. */
export interface ReportVersions {
  /** `Report.id` of the latest version, the one of the story. */
  readonly report: string;
  readonly order: VersionOrder;
  /** Ids of further readings of the latest words. */
  readonly readAgain: readonly string[];
  /** Ids of further readings of their beginning alone; absent where there are none. */
  readonly readInPart?: readonly string[];
  /** Latest first. */
  readonly earlier: readonly EarlierVersion[];
  readonly why: readonly string[];
}
