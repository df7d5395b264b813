/** What every opener takes and gives, so that a kind of file is one function in one table. */
import type { Found, GivenFields } from "./found.js";
import type { SourceKind } from "./source-kinds.js";

/** Bytes of one kind, and what is known of them beside. */
export interface Content {
  readonly source: string;
  readonly kind: SourceKind;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Bytes, where known before reading; else 0. */
  readonly size: number;
  readonly about: {
    readonly url?: string;
    readonly contentType?: string;
    readonly crawled?: string;
    readonly given?: GivenFields;
  };
}

export interface Opening {
  /** Bytes that one document may have. */
  readonly longest: number;
  /** Containers around this content. */
  readonly depth: number;
  /** Opens what a container holds. */
  readonly open: (inner: Content) => AsyncGenerator<Found>;
}

export type Opener = (content: Content, opening: Opening) => AsyncGenerator<Found>;

export function tooLarge(longest: number): string {
  return `larger than ${longest / 1024 / 1024} MB, the bound for one document`;
}
