/** What asking for a page gives: the page, the word that it did not change, or why it could not be had. */

/** What is sent along so that a host need not send again what we have. */
export interface Validators {
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface FetchedPage extends Validators {
  readonly kind: "page";
  /** As it was asked for. */
  readonly url: string;
  /** Where it was found in the end. */
  readonly finalUrl: string;
  readonly status: number;
  readonly bytes: Uint8Array;
  /** As the header said, with its charset. */
  readonly contentType?: string;
  /** ISO 8601, when it came. */
  readonly crawled: string;
  /** Seconds for which the host calls it fresh (Cache-Control: max-age). */
  readonly freshFor?: number;
}

export interface UnchangedPage {
  readonly kind: "unchanged";
  readonly url: string;
  readonly crawled: string;
  readonly freshFor?: number;
}

export interface NotFetched {
  readonly kind: "failed";
  readonly url: string;
  readonly reason: string;
  /** Whether it may come later: the network failed, or the host asked to wait. */
  readonly passing?: boolean;
  /** Where an answer came. */
  readonly status?: number;
  /** Milliseconds since 1970 before which the host does not wish to be asked again. */
  readonly notBefore?: number;
}

export type Fetched = FetchedPage | UnchangedPage | NotFetched;

export interface FetchOptions {
  /** What came with the copy that we have. */
  readonly known?: Validators | undefined;
  /** A page for reading, or a feed, list of feeds or sitemap. */
  readonly as?: "page" | "feed";
  readonly signal?: AbortSignal | undefined;
}

export interface Fetcher {
  /** Never rejects but with the reason of `signal`. */
  fetch(url: string, options?: FetchOptions): Promise<Fetched>;
  /** Ends all connections. */
  close(): Promise<void>;
}
