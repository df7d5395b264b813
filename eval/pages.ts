/**
 * How well are pages read? Takes the folder of third-party data; gives figures for three sets of pages:
 * bodies by F1 over 4-grams of words, segments that must and must not stand in the text, and days of publication.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { readDocument } from "../src/index.js";
import type { Report, Unreadable } from "../src/model/report.js";
import { type Bodies, scoreBodies } from "./score-bodies.js";

interface Segments {
  readonly [url: string]: {
    readonly file: string;
    readonly with?: readonly string[];
    readonly without?: readonly string[];
    readonly date?: string;
    readonly title?: string;
  };
}

interface Days {
  readonly [url: string]: { readonly file: string; readonly date: string };
}

/** Figures between 0 and 1, and seconds; names tell the set they come from. */
export function measurePages(dataDir: string): Record<string, number> {
  const pages = join(dataDir, "pages");
  return {
    ...measureBodies(join(pages, "article-extraction-benchmark")),
    ...measureSegments(join(pages, "trafilatura-eval")),
    ...measureDays(join(pages, "htmldate-default")),
  };
}

function measureBodies(folder: string): Record<string, number> {
  const gold = openGold<Bodies>(join(folder, "ground-truth.json"));
  return scoreBodies(gold, (page, url) => textOf(readPage(join(folder, "html"), page, url)));
}

function measureSegments(folder: string): Record<string, number> {
  const gold = openGold<Segments>(join(folder, "gold.json"));
  let kept = 0;
  let lost = 0;
  let left = 0;
  let gone = 0;
  let dates = 0;
  let rightDates = 0;
  let titles = 0;
  let rightTitles = 0;
  for (const [url, page] of Object.entries(gold)) {
    const read = readPage(join(folder, "html"), page.file, url);
    const text = flat(textOf(read));
    for (const segment of page.with ?? []) text.includes(flat(segment)) ? kept++ : lost++;
    for (const segment of page.without ?? []) text.includes(flat(segment)) ? left++ : gone++;
    if (page.date) {
      dates++;
      if ("text" in read && read.published?.value.startsWith(page.date)) rightDates++;
    }
    if (page.title !== undefined) {
      titles++;
      if ("text" in read && flat(read.headline ?? "") === flat(page.title)) rightTitles++;
    }
  }
  const precision = kept / Math.max(kept + left, 1);
  const recall = kept / Math.max(kept + lost, 1);
  return {
    "segments: precision": precision,
    "segments: recall": recall,
    "segments: F1": (2 * precision * recall) / Math.max(precision + recall, 1e-9),
    "segments: boilerplate gone": gone / Math.max(gone + left, 1),
    "segments: dates": rightDates / Math.max(dates, 1),
    "segments: titles": rightTitles / Math.max(titles, 1),
  };
}

function measureDays(folder: string): Record<string, number> {
  const gold = openGold<Days>(join(folder, "gold.json"));
  let right = 0;
  let wrong = 0;
  let none = 0;
  for (const [url, { file, date }] of Object.entries(gold)) {
    const read = readPage(join(folder, "html"), file, url);
    const value = "text" in read ? read.published?.value : undefined;
    if (value === undefined) none++;
    else if (value.startsWith(date)) right++;
    else wrong++;
  }
  const precision = right / Math.max(right + wrong, 1);
  const recall = right / Math.max(right + none, 1);
  return {
    "days: precision": precision,
    "days: recall": recall,
    "days: F1": (2 * precision * recall) / Math.max(precision + recall, 1e-9),
    "days: exact": right / Math.max(right + wrong + none, 1),
  };
}

const listed = new Map<string, ReadonlyMap<string, string>>();

/** Reads one page of a folder, packed or not; `name` without the ending ".html.gz" or ".html". */
export function readPage(folder: string, name: string, url: string | undefined): Report | Unreadable {
  const known =
    listed.get(folder) ?? new Map(readdirSync(folder).map((file) => [file.replace(/(?:\.html)?(?:\.gz)?$/, ""), file]));
  listed.set(folder, known);
  const file = known.get(name.replace(/(?:\.html)?(?:\.gz)?$/, ""));
  if (file === undefined) return { source: name, reason: "not in the folder" };
  const packed = readFileSync(join(folder, file));
  const bytes = file.endsWith(".gz") ? gunzipSync(packed) : packed;
  const about = { source: name, contentType: "text/html", ...(url === undefined ? {} : { url }) };
  return readDocument(bytes, about);
}

function openGold<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

function textOf(read: Report | Unreadable): string {
  return "text" in read ? read.text : "";
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
