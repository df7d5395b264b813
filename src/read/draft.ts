/** What reading one format gives before the language, the dates, the credits and the outlet are settled. */
import type { PublicationDate, ShownMedium } from "../model/report.js";
import type { Line } from "./classify-line.js";

/** A date met on the way, and how much it may be trusted to be the day of publication. */
export interface DateCandidate {
  readonly value: string;
  readonly precision: PublicationDate["precision"];
  readonly basis: string;
  readonly role: "published" | "modified" | "shown";
  /** The greatest trust wins among candidates of one role; equal trust: the first met. */
  readonly trust: number;
  /** Where it stands; two kinds that agree outweigh one that does not. */
  readonly kind: "linked data" | "meta" | "element" | "script" | "address" | "words";
  /** The day if month and day in digits are read the other way round. */
  readonly other?: string;
}

/** "5 hours ago" beside a label or the headline; a date only where the crawl is known. */
export interface AgeFound {
  readonly words: string;
  readonly role: "published" | "modified";
  readonly trust: number;
}

/** What a page says of itself outside its words. */
export interface Metadata {
  readonly headline?: string;
  readonly byline?: string;
  readonly section?: string;
  readonly language?: string;
  readonly url?: string;
  /** Names of the site or publisher, likeliest first. */
  readonly sites: readonly string[];
  /** Organisations named as authors or sources: agencies, mostly. */
  readonly sources: readonly string[];
  readonly dates: readonly DateCandidate[];
  readonly ages?: readonly AgeFound[];
  /** The body as the page's own metadata gives it. */
  readonly body?: string;
  /** Shown with the body, in order. */
  readonly media?: readonly ShownMedium[];
}

/** The lines of a report, sorted out. */
export interface Draft {
  readonly headline?: string;
  readonly kicker?: string;
  /** Paragraphs of the body, headings included. */
  readonly paragraphs: readonly string[];
  /** Everything else that was kept for what it tells: dates, sources, bylines, labels, paragraphs about the outlet. */
  readonly around: readonly Line[];
}
