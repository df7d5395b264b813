/**
 * Which words does a text hold, for holding two wordings of it against each other? Takes a text; gives its words and
 * numbers as they are written, and those marks that say something ("%", "€"). White space and punctuation say nothing.
 */
import { tokenize } from "./tokenize.js";

export interface ListedWord {
  readonly start: number;
  readonly end: number;
  /** What is compared: case and accents count, variants of one character do not. */
  readonly key: string;
  readonly number: boolean;
}

const TELLING = /[\p{L}\p{N}\p{Sc}%٪‰]/u;
/** Scripts that part no words by blanks: each of their characters stands for itself. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Tatweel, zero-width characters and soft hyphens: how a word is set, not which it is. */
const INVISIBLE = /[\u0640\u00ad\u200b-\u200f\ufeff]/g;

/** In order; `base` is added to every position. */
export function listWords(text: string, base = 0): readonly ListedWord[] {
  return tokenize(text).flatMap(({ start, end, kind }): readonly ListedWord[] => {
    const written = text.slice(start, end);
    if (!TELLING.test(written)) return [];
    if (kind === "word" && UNPARTED.test(written)) return cutCharacters(written, base + start);
    return [{ start: base + start, end: base + end, key: keyOf(written), number: kind === "number" }];
  });
}

/** The words of a text as one string: equal for texts that differ in no word. */
export function wordsKey(text: string): string {
  return listWords(text)
    .map(({ key }) => key)
    .join(" ");
}

function cutCharacters(written: string, base: number): readonly ListedWord[] {
  const words: ListedWord[] = [];
  let start = base;
  for (const character of written) {
    words.push({ start, end: start + character.length, key: keyOf(character), number: false });
    start += character.length;
  }
  return words;
}

function keyOf(written: string): string {
  return written.normalize("NFKC").replace(INVISIBLE, "").replace(/[’ʼ]/g, "'");
}
