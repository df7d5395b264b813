/** What does a page hold? Takes its text; gives metadata and sorted lines, or the reason why there is no report. */
import { readSettings } from "../settings.js";
import { chooseBody } from "./choose-body.js";
import type { DateNames } from "./date-names.js";
import type { DateCandidate, Draft, Metadata } from "./draft.js";
import { candidateOf } from "./find-dates.js";
import { findMetadata } from "./find-metadata.js";
import { type Block, listBlocks } from "./list-blocks.js";
import { openPage } from "./open-page.js";
import { lineKey, type PageTables } from "./page-tables.js";
import { parseDates } from "./parse-dates.js";
import { sortLines } from "./sort-lines.js";

export interface ReadPage {
  readonly draft: Draft;
  readonly metadata: Metadata;
}

export function readHtml(text: string, tables: PageTables, names: DateNames): ReadPage | { readonly reason: string } {
  const page = openPage(text);
  if ("reason" in page) return page;
  const found = findMetadata(page.document, names);
  const blocks = page.document.body ? listBlocks(page.document.body) : [];
  const metadata = { ...found, dates: [...found.dates, ...datesNearHeadline(blocks, found.headline, names)] };
  const lines = chooseBody(page, blocks, metadata.body);
  const draft = sortLines(lines, tables, names, metadata.headline);
  const length = draft.paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  if (length < readSettings.shortestReport) return { reason: "page with no article: no run of sentences in it" };
  return { draft, metadata };
}

/** Short dated lines right above or below the headline: where pages print the day that nothing else tells. */
function datesNearHeadline(
  blocks: readonly Block[],
  headline: string | undefined,
  names: DateNames,
): readonly DateCandidate[] {
  const key = headline === undefined ? "" : lineKey(headline);
  const at = key === "" ? -1 : blocks.findIndex((block) => /^h[1-6]$/.test(block.tag) && lineKey(block.words) === key);
  if (at === -1) return [];
  const near = blocks.slice(
    Math.max(0, at - readSettings.blocksNearHeadline),
    at + 1 + readSettings.blocksNearHeadline,
  );
  return near.flatMap((block) => {
    const date = block.words.length > 120 || block.links > 0.5 ? undefined : parseDates(block.words, names)[0];
    return date && date.precision !== "month" ? [candidateOf(date, "published", 2, "line beside the headline")] : [];
  });
}
