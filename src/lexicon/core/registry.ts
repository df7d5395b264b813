/** Which concepts does the core vocabulary hold, which words has each language for them, and which events are they? */
import { actsOfForce } from "./codes/acts-of-force.js";
import { actsOfWords } from "./codes/acts-of-words.js";
import { happenings } from "./codes/happenings.js";
import { strengths } from "./codes/strengths.js";
import type { Concept, ConceptCode, CoreConcept, EventCode } from "./concept.js";
import { concepts } from "./topics/index.js";
import { arabic } from "./words/ar/index.js";
import { german } from "./words/de/index.js";
import { spanish } from "./words/es/index.js";
import { persian } from "./words/fa/index.js";
import { french } from "./words/fr/index.js";
import { russian } from "./words/ru/index.js";
import { turkish } from "./words/tr/index.js";
import { chinese } from "./words/zh/index.js";

const WORDS: Readonly<Record<string, Readonly<Record<Concept, string>>>> = {
  ar: arabic,
  de: german,
  es: spanish,
  fa: persian,
  fr: french,
  ru: russian,
  tr: turkish,
  zh: chinese,
};

const EVENTS: ReadonlyMap<Concept, EventCode> = new Map(
  [...actsOfWords, ...actsOfForce, ...happenings].flatMap(({ concepts: coded, ...event }) =>
    coded.map((concept) => [concept, event] as const),
  ),
);

const STRENGTHS: ReadonlyMap<Concept, number> = new Map(
  strengths.flatMap(({ strength, concepts: verbs }) => verbs.map((concept) => [concept, strength] as const)),
);

export const CORE_CONCEPTS: readonly CoreConcept[] = concepts.map((concept) => ({
  english: concept.split(", "),
  ...codeOf(concept),
  words: Object.fromEntries(Object.entries(WORDS).map(([code, words]) => [code, words[concept]!.split(", ")])),
}));

/** The event that a concept names and its strength as a verb of reporting; most concepts have neither. */
export function codeOf(concept: Concept): ConceptCode {
  const event = EVENTS.get(concept);
  const strength = STRENGTHS.get(concept);
  return { ...(event && { event }), ...(strength !== undefined && { strength }) };
}
