/**
 * Are two quotations of one language one speech in different words? Takes both as they are written. Spelling, contractions,
 * figures in words, brackets and where each of them begins and ends change nothing.
 */
import { alignSettings } from "../settings.js";
import { alignSequences } from "../text/align-sequences.js";
import { stemWord } from "../text/stem.js";
import { tokenize } from "../text/tokenize.js";

export function changesWords(one: string, other: string, language: string): boolean {
  if (DECLARED.test(one) || DECLARED.test(other)) return false;
  const [a, b] = [stemsOf(one, language), stemsOf(other, language)];
  if (a.length * b.length > alignSettings.speechCells) return false;
  const { pairs } = alignSequences(a, b, (x, y) => (isOne(x, y) ? 1 : -1), 0);
  if (longestRun(pairs) < Math.max(alignSettings.quotedRun, Math.min(a.length, b.length) * alignSettings.quotedShare)) {
    return false;
  }
  if (pairs.length < Math.min(a.length, b.length) * alignSettings.sharedSpeech) return false;
  // What lies between the first and the last word of both, and a beginning or an end that both have of their own.
  const [first, last] = [pairs[0]!, pairs.at(-1)!];
  const missing = (from: readonly string[], side: 0 | 1) => {
    const paired = new Set(pairs.map((pair) => pair[side]));
    const within = from.slice(first[side], last[side] + 1);
    return within.filter((stem, at) => !paired.has(first[side] + at) && (DIGIT.test(stem) || tells(stem)));
  };
  const changed = differ(missing(a, 0), missing(b, 1));
  const ends = [a.slice(last[0] + 1), b.slice(last[1] + 1)].map((rest) => rest.filter(tells));
  if (changed || ends.every((rest) => rest.length > 0)) return true;
  return stopsWithin(one, other) || stopsWithin(other, one);
}

/** Beside figures: of "the 11th hour" and "the eleventh hour" one is written in digits. */
function differ(ofA: readonly string[], ofB: readonly string[]): boolean {
  const [wordsOfA, wordsOfB] = [ofA, ofB].map((stems) => stems.filter((stem) => !DIGIT.test(stem)).length) as [
    number,
    number,
  ];
  return wordsOfA > ofB.length - wordsOfB || wordsOfB > ofA.length - wordsOfA;
}

const DIGIT = /\p{Nd}/u;

/** A quotation that ends where the speaker went on in the same sentence. */
function stopsWithin(shorter: string, longer: string): boolean {
  const piece = shorter.replace(EDGE_MARKS, "");
  const at = longer.indexOf(piece);
  if (at < 0) return false;
  const rest = longer.slice(at + piece.length).split(SENTENCE_END)[0]!;
  return tokenize(rest).filter(({ kind, norm }) => kind === "word" && tells(norm)).length >= alignSettings.wordsCutOff;
}

const EDGE_MARKS = /^[\s"“”„«»]+|[\s"“”„«».,;:!?…]+$/gu;
const SENTENCE_END = /[.!?…。！？؟]/u;

/** An ellipsis or a bracket: the report says itself that it changed the words. */
const DECLARED = /\.\.|…|[[(]/u;

function stemsOf(text: string, language: string): readonly string[] {
  return tokenize(text)
    .filter(({ kind }) => kind !== "mark")
    .map(({ norm }) => stemWord(norm, language));
}

/** Short words are mostly grammar, and contracted in one wording and not in the other. */
function tells(stem: string): boolean {
  return stem.length > alignSettings.shortStem;
}

/** Of long words one letter may differ: "realised", "realized". */
function isOne(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length || a.length <= alignSettings.shortStem + 1) return false;
  let differing = 0;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) differing++;
  return differing <= 1;
}

function longestRun(pairs: readonly (readonly [number, number])[]): number {
  let [longest, run] = [0, 0];
  for (const [at, [a, b]] of pairs.entries()) {
    const before = pairs[at - 1];
    run = before && a === before[0] + 1 && b === before[1] + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
