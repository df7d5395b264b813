/**
 * What would the lexicon know of a language's words without its dictionaries? Takes a language, gives a table of the
 * core vocabulary alone, from the written lists and without the data files: for tests and for measuring what the core
 * and the dictionaries each add.
 */
import { CORE_CONCEPTS } from "../core/registry.js";
import { lexiconLanguage } from "../languages/registry.js";
import { WordTable } from "../lexicon.js";
import { listCoreWords } from "./list-core-words.js";
import { putCoreFirst } from "./put-core-first.js";

/** Building one takes about a second: each is built once. */
const tables = new Map<string, WordTable>();

/** Empty for English, which is the pivot, and for languages that the core has no words of. */
export function coreWordsOf(tag: string): WordTable {
  const language = lexiconLanguage(tag);
  if (!language) return new WordTable();
  const known = tables.get(language.code);
  if (known) return known;
  const table = new WordTable(putCoreFirst([], listCoreWords(CORE_CONCEPTS, language), language), language.unparted);
  tables.set(language.code, table);
  return table;
}
