/** The sentences, stories and names of the measuring data on languages, as the scores need them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Sentences by language, row by row the same; `story` tells which belong together, in order. */
export interface SentenceTable {
  readonly of: (language: string) => readonly string[];
  readonly stories: readonly (readonly number[])[];
}

/** `keyColumn`: by which rows belong together. */
export function openSentences(folder: string, file: string, keyColumn: string): SentenceTable {
  const [header = "", ...lines] = readFileSync(join(folder, file), "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  const rows = lines.map((line) => line.split("\t"));
  const stories = new Map<string, number[]>();
  for (const [at, row] of rows.entries()) {
    const key = row[columns.indexOf(keyColumn)] ?? "";
    stories.set(key, [...(stories.get(key) ?? []), at]);
  }
  return { of: (language) => rows.map((row) => row[columns.indexOf(language)] ?? ""), stories: [...stories.values()] };
}

export interface StoryText {
  readonly story: string;
  readonly lang: string;
  readonly text: string;
}

export function openStoryTexts(folder: string): readonly StoryText[] {
  const lines = readFileSync(join(folder, "ntrex-docs.jsonl"), "utf8").trimEnd().split("\n");
  return lines.map((line) => JSON.parse(line) as StoryText);
}

/** Pairs of a name in its script and in Latin letters, spread evenly over the file. */
export function openNames(folder: string, file: string, most: number): readonly (readonly [string, string])[] {
  const lines = readFileSync(join(folder, "netransliteration", file), "utf8")
    .trimEnd()
    .split("\n");
  const step = Math.max(1, Math.floor(lines.length / most));
  return Array.from({ length: Math.min(most, lines.length) }, (_, at) => lines[at * step]!.split("\t")).map(
    ([latin = "", letters = ""]) => [letters.replaceAll(" ", ""), latin] as const,
  );
}
