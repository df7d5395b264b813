/**
 * Reads the compiled lexicon from the package's data folder: lazily, each file once, each language on its own.
 * Works from source and from the bundle: the folder is found beside the nearest package.json of this package. A lexicon
 * compiled elsewhere is used where SYNOPTIC_LEXICON names its folder.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { CharacterReadings } from "./character-readings.js";
import { decodeCharacters, decodeConcepts, decodeLetters, decodeReadings, decodeWords } from "./format.js";
import { lexiconLanguage } from "./languages/registry.js";
import type { LetterCosts } from "./letter-costs.js";
import type { Concepts, WordTable } from "./lexicon.js";

const PACKAGE = "synoptic";

/** Bytes unpacked at a time: each file in one or two goes. */
const CHUNK = 2 ** 20;

let concepts: Concepts | undefined;
let characters: ReadonlyMap<string, string> | undefined;
const NO_CHARACTERS: ReadonlyMap<string, string> = new Map();
/** Languages by the one whose names their script was learned from. */
const LEARNED_SCRIPTS: Readonly<Record<string, string>> = { ar: "ar", fa: "ar", ur: "ar", ru: "ru", uk: "ru" };
const letters = new Map<string, LetterCosts>();
let readings: CharacterReadings | undefined;
const tables = new Map<string, WordTable>();

/** English stems with their rarity and neighbours. Throws where the data files are missing from the installation. */
export function loadConcepts(): Concepts {
  concepts ??= decodeConcepts(
    unpack("en.tsv.gz").toString("utf8"),
    unpack("en-near.bin.gz"),
    unpack("en-synonyms.bin.gz"),
  );
  return concepts;
}

/** The words of a language; nothing for English, which is the pivot, and for languages without a table. */
export function loadWords(tag: string): WordTable | undefined {
  const form = lexiconLanguage(tag);
  if (form === undefined || form.code === "en") return undefined;
  const known = tables.get(form.code);
  if (known) return known;
  const table = decodeWords(unpack(`${form.code}.tsv.gz`).toString("utf8"), form.unparted);
  tables.set(form.code, table);
  return table;
}

/** Characters of an unparted language that are written in two ways, and the way of its table. */
export function loadCharacters(tag: string): ReadonlyMap<string, string> {
  const form = lexiconLanguage(tag);
  if (!form?.unparted) return NO_CHARACTERS;
  characters ??= decodeCharacters(unpack(`${form.code}-characters.tsv.gz`).toString("utf8"));
  return characters;
}

/** How letters of a language's script are written in Latin ones; nothing where that was not learned. */
export function loadLetters(language: string): LetterCosts | undefined {
  const script = LEARNED_SCRIPTS[language];
  if (script === undefined) return undefined;
  const known = letters.get(script);
  if (known) return known;
  const costs = decodeLetters(unpack(`letters-${script}.tsv.gz`).toString("utf8"));
  letters.set(script, costs);
  return costs;
}

/** How Chinese characters are read in names. */
export function loadReadings(): CharacterReadings {
  readings ??= decodeReadings(unpack("readings-zh.tsv.gz").toString("utf8"));
  return readings;
}

function unpack(name: string): Buffer {
  return gunzipSync(readFileSync(join(dataFolder(), name)), { chunkSize: CHUNK });
}

function dataFolder(): string {
  const named = process.env.SYNOPTIC_LEXICON;
  if (named) return named;
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === PACKAGE)
      return join(folder, "data", "lexicon");
    if (folder === dirname(folder)) throw new Error(`The data folder of ${PACKAGE} cannot be found`);
  }
}
