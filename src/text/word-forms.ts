/**
 * The forms under which a written word may stand in a table: as it is, and with particles written onto it taken off.
 * "وللرئيس" may be "الرئيس" or "رئيس" behind "و" and "ل"; what is too short to be a word is not tried. In a language
 * that inflects its words by many endings each form is followed by its stem, which both sides of a match share.
 */
import type { Writing } from "../model/language.js";
import { fold } from "./fold.js";
import { remember } from "./remember.js";

export interface Affixes {
  readonly proclitics: readonly string[];
  readonly enclitics: readonly string[];
  /** Endings of inflection, longest first: words that differ in them alone are one. */
  readonly endings: readonly string[];
  /** Characters with which proclitics begin and enclitics end: most words of a page have neither. */
  readonly begin: ReadonlySet<string>;
  readonly end: ReadonlySet<string>;
}

/** Folded, longest first. */
export function gatherAffixes(
  proclitics: readonly string[],
  enclitics: readonly string[],
  endings: readonly string[] = [],
): Affixes {
  const begin = new Set(proclitics.map((form) => form[0]!));
  const end = new Set(enclitics.map((form) => form.at(-1)!));
  return { proclitics, enclitics, endings, begin, end };
}

export const NO_AFFIXES: Affixes = gatherAffixes([], []);

/** Letters that must remain when a particle is taken off. */
const SHORTEST_REST = 2;

/** Letters that must remain when an ending is taken off: shorter stems of different words are too often alike. */
const SHORTEST_STEM = 4;

/** Before a stem, which so is never taken for a word. */
const STEM_MARK = "~";

const affixesOfWriting = new WeakMap<Writing, Affixes>();
const particlesOfWriting = new WeakMap<Writing, Affixes>();

/** Folded affixes of a pack, longest first; the same pack gives the same object. */
export function affixesOf(writing: Writing): Affixes {
  return kept(affixesOfWriting, writing, () =>
    gatherAffixes(
      longestFirst(writing.proclitics),
      longestFirst(writing.enclitics),
      longestFirst(writing.endings ?? []),
    ),
  );
}

/** The same without endings of inflection: what reading tries, where words of all languages meet in one text. */
export function particlesOf(writing: Writing): Affixes {
  return kept(particlesOfWriting, writing, () =>
    gatherAffixes(longestFirst(writing.proclitics), longestFirst(writing.enclitics)),
  );
}

function kept(store: WeakMap<Writing, Affixes>, writing: Writing, make: () => Affixes): Affixes {
  const known = store.get(writing);
  if (known) return known;
  const made = make();
  store.set(writing, made);
  return made;
}

function longestFirst(forms: readonly string[]): readonly string[] {
  return [...new Set(forms.map(fold))].sort((a, b) => b.length - a.length);
}

/** Words whose forms are kept for each set of affixes; count. Every table asks for those of every word. */
const REMEMBERED_WORDS = 5_000;

const formsByAffixes = new WeakMap<Affixes, (word: string) => readonly string[]>();

/** Whether some particle may stand at an end of the word: false for nearly every word of another script. */
export function mayHaveForms(word: string, { begin, end, endings }: Affixes): boolean {
  if (endings.length > 0) return word.length >= SHORTEST_STEM;
  return (begin.size > 0 && begin.has(word[0]!)) || (end.size > 0 && end.has(word[word.length - 1]!));
}

/** `word` (folded) first, then without one proclitic, then without one enclitic of each of these; stems last; none twice. */
export function wordForms(word: string, affixes: Affixes): readonly string[] {
  if (!mayHaveForms(word, affixes)) return [word];
  let formsOf = formsByAffixes.get(affixes);
  if (!formsOf) {
    formsOf = remember(REMEMBERED_WORDS, (asked) => takeAffixesOff(asked, affixes));
    formsByAffixes.set(affixes, formsOf);
  }
  return formsOf(word);
}

function takeAffixesOff(word: string, affixes: Affixes): readonly string[] {
  const forms = new Set([word]);
  for (const proclitic of affixes.proclitics) {
    const rest = word.length - proclitic.length;
    const shortest = proclitic.length === 1 ? SHORTEST_REST + 1 : SHORTEST_REST;
    if (rest >= shortest && word.startsWith(proclitic)) forms.add(word.slice(proclitic.length));
  }
  for (const form of [...forms]) {
    for (const enclitic of affixes.enclitics) {
      const rest = form.length - enclitic.length;
      if (rest > SHORTEST_REST && form.endsWith(enclitic)) forms.add(form.slice(0, rest));
    }
  }
  for (const form of [...forms]) {
    const stem = stemOf(form, affixes);
    if (stem !== undefined) forms.add(stem);
  }
  return [...forms];
}

/** What a folded word shares with its other cases, numbers and persons; undefined where it is too short to tell. */
export function stemOf(word: string, { endings }: Affixes): string | undefined {
  if (endings.length === 0 || word.length < SHORTEST_STEM) return undefined;
  const ending = endings.find((form) => word.length - form.length >= SHORTEST_STEM && word.endsWith(form));
  return STEM_MARK + (ending === undefined ? word : word.slice(0, word.length - ending.length));
}
