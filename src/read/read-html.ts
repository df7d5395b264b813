/** What does a page hold? Takes its text; gives metadata and sorted lines, or the reason why there is no report. */
import { readSettings } from "../settings.js";
import { chooseBody } from "./choose-body.js";
import type { DateNames } from "./date-names.js";
import type { Draft, Metadata } from "./draft.js";
import { findMetadata, readMeta } from "./find-metadata.js";
import { findPageDates } from "./find-page-dates.js";
import { readLinkedData } from "./linked-data.js";
import { listBlocks } from "./list-blocks.js";
import { openPage } from "./open-page.js";
import type { PageTables } from "./page-tables.js";
import { sortLines } from "./sort-lines.js";

export interface ReadPage {
  readonly draft: Draft;
  readonly metadata: Metadata;
}

export function readHtml(text: string, tables: PageTables, names: DateNames): ReadPage | { readonly reason: string } {
  const page = openPage(text);
  if ("reason" in page) return page;
  const meta = readMeta(page.document);
  const linked = readLinkedData(page.document);
  const found = findMetadata(page.document, linked, meta);
  const blocks = page.document.body ? listBlocks(page.document.body) : [];
  const metadata = { ...found, ...findPageDates(page.document, { ...found, linked, meta }, blocks, tables, names) };
  const lines = chooseBody(page, blocks, metadata.body);
  const draft = sortLines(lines, tables, names, metadata.headline);
  const length = draft.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length < readSettings.shortestReport) return { reason: "page with no article: no run of sentences in it" };
  return { draft, metadata };
}
