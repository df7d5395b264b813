/**
 * Whom does a report name as its source? Takes the body and the lines around it; gives credits, outermost first: lines
 * of their own ("Source: X"), then names in brackets at the dateline or the end, then "X reported" in the opening.
 * Sources of single statements deeper in the text are quotations, not credits.
 */
import type { Token } from "../model/annotation.js";
import type { Credit } from "../model/report.js";
import type { Span } from "../model/span.js";
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import { isColon, type Line } from "./classify-line.js";
import { closedDateline } from "./find-dateline.js";
import { canonicalOutlet, outletNameAt } from "./find-names.js";
import { sourceNameAt } from "./find-source-names.js";
import { lineKey, type PageTables } from "./page-tables.js";

/** Letters of an ending behind an apostrophe. */
const LONGEST_ENDING = 5;
/** Marks between a place and the wire that signs there. */
const SIGNING_MARKS = new Set(["-", "–", "—", "/", "ـ"]);
/** Kinds of lines in which an agency may sign beside something else. */
const SIGNED_LINES = new Set(["byline", "noise", "label", "date"]);

/** `sources`: names from metadata. No name twice. The caller drops the report's own outlet. */
export function findCredits(
  text: string,
  around: readonly Line[],
  sources: readonly string[],
  tables: PageTables,
): readonly Credit[] {
  const found = [
    ...around.flatMap((line) => creditsOfLine(line, tables)),
    ...sources.map((name) => ({ name: canonicalOutlet(name, tables), words: name })),
    ...creditsInText(text, tables),
  ];
  const seen = new Set<string>();
  return found.filter(({ name }) => {
    const key = lineKey(name);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "Source: A / B", "By X, Example News Agency", "(Agency)" alone. */
function creditsOfLine(line: Line, tables: PageTables): readonly Credit[] {
  if (line.kind === "source" && line.value !== undefined) {
    return line.value
      .split(/\s*[,;/|،؛、，+]\s*/u)
      .map((name) => name.replace(/^[\s(["“«（【《-]+|[\s)\]"”».）】》-]+$/gu, ""))
      .filter((name) => name !== "" && name.length <= readSettings.longestOutletName)
      .map((name) => ({ name: canonicalOutlet(bareName(name), tables), words: line.words }));
  }
  if (line.kind === "text" || line.words.length > readSettings.longestOutletName * 2) return [];
  if (!SIGNED_LINES.has(line.kind)) return [];
  return namesIn(line.words, tables).map(({ name }) => ({ name, words: line.words }));
}

/** The host of an address, where a source is given by one. */
function bareName(name: string): string {
  return /^(?:https?:\/\/)?(?:www\.)?([\w.-]+\.[a-z]{2,})(?:\/\S*)?$/i.exec(name)?.[1] ?? name;
}

function creditsInText(text: string, tables: PageTables): readonly Credit[] {
  const paragraphs = paragraphSpans(text);
  const opening = paragraphs.slice(0, readSettings.creditParagraphs);
  const closing = paragraphs.slice(opening.length).slice(-1);
  const found: { credit: Credit; bracketed: boolean }[] = [];
  for (const paragraph of [...opening, ...closing]) {
    const words = text.slice(paragraph.start, paragraph.end);
    for (const hit of [...bracketed(words, tables), ...signed(words, tables)]) {
      found.push({ credit: withSpan(hit, paragraph.start), bracketed: true });
    }
    if (!opening.includes(paragraph)) continue;
    for (const hit of phrased(words.slice(0, readSettings.creditsWithin), tables))
      found.push({ credit: withSpan(hit, paragraph.start), bracketed: false });
  }
  // A bracket names the wire that the whole report is from; a phrase names whom that wire took it from.
  return [...found.filter((hit) => hit.bracketed), ...found.filter((hit) => !hit.bracketed)].map((hit) => hit.credit);
}

interface NameHit extends Span {
  readonly name: string;
}

function withSpan(hit: NameHit, base: number): Credit {
  return { name: hit.name, span: { start: base + hit.start, end: base + hit.end } };
}

/** "(Tasnim)" before a dash or at the start, or behind the last sentence of its paragraph. */
function bracketed(paragraph: string, tables: PageTables): readonly NameHit[] {
  const hits: NameHit[] = [];
  const head = paragraph.slice(0, readSettings.longestDateline);
  const opening =
    /[([（【]([^()[\]（）【】\n]{2,80})[)\]）】](?=\s?(?:--|[-–—:.,：，]))/u.exec(head) ??
    /^[([（【]([^()[\]（）【】\n]{2,80})[)\]）】]/u.exec(head);
  const tail = paragraph.slice(-readSettings.longestDateline);
  const closing = /[([（【]([^()[\]（）【】\n]{2,80})[)\]）】][\s.。]{0,2}$/u.exec(tail);
  for (const [match, base] of [
    [opening, 0],
    [closing, paragraph.length - tail.length],
  ] as const) {
    const inside = match?.[1];
    if (!match || inside === undefined) continue;
    const start = base + match.index;
    const span = { start, end: start + inside.length + 2 };
    if (hits.some((hit) => hit.start === span.start)) continue;
    for (const { name } of namesIn(inside, tables)) hits.push({ name, ...span });
  }
  return hits;
}

/** A wire that signs its dateline: before the place and day that a word closes; or behind a place, between marks. */
function signed(paragraph: string, tables: PageTables): readonly NameHit[] {
  const head = paragraph.slice(0, readSettings.longestDateline);
  const tokens = tokenize(head);
  const end = closedDateline(tokens, tables);
  const first = end === undefined ? undefined : tables.outletAt(tokens, 0);
  if (first) return [{ name: first.value, start: 0, end: tokens[end! - 1]!.end }];
  const place = tables.placeAt(tokens, 0);
  const mark = place && tokens[place.to];
  if (!mark || !SIGNING_MARKS.has(mark.norm)) return [];
  const name = tables.outletAt(tokens, place.to + 1);
  const after = name && tokens[name.to];
  if (!after) return [];
  // "دمشق-سانا": written together, the pair needs no mark behind it.
  const together = mark.start === tokens[place.to - 1]!.end && mark.end === tokens[place.to + 1]!.start;
  const closes = SIGNING_MARKS.has(after.norm) || isColon(after);
  return closes || (together && mark.norm !== "/")
    ? [{ name: name.value, start: 0, end: tokens[name.to - 1]!.end }]
    : [];
}

/** "according to Example News Agency", "Example News Agency reported", "وأفادت وكالة ... للأنباء". */
function phrased(paragraph: string, tables: PageTables): readonly NameHit[] {
  const tokens = tokenize(paragraph);
  const hits: NameHit[] = [];
  /** Index after the last credit: a colon there opens no statement. */
  let credited = -1;
  for (let index = 0; index < tokens.length; ) {
    const phrase = tables.creditAt(tokens, index);
    const from = phrase && nameStart(tokens, phrase.to);
    const named = from === undefined ? undefined : sourceNameAt(paragraph, tokens, from, phrase!.value, tables);
    if (named && (index - 1 === credited || !isStatement(tokens, index))) {
      hits.push(hitOf(paragraph, tokens, index, named, named.from, tables));
      hits.push(...listedAfter(paragraph, tokens, named.to, tables));
      index = named.to;
      credited = index;
      continue;
    }
    const subject = outletNameAt(paragraph, tokens, index, tables);
    const verb = subject && verbAfter(tokens, afterEnding(tokens, subject.to), tables);
    if (subject && verb !== undefined) {
      hits.push({ ...hitOf(paragraph, tokens, index, subject, index, tables), end: tokens[verb - 1]!.end });
      // A verb that is a phrase of credit too ("به نقل از") goes on to the next name.
      index = tables.creditAt(tokens, subject.to) ? subject.to : verb;
      credited = verb;
      continue;
    }
    index++;
  }
  return hits;
}

/** "综合新华社、央视新闻": further outlets of a pack, parted by the mark of a list. */
function listedAfter(text: string, tokens: readonly Token[], from: number, tables: PageTables): readonly NameHit[] {
  const hits: NameHit[] = [];
  let at = from;
  while (tokens[at]?.norm === "、") {
    const named = tables.outletAt(tokens, at + 1);
    if (!named) break;
    hits.push(hitOf(text, tokens, at + 1, named, at + 1, tables));
    at = named.to;
  }
  return hits;
}

/** Behind an ending that an apostrophe parts from its name: "AA'nın haberine göre". */
function afterEnding(tokens: readonly Token[], at: number): number {
  const [name, mark, ending] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (mark?.norm !== "'" || !ending || mark.start !== name?.end || ending.start !== mark.end) return at;
  return ending.kind === "word" && !ending.capital && ending.norm.length <= LONGEST_ENDING ? at + 2 : at;
}

function hitOf(
  text: string,
  tokens: readonly Token[],
  from: number,
  named: { readonly to: number; readonly value: string },
  nameFrom: number,
  tables: PageTables,
): NameHit {
  const written = text.slice(tokens[nameFrom]!.start, tokens[named.to - 1]!.end);
  const listed = tables.outletAt(tokens, nameFrom)?.to === named.to;
  return {
    name: listed ? named.value : canonicalOutlet(written, tables),
    start: tokens[from]!.start,
    end: tokens[named.to - 1]!.end,
  };
}

/** Articles and descriptions between a phrase and the name: "according to the semi-official ... agency". */
function nameStart(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let skip = 0; skip < 4; skip++) {
    const token = tokens[at];
    if (!token || token.capital || !/^[a-z'-]/.test(token.norm)) break;
    at++;
  }
  return at;
}

/** "told X", "in an interview with X" are no credits: a colon before the phrase opens somebody's words. */
function isStatement(tokens: readonly Token[], from: number): boolean {
  return isColon(tokens[from - 1]);
}

/** A credit verb right behind the name, or behind a short insertion between commas or a day. */
function verbAfter(tokens: readonly Token[], from: number, tables: PageTables): number | undefined {
  for (let at = from; at <= from + 1 && at < tokens.length; at++) {
    const verb = tables.creditVerbAt(tokens, at);
    if (verb) return verb.to;
    if (tokens[at]!.kind !== "word") return undefined;
  }
  return undefined;
}

function namesIn(words: string, tables: PageTables): readonly NameHit[] {
  const tokens = tokenize(words);
  const hits: NameHit[] = [];
  for (let index = 0; index < tokens.length; ) {
    const named = outletNameAt(words, tokens, index, tables);
    if (named) hits.push(hitOf(words, tokens, index, named, index, tables));
    index = named ? named.to : index + 1;
  }
  return hits;
}

/** Paragraphs of a text that parts them by a blank line. */
export function paragraphSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf("\n\n", start);
    const end = gap === -1 ? text.length : gap;
    if (end > start) spans.push({ start, end });
    start = end + 2;
  }
  return spans;
}
