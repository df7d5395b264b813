/**
 * Cuts a text into words, numbers and marks with their positions; every other stage counts in these.
 * Hyphens and apostrophes part words; the possessive ending 's is a mark of its own, so that the word before it stays whole.
 * Chinese characters are words of their own: nothing parts words there, and a phrase is found wherever it stands.
 */
import type { Token } from "../model/annotation.js";
import { fold } from "./fold.js";

/** A number with inner separators, a Chinese character, a word, a possessive ending, or any single visible character. */
const PIECE = new RegExp(
  [
    String.raw`\p{N}+(?:(?:[.,٫٬．]|(?<=[０-９])，(?=[０-９]{3}(?![０-９])))\p{N}+)*`,
    String.raw`\p{Script=Han}\p{M}*`,
    // Hebrew marks an acronym before its last letter.
    String.raw`\p{Script=Hebrew}+["״]\p{Script=Hebrew}(?!\p{L})`,
    String.raw`\p{L}[[\p{L}\p{M}\u0640\u200c\u200d]--[\p{Script=Han}ʼ]]*`,
    String.raw`(?<=\p{L})['’]s(?![\p{L}\p{N}])`,
    String.raw`[^\s\p{C}]`,
  ].join("|"),
  "gv",
);
const NUMBER = /^\p{N}/u;
const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** Tokens of `text`, in order; `base` is added to every position. */
export function tokenize(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const plain = endOfPlainWord(text, at);
    if (plain > at) {
      const capital = isCapital(text.charCodeAt(at));
      tokens.push({ start: base + at, end: base + plain, norm: fold(text.slice(at, plain)), kind: "word", capital });
      at = plain;
    } else if (text.charCodeAt(at) === SPACE) {
      at += 1;
    } else {
      PIECE.lastIndex = at;
      const match = PIECE.exec(text);
      if (!match) break;
      tokens.push(tokenOf(match[0], base + match.index));
      at = match.index + match[0].length;
    }
  }
  return tokens;
}

function tokenOf(piece: string, start: number): Token {
  const kind = NUMBER.test(piece) ? "number" : WORD.test(piece) ? "word" : "mark";
  const capital = kind === "word" && CAPITAL.test(piece);
  return { start, end: start + piece.length, norm: fold(piece), kind, capital };
}

const SPACE = 0x20;

/** The end of the word at `at`, if it is of plain letters and a plain character follows; else `at`: look closer. */
function endOfPlainWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isPlainLetter(text.charCodeAt(end))) end++;
  return end === text.length || text.charCodeAt(end) < 0x80 ? end : at;
}

/** English and Arabic letters, which need no table of all the world's letters. */
function isPlainLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || isCapital(code);
  return (code >= 0x621 && code <= 0x63a) || (code >= 0x641 && code <= 0x64a);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
