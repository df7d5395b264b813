/**
 * How does a word sound, coarsely, whatever its spelling and script? Takes a word, gives its sounds as in
 * languages/spellings.ts, its consonants and its vowels.
 */
import { fold } from "../text/fold.js";
import { COMMON_SPELLING, OWN_SPELLINGS, type Spelling, UNVOWELLED_SCRIPTS } from "./languages/spellings.js";

const LONGEST_WORD = 40;
const VOWELS = "aeiou";

/** The mark of a vowel at the beginning of a skeleton. */
const OPENING_VOWEL = "A";

/** Spellings of one language by the letters they are written in. */
interface SpellingTable {
  readonly sounds: ReadonlyMap<string, string>;
  /** Spellings that hold at the beginning of a word alone. */
  readonly opening: ReadonlyMap<string, string>;
  /** For each letter, the length of the longest spelling that begins with it. */
  readonly longest: ReadonlyMap<string, number>;
}

const tableFor = new Map(Object.entries(OWN_SPELLINGS).map(([language, own]) => [language, readSpellings(own)]));
const COMMON_TABLE = readSpellings({});

/** What departs from the common spelling goes before it, even at the beginning of a word. */
function readSpellings(own: Spelling): SpellingTable {
  const common = Object.entries(COMMON_SPELLING);
  const opening = common
    .filter(([written]) => written[0] === "^")
    .map(([written, to]) => [written.slice(1), to] as const);
  const sounds = new Map([...common.filter(([written]) => written[0] !== "^"), ...Object.entries(own)]);
  const longest = new Map<string, number>();
  for (const letters of [...sounds.keys(), ...opening.map(([letters]) => letters)]) {
    longest.set(letters[0]!, Math.max(longest.get(letters[0]!) ?? 0, letters.length));
  }
  return { sounds, opening: new Map(opening.filter(([letters]) => own[letters] === undefined)), longest };
}

/** The sounds of a word, vowels included: "Raïssi" in French is "raissi", "رئيسي" is "riisi". */
export function soundWord(word: string, language: string): string {
  const table = tableFor.get(language) ?? COMMON_TABLE;
  const letters = word.toLowerCase().slice(0, LONGEST_WORD);
  let sounds = "";
  for (let at = 0; at < letters.length; ) {
    const length = lengthOfSpelling(letters, at, table);
    const part = letters.slice(at, at + length);
    const opening = at === 0 ? table.opening.get(part) : undefined;
    sounds += opening ?? table.sounds.get(part) ?? soundUnlisted(part, table);
    at += length;
  }
  return sounds;
}

/** How many letters from here on are spelt as one, at least 1. */
function lengthOfSpelling(letters: string, at: number, { sounds, opening, longest }: SpellingTable): number {
  for (let length = Math.min(longest.get(letters[at]!) ?? 1, letters.length - at); length > 1; length--) {
    const part = letters.slice(at, at + length);
    if (sounds.has(part) || (at === 0 && opening.has(part))) return length;
  }
  return 1;
}

/** A letter with an accent of its own sounds like the letter without. */
function soundUnlisted(letter: string, { sounds }: SpellingTable): string {
  return [...fold(letter)].map((plain) => sounds.get(plain) ?? "").join("");
}

/** The consonants of a word in order, doubled ones once, an opening vowel as "A", a closing "h" dropped. */
export function skeletonOf(sounds: string): string {
  let skeleton = "";
  for (let at = 0; at < sounds.length; at++) {
    let sound = sounds[at]!;
    if (VOWELS.includes(sound)) {
      if (at > 0) continue;
      sound = OPENING_VOWEL;
    } else if (sound === "y" && (at === sounds.length - 1 || !VOWELS.includes(sounds[at + 1]!))) {
      continue;
    } else if (sound === "y" && at > 0) {
      continue;
    }
    if (sound !== skeleton.at(-1)) skeleton += sound;
  }
  return skeleton.length > 2 && skeleton.endsWith("h") ? skeleton.slice(0, -1) : skeleton;
}

/** The vowels behind the first sound by place of tongue (front, back, open), in order, doubled ones once. */
export function vowelsOf(sounds: string): string {
  let vowels = "";
  for (const sound of sounds.slice(1)) {
    const kind = "eiy".includes(sound) ? "i" : "ou".includes(sound) ? "u" : sound === "a" ? "a" : "";
    if (kind !== vowels.at(-1)) vowels += kind;
  }
  return vowels;
}

/** Before the sounds of a word whose script leaves short vowels out. */
export const UNVOWELLED = "*";

/** The sounds of a word, marked where its script leaves short vowels out: what is kept of a word that may be a name. */
export function hearWord(word: string, language: string): string {
  const sounds = soundWord(word, language);
  return UNVOWELLED_SCRIPTS.some((script) => script.test(word)) ? UNVOWELLED + sounds : sounds;
}

export function skeletonOfHeard(heard: string): string {
  return skeletonOf(heard.startsWith(UNVOWELLED) ? heard.slice(UNVOWELLED.length) : heard);
}
