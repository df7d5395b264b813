/**
 * In which language is a text? Takes text, gives a BCP 47 code or "und". The script decides where it can, by letters that
 * only one language of it uses; where many share it, as in Latin, the commonest words of the packs decide if they are
 * clear, else the n-grams of eld.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { eld } from "eld/extrasmall";
import type { Token } from "../model/annotation.js";
import type { LanguagePack, Writing } from "../model/language.js";
import { fold } from "../text/fold.js";
import { tokenize } from "../text/tokenize.js";

/** What detection looks at in a pack. */
export type DetectingPack = Pick<LanguagePack, "code" | "writing">;

/** UTF-16 code units of a text that are looked at. */
const LOOKED_AT = 2000;
/** Letters below which nothing is said. */
const FEWEST_LETTERS = 8;
/** Share of letters that makes a text one of that script. */
const SCRIPT_SHARE = 0.5;
/** Letters of an alphabet that say as much as one Chinese or Japanese character. */
const LETTERS_A_CHARACTER = 3;
/** Share of Japanese syllable signs; a Chinese text has none but in names, a Japanese one has 0.2 and more. */
const KANA_SHARE = 0.05;

/** Share of words that must be stop words of a pack; of its own news has 0.38 to 0.61, Portuguese of Spanish up to 0.33. */
export const STOP_WORD_SHARE = 0.36;
/** How many times the share of any other pack it must be: neighbours share short words. */
const STOP_WORD_LEAD = 2;
/** Words below which stop words tell nothing. */
export const FEWEST_WORDS = 12;
/** For texts of a sentence, where n-grams waver: words, share of stop words, lead over other packs. */
const SHORT_TEXT = { words: 5, share: 0.25, lead: 1.5 };
/** Foreign names sway n-grams: stop words of another pack in this share and lead outweigh them. */
const NAMES_SWAY = { share: 0.15, lead: 2 };

/** Scripts with one language in the news, by the script itself. */
const ONE_LANGUAGE: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Greek}/u, "el"],
  [/\p{Script=Hebrew}/u, "he"],
  [/\p{Script=Thai}/u, "th"],
  [/\p{Script=Hangul}/u, "ko"],
  [/\p{Script=Armenian}/u, "hy"],
  [/\p{Script=Georgian}/u, "ka"],
  [/\p{Script=Tamil}/u, "ta"],
  [/\p{Script=Telugu}/u, "te"],
  [/\p{Script=Bengali}/u, "bn"],
  [/\p{Script=Gujarati}/u, "gu"],
  [/\p{Script=Gurmukhi}/u, "pa"],
  [/\p{Script=Kannada}/u, "kn"],
  [/\p{Script=Malayalam}/u, "ml"],
  [/\p{Script=Khmer}/u, "km"],
  [/\p{Script=Myanmar}/u, "my"],
  [/\p{Script=Lao}/u, "lo"],
];

type LetterTable = readonly (readonly [letters: RegExp, share: number, language: string])[];

/** Letters by which languages of one script part, asked in order; share of the script's letters that must be such. */
const ARABIC: LetterTable = [
  [/[ۇۈۋڭ]/, 0.02, "ug"],
  [/[ڵێۆڕە]/, 0.02, "ckb"],
  [/[ټډړږښڼۍېګځڅ]/, 0.01, "ps"],
  [/[ٹڈڑےںہۂ]/, 0.01, "ur"],
];
/** The word of one letter that Pashto puts between any two nouns; share of the words, of which Persian has few such. */
const PASHTO = { word: "د", share: 0.04 };
/** These letters show that a text is not Arabic; where none stands, common words tell the two apart. */
const PERSIAN: LetterTable = [[/[پچژگیک]/, 0.03, "fa"]];
/** Share of Persian stop words, and lead over Arabic ones, in a text without letters that tell. */
const PERSIAN_WORDS = { share: 0.15, lead: 1.5 };
const CYRILLIC: LetterTable = [
  [/[әғқңұүһөӘҒҚҢҰҮҺӨ]/, 0.02, "kk"],
  [/[ўЎ]/, 0.003, "be"],
  [/[ґєїіҐЄЇІ]/, 0.004, "uk"],
  [/[ѓќѕЃЌЅ]/, 0.002, "mk"],
  [/[ђћЂЋљњџјЉЊЏЈ]/, 0.01, "sr"],
  [/[ыэёЫЭЁ]/, 0.005, "ru"],
];
/** The hard sign is a vowel in Bulgarian and stands before a soft vowel in Russian; the soft sign stands before "о" only. */
const BULGARIAN = /[ъЪ](?![еёюяЕЁЮЯ])/;
const RUSSIAN = /[ъЪ](?=[еёюяЕЁЮЯ])/;
const NOT_BULGARIAN = /[ьЬ](?![оО])/;
/** Azerbaijani writes the schwa in every second word, Turkish never. */
const AZERBAIJANI = { own: /[əƏ]/, share: 0.02 };
const TURKISH = { own: /[ğĞıİ]/, share: 0.015 };
/** Letters that a language writes and most of the others here do not: they decide between two packs that are even. */
const SIGNS: ReadonlyMap<string, RegExp> = new Map([
  ["de", /[äöß]/i],
  ["es", /[óíúáñ¿¡]/i],
  ["fr", /[èàêœù]/i],
  ["tr", /[ğĞışŞİ]/],
]);
/** A name, an apostrophe and an ending with a vowel: how Turkish declines names, foreign ones too. */
const TURKISH_ENDING = /\p{Lu}[\p{L}\p{Lu}]{2,30}['’](?!re|ve)\p{Ll}{0,3}[aeıioöuü]\p{Ll}{0,3}(?!\p{L})/u;
/** Kurmanji is unknown to eld. Others that write these letters write some that it has not. */
const KURMANJI = { own: /[êîûÊÎÛ]/, share: 0.03, words: 0.4, others: /[éèàùœãõáâäöüăâșțđơưñ]/i };
let ngrams: typeof eld | undefined;
const stopWordsKnown = new WeakMap<Writing, ReadonlySet<string>>();

/** Folded; the same writing gives the same set. */
export function stopWordsOf(writing: Writing): ReadonlySet<string> {
  const stopWords = stopWordsKnown.get(writing) ?? new Set(writing.stopWords.map(fold));
  stopWordsKnown.set(writing, stopWords);
  return stopWords;
}

/** How often each character of a sample stands in it: what a letter is counted by. */
type Histogram = ReadonlyMap<string, number>;

/**
 * The likeliest language; "und" where there are too few letters, or none that tell. `packs` are optional: a text full of
 * one pack's stop words needs no n-grams, and of languages that share their letters the common words tell.
 */
export function detectLanguage(text: string, packs: readonly DetectingPack[] = []): string {
  const sample = text.slice(0, LOOKED_AT).replace(/https?:\/\/\S+/g, " ");
  const histogram = histogramOf(sample);
  const letters = count(histogram, /\p{L}/u);
  if (letters === 0) return "und";
  const han = count(histogram, /\p{Script=Han}/u);
  const kana = count(histogram, /[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  const eastern = han + kana;
  if (eastern > 3 && eastern * LETTERS_A_CHARACTER >= letters - eastern)
    return kana > eastern * KANA_SHARE ? "ja" : "zh";
  if (letters < FEWEST_LETTERS) return "und";
  const isMostly = (script: RegExp) => count(histogram, script) >= letters * SCRIPT_SHARE;
  if (isMostly(/\p{Script=Latin}/u)) return latin(sample, histogram, letters, packs);
  if (isMostly(/\p{Script=Arabic}/u)) return arabic(sample, histogram, packs);
  if (isMostly(/\p{Script=Cyrillic}/u)) return cyrillic(sample, histogram, packs);
  for (const [script, language] of ONE_LANGUAGE) if (isMostly(script)) return language;
  return byNgrams(sample);
}

function latin(sample: string, histogram: Histogram, letters: number, packs: readonly DetectingPack[]): string {
  const shares = stopWordShares(sample, packs, "Latn");
  const clear = clearest(shares, FEWEST_WORDS, STOP_WORD_SHARE, STOP_WORD_LEAD);
  if (clear !== undefined) return clear;
  const has = ({ own, share }: { own: RegExp; share: number }) => count(histogram, own) >= letters * share;
  if (has(AZERBAIJANI)) return "az";
  // Names bring such letters into other languages.
  const first = shares[0];
  const wordy = first !== undefined && first.share >= SHORT_TEXT.share;
  if (has(TURKISH) && !(wordy && first.code !== "tr")) return "tr";
  if ((first?.share ?? 0) < KURMANJI.words && has(KURMANJI) && count(histogram, KURMANJI.others) === 0) return "ku";
  const language = byNgrams(sample);
  if (!first || first.words < SHORT_TEXT.words) return language;
  const own = shares.find(({ code }) => code === language);
  if (!own) return language;
  const turkish = shares.find(({ code }) => code === "tr");
  if (turkish && turkish.share >= own.share && TURKISH_ENDING.test(sample)) return "tr";
  const writes = (code: string) => SIGNS.get(code)?.test(sample) === true;
  const stands = writes(language) && !writes(first.code);
  if (!stands && first.share >= NAMES_SWAY.share && first.share >= own.share * NAMES_SWAY.lead) return first.code;
  const signed = shares.find(({ code, share }) => share >= own.share && writes(code) && !writes(language));
  if (signed) return signed.code;
  return language;
}

function arabic(sample: string, histogram: Histogram, packs: readonly DetectingPack[]): string {
  const letters = count(histogram, /\p{Script=Arabic}/u);
  const told = byLetters(histogram, letters, ARABIC);
  if (told !== undefined) return told;
  const words = sample.trim().split(/\s+/);
  if (words.slice(0, -1).filter((word) => word === PASHTO.word).length >= words.length * PASHTO.share) return "ps";
  if (byLetters(histogram, letters, PERSIAN) !== undefined) return "fa";
  const shares = stopWordShares(sample, packs, "Arab");
  return clearest(shares, 1, PERSIAN_WORDS.share, PERSIAN_WORDS.lead) ?? "ar";
}

function cyrillic(sample: string, histogram: Histogram, packs: readonly DetectingPack[]): string {
  const letters = count(histogram, /\p{Script=Cyrillic}/u);
  const told = byLetters(histogram, letters, CYRILLIC);
  // Belarusian has both, Ukrainian and Russian have one of them.
  if (told === "uk" && count(histogram, /[ыэёЫЭЁ]/) > 0) return "be";
  if (told !== undefined) return told;
  if (RUSSIAN.test(sample)) return "ru";
  if (BULGARIAN.test(sample)) return "bg";
  const language = byNgrams(sample);
  if (language !== "bg") return language;
  const clear = clearest(stopWordShares(sample, packs, "Cyrl"), SHORT_TEXT.words, SHORT_TEXT.share, SHORT_TEXT.lead);
  return clear ?? (NOT_BULGARIAN.test(sample) ? "ru" : language);
}

interface Share {
  readonly code: string;
  /** Share 0..1 of the words of a text that are stop words of the pack. */
  readonly share: number;
  readonly words: number;
}

/** Of the packs written in `script`, greatest share first; equal ones by code. */
function stopWordShares(text: string, packs: readonly DetectingPack[], script: string): readonly Share[] {
  const asked = packs.filter(({ writing }) => writing.script === script);
  if (asked.length === 0) return [];
  const words = wordsOf(text);
  const shares = asked.map(({ code, writing }) => {
    const stopWords = stopWordsOf(writing);
    const found = words.filter((word) => stopWords.has(word.norm)).length;
    return { code, share: found / Math.max(words.length, 1), words: words.length };
  });
  return shares.sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
}

/** Words without the endings that an apostrophe parts from a name ("Palin'in"): they look like words of other languages. */
function wordsOf(text: string): readonly Token[] {
  const tokens = tokenize(text);
  return tokens.filter(({ kind }, index) => {
    const name = tokens[index - 2];
    const ending = tokens[index - 1]?.norm === "'" && name !== undefined && name.capital && name.norm.length >= 3;
    return kind === "word" && !(ending && name.end + 1 === tokens[index]!.start);
  });
}

function clearest(shares: readonly Share[], words: number, share: number, lead: number): string | undefined {
  const [first, second] = shares;
  if (!first || first.words < words || first.share < share) return undefined;
  return first.share >= (second?.share ?? 0) * lead ? first.code : undefined;
}

function byLetters(histogram: Histogram, letters: number, table: LetterTable): string | undefined {
  for (const [own, share, language] of table) if (count(histogram, own) >= letters * share) return language;
  return undefined;
}

function byNgrams(text: string): string {
  ngrams ??= loadNgrams();
  const language = ngrams.detect(text).language;
  if (language === "") return "und";
  // eld has one profile for Malay and Indonesian; of the two, by far the most news is Indonesian.
  return language === "ms" ? "id" : language;
}

/**
 * eld is an ES module whose 60 tables take a quarter of a second and 80 MB: loaded when first asked for, and through
 * `require`, since detection is synchronous. The smallest of its sizes is enough for whole reports.
 */
function loadNgrams(): typeof eld {
  const path = fileURLToPath(import.meta.resolve("eld/extrasmall"));
  return (createRequire(import.meta.url)(path) as { readonly eld: typeof eld }).eld;
}

function histogramOf(text: string): Histogram {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function count(histogram: Histogram, letters: RegExp): number {
  let found = 0;
  for (const [character, times] of histogram) if (letters.test(character)) found += times;
  return found;
}
