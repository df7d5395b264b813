/**
 * What do the words of a passage mean, one by one, in English? Takes a text and its language; gives the likeliest English
 * word for each in the order of the text, words that no table knows as they are written. It is no translation: order,
 * endings and what words mean together are lost.
 */
import { fold } from "../text/fold.js";
import { stemWord } from "../text/stem.js";
import { concepts } from "./core/topics/index.js";
import { findUnits, type Unit } from "./find-units.js";
import { loadWords } from "./load-lexicon.js";

/** `spell`: the word for an English stem. Undefined where the language has no words in the lexicon. */
export function glossWords(text: string, language: string, spell: (stem: string) => string): string | undefined {
  if (loadWords(language.slice(0, 2)) === undefined) return undefined;
  const glossed = findUnits(text, language).map((unit) => {
    const written = text.slice(unit.start, unit.end);
    return unit.number === undefined ? glossUnit(unit, written, spell) : written;
  });
  return glossed.length > 0 ? glossed.join(" ") : undefined;
}

/** Two meanings that are as likely both stand; a phrase is as many words as it has. */
function glossUnit({ concepts: meanings, literal }: Unit, written: string, spell: (stem: string) => string): string {
  const most = Math.max(0, ...meanings.map(({ trust }) => trust));
  const likeliest = meanings.filter(({ trust }) => trust === most).slice(0, 2);
  const words = [...new Set(likeliest.map(({ stem }) => spell(stem)))];
  return words.length === 0 ? written : words.join(literal.includes(" ") ? " " : "/");
}

/**
 * How English stems are spelled: as the core vocabulary names them, else as English texts at hand write them most often,
 * else the stem.
 */
export function spellStems(texts: readonly string[]): (stem: string) => string {
  const spelled = new Map<string, string>();
  for (const lemma of concepts.flatMap((concept) => concept.split(", "))) {
    const stem = stemWord(fold(lemma), "en");
    if (!lemma.includes(" ") && !spelled.has(stem)) spelled.set(stem, lemma);
  }
  const counts = new Map<string, number>();
  for (const word of texts.flatMap((text) => fold(text).match(/\p{L}+/gu) ?? [])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word] of [...counts].sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))) {
    const stem = stemWord(word, "en");
    if (!spelled.has(stem)) spelled.set(stem, word);
  }
  return (stem) => spelled.get(stem) ?? stem;
}
