/**
 * Cuts a text into words, numbers and marks with their positions; every other stage counts in these.
 * Hyphens and apostrophes part words; the possessive ending 's is a mark of its own, so that the word before it stays whole.
 */
import type { Token } from "../model/annotation.js";
import { fold } from "./fold.js";

/** A word of letters and marks, a number with inner separators, a possessive ending, or any single visible character. */
const PIECE = /\p{N}+(?:[.,٫٬]\p{N}+)*|\p{L}[\p{L}\p{M}\u0640\u200c]*|(?<=\p{L})['’]s(?![\p{L}\p{N}])|[^\s\p{C}]/gu;
const NUMBER = /^\p{N}/u;
const WORD = /^\p{L}/u;
const CAPITAL = /^\p{Lu}/u;

/** Tokens of `text`, in order; `base` is added to every position. */
export function tokenize(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = base + match.index;
    const kind = NUMBER.test(piece) ? "number" : WORD.test(piece) ? "word" : "mark";
    tokens.push({
      start,
      end: start + piece.length,
      norm: fold(piece),
      kind,
      capital: kind === "word" && CAPITAL.test(piece),
    });
  }
  return tokens;
}
