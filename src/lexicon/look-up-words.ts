/**
 * Which entry of a language's table does a written word stand for? Tries the word as written, then without particles
 * and endings, then by stem, the most trusted first; and phrases of several words as one entry.
 */
import { lexiconSettings } from "../settings.js";
import { cutEndings } from "../text/strip-endings.js";
import { wordVariants } from "../text/word-variants.js";
import type { LexiconLanguage } from "./languages/form.js";
import type { Meaning, WordTable } from "./lexicon.js";
import { stemForm } from "./stem-form.js";

/** What a language knows of its words: the compiled table, and how words are built. */
export interface Dictionary {
  readonly language: string;
  readonly words: WordTable;
  readonly form: LexiconLanguage | undefined;
}

export interface FoundWord {
  readonly meanings: readonly Meaning[];
  /** 0..1: how surely the entry is the word. */
  readonly trust: number;
}

/** `word` must be folded. */
export function lookUpWord(word: string, { form, language, words }: Dictionary): FoundWord | undefined {
  const written = words.meanings(word);
  if (written) return { meanings: written, trust: 1 };
  const variants = form?.affixes ? wordVariants(word, form.affixes).slice(1) : [];
  for (const variant of variants) {
    const meanings = words.meanings(variant.form);
    if (meanings) return { meanings, trust: variant.trust };
  }
  // With some of its endings off a word may be an entry, with all of them another word.
  for (const beginning of form?.endings ? cutEndings(word, form.endings) : []) {
    const meanings = words.meanings(beginning);
    if (meanings) return { meanings, trust: lexiconSettings.stemTrust };
  }
  const whole = words.meaningsOfStem(stemForm(word, language, form));
  if (whole) return { meanings: whole, trust: lexiconSettings.stemTrust };
  for (const variant of variants.slice(0, lexiconSettings.stemmedVariants)) {
    const stem = variant.form.length > 2 ? stemForm(variant.form, language, form) : "";
    const meanings = stem === "" ? undefined : words.meaningsOfStem(stem);
    if (meanings) return { meanings, trust: lexiconSettings.variantStemTrust };
  }
  return form?.shortest === undefined ? undefined : lookUpBeginning(word, form.shortest, words);
}

/** The longest beginning that is an entry or the stem of one: endings that no rule knows are behind it. */
function lookUpBeginning(word: string, shortest: number, words: WordTable): FoundWord | undefined {
  const least = Math.max(lexiconSettings.shortestBeginning, Math.ceil(word.length * shortest));
  for (let length = word.length - 1; length >= least; length--) {
    const beginning = word.slice(0, length);
    const meanings = words.meanings(beginning) ?? words.meaningsOfStem(beginning);
    if (meanings) return { meanings, trust: lexiconSettings.beginningTrust };
  }
  return undefined;
}

/** The parts of a compound that the table knows, the longest last part first; empty where it is none. */
export function lookUpCompound(word: string, { form, language, words }: Dictionary): readonly FoundWord[] {
  const { shortestCompound, shortestPart, compoundTrust: trust } = lexiconSettings;
  if (!form?.links || word.length < shortestCompound) return [];
  for (let at = shortestPart; at <= word.length - shortestPart - 1; at++) {
    const last = words.meanings(word.slice(at)) ?? words.meaningsOfStem(stemForm(word.slice(at), language, form));
    if (!last) continue;
    const written = word.slice(0, at);
    const bases = form.links.filter((link) => written.endsWith(link)).map((link) => written.slice(0, at - link.length));
    for (const base of [...bases, `${written}e`, `${written}en`]) {
      const first = base.length >= shortestPart ? words.meanings(base) : undefined;
      if (first) return [first, last].map((meanings) => ({ meanings, trust }));
    }
  }
  return [];
}

/** Whether an entry of several words may begin with `word`: most words open none, and need not be tried. */
export function mayOpenPhrase(word: string, { form, words }: Dictionary): boolean {
  return words.opensPhrase(word) || withoutPrefixes(word, form).some((opening) => words.opensPhrase(opening));
}

/** The longest entry of several words that these begin with: as written, or without the particles before them. */
export function lookUpPhrase(
  run: readonly string[],
  { form, words }: Dictionary,
): { readonly length: number; readonly meanings: readonly Meaning[] } | undefined {
  const [first = "", ...others] = run;
  const openings = withoutPrefixes(first, form);
  for (let length = run.length; length > 1; length--) {
    const rest = others.slice(0, length - 1);
    const written = rest.join(" ");
    const bare = rest.map((part) => withoutArticle(part, form)).join(" ");
    const spellings = [`${first} ${written}`, ...openings.map((opening) => `${opening} ${bare}`)];
    if (bare !== written) spellings.push(`${first} ${bare}`);
    for (const spelling of spellings) {
      const meanings = words.meanings(spelling);
      if (meanings) return { length, meanings };
    }
  }
  return undefined;
}

/** A word without each particle that may be written before it: what is left may be a name. */
export function withoutParticles(word: string, form: LexiconLanguage | undefined): readonly string[] {
  const article = withoutArticle(word, form);
  const single = form?.affixes?.prefixes.find(
    ({ affix, rest }) => affix.length === 1 && word.startsWith(affix) && word.length > affix.length + rest,
  );
  return [...(article === word ? [] : [article]), ...(single ? [word.slice(single.affix.length)] : [])];
}

function withoutArticle(word: string, form: LexiconLanguage | undefined): string {
  const article = form?.articles.find((affix) => word.startsWith(affix) && word.length >= affix.length + 2);
  return article ? word.slice(article.length) : word;
}

/** A word without each of the prefixes it may have: what is left may open a phrase. */
function withoutPrefixes(word: string, form: LexiconLanguage | undefined): readonly string[] {
  const fitting = form?.affixes?.prefixes.filter(
    ({ affix }) => word.startsWith(affix) && word.length > affix.length + 1,
  );
  return (fitting ?? []).map(({ affix }) => word.slice(affix.length));
}
