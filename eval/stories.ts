/**
 * Opens the reports of a story folder for measuring: each document read as the command would read it.
 * Takes a folder and the reader; gives reports in order of their names, and what could not be read.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isUnreadable, type PublicationDate, type Report, type Unreadable } from "../src/model/report.js";

export type ReadDocument = (
  bytes: Uint8Array,
  about: { source: string; url?: string; contentType?: string; crawled?: string },
) => Report | Unreadable;

export interface Opened {
  readonly reports: readonly Report[];
  readonly unreadable: readonly Unreadable[];
}

const READ = /\.(?:txt|html?|md|jsonl)$/;
/** Tells of the folder, not of an event. */
const ABOUT_FOLDER = "README.md";

/**
 * Every document of the folder, `.jsonl` one a line as `name.jsonl:1`; other files are passed over. `edit` changes what is
 * read: whole documents, and each field of a record.
 */
export function openReports(folder: string, read: ReadDocument, edit?: Edit): Opened {
  const reports: Report[] = [];
  const unreadable: Unreadable[] = [];
  for (const name of readdirSync(folder).sort()) {
    if (!READ.test(name) || name === ABOUT_FOLDER) continue;
    const bytes = readFileSync(join(folder, name));
    for (const one of readFile(name, bytes, read, edit)) {
      if (isUnreadable(one)) unreadable.push(one);
      else reports.push(one);
    }
  }
  return { reports, unreadable };
}

type Edit = (text: string) => string;

function readFile(
  name: string,
  bytes: Uint8Array,
  read: ReadDocument,
  edit: Edit | undefined,
): readonly (Report | Unreadable)[] {
  if (name.endsWith(".jsonl")) return readLines(name, new TextDecoder().decode(bytes), read, edit);
  return [readWhole(name, edit ? new TextEncoder().encode(edit(new TextDecoder().decode(bytes))) : bytes, read)];
}

function readWhole(name: string, bytes: Uint8Array, read: ReadDocument): Report | Unreadable {
  return read(bytes, name.endsWith(".html") ? { source: name, contentType: "text/html" } : { source: name });
}

function readLines(
  name: string,
  text: string,
  read: ReadDocument,
  edit: Edit | undefined,
): readonly (Report | Unreadable)[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const fields = Object.entries(JSON.parse(line) as Record<string, unknown>).map(([key, value]) => [
      key,
      typeof value === "string" && edit ? edit(value) : value,
    ]);
    return [readRecord(`${name}:${index + 1}`, Object.fromEntries(fields) as Record<string, unknown>, read)];
  });
}

/** What the record says of itself stands above what reading finds. */
function readRecord(source: string, record: Record<string, unknown>, read: ReadDocument): Report | Unreadable {
  const field = (key: string) => (typeof record[key] === "string" ? record[key] : undefined);
  const url = field("url");
  const crawled = field("crawled");
  const html = field("html");
  const report = read(new TextEncoder().encode(html ?? field("text") ?? ""), {
    source,
    contentType: html === undefined ? "text/plain" : "text/html",
    ...(url === undefined ? {} : { url }),
    ...(crawled === undefined ? {} : { crawled }),
  });
  if (isUnreadable(report)) return report;
  const outlet = field("outlet");
  const headline = field("headline");
  const language = field("language");
  const published = field("published");
  return {
    ...report,
    ...(outlet === undefined ? {} : { outlet }),
    ...(headline === undefined ? {} : { headline }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published: dateOf(published) }),
  };
}

function dateOf(value: string): PublicationDate {
  const precision =
    value.length >= 19 ? "second" : value.length >= 16 ? "minute" : value.length >= 10 ? "day" : "month";
  return { value, precision, basis: "record published" };
}
