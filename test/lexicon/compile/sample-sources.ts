/** Tiny sources in the formats of the real ones, in words of our own: enough to build a lexicon in a test. */
import { gzipSync } from "node:zlib";
import type { SourceBytes } from "../../../src/lexicon/compile/compile-lexicon.js";
import { SOURCES } from "../../../src/lexicon/compile/sources.js";

const VECTORS: Readonly<Record<string, readonly number[]>> = {
  the: [1, 1, 1],
  water: [0.2, 0.9, 0.1],
  river: [0.25, 0.88, 0.1],
  rivers: [0.25, 0.88, 0.12],
  minister: [0.9, 0.1, 0.2],
  prime: [0.5, 0.2, 0.9],
  king: [0.7, 0.1, 0.8],
};

const DSL = [
  '#NAME "Sample English-Arabic"',
  "",
  "water",
  "\t[b][c darkblue]water[/c][/b] [p]<n>[/p] [i](what rivers carry)[/i]",
  "\t[m1]ماء [p]<m>[/p] [c gray]/mā'/[/c], الماء \\[formal\\][/m]",
  "\t[b][c darkblue]prime minister[/c][/b] [p]<n>[/p]",
  "\t[m1]رئيس الوزراء [p]<m>[/p] [c gray]/raʾīs/[/c][/m]",
  "\t[b][c darkblue]to river (along)[/c][/b]",
  "\t[m1]نهر /nahr/; مياه[/m]",
].join("\n");

const SYNSETS =
  "00000001 03 n 02 river 0 water_course 0 000 | sample gloss\n00000002 03 n 01 king 0 000 | sample gloss";
const TAB = "# Sample\tarb\n00000001-n\tlemma\tنهر\n00000002-n\tarb:lemma\tملك\n00000002-n\tlemma:root\tم ل ك\n";

const TO_ENGLISH = [
  "río",
  "\t[b][c darkblue]~[/c][/b] [p]<m>[/p]",
  "\t[m1]river (stream), water[/m]",
  "",
  "río",
  "\t[b][c darkblue]~[/c][/b] [p]<m>[/p] \\[formal\\]",
  "\t[m1]king[/m]",
].join("\n");
const GLOSSARY = [
  "# Sample :: glossary",
  "river {n} /ˈrɪvə/ (a large stream) :: fiume {m}, fiumana {f}",
  "to water {v} SEE: pour ::",
].join("\n");
export const CEDICT = [
  ["河流", "河流", "he2 liu2", "river", [], []],
  ["總理", "总理", "zong3 li3", ["prime minister (of a country)", "CL:個|个[ge4]"], [], []],
  ["總", "总", "zong3", "see 總理", [], []],
];

/** All sources that the lexicon lists, each with sample bytes. */
export function sampleSources(): SourceBytes[] {
  return SOURCES.map((source) => ({ source, bytes: sampleBytes(source.format) }));
}

function sampleBytes(format: SourceBytes["source"]["format"]): Buffer {
  if (format === "vectors") {
    return Buffer.from(JSON.stringify({ dimensions: 3, words: Object.keys(VECTORS), vectors: VECTORS }));
  }
  if (format === "wordnet") return gzipSync(writeTar("dict/data.noun", SYNSETS));
  if (format === "dsl to English") return gzipSync(Buffer.from(TO_ENGLISH, "utf16le"));
  if (format === "cedict") return Buffer.from(`export default ${JSON.stringify({ all: CEDICT })};`);
  return gzipSync(format === "dsl" ? DSL : format === "glossary" ? GLOSSARY : TAB);
}

/** An archive of one file. */
export function writeTar(name: string, content: string): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(body.length.toString(8).padStart(11, "0"), 124);
  header.write("0", 156);
  const padding = Buffer.alloc(Math.ceil(body.length / 512) * 512 - body.length);
  return Buffer.concat([header, body, padding, Buffer.alloc(1024)]);
}
