/** Which concepts does the core vocabulary hold, and which words has each language for them? */
import type { Concept, CoreConcept } from "./concept.js";
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

export const CORE_CONCEPTS: readonly CoreConcept[] = concepts.map((concept) => ({
  english: concept.split(", "),
  words: Object.fromEntries(Object.entries(WORDS).map(([code, words]) => [code, words[concept]!.split(", ")])),
}));
