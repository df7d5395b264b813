/**
 * When was a report published? Takes what metadata, lines, dateline and address say; gives the day no more precise
 * than it is known and what it rests on, the last change, the day of the crawl, and a weekday where that is all there
 * is. Nothing is invented: no sign, no date; and nothing later than a known crawl.
 */
import type { Report } from "../model/report.js";
import { readSettings } from "../settings.js";
import { tokenize } from "../text/tokenize.js";
import type { Line } from "./classify-line.js";
import { type DateNames, WEEKDAYS } from "./date-names.js";
import type { DateCandidate } from "./draft.js";
import { type DateFound, parseDates } from "./parse-dates.js";

export type ReportDates = Pick<Report, "published" | "weekday" | "modified" | "crawled">;

/** Kinds of lines among which a page prints the day of publication. */
const METADATA_LINES = new Set(["source", "byline", "label", "code", "date"]);

export function findDates(
  text: string,
  around: readonly Line[],
  fromPage: readonly DateCandidate[],
  about: { readonly url?: string; readonly crawled?: string },
  names: DateNames,
): ReportDates {
  const all = [...fromPage, ...datesOfLines(around), ...dateOfDateline(text, names), ...dateOfAddress(about.url)];
  const possible = all.filter((date) => about.crawled === undefined || !isAfter(date.value, about.crawled));
  const published = best(possible, "published") ?? best(possible, "shown");
  const modified = best(possible, "modified") ?? undefined;
  const shown = best(possible, "shown");
  const crawled =
    about.crawled ??
    (published && shown && shown !== published && isAfter(shown.value, published.value) ? shown.value : undefined);
  const weekday = published ? undefined : weekdayOf(text, names);
  const day = published ?? (modified && { ...modified, basis: `${modified.basis}, the last change` });
  return {
    ...(day ? { published: { value: day.value, precision: day.precision, basis: day.basis } } : {}),
    ...(weekday === undefined || day ? {} : { weekday }),
    ...(modified ? { modified: modified.value } : {}),
    ...(crawled === undefined ? {} : { crawled }),
  };
}

/** One date of a line or attribute as a candidate. */
export function candidateOf(date: DateFound, role: DateCandidate["role"], trust: number, basis: string): DateCandidate {
  // Midnight is what machines write where only the day is known.
  const midnight = /T00:00(?::00)?(?:Z|[+-]\d\d:\d\d)?$/.test(date.value);
  return {
    value: midnight ? date.value.slice(0, 10) : date.value,
    precision: midnight ? "day" : date.precision,
    role,
    trust,
    basis,
  };
}

/** Is the day of `a` later than the day of `b`? Compared at the coarser of the two precisions. */
export function isAfter(a: string, b: string): boolean {
  const width = Math.min(a.length, b.length, 10);
  return a.slice(0, width) > b.slice(0, width);
}

/**
 * A dated line with a label, a weekday or an hour is the page's own; a bare date on the first line may be the day on
 * which the page was shown to the crawler.
 */
function datesOfLines(around: readonly Line[]): readonly DateCandidate[] {
  return around.flatMap((line, index) => {
    const date = line.dates?.[0];
    if (line.kind !== "date" || !date || date.precision === "month") return [];
    if (line.update) return [candidateOf(date, "modified", 4, `line "${line.words}"`)];
    if (line.value !== undefined) return [candidateOf(date, "published", 4, `line "${line.words}"`)];
    const near = [around[index - 1], around[index + 1]].some((other) => other && METADATA_LINES.has(other.kind));
    const full = date.weekday || date.precision !== "day";
    if (full) return [candidateOf(date, "published", near ? 3.5 : 3, `line "${line.words}"`)];
    return [candidateOf(date, "shown", index === 0 ? 1 : 2, `bare date "${line.words}"`)];
  });
}

function dateOfDateline(text: string, names: DateNames): readonly DateCandidate[] {
  const head = text.slice(0, readSettings.longestDateline);
  const dash = /(?:--|[-–—])\s/u.exec(head);
  const date = dash ? parseDates(head.slice(0, dash.index), names)[0] : undefined;
  return date && date.precision !== "month" ? [candidateOf(date, "published", 2.5, "dateline")] : [];
}

/** "/2024/03/19/", "/2024-03-19-", "20240319". */
function dateOfAddress(url: string | undefined): readonly DateCandidate[] {
  const path = url?.slice(0, 2000) ?? "";
  const match = /(?:^|[^\d])((?:19|20)\d\d)([/_.-]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path);
  if (!match) return [];
  const [year, month, day] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const time = new Date(Date.UTC(year, month - 1, day));
  if (match[2] === "" && match[0].replace(/^[^\d]/, "").length !== 8) return [];
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day || day === 0) return [];
  const value = time.toISOString().slice(0, 10);
  return [{ value, precision: "day", role: "published", trust: 2.2, basis: "address of the page" }];
}

/** The first day of the week that the opening names without saying "last" or "next". */
function weekdayOf(text: string, names: DateNames): string | undefined {
  const tokens = tokenize(text.slice(0, readSettings.weekdayWithin));
  for (let index = 0; index < tokens.length; index++) {
    const hit = names.weekdays.at(tokens, index);
    // Short forms ("sat", "sun") are words of their own.
    if (!hit || tokens[hit.to - 1]!.end - tokens[index]!.start < 4) continue;
    const shifted = names.weekdayShifts.at(tokens, index - 1) ?? names.weekdayShifts.at(tokens, hit.to);
    if (!shifted) return WEEKDAYS[hit.value];
  }
  return undefined;
}

function best(dates: readonly DateCandidate[], role: DateCandidate["role"]): DateCandidate | undefined {
  let found: DateCandidate | undefined;
  for (const date of dates) if (date.role === role && (!found || date.trust > found.trust)) found = date;
  return found;
}
