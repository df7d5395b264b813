/**
 * What does a table of the Open Multilingual Wordnet say? Takes its text ("offset-pos TAB kind TAB lemma") and the
 * English lemmas of the synsets, gives pairs. Roots and broken plurals listed as lemma forms are left out.
 */
import { lexiconCompileSettings } from "../../settings.js";
import type { Translation } from "./translation.js";

const LEMMA = /^(?:[a-z]{3}:)?lemma$/;

export function readOmw(text: string, synsets: ReadonlyMap<string, readonly string[]>): Translation[] {
  const translations: Translation[] = [];
  for (const line of text.split("\n")) {
    const [synset = "", kind = "", lemma = ""] = line.trimEnd().split("\t");
    if (!LEMMA.test(kind) || lemma === "") continue;
    const english = synsets.get(synset.replace(/-s$/, "-a")) ?? [];
    for (const [rank, word] of english.slice(0, lexiconCompileSettings.synsetLemmas).entries()) {
      translations.push({ foreign: lemma.replaceAll("_", " "), english: word, kind: "wordnet", rank });
    }
  }
  return translations;
}
