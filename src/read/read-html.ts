/** What does a page hold? Takes its text; gives metadata and sorted lines, or the reason why there is no report. */
import { readSettings } from "../settings.js";
import { chooseBody } from "./choose-body.js";
import { classifyFields } from "./classify-fields.js";
import { type Line, type LineKind, LONGEST_LABEL_LINE } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { Draft, Metadata } from "./draft.js";
import { findHeadline } from "./find-headline.js";
import { findKicker } from "./find-kicker.js";
import { findMetadata, readMeta } from "./find-metadata.js";
import { findPageDates } from "./find-page-dates.js";
import { findShownMedia } from "./find-shown-media.js";
import { readLinkedData } from "./linked-data.js";
import { type Block, listBlocks } from "./list-blocks.js";
import { openPage } from "./open-page.js";
import type { PageTables } from "./page-tables.js";
import { type SourceLine, sortBlocks } from "./sort-blocks.js";
import { tidyLine } from "./split-lines.js";
import { surveyPage } from "./survey-page.js";
import { tellNoReport } from "./tell-no-report.js";

export interface ReadPage {
  readonly draft: Draft;
  readonly metadata: Metadata;
}

/** `url`: where the page was fetched, if that is known. */
export function readHtml(
  text: string,
  tables: PageTables,
  names: DateNames,
  url: string | undefined,
): ReadPage | { readonly reason: string } {
  const page = openPage(text);
  if ("reason" in page) return page;
  const survey = surveyPage(page.document);
  const meta = readMeta(survey.metas);
  const linked = readLinkedData(survey.linkedData);
  const found = findMetadata(survey, linked, meta);
  const blocks = listBlocks(page.document.documentElement);
  const title = findHeadline(blocks, found.headline);
  const metadata = { ...found, ...findPageDates(survey, { ...found, linked, meta }, blocks, tables, names) };
  const { body, teasers } = chooseBody(blocks, title);
  const draft = sortBlocks(orStated(body, metadata.body), tables, names, metadata.headline);
  const reason = tellNoReport(
    {
      markup: text,
      title: survey.title ?? found.headline ?? "",
      blocks,
      teasers,
      paragraphs: draft.paragraphs,
    },
    tables,
  );
  if (reason !== undefined) return { reason };
  const near = linesAround(blocks, body, title, tables, names);
  const kicker = findKicker(blocks, title);
  const around = [...near, ...draft.around];
  const address = url ?? found.url;
  const media = findShownMedia(page.document, {
    body,
    headline: blocks[title]?.element,
    address,
    survey,
    meta,
    linked,
  });
  return { draft: { ...draft, around, ...(kicker === undefined ? {} : { kicker }) }, metadata: { ...metadata, media } };
}

/** A body inside metadata is plain text, sometimes with tags in it; it is taken where the page itself shows far less. */
function orStated(body: readonly Block[], stated: string | undefined): readonly SourceLine[] {
  const shown = body.reduce((sum, { words }) => sum + words.length, 0);
  if (stated === undefined || stated.length < readSettings.shortestBody || shown >= stated.length * 0.5) return body;
  const lines = stated
    .replace(/<\/?(?:p|br|div|h[1-6]|li)\b[^<>]{0,300}>/gi, "\n")
    .replace(/<[^<>]{0,300}>/g, "")
    .split(/\n+/)
    .map((words) => ({ words: tidyLine(words), tag: "p" }))
    .filter(({ words }) => words !== "");
  return lines.reduce((sum, { words }) => sum + words.length, 0) > shown ? lines : body;
}

/** Lines about the report that stand near the body and are none of it: sources, reporters, dates, end marks. */
function linesAround(
  blocks: readonly Block[],
  body: readonly Block[],
  title: number,
  tables: PageTables,
  names: DateNames,
): readonly Line[] {
  const inBody = new Set(body);
  const first = title === -1 ? blocks.findIndex((block) => inBody.has(block)) : title;
  const last = blocks.findLastIndex((block) => inBody.has(block));
  const from = Math.max(0, first - readSettings.blocksNearHeadline);
  return blocks.slice(from, last + 1 + readSettings.blocksNearHeadline).flatMap((block) => {
    if (inBody.has(block) || block.words.length > LONGEST_LABEL_LINE) return [];
    return classifyFields(block.words, tables, names).filter(({ kind }) => TELLING.has(kind));
  });
}

const TELLING: ReadonlySet<LineKind> = new Set(["source", "byline", "end mark", "label", "republished"]);
