/**
 * Which wires sign a paragraph by where they stand: in brackets, between the marks of a dateline, as its last sentence?
 * Takes a paragraph of the opening or the end, gives the names with what shows them.
 */
import type { Token } from "../model/annotation.js";
import { readSettings } from "../settings.js";
import { endOfClosedDateline } from "../text/find-dateline.js";
import { tokenize } from "../text/tokenize.js";
import { isColon } from "./classify-line.js";
import { outletNameAfter, outletNameAt } from "./find-names.js";
import { hitOf, type NameHit, namesIn } from "./name-hits.js";
import type { PageTables } from "./page-tables.js";

/** Marks between a place and the wire that signs there. */
const SIGNING_MARKS = new Set(["-", "–", "—", "/", "ـ"]);

/** `place`: only the first paragraph has a dateline, only the last a closing sentence. */
export function findSignedCredits(
  paragraph: string,
  place: "first" | "opening" | "last",
  tables: PageTables,
): readonly NameHit[] {
  return [
    ...bracketed(paragraph, tables),
    ...signed(paragraph, tables),
    ...(place === "first" ? datelined(paragraph, tables) : []),
    ...(place === "last" ? closingSentence(paragraph, tables) : []),
  ];
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

/** A wire that signs its dateline: before the place and day that a word closes; or behind a place, between marks. */
function signed(paragraph: string, tables: PageTables): readonly NameHit[] {
  const head = paragraph.slice(0, readSettings.longestDateline);
  const tokens = tokenize(head);
  const end = endOfClosedDateline(head, tokens, tables.datelines);
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
