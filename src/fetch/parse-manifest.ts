/**
 * What does a manifest say of the files beside it? Takes its name and text; gives what is known of each file by its
 * path, and which lines could not be followed. A file of that name that lists no files is no manifest.
 */
import { crawledAt, known, readGiven, withoutUndefined } from "./given-fields.js";
import { innerPath } from "./inner-path.js";
import type { About } from "./opener.js";
import { splitTable } from "./split-table.js";

export interface KnownFile extends About {
  /** Why there is nothing to read in the file; absent where there is. */
  readonly refused?: string;
}

export interface Manifest {
  /** By path relative to the manifest, with "/". */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** Paths as given that lead out of the folder. */
  readonly outside: readonly string[];
  /** Numbers of lines or elements that name no file or are not understood, from 1. */
  readonly broken: readonly number[];
}

type Row = Readonly<Record<string, unknown>>;

const NAMES: ReadonlyMap<string, (text: string) => readonly (Row | undefined)[]> = new Map([
  ["manifest.jsonl", rowsOfLines],
  ["manifest.json", rowsOfJson],
  ["manifest.csv", (text) => splitTable(text, ",")],
  ["manifest.tsv", (text) => splitTable(text, "\t")],
  ["urls.csv", (text) => splitTable(text, ",")],
  ["urls.tsv", (text) => splitTable(text, "\t")],
]);

/** By its name alone. */
export function mayBeManifest(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}

/** Undefined where the text lists no files. */
export function parseManifest(name: string, text: string): Manifest | undefined {
  const rows = NAMES.get(name.toLowerCase())?.(text.replace(/^\ufeff/, "")) ?? [];
  const first = rows.find((row) => row !== undefined);
  if (first === undefined || fileOf(first) === undefined) return undefined;
  const files = new Map<string, KnownFile>();
  const outside: string[] = [];
  const broken: number[] = [];
  for (const [index, row] of rows.entries()) {
    const file = row && fileOf(row);
    if (file === undefined) {
      broken.push(index + 1);
      continue;
    }
    const path = innerPath(file);
    if (path === undefined) outside.push(file);
    else files.set(path, knownOf(row!));
  }
  return { files, outside, broken };
}

function rowsOfLines(text: string): readonly (Row | undefined)[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(parseRow);
}

function parseRow(line: string): Row | undefined {
  try {
    return asRow(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function rowsOfJson(text: string): readonly (Row | undefined)[] {
  try {
    const value: unknown = JSON.parse(text);
    const list = Array.isArray(value) ? value : asRow(value)?.files;
    return Array.isArray(list) ? list.map(asRow) : [];
  } catch {
    return [];
  }
}

function asRow(value: unknown): Row | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
}

function fileOf(row: Row): string | undefined {
  return textOf(row, "file");
}

function textOf(row: Row, ...keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = row[key];
    if (typeof value === "string" && known(value) !== undefined) return known(value);
  }
  return undefined;
}

function knownOf(row: Row): KnownFile {
  const crawled = typeof row.crawled === "number" ? row.crawled : textOf(row, "crawled");
  const published = typeof row.published === "number" ? row.published : textOf(row, "published");
  const status = Number(row.status ?? 200);
  return withoutUndefined<KnownFile>({
    url: textOf(row, "url"),
    contentType: textOf(row, "contentType", "type"),
    crawled: crawledAt(crawled),
    given: readGiven({
      headline: textOf(row, "headline"),
      outlet: textOf(row, "outlet"),
      language: textOf(row, "language"),
      published,
    }),
    refused: status >= 400 && status < 600 ? `skipped: the site answered ${status} when it was fetched` : undefined,
  });
}
