/**
 * When was a report published, changed and crawled? Takes what metadata, lines, dateline and address say; gives each no
 * more precise than it is known and what it rests on, and a weekday where that is all there is. Nothing is invented: no
 * sign, no date; and nothing later than a known crawl.
 */
import type { PublicationDate, Report } from "../model/report.js";
import { readSettings } from "../settings.js";
import { isoDay } from "../text/calendar.js";
import { tokenize } from "../text/tokenize.js";
import { choosePublished, mostTrusted } from "./choose-published.js";
import type { Line } from "./classify-line.js";
import { type DateNames, WEEKDAYS } from "./date-names.js";
import type { DateCandidate, Metadata } from "./draft.js";
import { makeCandidate } from "./make-candidate.js";
import { isAfter } from "./moment-bounds.js";
import { endsStretch, parseDates } from "./parse-dates.js";
import { dateOfAge, readAge } from "./read-age.js";

export type ReportDates = Pick<Report, "published" | "weekday" | "modified" | "crawled" | "clocks">;

/** Kinds of lines among which a page prints the day of publication. */
const METADATA_LINES = new Set(["source", "byline", "label", "code", "date"]);

export function findDates(
  text: string,
  around: readonly Line[],
  fromPage: Pick<Metadata, "dates" | "ages">,
  about: { readonly url?: string; readonly crawled?: string; readonly isPage?: boolean },
  names: DateNames,
): ReportDates {
  const archived = archivedAt(about.url);
  const given = about.crawled === undefined ? archived : givenCrawl(about.crawled);
  const all = [
    ...fromPage.dates,
    ...datesOfLines(around),
    ...dateOfDateline(text, names),
    ...dateOfAddress(about.url),
    ...datesOfAges(fromPage.ages, given, names),
  ];
  const possible = given === undefined ? all : all.filter((date) => !isAfter(date.value, given.value));
  const of = (role: DateCandidate["role"]) => possible.filter((date) => date.role === role);
  const modified = mostTrusted(of("modified"));
  // The bare dates of a page stand anywhere on it; those of a crawled text stand by the text.
  const shown = about.isPage ? [] : of("shown");
  const published = choosePublished(of("published"), modified?.value.slice(0, 10)) ?? mostTrusted(shown);
  // A bare day later than that of publication is the one on which the page was shown to the crawler.
  const later = published && shown.find((date) => date.value.slice(0, 10) > published.value.slice(0, 10));
  const crawled = given ?? (later && told(later));
  const weekday = published ? undefined : weekdayOf(text, names);
  const day = published ?? (modified && { ...modified, basis: `${modified.basis}, the last change` });
  return {
    ...(day ? { published: told(day) } : {}),
    ...(weekday === undefined || day ? {} : { weekday }),
    ...(modified ? { modified: modified.value } : {}),
    ...(crawled === undefined ? {} : { crawled: crawled.value }),
    ...(modified || crawled
      ? { clocks: { ...(modified ? { modified: told(modified) } : {}), ...(crawled ? { crawled } : {}) } }
      : {}),
  };
}

function told({ value, precision, basis }: PublicationDate): PublicationDate {
  return { value, precision, basis };
}

function givenCrawl(value: string): PublicationDate {
  const precision =
    value.length > 16 && /T\d\d:\d\d:\d\d/.test(value) ? "second" : value.length > 10 ? "minute" : "day";
  return {
    value,
    precision: value.length <= 4 ? "year" : value.length <= 7 ? "month" : precision,
    basis: "what was given with the document",
  };
}

/** Archives of the web write the moment of the crawl before the address of the page: "/web/20240319223305/https://". */
function archivedAt(url: string | undefined): PublicationDate | undefined {
  const match = /\/web\/((?:19|20)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)[a-z_]{0,4}\/https?:/.exec(
    url?.slice(0, 300) ?? "",
  );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second] = match;
  const value = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  return Number.isNaN(Date.parse(value)) ? undefined : { value, precision: "second", basis: "address of an archive" };
}

/** Ages count from the crawl alone; without it they tell nothing. */
function datesOfAges(
  ages: Metadata["ages"],
  crawled: PublicationDate | undefined,
  names: DateNames,
): readonly DateCandidate[] {
  return (ages ?? []).flatMap(({ words, role, trust }) => {
    const age = crawled && readAge(words, names);
    const date = age && dateOfAge(age, crawled.value);
    return date
      ? [{ ...date, role, trust, basis: `"${words}", counted from the crawl`, kind: "element" as const }]
      : [];
  });
}

/**
 * A dated line with a label, a weekday or an hour is the page's own; a bare date on the first line may be the day on
 * which the page was shown to the crawler.
 */
function datesOfLines(around: readonly Line[]): readonly DateCandidate[] {
  return around.flatMap((line, index) => {
    const date = line.dates?.[0];
    if (line.kind !== "date" || !date || date.precision === "month" || endsStretch(line.words, date)) return [];
    if (line.update)
      return [makeCandidate(date, { role: "modified", trust: 4, basis: `line "${line.words}"`, kind: "words" })];
    const basis = `line "${line.words}"`;
    if (line.value !== undefined) return [makeCandidate(date, { role: "published", trust: 4, basis, kind: "words" })];
    const near = [around[index - 1], around[index + 1]].some((other) => other && METADATA_LINES.has(other.kind));
    const full = date.weekday || date.precision !== "day";
    if (full) return [makeCandidate(date, { role: "published", trust: near ? 3.5 : 3, basis, kind: "words" })];
    return [
      makeCandidate(date, {
        role: "shown",
        trust: index === 0 ? 1 : 2,
        basis: `bare date "${line.words}"`,
        kind: "words",
      }),
    ];
  });
}

function dateOfDateline(text: string, names: DateNames): readonly DateCandidate[] {
  const head = text.slice(0, readSettings.longestDateline);
  const dash = /(?:--|[-–—])\s/u.exec(head);
  const date = dash ? parseDates(head.slice(0, dash.index), names)[0] : undefined;
  if (!date || date.precision === "month") return [];
  return [makeCandidate(date, { role: "published", trust: 2.5, basis: "dateline", kind: "words" })];
}

/** "/2024/03/19/", "/2024-03/19/", "/2024-03-19-", "20240319", "/19-03-2024". */
function dateOfAddress(url: string | undefined): readonly DateCandidate[] {
  const path = (url?.slice(0, 2000) ?? "").replace(/^.{0,60}\/web\/\d{14}[a-z_]{0,4}\//, "");
  const match =
    /(?:^|\D)((?:19|20)\d\d)([/_.-])(\d{1,2})[/_.-](\d{1,2})(?!\d)/.exec(path) ??
    /(?:^|\D)((?:19|20)\d\d)()(\d\d)(\d\d)(?!\d)/.exec(path);
  const reversed = match ? undefined : /(?:^|\D)(\d\d)([._-])(\d\d)\2((?:19|20)\d\d)(?!\d)/.exec(path);
  const [year, month, day] = match
    ? [match[1], match[3], match[4]].map(Number)
    : reversed && Number(reversed[1]) > 12
      ? [reversed[4], reversed[3], reversed[1]].map(Number)
      : [];
  const value = year === undefined ? undefined : isoDay(year, month!, day!);
  if (value === undefined) return [];
  return [{ value, precision: "day", role: "published", trust: 2.2, basis: "address of the page", kind: "address" }];
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
