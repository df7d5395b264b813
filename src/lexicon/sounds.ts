/**
 * How does a word sound, coarsely, whatever its spelling and script? Takes a word, gives its sounds as in
 * languages/spellings.ts, its consonants and its vowels.
 */
import { fold } from "../text/fold.js";
import { COMMON_SPELLING, OWN_SPELLINGS, type Spelling } from "./languages/spellings.js";

/** For each letter, the length of the longest spelling that begins with it. */
const LONGEST_SPELLINGS: ReadonlyMap<string, number> = longestByLetter([
  COMMON_SPELLING,
  ...Object.values(OWN_SPELLINGS),
]);
const LONGEST_WORD = 40;
const VOWELS = "aeiou";

/** The mark of a vowel at the beginning of a skeleton. */
const OPENING_VOWEL = "A";

function longestByLetter(spellings: readonly Spelling[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const written of spellings.flatMap((spelling) => Object.keys(spelling))) {
    const letters = written.replace("^", "");
    longest.set(letters[0]!, Math.max(longest.get(letters[0]!) ?? 0, letters.length));
  }
  return longest;
}

/** The sounds of a word, vowels included: "Raïssi" in French is "raissi", "رئيسي" is "riisi". */
export function soundWord(word: string, language: string): string {
  const own: Spelling = OWN_SPELLINGS[language] ?? {};
  const letters = word.toLowerCase().slice(0, LONGEST_WORD);
  let sounds = "";
  for (let at = 0; at < letters.length; ) {
    const found = longestSpelling(letters, at, own);
    sounds += found.sounds;
    at += found.length;
  }
  return sounds;
}

function longestSpelling(letters: string, at: number, own: Spelling): { sounds: string; length: number } {
  for (let length = Math.min(LONGEST_SPELLINGS.get(letters[at]!) ?? 1, letters.length - at); length > 0; length--) {
    const part = letters.slice(at, at + length);
    const opening = at === 0 ? COMMON_SPELLING[`^${part}`] : undefined;
    const sounds = own[part] ?? opening ?? COMMON_SPELLING[part];
    if (sounds !== undefined) return { sounds, length };
  }
  const plain = fold(letters[at]!);
  const sounds = [...plain].map((letter) => own[letter] ?? COMMON_SPELLING[letter] ?? "").join("");
  return { sounds, length: 1 };
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
