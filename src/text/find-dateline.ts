/**
 * Where does the dateline end that opens a paragraph: "Braga, 12 March - ", "CITY (Agency) — ", "（新华社北京3月12日电）"? Takes the
 * tokens of a paragraph and the names that may stand there, gives the token behind it, or nothing. Told by its shape: names, a
 * day, a bracket, and then a dash or a word that closes datelines; what a dash opens and another closes is an insertion, and no
 * dateline stands before it.
 */
import type { Token } from "../model/annotation.js";

/** The token behind a listed phrase that begins at `from` and ends at or before `to`. */
type Look = (tokens: readonly Token[], from: number, to: number) => number | undefined;

/** What the words of a dateline are looked up in. */
export interface DatelineWords {
  readonly monthAt: Look;
  /** A word that closes datelines: "电". */
  readonly closingAt: Look;
  /** A town, a region, a capital. */
  readonly placeAt: Look;
  readonly outletAt: Look;
  /** Anything else that has a name and is no place: "NATO – Europe's shield" opens a sentence. */
  readonly otherAt: Look;
}

/** Tokens of a paragraph within which a dateline ends. */
const LONGEST = 24;
/** Names and other words before its bracket or dash: place, region, agency. */
const MOST_NAMES = 6;
/** Letters of a small word inside a name ("Port de la Mer"). */
const LONGEST_PARTICLE = 3;
/** Words of an outlet behind its dash ("МОСКВА, 12 мар — Агентство."). */
const LONGEST_OUTLET = 3;

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
  readonly words: DatelineWords;
}

export function endOfDateline(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  words: DatelineWords,
): number | undefined {
  const opening = { text, tokens, from, to: Math.min(to, from + LONGEST), words };
  const end = endOfBracketed(opening) ?? endOfClosed(opening) ?? endByDash(opening);
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

/** "新华社北京3月12日电（记者李明）": a word that closes datelines, and the bracket behind it. */
function endOfClosed(opening: Opening): number | undefined {
  const end = endByWord(opening);
  return end === undefined ? undefined : (endOfBracket(opening.tokens, end, opening.to) ?? end);
}

/** The token behind the word that closes a dateline without a dash. */
export function endOfClosedDateline(text: string, tokens: readonly Token[], words: DatelineWords): number | undefined {
  return endByWord({ text, tokens, from: 0, to: Math.min(tokens.length, LONGEST), words });
}

/** An outlet and a place, or either with a day, before a word that closes datelines, with a gap or a mark behind it. */
function endByWord({ tokens, from, to, words }: Opening): number | undefined {
  let [dated, placed] = [false, false];
  const signed = words.outletAt(tokens, from, to) !== undefined;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === "mark" && !PARTING.has(token.norm)) return undefined;
    dated ||= token.kind === "number";
    placed ||= words.placeAt(tokens, at, to) !== undefined;
    const known = (signed && placed) || (dated && (signed || placed || words.otherAt(tokens, from, to) !== undefined));
    const end = known ? words.closingAt(tokens, at, to) : undefined;
    if (end === undefined) continue;
    const next = tokens[end];
    if (end >= to || !next || next.kind === "mark" || next.start > tokens[end - 1]!.end) return end;
  }
  return undefined;
}

/** What stands before the dash that closes a dateline. */
interface Shape {
  /** Words that are no months. */
  readonly names: number;
  readonly dated: boolean;
  readonly bracket: boolean;
}

function endByDash(opening: Opening): number | undefined {
  const { text, tokens, from, to, words } = opening;
  const dash = dashAt(opening, from);
  const shape = dash === undefined ? undefined : shapeOf(opening, dash);
  if (dash === undefined || !shape || shape.names === 0 || shape.names > MOST_NAMES) return undefined;
  const behind = afterDash(tokens, dash);
  const next = tokens[behind];
  if (behind >= to || !next || isSmall(text, next)) return undefined;
  const outlet = endOfOutlet(opening, behind);
  if (shape.bracket || shape.dated || outlet !== undefined) return outlet ?? behind;
  // A place alone is less sure: "Paris – the capital – waits", "Iran - Iraq".
  const first = tokens[from]!;
  const loud = isLoud(text.slice(first.start, first.end)) && words.otherAt(tokens, from, dash) === undefined;
  const alone = loud || words.placeAt(tokens, from, dash) !== undefined;
  return alone && dashAt({ ...opening, to: endOfLine(opening) }, behind) === undefined ? behind : undefined;
}

/** Written in capitals, in a script that has small letters, too. */
function isLoud(word: string): boolean {
  return word.length > 2 && word === word.toUpperCase() && word !== word.toLowerCase();
}

function isSmall(text: string, { kind, start }: Token): boolean {
  return kind === "word" && SMALL.test(text[start]!);
}

const SMALL = /\p{Ll}/u;

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
function shapeOf({ text, tokens, from, words }: Opening, dash: number): Shape | undefined {
  let names = 0;
  let [dated, bracket] = [false, false];
  for (let at = from; at < dash; at++) {
    const token = tokens[at]!;
    const month = words.monthAt(tokens, at, dash);
    const close = at > from ? endOfBracket(tokens, at, dash) : undefined;
    if (month !== undefined) {
      dated ||= tokens[at - 1]?.kind === "number" || tokens[month]?.kind === "number";
      at = month - 1;
    } else if (close !== undefined) {
      bracket = close === dash;
      at = close - 1;
    } else if (token.kind === "mark") {
      if (!PARTING.has(token.norm) && !DASHES.has(token.norm)) return undefined;
    } else if (token.kind === "word") {
      const small = isSmall(text, token);
      if (small && (names === 0 || token.norm.length > LONGEST_PARTICLE)) return undefined;
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
function endOfOutlet({ text, tokens, to, words }: Opening, from: number): number | undefined {
  const known = words.outletAt(tokens, from, to);
  let end = known ?? from;
  while (end < to && end - from < LONGEST_OUTLET && tokens[end]!.capital) end++;
  const mark = tokens[end];
  if (end === from || end >= to || !mark) return undefined;
  if (DASHES.has(mark.norm) && known !== undefined && text[mark.start - 1] === " ") return afterDash(tokens, end);
  const next = tokens[end + 1];
  return STOPS.has(mark.norm) && next && next.start > mark.end ? end + 1 : undefined;
}

/** The end of what is looked at for a second dash: the first full stop behind which a gap stands. */
function endOfLine({ tokens, from, to }: Opening): number {
  for (let at = from; at < to; at++) {
    if (STOPS.has(tokens[at]!.norm) && (tokens[at + 1]?.start ?? 0) > tokens[at]!.end) return at;
  }
  return to;
}
