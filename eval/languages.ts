/**
 * How well do sentences find their translations? Takes the folder of measuring data; gives accuracy at rank 1 from
 * Arabic to English, plain and corrected for hubs, and speed in sentences a second. Never tuned on the first set.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { correctHubs } from "../src/lexicon/compare-sentences.js";
import { findUnits, type Unit } from "../src/lexicon/find-units.js";
import { UnitIndex } from "../src/lexicon/unit-index.js";

/** Sentences taken of each set. */
const MOST = 1_000;

const SETS = [
  { name: "pud", file: "pud-wiki.tsv" },
  { name: "ntrex", file: "ntrex-sentences.tsv" },
] as const;

const LANGUAGES = ["ar"] as const;

/** Percentages by "<set> <language> plain" and "... corrected"; sentences a second by "... prepared" and "... compared". */
export function measureLanguages(dataDir: string): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const { name, file } of SETS) {
    const table = readTable(join(dataDir, "across-languages", file));
    const english = prepare(table.get("en") ?? [], "en");
    for (const language of LANGUAGES) {
      const begun = performance.now();
      const foreign = prepare(table.get(language) ?? [], language);
      const prepared = performance.now();
      const index = new UnitIndex(english);
      const scores = foreign.map((units) => [...index.scoreAll(units)]);
      const compared = performance.now();
      figures[`${name} ${language} plain`] = accuracy(scores);
      figures[`${name} ${language} corrected`] = accuracy(correctHubs(scores));
      figures[`${name} ${language} prepared`] = perSecond(foreign.length, prepared - begun);
      figures[`${name} ${language} compared`] = perSecond(foreign.length, compared - prepared);
    }
  }
  return figures;
}

function readTable(path: string): ReadonlyMap<string, readonly string[]> {
  const [header = "", ...lines] = readFileSync(path, "utf8").trimEnd().split("\n");
  const rows = lines.slice(0, MOST).map((line) => line.split("\t"));
  return new Map(header.split("\t").map((column, place) => [column, rows.map((row) => row[place] ?? "")]));
}

function prepare(sentences: readonly string[], language: string): readonly (readonly Unit[])[] {
  return sentences.map((sentence) => findUnits(sentence, language));
}

/** Percentage of rows whose own column is the highest; a tie is a miss. */
function accuracy(scores: readonly (readonly number[])[]): number {
  const hits = scores.filter((row, own) => row.every((score, other) => other === own || score < row[own]!)).length;
  return Math.round((1000 * hits) / scores.length) / 10;
}

function perSecond(count: number, milliseconds: number): number {
  return Math.round((1000 * count) / milliseconds);
}
