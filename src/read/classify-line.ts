/**
 * What is one line of a page: body, or something around it? Takes a line and the tables of page words; gives its kind,
 * and what stands behind its label. Rules are tried in the order of `RULES`; a line that none takes is body.
 */
import type { Token } from "../model/annotation.js";
import { tokenize } from "../text/tokenize.js";
import type { DateNames } from "./date-names.js";
import { outletNameAt } from "./find-names.js";
import { lineKey, type PageTables } from "./page-tables.js";
import { type DateFound, parseDates } from "./parse-dates.js";
import { endsSentence } from "./weigh-line.js";

export type LineKind =
  | "text"
  | "marks"
  | "code"
  | "noise"
  | "end mark"
  | "end line"
  | "date"
  | "source"
  | "byline"
  | "label"
  | "caption"
  | "about"
  | "about heading"
  | "republished";

export interface Line {
  readonly words: string;
  readonly kind: LineKind;
  /** What stands behind the label of a source, byline or date line. */
  readonly value?: string;
  readonly dates?: readonly DateFound[];
  /** A date line that speaks of a later change. */
  readonly update?: true;
}

interface Reading {
  readonly words: string;
  readonly tokens: readonly Token[];
  readonly tables: PageTables;
  readonly names: DateNames;
}

/** Characters; longer lines are never metadata. */
export const LONGEST_LABEL_LINE = 160;
const LONGEST_CAPTION = 400;
/** Words left over in a line of dates: a place, a zone, the name of a day. */
const WORDS_BESIDE_DATES = 3;
const LONGEST_BYLINE_WORDS = 8;
/** Signs that some sites print behind a label where others print a colon. */
const BARS = new Set(["|", "/", "丨"]);
const CHINESE = /^\p{Script=Han}$/u;

const RULES: readonly ((reading: Reading) => Omit<Line, "words"> | undefined)[] = [
  marksAlone,
  endMark,
  aboutHeading,
  noiseLine,
  republished,
  trail,
  endLine,
  labelledLine,
  creditLine,
  outletsAlone,
  datesAlone,
  codeAlone,
  caption,
  about,
];

export function classifyLine(words: string, tables: PageTables, names: DateNames): Line {
  const head = words.slice(0, LONGEST_CAPTION);
  const reading = { words, tokens: tokenize(head), tables, names };
  for (const rule of RULES) {
    const kind = rule(reading);
    if (kind) return { words, ...kind };
  }
  return { words, kind: "text" };
}

/** Remains of a table or rule: "|  |", "* * *". */
function marksAlone({ words }: Reading): Omit<Line, "words"> | undefined {
  return /[\p{L}\p{N}]/u.test(words) ? undefined : { kind: "marks" };
}

function endMark({ words, tables }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > 40) return undefined;
  // A code may stand behind the mark.
  const bare = words.replace(/\s+/g, "").replace(/[/*#]?\p{Nd}{1,10}[/*]{0,3}$/u, "");
  const whole = words.replace(/\s+/g, "");
  return tables.endMarks.some((mark) => whole === mark || bare === mark || `${bare}/` === mark)
    ? { kind: "end mark" }
    : undefined;
}

function noiseLine({ words, tables }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > LONGEST_LABEL_LINE) return undefined;
  return tables.noiseLines.has(lineKey(words)) ? { kind: "noise" } : undefined;
}

/** "About us", alone on its line. */
function aboutHeading({ words, tables }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > LONGEST_LABEL_LINE / 2) return undefined;
  return tables.aboutHeadings.has(lineKey(words)) ? { kind: "about heading" } : undefined;
}

/** "This article first appeared in X.": the newsroom that published it before. */
function republished({ words, tokens, tables }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > LONGEST_LABEL_LINE) return undefined;
  const from = tokens[0]?.kind === "mark" ? 1 : 0;
  const phrase = tables.firstPublishedAt(tokens, from);
  if (!phrase) return undefined;
  let to = phrase.to;
  while (to < phrase.to + LONGEST_BYLINE_WORDS && tokens[to]?.kind === "word" && isOfName(tokens, to)) to++;
  const known = tables.outletAt(tokens, phrase.to)?.to ?? phrase.to;
  const end = tokens[Math.max(to, known) - 1]!.end;
  const value = words.slice(tokens[phrase.to - 1]!.end, end).trim();
  return value === "" ? { kind: "noise" } : { kind: "republished", value };
}

/** A capital word, one of a script without capitals, or a short word between capital ones. */
function isOfName(tokens: readonly Token[], at: number): boolean {
  const { capital, norm } = tokens[at]!;
  if (capital || !/^[\p{Ll}\p{Lu}]/u.test(norm)) return true;
  return norm.length <= 3 && tokens[at + 1]?.capital === true;
}

/** "Home > World > Africa", "News | Business | Sport": short pieces between signs of a path or a menu. */
function trail({ words }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > LONGEST_LABEL_LINE || endsSentence(words)) return undefined;
  const pieces = words.split(/\s*[>»›|•→]\s*/u).filter((piece) => piece !== "");
  const path = /[>»›→]/u.test(words) ? 2 : 3;
  const short = pieces.every((piece) => piece.split(" ").length <= 4 && !/\p{Nd}{4}/u.test(piece));
  return pieces.length >= path && short ? { kind: "noise" } : undefined;
}

/** "Related articles", alone or with a colon and a title behind it. */
function endLine({ words, tokens, tables }: Reading): Omit<Line, "words"> | undefined {
  const hit = words.length > LONGEST_LABEL_LINE ? undefined : tables.endLineAt(tokens, 0);
  if (!hit) return undefined;
  const next = tokens[hit.to];
  return !next || next.kind === "mark" || isColon(tokens[hit.to - 1]) ? { kind: "end line" } : undefined;
}

/** "Source : X", "Reporter : X", "Story Code : 1", "By X", "Updated 3 March 2024". */
function labelledLine({ words, tokens, tables, names }: Reading): Omit<Line, "words"> | undefined {
  const from = tokens[0]?.kind === "mark" && "([【•*-–—".includes(tokens[0].norm) ? 1 : 0;
  const label = words.length > LONGEST_LABEL_LINE ? undefined : tables.labelAt(tokens, from);
  if (!label) return undefined;
  const colon = isColon(tokens[label.to]) || BARS.has(tokens[label.to]?.norm ?? "");
  const value = words.slice(tokens[colon ? label.to : label.to - 1]!.end).trim();
  if (label.value === "date" || label.value === "update") {
    const dates = parseDates(words, names);
    const update = label.value === "update" ? { update: true as const } : {};
    if (dates.length > 0 && wordsBeside(tokens, dates, tables) <= WORDS_BESIDE_DATES + label.to) {
      return { kind: "date", dates, value, ...update };
    }
    return colon ? { kind: "label" } : undefined;
  }
  // "By staff": a phrase of several words is a byline that names nobody.
  if (label.value === "byline" && label.to === tokens.length && label.to - from > 1)
    return { kind: "byline", value: "" };
  if (label.value === "byline")
    return isByline(tokens, label.to, colon, words, tables) ? { kind: "byline", value } : undefined;
  if (!colon) return undefined;
  return label.value === "source" && value !== "" ? { kind: "source", value } : { kind: "label" };
}

/** "With inputs from X" alone on its line or in brackets; and "Word: X" in any language, where X is a name of the trade and no more. */
function creditLine({ words, tokens, tables }: Reading): Omit<Line, "words"> | undefined {
  const opening = tokens[0]?.norm === "(" ? 1 : 0;
  const phrase = tables.creditAt(tokens, opening);
  const closes = endsSentence(words);
  if (words.length > LONGEST_LABEL_LINE / 2 || (closes && !phrase)) return undefined;
  const from = phrase ? phrase.to : isColon(tokens[1]) && tokens[0]?.kind === "word" ? 2 : tokens.length;
  const name = tokens.slice(from).filter((token) => token.kind === "word");
  if (name.length === 0 || countWords(name) > LONGEST_BYLINE_WORDS - 2) return undefined;
  const last = tokens.indexOf(name.at(-1)!);
  // Without a known phrase before it only a whole name is believed: one that a pack lists, or that ends in its noun.
  const whole = tables.outletAt(tokens, from)?.to === tokens.length;
  const ends = name.length > 1 && last === tokens.length - 1 && tables.outletNounAt(tokens, last) !== undefined;
  const within = tokens.some(
    (_, at) => at >= from && (tables.outletAt(tokens, at) ?? tables.outletNounAt(tokens, at)) !== undefined,
  );
  const named = whole || ends || (phrase !== undefined && within);
  const cased = name.every((word) => word.capital || word.norm.length <= 3);
  const latin = name.some((word) => word.capital);
  // A sentence is a line of credit only where nothing but names stands in it, and letters tell names from words.
  if (!named || (latin && !cased) || (closes && !latin)) return undefined;
  const listed = (word: Token) => outletNameAt(words, tokens, tokens.indexOf(word), tables) !== undefined;
  const first = latin ? name.find((word) => word.capital || listed(word))! : name[0]!;
  return { kind: "source", value: words.slice(first.start) };
}

/** "dpa/AFP", "Le Monde avec AFP", "Sevilla / Agencias": listed names and no more, save a place, initials, a label of authors. */
function outletsAlone({ words, tokens, tables }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > LONGEST_LABEL_LINE / 2 || endsSentence(words)) return undefined;
  const names: string[] = [];
  let sure = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const known = tables.outletAt(tokens, at);
    const named = known && outletNameAt(words, tokens, at, tables)?.to === known.to ? known : undefined;
    const label = tables.labelAt(tokens, at);
    const place = tables.placeAt(tokens, at) ?? (label?.value === "byline" ? label : undefined);
    if (named) {
      const written = words.slice(token.start, tokens[named.to - 1]!.end);
      names.push(written);
      // A longer name alone may be the masthead; an acronym, or "agencies", signs.
      sure ||= /^(?:\p{Lu}{2,5}|\p{Ll}{2,4})$/u.test(written) || tables.agencyNounAt(tokens, at)?.to === named.to;
    }
    const short = token.norm.length <= 4 && !token.capital && /^\p{Ll}/u.test(token.norm);
    const joins = short && (names.length > 0 || tables.outletAt(tokens, at + 1) !== undefined);
    const initial = token.kind === "word" && token.norm.length === 1;
    if (!named && !joins && !place && !initial && !"/,.|&()-–·".includes(token.norm)) return undefined;
    at = named?.to ?? place?.to ?? at + 1;
  }
  return names.length > 1 || (names.length === 1 && sure) ? { kind: "source", value: names.join(" / ") } : undefined;
}

/** Without a colon only a short run of capitalised words is a name; with one, anything short. */
function isByline(tokens: readonly Token[], from: number, colon: boolean, words: string, tables: PageTables): boolean {
  const name = tokens.slice(from).filter((token) => token.kind === "word");
  if (name.length === 0 || countWords(name) > LONGEST_BYLINE_WORDS || endsSentence(words)) return false;
  // "By X with AFP": a word without a capital may stand before a listed outlet.
  const joins = (word: Token) => tables.outletAt(tokens, tokens.indexOf(word) + 1) !== undefined;
  const isName = (word: Token) => word.capital || word.norm.length <= 3 || joins(word);
  return colon || (name.every(isName) && name.some((word) => word.capital));
}

function datesAlone({ words, tokens, tables, names }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > LONGEST_LABEL_LINE) return undefined;
  const dates = parseDates(words, names);
  const first = dates[0];
  // "8 января 2023 г." ends in a point of its own.
  if (!first || (endsSentence(words) && wordsBeside(tokens, dates, tables) > 1)) return undefined;
  // A weekday or an hour shows that the line is there for its date; a masthead may stand beside it.
  const full = first.weekday || first.precision === "minute" || first.precision === "second";
  const most = full ? WORDS_BESIDE_DATES * 2 : WORDS_BESIDE_DATES;
  return wordsBeside(tokens, dates, tables) <= most ? { kind: "date", dates } : undefined;
}

const CODES: readonly RegExp[] = [
  // A bare number, or a short run of capitals and digits with a number in it.
  /^[#/\s]{0,4}(?:[A-Z]{0,4}[-/ ]?\p{Nd}{2,10}[*/\s]{0,4}){1,2}$/u,
  // "Story number : 40718" in any language.
  /^[\p{L}\p{M}\u200c .]{2,30}\s?[:：]\s?\p{Nd}{4,20}$/u,
  // The slug of a wire: "BC-Orchard Fire,0214".
  /^[A-Z]{1,3}-[^,]{2,30},\s?\p{Nd}{3,4}$/u,
];

function codeAlone({ words }: Reading): Omit<Line, "words"> | undefined {
  return words.length <= 50 && CODES.some((code) => code.test(words)) ? { kind: "code" } : undefined;
}

function caption({ words, tokens, tables }: Reading): Omit<Line, "words"> | undefined {
  if (words.length > LONGEST_CAPTION) return undefined;
  const from = tokens[0]?.kind === "mark" ? 1 : 0;
  const hit = tables.captionAt(tokens, from);
  if (!hit) return isClosedCaption(words, tokens, tables) ? { kind: "caption" } : undefined;
  const marked =
    hit.value || from === 1 || isColon(tokens[hit.to - 1]) || isColon(tokens[hit.to]) || tokens[hit.to]?.norm === "-";
  return marked || !endsSentence(words) ? { kind: "caption" } : undefined;
}

/** A picture credit closes the line: "... 林一 摄". */
function isClosedCaption(words: string, tokens: readonly Token[], tables: PageTables): boolean {
  const bracket = tokens.at(-1)?.norm === ")" ? 1 : 0;
  const end = tokens.length - bracket;
  if (words.length > LONGEST_LABEL_LINE || end < 2) return false;
  return [1, 2, 3, 4].some((back) => end - back > 0 && tables.captionEndAt(tokens, end - back)?.to === end);
}

/** Words that somebody quotes from a notice are no notice. */
function about({ tokens, tables }: Reading): Omit<Line, "words"> | undefined {
  for (let index = 0; index < tokens.length; index++) {
    const quoted = index > 0 && /^["“„«»‘「『]$/u.test(tokens[index - 1]!.norm);
    if (!quoted && tables.aboutAt(tokens, index)) return { kind: "about" };
  }
  return undefined;
}

/** Words that belong neither to a date nor to the label of one. */
function wordsBeside(tokens: readonly Token[], dates: readonly DateFound[], tables: PageTables): number {
  const inDate = (token: Token) => dates.some((date) => token.start >= date.start && token.end <= date.end);
  const beside: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const label = at === 0 ? undefined : tables.labelAt(tokens, at);
    const dated = label && (label.value === "date" || label.value === "update") ? label : undefined;
    if (!dated && !inDate(tokens[at]!)) beside.push(tokens[at]!);
    at = dated?.to ?? at + 1;
  }
  return countWords(beside);
}

/** Words of a run of tokens; two Chinese characters are about one. */
function countWords(tokens: readonly Token[]): number {
  const words = tokens.filter((token) => token.kind === "word");
  const characters = words.filter((token) => CHINESE.test(token.norm)).length;
  return words.length - Math.floor(characters / 2);
}

export function isColon(token: Token | undefined): boolean {
  return token?.norm === ":" || token?.norm === "：";
}
