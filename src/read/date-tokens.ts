/**
 * Cuts a text for the reading of dates: every run of digits is a number of its own with western digits, whatever its
 * script; Chinese numerals before a sign of year, month, day or hour are numbers; the sign itself is a token.
 */
import type { Token } from "../model/annotation.js";
import { tokenize } from "../text/tokenize.js";

/** The zeros of scripts whose digits `fold` leaves: Devanagari, Bengali, Tamil, Thai, Lao, Burmese, Khmer. */
const ZEROS = [0x966, 0x9e6, 0xbe6, 0xe50, 0xed0, 0x1040, 0x17e0];
const HAN_DIGITS = new Map([..."〇一二三四五六七八九"].map((digit, value) => [digit, value]));
HAN_DIGITS.set("零", 0).set("○", 0).set("元", 1);
const TEN = "十";
const SIGNS = /^[年月日号號时時点點分秒]$/u;
/** Han words, and the zero that Unicode counts as a letter-number or as a mark. */
const HAN_RUN = /^[\p{Script=Han}〇○]+$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}]/u;

/** Tokens of `text` with their positions in it. */
export function dateTokens(text: string): readonly Token[] {
  const tokens = tokenize(text).flatMap(cutNumber);
  return hasEastAsian(text) ? cutEastAsian(tokens, text) : tokens;
}

/** "19.03.2024" is three numbers and two marks. */
function cutNumber(token: Token): readonly Token[] {
  if (token.kind !== "number" || /^[0-9]+$/.test(token.norm)) return [token];
  const pieces: Token[] = [];
  for (const match of token.norm.matchAll(/\p{N}+|[^\p{N}]/gu)) {
    const start = token.start + match.index;
    const kind = /^\p{N}/u.test(match[0]) ? "number" : "mark";
    const norm = kind === "number" ? westernDigits(match[0]) : match[0];
    pieces.push({ start, end: start + match[0].length, norm, kind, capital: false });
  }
  return pieces;
}

function westernDigits(digits: string): string {
  let western = "";
  for (const digit of digits) {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((candidate) => code >= candidate && code <= candidate + 9);
    western += zero === undefined ? digit : String(code - zero);
  }
  return western;
}

function hasEastAsian(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}]/u.test(text);
}

/** Runs of Han letters cut into numerals and single letters; a Hangul sign behind digits stands alone. */
function cutEastAsian(tokens: readonly Token[], text: string): Token[] {
  const cut: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const afterNumber = cut.at(-1)?.kind === "number" && cut.at(-1)!.end === token.start;
    if (HAN_RUN.test(token.norm)) {
      let last = index;
      while (tokens[last + 1]?.start === tokens[last]!.end && HAN_RUN.test(tokens[last + 1]!.norm)) last++;
      cutHan(text.slice(token.start, tokens[last]!.end), token.start, cut);
      index = last;
    } else if (afterNumber && token.kind === "word" && EAST_ASIAN.test(token.norm) && token.norm.length > 1) {
      cut.push(word(token.norm.slice(0, 1), token.start), word(token.norm.slice(1), token.start + 1));
    } else {
      cut.push(token);
    }
  }
  return cut;
}

function cutHan(run: string, start: number, cut: Token[]): void {
  const letters = run.split("");
  for (let at = 0; at < letters.length; ) {
    const numeral = numeralAt(letters, at);
    const to = numeral?.to ?? at + 1;
    if (numeral) {
      cut.push({ start: start + at, end: start + to, norm: String(numeral.value), kind: "number", capital: false });
    } else {
      cut.push(word(letters[at]!, start + at));
    }
    at = to;
  }
}

/** A numeral, of at most four digits, right before a sign: "二〇二四" before "年", "十九" before "日". */
function numeralAt(letters: readonly string[], from: number): { value: number; to: number } | undefined {
  let to = from;
  while (to < letters.length && to - from < 4 && (HAN_DIGITS.has(letters[to]!) || letters[to] === TEN)) to++;
  if (to === from || !SIGNS.test(letters[to] ?? "")) return undefined;
  const digits = letters.slice(from, to);
  const ten = digits.indexOf(TEN);
  if (ten === -1) return { value: Number(digits.map((digit) => HAN_DIGITS.get(digit)).join("")), to };
  if (ten > 1 || digits.length - ten > 2) return undefined;
  const tens = ten === 0 ? 1 : HAN_DIGITS.get(digits[0]!)!;
  return { value: tens * 10 + (HAN_DIGITS.get(digits[ten + 1] ?? "〇") ?? 0), to };
}

function word(norm: string, start: number): Token {
  return { start, end: start + norm.length, norm, kind: "word", capital: false };
}
