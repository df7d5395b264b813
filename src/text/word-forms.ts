/**
 * The forms under which a written word may stand in a table: as it is, and with particles written onto it taken off.
 * "وللرئيس" may be "الرئيس" or "رئيس" behind "و" and "ل"; what is too short to be a word is not tried.
 */
import type { Writing } from "../model/language.js";
import { fold } from "./fold.js";

export interface Affixes {
  readonly proclitics: readonly string[];
  readonly enclitics: readonly string[];
}

export const NO_AFFIXES: Affixes = { proclitics: [], enclitics: [] };

/** Letters that must remain when a particle is taken off. */
const SHORTEST_REST = 2;

/** Folded affixes of a pack, longest first. */
export function affixesOf(writing: Writing): Affixes {
  const longestFirst = (forms: readonly string[]) => [...forms].map(fold).sort((a, b) => b.length - a.length);
  return { proclitics: longestFirst(writing.proclitics), enclitics: longestFirst(writing.enclitics) };
}

/** `word` (folded) first, then without one proclitic, then without one enclitic of each of these; no form twice. */
export function wordForms(word: string, affixes: Affixes): readonly string[] {
  if (affixes.proclitics.length === 0 && affixes.enclitics.length === 0) return [word];
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
  return [...forms];
}
