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
import { trimMarks } from "../text/trim-marks.js";
import { isColon, type Line } from "./classify-line.js";
import { closedDateline } from "./find-dateline.js";
import { canonicalOutlet, canonicalSource, outletNameAfter, outletNameAt } from "./find-names.js";
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
      .map((name) => trimMarks(name, /[\s(["“«（【《-]/u, /[\s)\]"”».）】》-]/u))
      .filter((name) => name !== "" && name.length <= readSettings.longestOutletName)
      .flatMap((name) => partNames(name, tables))
      .map((name) => ({ name: canonicalSource(bareName(name), tables), words: line.words }));
  }
  if (line.kind === "text" || line.words.length > readSettings.longestOutletName * 2) return [];
  // What is furniture to the letter ("Image", "World") is signed by nobody, even where an outlet bears its name.
  if (!SIGNED_LINES.has(line.kind) || tables.noiseLines.has(lineKey(line.words))) return [];
  return namesIn(line.words, tables).map(({ name }) => ({ name, words: line.words }));
}

/** "AFP et Reuters", "passed on by AFP": without a phrase before it, cut at a short word without a capital beside a listed outlet. */
function partNames(words: string, tables: PageTables): readonly string[] {
  const tokens = tokenize(words);
  const phrase = tables.creditAt(tokens, 0);
  if (phrase && tokens[phrase.to]) return partNames(words.slice(tokens[phrase.to]!.start), tables);
  if (tables.outletAt(tokens, 0)?.to === tokens.length) return [words];
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!;
    if (token.kind !== "word" || token.capital || token.norm.length > 4 || !/^\p{Ll}/u.test(token.norm)) continue;
    const before = tokens.slice(0, at).some((_, index) => tables.outletAt(tokens, index)?.to === at);
    if (!before && !tables.outletAt(tokens, at + 1)) continue;
    parts.push(words.slice(start, tokens[at - 1]!.end));
    start = tokens[at + 1]!.start;
  }
  return [...parts, words.slice(start)];
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
    if (paragraph === paragraphs[0]) {
      for (const hit of datelined(words, tables))
        found.push({ credit: withSpan(hit, paragraph.start), bracketed: true });
    }
    if (!opening.includes(paragraph)) {
      for (const hit of closingSentence(words, tables))
        found.push({ credit: withSpan(hit, paragraph.start), bracketed: true });
      continue;
    }
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
  // "Place (country), 9 March (Agency).-": the agency's bracket stands before the dash.
  const dashed = /[([]([^()[\]\n]{2,80})[)\]](?=[.:]?\s?[-–—])/u.exec(head);
  const tail = paragraph.slice(-readSettings.longestDateline);
  const closing = /[([（【]([^()[\]（）【】\n]{2,80})[)\]）】][\s.。]{0,2}$/u.exec(tail);
  for (const [match, base] of [
    [opening, 0],
    [dashed, 0],
    [closing, paragraph.length - tail.length],
  ] as const) {
    const inside = match?.[1];
    if (!match || inside === undefined) continue;
    const start = base + match.index;
    const span = { start, end: start + inside.length + 2 };
    if (hits.some((hit) => hit.start === span.start) || tables.captionAt(tokenize(inside), 0)) continue;
    for (const { name } of namesIn(inside, tables)) hits.push({ name, ...span });
  }
  return hits;
}

/** "/Agency/", "Agency.- ", "Place, 9 March - Agency. ": an agency between the marks of a dateline without brackets. */
function datelined(paragraph: string, tables: PageTables): readonly NameHit[] {
  const head = paragraph.slice(0, readSettings.longestDateline);
  const tokens = tokenize(head);
  let words = 0;
  for (let index = 0; index < tokens.length && words <= readSettings.datelineWords; index++) {
    const named = outletNameAt(head, tokens, index, tables);
    if (named && isSetOff(tokens, index, named.to)) {
      const hit = hitOf(head, tokens, index, named, index, tables);
      return [hit];
    }
    if (tokens[index]!.kind === "word") words++;
  }
  return [];
}

function isSetOff(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1]?.norm;
  const after = tokens[to]?.norm;
  // "/Agency/" of a wire; with spaces it is a row of names under a photograph.
  if (before === "/" && after === "/") return tokens[from - 1]!.end === tokens[from]!.start;
  const dashBehind = isDash(tokens, to) || (after === "." && isDash(tokens, to + 1));
  if (before === undefined || before === "." || before === ",") {
    return dashBehind || (before === undefined && after === "," && tokens[to + 1]?.kind === "number");
  }
  return isDash(tokens, from - 1) && after === "." && tokens[from - 2] !== undefined;
}

/** A dash with a space on one side at least: no hyphen of a word. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !"-–—".includes(token.norm)) return false;
  const spaced = tokens[at + 1] === undefined || tokens[at + 1]!.start > token.end;
  return spaced || (tokens[at - 1] !== undefined && tokens[at - 1]!.end < token.start);
}

/** "With inputs from X and Y." as the last sentence: a phrase, names, and nothing behind them; or a wire's name alone. */
function closingSentence(paragraph: string, tables: PageTables): readonly NameHit[] {
  const base = Math.max(0, paragraph.length - readSettings.longestOutletName * 2);
  const tail = paragraph.slice(base);
  const stop = /[.!?…]["'”’»]?\s(?=[^.!?…]*[.!?…]?[)\]"'”’»]*$)/u.exec(tail);
  if (!stop && base > 0) return [];
  const start = stop ? stop.index + stop[0].length : 0;
  const sentence = tail.slice(start);
  const tokens = tokenize(sentence);
  const from = tokens[0]?.norm === "(" ? 1 : 0;
  const alone = stop ? outletNameAt(sentence, tokens, 0, tables) : undefined;
  if (alone?.to === tokens.length) return [{ name: alone.value, start: base + start, end: paragraph.length }];
  const phrase = tables.creditAt(tokens, from);
  const first = phrase && outletNameAfter(sentence, tokens, phrase.to, tables);
  if (!first) return [];
  const names = namesIn(sentence.slice(tokens[first.from]!.start), tables);
  const end = tokens[first.from]!.start + (names.at(-1)?.end ?? 0);
  if (/[\p{L}\p{N}]/u.test(sentence.slice(end))) return [];
  return names.map(({ name }) => ({ name, start: base + start, end: base + start + end }));
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
    const named =
      phrase &&
      (outletNameAfter(paragraph, tokens, phrase.to, tables) ??
        sourceNameAt(paragraph, tokens, phrase.to, phrase.value, tables));
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

/** "told X", "in an interview with X" are no credits: a colon before the phrase opens somebody's words. */
function isStatement(tokens: readonly Token[], from: number): boolean {
  return isColon(tokens[from - 1]);
}

/** A credit verb right behind the name and its closing quotation mark, or behind one word more, such as a day. */
function verbAfter(tokens: readonly Token[], name: number, tables: PageTables): number | undefined {
  const from = tokens[name] !== undefined && '"»“”’'.includes(tokens[name].norm) ? name + 1 : name;
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
