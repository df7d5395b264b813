/**
 * From where does a report say it was written? Takes its body, gives the dateline before the first dash:
 * "Tehran (IP)", "LONDON, March 3 (Example Agency)"; the words stay in the text.
 */
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import type { PageTables } from "./page-tables.js";

/** The dateline, or undefined; it must name a place of the packs, be in capitals, or hold an agency in brackets. */
export function findDateline(text: string, tables: PageTables): string | undefined {
  const head = text.slice(0, readSettings.longestDateline);
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
  return (isPlace && name.length <= 4) || (bracket > 0 && closes && cased) ? words : undefined;
}
