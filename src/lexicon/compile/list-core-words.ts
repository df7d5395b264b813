/**
 * What do the words of the core vocabulary mean in one language? Takes the concepts, gives for each form the stems of
 * its English lemmas with their trust, the most trusted first.
 */
import { lexiconCompileSettings } from "../../settings.js";
import { tokenize } from "../../text/tokenize.js";
import type { CoreConcept } from "../core/concept.js";
import type { LexiconLanguage } from "../languages/form.js";
import { gapOf } from "../stem-form.js";
import { findEnglishStems } from "./find-english-stems.js";

export interface CoreSense {
  /** "prime+minist". */
  readonly stems: string;
  /** 0..1. */
  readonly trust: number;
}

/** Where a concept lists a form: the nearer the beginning, the more surely the form means it. */
interface Listing {
  readonly concept: CoreConcept;
  readonly place: number;
}

export function listCoreWords(
  concepts: readonly CoreConcept[],
  language: LexiconLanguage,
): ReadonlyMap<string, readonly CoreSense[]> {
  const listings = new Map<string, Listing[]>();
  for (const concept of concepts) {
    for (const [place, written] of (concept.words[language.code] ?? []).entries()) {
      const form = normalize(written, language);
      const known = listings.get(form);
      if (!known) listings.set(form, [{ concept, place }]);
      else if (!known.some((listing) => listing.concept === concept)) known.push({ concept, place });
    }
  }
  return new Map([...listings].map(([form, found]) => [form, weighListings(found)]));
}

/** Folded; a single word as it is listed, the words of a phrase without their articles, as phrases are looked up. */
function normalize(written: string, language: LexiconLanguage): string {
  const { articles } = language;
  const words = tokenize(written).map(({ norm }) => norm);
  if (words.length === 1) return words[0]!;
  return words
    .map((word) => {
      const article = articles.find((affix) => word.startsWith(affix) && word.length >= affix.length + 2);
      return article ? word.slice(article.length) : word;
    })
    .join(gapOf(language));
}

function weighListings(listings: readonly Listing[]): readonly CoreSense[] {
  const { coreLemma, coreSynonym, coreFurther, coreMeanings } = lexiconCompileSettings;
  const trusts = new Map<string, number>();
  const byPlace = [...listings].sort((a, b) => a.place - b.place);
  for (const [rank, { concept }] of byPlace.entries()) {
    for (const [place, lemma] of concept.english.entries()) {
      const stems = findEnglishStems(lemma)?.stems.join("+");
      if (stems === undefined) continue;
      const trust = (place === 0 ? coreLemma : coreSynonym) * coreFurther ** rank;
      trusts.set(stems, Math.max(trusts.get(stems) ?? 0, trust));
    }
  }
  return [...trusts]
    .map(([stems, trust]) => ({ stems, trust }))
    .sort((a, b) => b.trust - a.trust)
    .slice(0, coreMeanings);
}
