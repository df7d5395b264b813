/**
 * How much does each translation of a word count? Takes pairs of all sources of one language and the order of English
 * words by frequency; gives the entries of its compiled table, sorted by form.
 */
import { lexiconCompileSettings } from "../../settings.js";
import { tokenize } from "../../text/tokenize.js";
import type { LexiconLanguage } from "../languages/form.js";
import type { WordEntry } from "../lexicon.js";
import { gapOf, stemOfEntry } from "../stem-form.js";
import { findEnglishStems } from "./find-english-stems.js";
import type { Translation } from "./translation.js";

/** Place given to English words that the frequency list does not know. */
const UNLISTED = 400_000;
const LONGEST_PHRASE = 3;
const LONGEST_TEXT = 60;
const SHORTEST_BESIDE_ARTICLE = 3;

interface Sense {
  readonly stems: string;
  readonly place: number;
}

export function weighTranslations(
  translations: Iterable<Translation>,
  language: LexiconLanguage,
  placeOf: (englishWord: string) => number | undefined,
): WordEntry[] {
  const { trust, rankDecay, rarestPlace } = lexiconCompileSettings;
  const forms = new Map<string, Map<string, { sense: Sense; strength: number }>>();
  for (const { foreign, english, kind, rank } of translations) {
    if (foreign.length > LONGEST_TEXT || english.length > LONGEST_TEXT) continue;
    const sense = readSense(english, placeOf);
    const form = normalizeForm(foreign, language);
    if (!sense || form === "" || sense.place > rarestPlace[kind]) continue;
    const senses = forms.get(form) ?? new Map<string, { sense: Sense; strength: number }>();
    forms.set(form, senses);
    const known = senses.get(sense.stems);
    const strength = (known?.strength ?? 0) + trust[kind] / (1 + rankDecay * rank);
    senses.set(sense.stems, { sense: known && known.sense.place < sense.place ? known.sense : sense, strength });
  }
  return [...forms]
    .map(([form, senses]) => ({
      form,
      stem: stemOfEntry(form, language),
      meanings: writeMeanings([...senses.values()]),
    }))
    .sort((a, b) => (a.form < b.form ? -1 : 1));
}

function readSense(english: string, placeOf: (word: string) => number | undefined): Sense | undefined {
  const found = findEnglishStems(english);
  if (!found) return undefined;
  return {
    stems: found.stems.join("+"),
    place: Math.max(...found.words.map((word) => placeOf(word) ?? UNLISTED)),
  };
}

/** Folded words parted by one space, articles taken off; empty for what is too long to be an entry. */
export function normalizeForm(foreign: string, language: LexiconLanguage): string {
  const words = tokenize(foreign)
    .filter(({ kind }) => kind !== "mark")
    .map(({ norm }) => withoutArticle(norm, language));
  while (words.length > 1 && language.leading?.includes(words[0]!)) words.shift();
  return words.length > (language.longestEntry ?? LONGEST_PHRASE) ? "" : words.join(gapOf(language));
}

function withoutArticle(word: string, { articles }: LexiconLanguage): string {
  const article = articles.at(-1);
  const bare = article && word.startsWith(article) ? word.slice(article.length) : word;
  return bare.length >= SHORTEST_BESIDE_ARTICLE ? bare : word;
}

function writeMeanings(senses: readonly { sense: Sense; strength: number }[]): string {
  const { halfPlace, meanings, leastShare } = lexiconCompileSettings;
  const weighed = senses
    .map(({ sense, strength }) => ({
      stems: sense.stems,
      strength: strength * Math.sqrt(halfPlace / (halfPlace + sense.place)),
    }))
    .sort((a, b) => b.strength - a.strength || (a.stems < b.stems ? -1 : 1))
    .slice(0, meanings);
  const kept = weighed.filter(({ strength }) => strength > leastShare * weighed[0]!.strength);
  const sum = kept.reduce((total, { strength }) => total + strength, 0);
  return kept.map(({ stems, strength }) => `${stems}:${Math.max(1, Math.round((100 * strength) / sum))}`).join("|");
}
