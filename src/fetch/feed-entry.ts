/** What a feed tells: its own name and language, and its entries with whatever each gives of its report. */
import type { PublicationDate, ShownMedium } from "../model/report.js";

export interface FeedEntry {
  /** Place in the feed, from 1. */
  readonly number: number;
  /** Absolute where the feed or its address says to what it is relative. */
  readonly url?: string;
  readonly id?: string;
  readonly headline?: string;
  readonly published?: PublicationDate;
  /** ISO 8601. */
  readonly modified?: string;
  readonly author?: string;
  /** The source that the entry names, else its publisher, else the feed's title. */
  readonly outlet?: string;
  /** Only where the entry stands in one. */
  readonly section?: string;
  /** BCP 47 as given for this entry; the feed's language is often that of its software. */
  readonly language?: string;
  /** The whole report; absent where the entry holds a teaser or nothing. */
  readonly html?: string;
  /** Names of those whom the entry says it has its matter from. */
  readonly credits?: readonly string[];
  /** Pictures and films that the entry names beside its text. */
  readonly media?: readonly ShownMedium[];
  /** Plain text of one line. */
  readonly summary?: string;
}

/** An entry that could not be understood. */
export interface UnreadEntry {
  readonly number: number;
  readonly reason: string;
}

export interface Feed {
  readonly title: string;
  /** As the feed gives it. */
  readonly language?: string;
  /** To what addresses in the entries are relative. */
  readonly base?: string;
  readonly entries: readonly FeedEntry[];
  readonly unread: readonly UnreadEntry[];
  /** The bytes ended inside the feed. */
  readonly cut?: true;
}
