/** What opening a source gives: a document still to be read, a report read before, or what could not be opened. */
import type { PublicationDate, Report, ShownMedium } from "../model/report.js";

/** Fields that came with a text, as a crawler or feed gave them; they stand above what reading infers. */
export interface GivenFields {
  readonly headline?: string;
  readonly outlet?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly published?: PublicationDate;
  readonly byline?: string;
  readonly dateline?: string;
  readonly section?: string;
  /** ISO 8601. */
  readonly modified?: string;
  /** Names of those whom the report says it has its matter from. */
  readonly credits?: readonly string[];
  readonly media?: readonly ShownMedium[];
}

export interface FoundDocument {
  readonly kind: "document";
  /** As the user named it; entries of a folder relative to it; `file.jsonl:12` a line, `file.json#3` an element. */
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly contentType?: string;
  readonly crawled?: string;
  readonly given: GivenFields;
}

/** A whole report, as `--json` wrote it. */
export interface FoundReport {
  readonly kind: "report";
  readonly source: string;
  readonly report: Report;
}

export interface NotOpened {
  readonly kind: "unreadable";
  readonly source: string;
  readonly reason: string;
}

export type Found = FoundDocument | FoundReport | NotOpened;

export function notOpened(source: string, reason: string): NotOpened {
  return { kind: "unreadable", source, reason };
}
