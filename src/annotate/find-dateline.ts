/**
 * Where does the dateline end that opens a paragraph: "Braga, 12 March - ", "CITY (Agency) — ", "（新华社北京3月12日电）"? Takes the
 * tokens of a paragraph, gives the token behind it, or nothing. Told by its shape: names, a day, a bracket, and then a dash or a
 * word that closes datelines; what a dash opens and another closes is an insertion, and no dateline stands before it.
 */
import type { Token } from "../model/annotation.js";
import { annotateSettings } from "../settings.js";
import type { PackTables } from "./pack-tables.js";

const DASHES = new Set(["-", "–", "—", "―", "ـ"]);
const BRACKETS = new Map([
  ["(", ")"],
  ["（", "）"],
  ["[", "]"],
  ["/", "/"],
]);
const PARTING = new Set([",", "،", "，", ".", "/", ":", "|"]);
const STOPS = new Set([".", "!", "?", "؟", "。"]);

/** A paragraph whose dateline is looked for: half-open range of tokens. */
interface Opening {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly tables: PackTables;
}

export function endOfDateline(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  tables: PackTables,
): number | undefined {
  const opening = { text, tokens, from, to: Math.min(to, from + annotateSettings.longestDateline), tables };
  const end = endOfBracketed(opening) ?? endByWord(opening) ?? endByDash(opening);
  // A paragraph that is nothing else is a heading already.
  return end !== undefined && end < to ? end : undefined;
}

/** "（新华社北京3月12日电）": a bracket that a closing word ends. */
function endOfBracketed(opening: Opening): number | undefined {
  const { tokens, from, to } = opening;
  const close = endOfBracket(tokens, from, to);
  if (close === undefined) return undefined;
  return endByWord({ ...opening, from: from + 1, to: close - 1 }) === close - 1 ? close : undefined;
}

/** "新华社北京3月12日电　": an outlet or a place, a day, and a word that closes datelines, with a gap or a mark behind it. */
function endByWord({ tokens, from, to, tables }: Opening): number | undefined {
  let dated = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === "mark" && !PARTING.has(token.norm)) return undefined;
    dated ||= token.kind === "number";
    const end = dated ? tables.datelineEnds.at(tokens, at, to)?.to : undefined;
    if (end === undefined) continue;
    const next = tokens[end];
    if (end < to && next && next.kind !== "mark" && next.start === tokens[end - 1]!.end) continue;
    if (!opensWithPlace(tokens, from, end, tables)) return undefined;
    return endOfBracket(tokens, end, to) ?? end;
  }
  return undefined;
}

function opensWithPlace(tokens: readonly Token[], from: number, end: number, tables: PackTables): boolean {
  for (let at = from; at < end; at++) if (tables.named.at(tokens, at) ?? tables.countries.at(tokens, at)) return true;
  return false;
}

/** What stands before the dash that closes a dateline. */
interface Shape {
  /** Words that are no months. */
  readonly names: number;
  readonly dated: boolean;
  readonly bracket: boolean;
}

function endByDash(opening: Opening): number | undefined {
  const { text, tokens, from, to, tables } = opening;
  const dash = dashAt(opening, from);
  const shape = dash === undefined ? undefined : shapeOf(opening, dash);
  if (dash === undefined || !shape || shape.names === 0 || shape.names > annotateSettings.datelineNames)
    return undefined;
  const behind = afterDash(tokens, dash);
  const next = tokens[behind];
  if (behind >= to || !next || (tables.cased && next.kind === "word" && !next.capital)) return undefined;
  const outlet = endOfOutlet(opening, behind);
  if (shape.bracket || shape.dated || outlet !== undefined) return outlet ?? behind;
  // A place alone is less sure: "Paris – the capital – waits", "Iran - Iraq".
  const first = tokens[from]!;
  const word = text.slice(first.start, first.end);
  const loud = tables.cased && word.length > 2 && word === word.toUpperCase();
  const named = tables.named.at(tokens, from, dash);
  const place = named?.value.kind === "place" || tables.countries.at(tokens, from, dash)?.value.as === "capital";
  const alone = (loud && named?.value.kind !== "organisation") || place;
  return alone && dashAt({ ...opening, to: endOfLine(opening) }, behind) === undefined ? behind : undefined;
}

/** The first dash with a gap behind it and a gap, a bracket or a stop before it. */
function dashAt({ text, tokens, to }: Opening, from: number): number | undefined {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (!DASHES.has(token.norm)) continue;
    const end = afterDash(tokens, at);
    const gapBehind = end < tokens.length && tokens[end]!.start > tokens[end - 1]!.end;
    const before = text[token.start - 1] ?? "";
    if (gapBehind && /[\s).\]）/]/u.test(before)) return at;
  }
  return undefined;
}

/** "--" is two marks. */
function afterDash(tokens: readonly Token[], dash: number): number {
  const next = tokens[dash + 1];
  return next && DASHES.has(next.norm) && next.start === tokens[dash]!.end ? dash + 2 : dash + 1;
}

/** Nothing but names, days and what parts them, then a bracket or none, or nothing where anything else stands there. */
function shapeOf({ tokens, from, tables }: Opening, dash: number): Shape | undefined {
  let names = 0;
  let [dated, bracket] = [false, false];
  for (let at = from; at < dash; at++) {
    const token = tokens[at]!;
    const month = tables.months.at(tokens, at, dash);
    const close = at > from ? endOfBracket(tokens, at, dash) : undefined;
    if (month) {
      dated ||= tokens[at - 1]?.kind === "number" || tokens[month.to]?.kind === "number";
      at = month.to - 1;
    } else if (close !== undefined) {
      bracket = close === dash;
      at = close - 1;
    } else if (token.kind === "mark") {
      if (!PARTING.has(token.norm) && !DASHES.has(token.norm)) return undefined;
    } else if (token.kind === "word") {
      const small = tables.cased && !token.capital;
      if (small && (names === 0 || token.norm.length > annotateSettings.datelineParticle)) return undefined;
      if (!small) names++;
    }
  }
  return { names, dated, bracket };
}

/** "(Agency)", "/Agency/": the token behind a bracket that opens at a token and closes soon. */
function endOfBracket(tokens: readonly Token[], from: number, to: number): number | undefined {
  const close = BRACKETS.get(tokens[from]?.norm ?? "");
  if (close === undefined) return undefined;
  for (let at = from + 2; at < to; at++) if (tokens[at]!.norm === close) return at + 1;
  return undefined;
}

/** "МОСКВА, 12 мар — Агентство.", "تهران - ایرنا -": an outlet between the dash and a stop or a further dash. */
function endOfOutlet({ text, tokens, to, tables }: Opening, from: number): number | undefined {
  const known = tables.named.at(tokens, from, to);
  let end = known?.value.kind === "outlet" ? known.to : from;
  while (tables.cased && end < to && end - from < annotateSettings.datelineOutlet && tokens[end]!.capital) end++;
  const mark = tokens[end];
  if (end === from || end >= to || !mark) return undefined;
  if (DASHES.has(mark.norm) && known && text[mark.start - 1] === " ") return afterDash(tokens, end);
  const next = tokens[end + 1];
  return STOPS.has(mark.norm) && (tables.cased || known) && next && next.start > mark.end ? end + 1 : undefined;
}

/** The end of what is looked at for a second dash: the first full stop behind which a gap stands. */
function endOfLine({ tokens, from, to }: Opening): number {
  for (let at = from; at < to; at++) {
    if (STOPS.has(tokens[at]!.norm) && (tokens[at + 1]?.start ?? 0) > tokens[at]!.end) return at;
  }
  return to;
}
