/** What every opener takes and gives, so that a kind of file is one function in one table. */
import type { Found, GivenFields } from "./found.js";
import type { SourceKind } from "./source-kinds.js";

/** What is known of a document beside its bytes. */
export interface About {
  readonly url?: string;
  readonly contentType?: string;
  readonly crawled?: string;
  readonly given?: GivenFields;
}

/** Bytes of one kind. */
export interface Content {
  readonly source: string;
  readonly kind: SourceKind;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes, where known before reading; else 0. */
  readonly size: number;
  /** Where the bytes are those of a file, for what is read at places and not from end to end. */
  readonly file?: StoredFile;
  readonly about: About;
}

export interface StoredFile {
  readonly path: string;
  /** To be called with the number of bytes taken from it. */
  readonly onBytes: (bytes: number) => void;
}

/** What was taken out of archives so far, in all levels of nesting together. */
export interface Spent {
  /** After inflation. */
  bytes: number;
  entries: number;
}

export interface Opening {
  /** Bytes that one document may have. */
  readonly longest: number;
  /** Containers around this content. */
  readonly depth: number;
  /** One account for all that a named file holds. */
  readonly spent: Spent;
  /** Opens what a container holds. */
  readonly open: (inner: Content) => AsyncGenerator<Found>;
}

export type Opener = (content: Content, opening: Opening) => AsyncGenerator<Found>;

export function tooLarge(longest: number): string {
  return `larger than ${longest / 1024 / 1024} MB, the bound for one document`;
}
