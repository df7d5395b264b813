/**
 * Does a page hold no report, and what is it then? Takes what stands on the page and how much body was found; gives the
 * reason in plain words, or nothing. Structure decides first, notices of the packs second; a long body is a report
 * whatever the page says of itself.
 */
import type { PageNotices } from "../model/language.js";
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import type { Block } from "./list-blocks.js";
import type { PageTables } from "./page-tables.js";
import { endsSentence, weightOf } from "./weigh-line.js";

/** A block as far as its words and its links tell. */
type Words = Pick<Block, "words" | "weight" | "tag" | "links">;

/** A page as far as it tells whether there is a report on it. */
export interface PageSigns {
  readonly markup: string;
  readonly title: string;
  readonly blocks: readonly Words[];
  /** Those of `blocks` that are titles of other reports. */
  readonly teasers: number;
  readonly paragraphs: readonly string[];
}

interface Signs extends PageSigns {
  /** Weight of the body. */
  readonly body: number;
  readonly seen: Seen;
  readonly notices: Notices;
  readonly titleNotices: Notices;
}

/** How many lines bear a notice of each kind. */
type Notices = ReadonlyMap<keyof PageNotices, number>;

/** Counts of elements that hold no words. */
interface Seen {
  readonly pictures: number;
  readonly players: number;
  readonly scripts: number;
  readonly passwords: number;
}

/** Frames hold players and, more often, advertisements and counters: only those count that say so in their tag. */
const ELEMENTS =
  /<(?:(img|amp-img)|(video|audio|amp-video|amp-youtube|i?frame(?=[^<>]{0,300}(?:player|youtube|vimeo|dailymotion|video|embed)))|(script))[\s>/]|type=["']?(password)/gi;
/** Whole paragraphs that a site shows of a report before it asks for a subscription. */
const MOST_OPENING = 3;
/** Paragraphs of a description below a film or above pictures; more are a report. */
const MOST_DESCRIPTION = 2;
const NOT_FREE = /"isAccessibleForFree"\s{0,9}:\s{0,9}"?false/i;
/** The page calls itself a film; or only says that one stands on it. */
const VIDEO_PAGE = /og:type["'][^<>]{0,80}content=["']video/i;
const VIDEO = /og:type["'][^<>]{0,80}content=["']video|"@type"\s{0,9}:\s{0,9}"VideoObject"/i;
const PAYWALL_NAMES =
  /(?:class|id)=["'][^"'<>]{0,200}(?:paywall|pay-wall|subscriber-only|subscription-wall|premium-wall|regwall|piano-)/i;

const RULES: readonly ((signs: Signs) => string | undefined)[] = [
  isError,
  isShell,
  isEmpty,
  isPaywall,
  isLogin,
  isVideo,
  isGallery,
  isIndex,
  hasNoBody,
];

/** What can be told of a text without markup. */
const RULES_OF_TEXT = [isError, isPaywall, isListOfTitles];

export function tellNoReport(page: PageSigns, tables: PageTables): string | undefined {
  return tellBy(RULES, page, tables);
}

/** The same for a crawled text, of which only its lines are left. */
export function tellNoReportInText(
  lines: readonly string[],
  paragraphs: readonly string[],
  tables: PageTables,
): string | undefined {
  const blocks = lines.map((words) => ({ words, weight: weightOf(words), tag: "p", links: 0 }));
  return tellBy(RULES_OF_TEXT, { markup: "", title: lines[0] ?? "", blocks, teasers: 0, paragraphs }, tables);
}

function tellBy(rules: typeof RULES, page: PageSigns, tables: PageTables): string | undefined {
  const body = page.paragraphs.reduce((sum, paragraph) => sum + weightOf(paragraph), 0);
  if (body >= readSettings.wholeReport) return undefined;
  const short = page.blocks.filter(({ weight }) => weight <= readSettings.longestNotice);
  const ends = readSettings.noticesLookedAt;
  const lines = short.filter((_, index) => index < ends || index >= short.length - ends);
  const signs: Signs = {
    ...page,
    body,
    seen: countElements(page.markup),
    notices: noticesIn(
      lines.map(({ words }) => words),
      tables,
    ),
    titleNotices: noticesIn(
      [page.title, ...page.blocks.filter(({ tag }) => /^h[12]$/.test(tag)).map(({ words }) => words)].slice(0, 3),
      tables,
    ),
  };
  for (const rule of rules) {
    const reason = rule(signs);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function isError({ body, paragraphs, titleNotices }: Signs): string | undefined {
  // A report may bear the words of an error in its title; it goes on after them.
  const excuse = body < readSettings.shortReport && paragraphs.length <= readSettings.longestExcuse;
  return titleNotices.has("error") && excuse
    ? "error page: the site answered with an error or a check instead of the report; fetch it again later"
    : undefined;
}

function isShell({ body, blocks, seen, notices }: Signs): string | undefined {
  const visible = blocks.reduce((sum, { weight }) => sum + weight, 0);
  const bare = seen.scripts > 0 && visible < readSettings.shortestReport;
  const asks = notices.has("script") && body < readSettings.shortestReport * 1.5;
  if (!bare && !asks) return undefined;
  return "page that a script fills: its words are not in the file; save it from a browser";
}

function isEmpty({ blocks }: Signs): string | undefined {
  return blocks.length === 0 ? "empty: no words in the page" : undefined;
}

function isPaywall({ body, markup, paragraphs, notices }: Signs): string | undefined {
  const last = paragraphs.at(-1) ?? "";
  const cut = !endsSentence(last) || /(?:…|\.\.\.)\s*$/.test(last);
  if (!cut && paragraphs.length > MOST_OPENING) return undefined;
  const said = notices.get("paywall") ?? 0;
  const built = NOT_FREE.test(markup) || PAYWALL_NAMES.test(markup);
  const shown = said > 0 && (built || cut || (said >= readSettings.offersOfPaywall && body < readSettings.shortReport));
  if (!shown && !(NOT_FREE.test(markup) && cut)) return undefined;
  return "paywall: only the opening of the report is in the page";
}

function isLogin({ body, seen, titleNotices }: Signs): string | undefined {
  if (seen.passwords === 0 || !titleNotices.has("login") || body >= readSettings.shortReport) return undefined;
  return "login page: the site asks for an account";
}

function isVideo({ body, paragraphs, markup, seen }: Signs): string | undefined {
  if (paragraphs.length > MOST_DESCRIPTION) return undefined;
  const film = VIDEO.test(markup);
  const most = VIDEO_PAGE.test(markup) ? readSettings.shortReport : readSettings.shortestReport * (film ? 1.5 : 1);
  if (body >= most || (seen.players === 0 && !film)) return undefined;
  return "video page: a film or a sound with a line of description";
}

function isGallery({ body, paragraphs, seen, blocks }: Signs): string | undefined {
  if (paragraphs.length > MOST_DESCRIPTION) return undefined;
  if (body >= readSettings.shortReport || seen.pictures < readSettings.picturesOfGallery) return undefined;
  const captions = blocks.filter(({ tag }) => tag === "figcaption").length;
  return captions >= readSettings.picturesOfGallery || body < readSettings.shortestReport
    ? "gallery: pictures with their captions"
    : undefined;
}

/** A flash of one sentence stands below a headline of its own; a list of reports has none, or nothing below it. */
function isIndex({ body, blocks, teasers }: Signs): string | undefined {
  if (body >= readSettings.shortestReport) return undefined;
  const weight = blocks.reduce((sum, block) => sum + block.weight, 0);
  const linked = blocks.reduce((sum, block) => sum + block.weight * block.links, 0);
  if (teasers < readSettings.teasersOfIndex && linked <= weight * readSettings.linkedIndex) return undefined;
  return "index page: a list of other reports";
}

/** Nothing but titles: no line closes a sentence. */
function isListOfTitles({ blocks, paragraphs }: Signs): string | undefined {
  const titles = paragraphs.filter((words) => weightOf(words) >= readSettings.lightestTitle);
  if (titles.length < readSettings.teasersOfIndex || blocks.some(({ words }) => endsSentence(words))) return undefined;
  return "index page: a list of other reports";
}

function hasNoBody({ body }: Signs): string | undefined {
  return body < readSettings.shortestReport ? "page with no article: no run of sentences in it" : undefined;
}

function countElements(markup: string): Seen {
  const seen = { pictures: 0, players: 0, scripts: 0, passwords: 0 };
  for (const [, picture, player, script, password] of markup.matchAll(ELEMENTS)) {
    if (picture) seen.pictures++;
    else if (player) seen.players++;
    else if (script) seen.scripts++;
    else if (password) seen.passwords++;
  }
  return seen;
}

function noticesIn(lines: readonly string[], tables: PageTables): Notices {
  const found = new Map<keyof PageNotices, number>();
  for (const line of lines) {
    const tokens = tokenize(line.slice(0, readSettings.longestNotice));
    const kinds = new Set(tokens.flatMap((_, at) => tables.noticeAt(tokens, at)?.value ?? []));
    for (const kind of kinds) found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return found;
}
