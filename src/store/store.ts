/** What is kept between two runs: reports that need not be read again, and the stories last told of them. */
import type { Report } from "../model/report.js";
import type { Story, Synopsis } from "../model/story.js";

/** A report and the key of the document it was read from: the same document need not be read again. */
export interface KeptReport {
  readonly key: string;
  readonly report: Report;
}

/** What came with a page of which the reports are kept, to ask the host whether it changed. */
export interface FetchedBefore {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
  /** ISO 8601. */
  readonly crawled: string;
  /** Of its bytes. */
  readonly hash: string;
}

export type StoryAnswer =
  | { readonly found: "one"; readonly synopsis: Synopsis }
  | { readonly found: "several"; readonly ids: readonly string[] }
  | { readonly found: "none" };

export interface Store {
  /** Path of its file. */
  readonly path: string;
  /** The report that was read from the document with this key. */
  findReport(key: string): Report | undefined;
  /** All or nothing; a report that is there already is replaced. */
  saveReports(kept: readonly KeptReport[]): void;
  /** Every report, by id. */
  loadReports(): readonly Report[];
  countReports(): number;
  /** Stories by what they were told from, as it was saved with them. */
  loadTold(): ReadonlyMap<string, Story>;
  /**
   * Replaces the stories, writing those alone that changed; ids of stories that changed keep answering with the story that
   * took most of their reports. `toldFrom`: by story, what says whether it has to be told again.
   */
  saveStories(stories: readonly Story[], toldFrom?: ReadonlyMap<string, string>): void;
  /** All that is kept: reports by id, stories in the order in which they were saved. */
  loadSynopsis(): Synopsis;
  /** A story with its reports, by its id, an older id, or the beginning of either. */
  findStory(id: string): StoryAnswer;
  /** Notes that reading begins; the run stays open in the store until it ends. */
  beginRun(paths: readonly string[]): number;
  endRun(run: number): void;
  /** Paths of the last run, where it did not end. */
  findUnfinishedRun(): readonly string[] | undefined;
  /** The page last fetched under this address. */
  findFetched(url: string): FetchedBefore | undefined;
  /** Replaces what is known of its address. */
  saveFetched(page: FetchedBefore): void;
  /** What is remembered of a watched feed, in whatever form it was saved. */
  findWatched(feed: string): string | undefined;
  saveWatched(feed: string, json: string): void;
  close(): void;
}

/** The store cannot be opened, read or written; the message says what to do. */
export class StoreFailure extends Error {
  override readonly name = "StoreFailure";
}
