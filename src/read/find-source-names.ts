/**
 * Whom does a credit phrase name, where names have no capitals and other words stand before them? Takes the tokens
 * behind the phrase; gives the name in "according to the political desk of ...", "according to the American «...»".
 */
import type { Token } from "../model/annotation.js";
import { isColon } from "./classify-line.js";
import { outletNameAt } from "./find-names.js";
import type { Hit, PageTables } from "./page-tables.js";

/** A name with the index of its first token. */
export interface SourceName extends Hit<string> {
  readonly from: number;
}

/** Tokens of a desk or a country before a name; of them in a name that no pack lists. */
const MOST_BETWEEN = 8;
const LONGEST_UNKNOWN = 8;
const OPENING = /^[«“„"'‘‹《〈「『(]$/u;
const CLOSING = /^[»”"'’›》〉」』)]$/u;

/**
 * The name behind a credit phrase that ends at token `from`. `apart`: other words may stand between them; then the name
 * must be followed by a mark, a day, a verb or another phrase of credit, or it is no more than a word of the sentence.
 */
export function sourceNameAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  apart: boolean,
  tables: PageTables,
): SourceName | undefined {
  const start = skipOpening(tokens, from, tables);
  const direct = outletNameAt(text, tokens, start, tables);
  if (direct) return { ...direct, from: start };
  if (!apart) return undefined;
  for (let at = start; at < Math.min(start + MOST_BETWEEN, tokens.length); at++) {
    if (isPause(tokens[at]!)) break;
    const named = outletNameAt(text, tokens, at, tables);
    if (named && isFollowed(tokens, named.to, tables)) return { ...named, from: at };
  }
  return quotedName(text, tokens, start, tables) ?? describedName(text, tokens, start, tables);
}

/** A country and an opening quotation mark: "the American «...»". */
function skipOpening(tokens: readonly Token[], from: number, tables: PageTables): number {
  let at = from;
  if (isOpening(tokens[at])) return at + 1;
  const country = tables.countryAt(tokens, at);
  if (country && isOpening(tokens[country.to])) at = country.to + 1;
  return at;
}

/** A name between quotation marks that ends in a noun of the trade. */
function quotedName(text: string, tokens: readonly Token[], from: number, tables: PageTables): SourceName | undefined {
  if (!isOpening(tokens[from - 1])) return undefined;
  const close = tokens.findIndex((token, at) => at >= from && CLOSING.test(token.norm));
  if (close <= from || close - from > LONGEST_UNKNOWN || !isFollowed(tokens, close + 1, tables)) return undefined;
  for (let at = from; at < close; at++) {
    if (tables.outletNounAt(tokens, at)?.to === close) return nameOf(text, tokens, from, close);
  }
  return undefined;
}

/** A noun of the trade and a few words up to a pause, or a few words up to a noun of the trade. */
function describedName(
  text: string,
  tokens: readonly Token[],
  from: number,
  tables: PageTables,
): SourceName | undefined {
  const opening = tables.agencyNounAt(tokens, from);
  for (let to = from + 1; to <= Math.min(from + LONGEST_UNKNOWN, tokens.length); to++) {
    const last = tokens[to - 1]!;
    if (last.kind !== "word" || last.capital) return undefined;
    if (!isFollowed(tokens, to, tables)) continue;
    if (opening && to > opening.to && to <= opening.to + 4) return nameOf(text, tokens, from, to);
    for (let noun = from + 1; noun < to; noun++) {
      if (tables.agencyNounAt(tokens, noun)?.to === to) return nameOf(text, tokens, from, to);
    }
  }
  return undefined;
}

function nameOf(text: string, tokens: readonly Token[], from: number, to: number): SourceName {
  return { from, to, value: text.slice(tokens[from]!.start, tokens[to - 1]!.end) };
}

function isOpening(token: Token | undefined): boolean {
  return token?.kind === "mark" && OPENING.test(token.norm);
}

function isPause(token: Token): boolean {
  return isColon(token) || /^[.,،؛;。、，!?؟]$/u.test(token.norm);
}

function isFollowed(tokens: readonly Token[], at: number, tables: PageTables): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return true;
  return [tables.creditVerbAt, tables.creditAt, tables.placeAt].some((find) => find(tokens, at) !== undefined);
}
