/**
 * Which English stems does a dictionary's translation mean? Takes a lemma or a phrase, gives its stems without the words
 * that carry no meaning of their own; nothing for whole sentences.
 */
import { stemWord } from "../../text/stem.js";
import { tokenize } from "../../text/tokenize.js";
import { en } from "../languages/en.js";

/** Words of dictionary phrases that carry no meaning of their own. */
const STOP_WORDS = new Set([
  ...en.stopWords,
  "sth",
  "sb",
  "something",
  "someone",
  "somebody",
  "one",
  "oneself",
  "etc",
  "make",
]);
const LONGEST_PHRASE = 3;

export interface EnglishStems {
  /** Folded words, stop words left out. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

export function findEnglishStems(english: string): EnglishStems | undefined {
  const words = tokenize(english)
    .filter(({ kind }) => kind !== "mark")
    .map(({ norm }) => norm);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  const chosen = telling.length > 0 ? telling : words;
  if (chosen.length === 0 || chosen.length > LONGEST_PHRASE) return undefined;
  return { words: chosen, stems: chosen.map((word) => stemWord(word, "en")) };
}
