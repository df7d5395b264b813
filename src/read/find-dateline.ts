/**
 * From where does a report say it was written? Takes its body, gives the dateline before the first dash:
 * "Tehran (IP)", "LONDON, March 3 (Example Agency)"; the words stay in the text.
 */
import type { Token } from "../model/annotation.js";
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import type { PageTables } from "./page-tables.js";

/** Tokens of a dateline that a word closes; of its outlet before its place. */
const MOST_TOKENS = 24;
const MOST_BEFORE_PLACE = 6;

/** The dateline, or undefined; it must name a place of the packs, be in capitals, or hold an agency in brackets. */
export function findDateline(text: string, tables: PageTables): string | undefined {
  const head = text.slice(0, readSettings.longestDateline);
  const opening = tokenize(head);
  const closed = closedDateline(opening, tables);
  if (closed !== undefined) return withBracket(head, opening[closed - 1]!.end);
  const dash = /\s?(?:--|[-–—])\s/u.exec(head);
  if (!dash || dash.index === 0) return undefined;
  const words = head.slice(0, dash.index).trim();
  if (/[.!?؟:\n]\s/u.test(words.replace(/\b\p{L}{1,4}\.(?=[\s)])/gu, ""))) return undefined;
  const tokens = tokenize(words);
  const bracket = tokens.findIndex((token) => token.norm === "(");
  const place = tokens.slice(0, bracket === -1 ? tokens.length : bracket);
  const name = place.filter((token) => token.kind === "word");
  if (name.length === 0 || name.length > readSettings.datelineWords) return undefined;
  const first = name[0]!;
  const firstWord = words.slice(first.start, first.end);
  if (firstWord.length > 2 && firstWord === firstWord.toUpperCase() && firstWord !== firstWord.toLowerCase())
    return words;
  const isPlace = tables.placeAt(tokens, 0) !== undefined;
  const closes = words.endsWith(")") || words.endsWith("/");
  const cased = name.every((token) => token.capital || token.norm.length <= 3 || !/\p{Ll}/u.test(words));
  if (isPlace && bracket === -1 && name.length <= 4)
    return withOutlet(head, words, dash.index + dash[0].length, tables);
  return (isPlace && name.length <= 4) || (bracket > 0 && closes && cased) ? words : undefined;
}

/**
 * Where a dateline ends that a word closes and no dash ("新华社北京3月19日电"): the index after that word, or undefined.
 * A place or day stands before the word, a gap or a bracket behind it.
 */
export function closedDateline(tokens: readonly Token[], tables: PageTables): number | undefined {
  const known = tables.outletAt(tokens, 0) !== undefined;
  let placed = false;
  let dated = false;
  for (let at = 0; at < Math.min(tokens.length, MOST_TOKENS); at++) {
    const token = tokens[at]!;
    if (token.kind === "mark" && token.norm !== "/" && token.norm !== "、") return undefined;
    placed ||= at <= MOST_BEFORE_PLACE && tables.placeAt(tokens, at) !== undefined;
    dated ||= token.kind === "number";
    const end = at > 0 && (placed || (known && dated)) ? tables.datelineEndAt(tokens, at) : undefined;
    const next = end && tokens[end.to];
    if (end && (!next || next.kind === "mark" || next.start > tokens[end.to - 1]!.end)) return end.to;
  }
  return undefined;
}

/** The words up to `end`, with a bracket right behind them. */
function withBracket(head: string, end: number): string {
  const bracket = /^\s?[(（][^()（）\n]{1,60}[)）]/u.exec(head.slice(end));
  return head.slice(0, end) + (bracket?.[0] ?? "");
}

/** "تهران - ایرنا -": between two dashes behind the place stands an outlet of a pack and no more. */
function withOutlet(head: string, words: string, from: number, tables: PageTables): string {
  const dash = /\s?(?:--|[-–—])\s/u.exec(head.slice(from));
  const tokens = dash ? tokenize(head.slice(from, from + dash.index)) : [];
  return dash && tables.outletAt(tokens, 0)?.to === tokens.length ? head.slice(0, from + dash.index).trim() : words;
}
