/**
 * Which dates do the words of a page show? Takes its blocks in order and the headline; gives dated lines beside the
 * headline, labelled ones anywhere, one before the first words of a paragraph, and else the only day that any short
 * line shows. Never a line of copyright, and none of the lists and frames around a report.
 */
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import type { DateNames } from "./date-names.js";
import type { DateCandidate } from "./draft.js";
import { type Block, namesAround } from "./list-blocks.js";
import { makeCandidate } from "./make-candidate.js";
import { lineKey, type PageTables } from "./page-tables.js";
import { type DateFound, endsStretch, parseDates } from "./parse-dates.js";
import { endsSentence } from "./weigh-line.js";

interface Shown {
  readonly block: Block;
  readonly at: number;
  readonly date: DateFound;
}

const FRAME =
  /<(?:aside|nav|footer)>|related|sidebar|comment|teaser|recommend|widget|trending|popular|copyright|swiper|newsitem|event|termin/;

/** Share of a dated line that may be links: to the section, the author; a line that is a link leads elsewhere. */
const MOST_LINKED = 0.7;
/** Characters beside a date in what a page calls a caption, up to which it is none. */
const LONGEST_BESIDE_IN_CAPTION = 25;
export function findShownDates(
  blocks: readonly Block[],
  headline: string | undefined,
  tables: PageTables,
  names: DateNames,
): readonly DateCandidate[] {
  const shown = blocks.slice(0, readSettings.mostDatedBlocks).flatMap((block, at) => shownIn(block, at, names));
  const key = headline === undefined ? "" : lineKey(headline);
  const title =
    key === "" ? -1 : blocks.findIndex(({ tag, words }) => /^h[1-6]$/.test(tag) && lineKey(words).startsWith(key));
  const near = shown.filter(
    ({ at, block, date }) =>
      title !== -1 &&
      at >= title - readSettings.blocksNearHeadline &&
      at <= lastBeside(blocks, title) &&
      !/related|comment|recommend/.test(namesAround(block)) &&
      block.words.length <= readSettings.longestDatedLine &&
      !isCaption(block, date) &&
      block.links <= MOST_LINKED,
  );
  const beside = near.map(({ date }) =>
    makeCandidate(date, { role: "published", trust: 2, basis: "line beside the headline", kind: "words" }),
  );
  return [
    ...shown.flatMap((one) => labelled(one, tables)),
    ...beside,
    ...shown.flatMap((one) => opening(one, title)),
    ...onlyDay(shown),
  ];
}

/** The first days of a block that may show one. */
function shownIn(block: Block, at: number, names: DateNames): readonly Shown[] {
  const head = block.words.slice(0, readSettings.longestDatedLine);
  if (!/\p{N}/u.test(head) || /[©℗]/u.test(block.words)) return [];
  return parseDates(head, names).flatMap((date) =>
    date.precision === "month" || endsStretch(head, date) ? [] : [{ block, at, date }],
  );
}

/** The last block that may stand by the headline: before the third sentence, since a standfirst may be of two. */
function lastBeside(blocks: readonly Block[], title: number): number {
  let sentences = 0;
  const last = Math.min(title + readSettings.blocksNearHeadline, blocks.length - 1);
  for (let at = title + 1; at <= last; at++) {
    const { words } = blocks[at]!;
    if (words.length >= readSettings.shortBodyLine && endsSentence(words)) sentences++;
    if (sentences === 3) return at;
  }
  return last;
}

/** Words below a picture, dated by the day on which it was taken. */
function isCaption(block: Block, date: DateFound): boolean {
  const { words } = block;
  return (
    /<figcaption>|caption/.test(namesAround(block)) &&
    words.length - (date.end - date.start) > LONGEST_BESIDE_IN_CAPTION
  );
}

/** "Last edited 2019-11-10": a label right before the day, in a line of its own or at the foot of the page. */
function labelled({ block, date }: Shown, tables: PageTables): readonly DateCandidate[] {
  if (/<aside>|related|sidebar|comment|teaser|recommend/.test(namesAround(block))) return [];
  const tokens = tokenize(block.words.slice(0, date.start));
  for (let from = Math.max(0, tokens.length - 6); from < tokens.length; from++) {
    const hit = tables.labelAt(tokens, from);
    // Nothing but a mark, a weekday or a short word stands between a label and its date.
    if (!hit || (hit.value !== "date" && hit.value !== "update") || tokens.length - hit.to > 2) continue;
    const role = hit.value === "update" ? "modified" : "published";
    return [makeCandidate(date, { role, trust: 3.2, basis: `line "${block.words.slice(0, 60)}"`, kind: "words" })];
  }
  return [];
}

/** "19.03.2024 - The minister ...": the day before the first words of the body. */
function opening({ block, at, date }: Shown, title: number): readonly DateCandidate[] {
  const head = block.words.slice(0, date.start);
  const isLong = block.words.length >= readSettings.bodyLine && block.links < 0.5;
  if (!isLong || FRAME.test(namesAround(block)) || at < title) return [];
  const dash = /^\s*[)\]]?\s*(?:[-–—:.|•]|["“”„«»]|\p{Lu})/u.test(block.words.slice(date.end));
  const place = /^(?:[\p{L}\s/]{2,40}[,(]{1,2}\s*\(?)?[\s(]*$/u.test(head);
  return place && dash
    ? [makeCandidate(date, { role: "published", trust: 1.8, basis: "day before the first words", kind: "words" })]
    : [];
}

/** Short lines outside of lists and frames that all show one day, and no other. */
function onlyDay(shown: readonly Shown[]): readonly DateCandidate[] {
  const short = shown.filter(
    ({ block, date }) =>
      block.words.length - (date.end - date.start) <= readSettings.wordsBesideOnlyDay &&
      block.links <= MOST_LINKED &&
      !isCaption(block, date) &&
      !FRAME.test(namesAround(block)),
  );
  const days = new Set(short.map(({ date }) => date.value.slice(0, 10)));
  const first = short[0];
  if (!first || days.size !== 1) return [];
  const basis = "the only day that a line of the page shows";
  return [makeCandidate(first.date, { role: "published", trust: 1.5, basis, kind: "words" })];
}
