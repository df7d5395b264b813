/**
 * In which language is a text? Takes text, gives a BCP 47 code or "und". The script decides where it can, by letters that
 * only one language of it uses; where many share it, as in Latin, the commonest words of the packs decide if they are
 * clear, else the n-grams of eld.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { eld } from "eld/extrasmall";
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

/** Share of words that must be stop words of a pack; of its own news has 0.38 to 0.61, Portuguese of Spanish up to 0.33. */
const STOP_WORD_SHARE = 0.36;
/** How many times the share of any other pack it must be: neighbours share short words. */
const STOP_WORD_LEAD = 2;
/** Words below which stop words tell nothing. */
const FEWEST_WORDS = 12;

/** Scripts with one language in the news, by the script itself. */
const ONE_LANGUAGE: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Hangul}/gu, "ko"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Tamil}/gu, "ta"],
  [/\p{Script=Telugu}/gu, "te"],
  [/\p{Script=Bengali}/gu, "bn"],
  [/\p{Script=Gujarati}/gu, "gu"],
  [/\p{Script=Gurmukhi}/gu, "pa"],
  [/\p{Script=Kannada}/gu, "kn"],
  [/\p{Script=Malayalam}/gu, "ml"],
  [/\p{Script=Khmer}/gu, "km"],
  [/\p{Script=Myanmar}/gu, "my"],
  [/\p{Script=Lao}/gu, "lo"],
];
/** Letters by which languages of one script part, asked in order; share of the script's letters that must be such. */
const ARABIC: readonly (readonly [letters: RegExp, share: number, language: string])[] = [
  [/[ٹڈڑےںھ]/g, 0.02, "ur"],
  [/[ټډړږښڼۍې]/g, 0.02, "ps"],
  [/[ڵێۆڕ]/g, 0.02, "ckb"],
  [/[ۇۈۋڭ]/g, 0.02, "ug"],
  [/[پچژگیک]/g, 0.03, "fa"],
];
const CYRILLIC: readonly (readonly [letters: RegExp, share: number, language: string])[] = [
  [/[ўЎ]/g, 0.003, "be"],
  [/[әғқңұүһөӘҒҚҢҰҮҺӨ]/g, 0.02, "kk"],
  [/[ґєїҐЄЇ]/g, 0.004, "uk"],
  [/[ѓќѕЃЌЅ]/g, 0.002, "mk"],
  [/[ђћЂЋљњџјЉЊЏЈ]/g, 0.01, "sr"],
  [/[ыэёЫЭЁ]/g, 0.005, "ru"],
  [/[ъщЪЩ]/g, 0.01, "bg"],
];
/** Kurmanji is unknown to eld. */
const LATIN: readonly (readonly [letters: RegExp, share: number, language: string])[] = [[/[êîûÊÎÛ]/g, 0.03, "ku"]];
const require = createRequire(import.meta.url);
const stopWordsOf = new WeakMap<Writing, ReadonlySet<string>>();

/**
 * The likeliest language; "und" where there are too few letters, or none that tell. `packs` are optional and only make
 * it quicker: a text full of one pack's stop words needs no n-grams.
 */
export function detectLanguage(text: string, packs: readonly DetectingPack[] = []): string {
  const sample = text.slice(0, LOOKED_AT).replace(/https?:\/\/\S+/g, " ");
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return "und";
  const isMostly = (script: RegExp) => count(sample, script) >= letters * SCRIPT_SHARE;
  if (letters >= FEWEST_LETTERS) {
    if (isMostly(/\p{Script=Latin}/gu))
      return byStopWords(sample, packs) ?? byLetters(sample, letters, LATIN) ?? byNgrams(sample);
    if (isMostly(/\p{Script=Arabic}/gu)) return byLetters(sample, letters, ARABIC) ?? "ar";
    if (isMostly(/\p{Script=Cyrillic}/gu)) return byLetters(sample, letters, CYRILLIC) ?? byNgrams(sample);
  }
  const han = count(sample, /\p{Script=Han}/gu);
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (han + kana >= letters * 0.4 && han + kana > 3) return kana > (han + kana) * 0.05 ? "ja" : "zh";
  if (letters < FEWEST_LETTERS) return "und";
  for (const [script, language] of ONE_LANGUAGE) if (isMostly(script)) return language;
  return byNgrams(sample);
}

function byStopWords(text: string, packs: readonly DetectingPack[]): string | undefined {
  if (packs.length === 0) return undefined;
  const words = tokenize(text).filter((token) => token.kind === "word");
  if (words.length < FEWEST_WORDS) return undefined;
  const shares = packs.map(({ code, writing }) => {
    const stopWords = foldedStopWords(writing);
    return { code, share: words.filter((word) => stopWords.has(word.norm)).length / words.length };
  });
  shares.sort((a, b) => b.share - a.share);
  const [first, second] = shares;
  const clear = first && first.share >= STOP_WORD_SHARE && first.share >= (second?.share ?? 0) * STOP_WORD_LEAD;
  return clear ? first.code : undefined;
}

/** As tokens are compared: without case and diacritics ("für" is "fur"). */
function foldedStopWords(writing: Writing): ReadonlySet<string> {
  const known = stopWordsOf.get(writing);
  if (known) return known;
  const words = new Set(writing.stopWords.map(fold));
  stopWordsOf.set(writing, words);
  return words;
}

function byLetters(
  text: string,
  letters: number,
  table: readonly (readonly [letters: RegExp, share: number, language: string])[],
): string | undefined {
  for (const [own, share, language] of table) if (count(text, own) >= letters * share) return language;
  return undefined;
}

function byNgrams(text: string): string {
  // eld is an ES module whose 60 tables take a quarter of a second and 80 MB: loaded when first asked for, and through
  // `require`, since detection is synchronous. The smallest of its sizes is enough for whole reports.
  const path = fileURLToPath(import.meta.resolve("eld/extrasmall"));
  const loaded = require(path) as { readonly eld: typeof eld };
  const language = loaded.eld.detect(text).language;
  if (language === "") return "und";
  // eld has one profile for Malay and Indonesian; of the two, by far the most news is Indonesian.
  return language === "ms" ? "id" : language;
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(pattern)) found++;
  return found;
}
