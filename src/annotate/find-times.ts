/**
 * When: days, dates and weekdays in the text, resolved by the report's own date as far as that is known. "On Tuesday" in
 * news is the last Tuesday, unless something says otherwise; without a dated report it stays a weekday.
 */
import type { TimeExpression, Token } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import { addDays, isoDay, lastWeekday, nextWeekday, WEEKDAYS } from "../text/calendar.js";
import type { PackTables } from "./pack-tables.js";

type Reading = { readonly from: number; readonly to: number; readonly value: Omit<TimeExpression, "start" | "end"> };

export function findTimes(report: Report, tokens: readonly Token[], tables: PackTables): readonly TimeExpression[] {
  const day =
    report.published && report.published.precision !== "year" && report.published.precision !== "month"
      ? report.published.value.slice(0, 10)
      : undefined;
  const times: TimeExpression[] = [];
  for (let index = 0; index < tokens.length; ) {
    const reading =
      readDate(tokens, index, tables) ??
      readWeekday(tokens, index, tables, day) ??
      readRelative(tokens, index, tables, day);
    if (reading) {
      times.push({ start: tokens[reading.from]!.start, end: tokens[reading.to - 1]!.end, ...reading.value });
    }
    index = reading ? reading.to : index + 1;
  }
  return times;
}

/** "19 March 2024", "March 19", "2024-03-19", "October 7"; a month alone is a month only with its year. */
function readDate(tokens: readonly Token[], index: number, tables: PackTables): Reading | undefined {
  const iso = readIso(tokens, index);
  if (iso) return iso;
  const token = tokens[index]!;
  if (token.kind === "number") {
    const month = tables.months.at(tokens, skipGlue(tokens, index + 1, tables));
    const day = wholeNumber(token, 31);
    if (!month || day === undefined || month.from - index > 2) return undefined;
    return dated(index, month.to, day, month.value + 1, tokens);
  }
  const month = token.kind === "word" ? tables.months.at(tokens, index) : undefined;
  if (!month) return undefined;
  const next = tokens[month.to];
  const day = next && wholeNumber(next, 31);
  if (day !== undefined) return dated(index, skipOrdinal(tokens, month.to + 1), day, month.value + 1, tokens);
  const year = next && wholeNumber(next, 2200);
  if (year === undefined || year < 1800) return undefined;
  return { from: index, to: month.to + 1, value: { value: `${year}-${String(month.value + 1).padStart(2, "0")}` } };
}

function readIso(tokens: readonly Token[], index: number): Reading | undefined {
  const [year, dash, month, dash2, day] = tokens.slice(index, index + 5);
  if (year?.kind !== "number" || dash?.norm !== "-" || dash2?.norm !== "-" || !month || !day) return undefined;
  const value = isoDay(wholeNumber(year, 2200) ?? 0, wholeNumber(month, 12) ?? 0, wholeNumber(day, 31) ?? 0);
  return value === undefined || year.norm.length !== 4 ? undefined : { from: index, to: index + 5, value: { value } };
}

function dated(from: number, end: number, day: number, month: number, tokens: readonly Token[]): Reading {
  const at = tokens[end]?.norm === "," || tokens[end]?.norm === "،" ? end + 1 : end;
  const year = tokens[at] && wholeNumber(tokens[at], 2200);
  const value = year !== undefined && year >= 1800 ? isoDay(year, month, day) : undefined;
  if (value !== undefined) return { from, to: at + 1, value: { value } };
  const recurring = `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return { from, to: end, value: { recurring } };
}

function readWeekday(
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
  published: string | undefined,
): Reading | undefined {
  const token = tokens[index]!;
  // In a script with case a day's name or its abbreviation is written with a capital: "sat" and "sun" are words.
  if (token.kind !== "word" || (isCased(token) && !token.capital && !tables.weekdayShifts.at(tokens, index)))
    return undefined;
  const shift = tables.weekdayShifts.at(tokens, index);
  const before = shift && tables.weekdays.at(tokens, shift.to);
  const hit = before ?? tables.weekdays.at(tokens, index);
  if (!hit) return undefined;
  const after = before ? undefined : tables.weekdayShifts.at(tokens, hit.to);
  const weeks = before ? shift!.value : after?.value;
  const value =
    published && (weeks === 1 ? nextWeekday(published, hit.value) : lastWeekday(published, hit.value, weeks === -1));
  const weekday = WEEKDAYS[hit.value]!;
  return { from: index, to: after?.to ?? hit.to, value: value === undefined ? { weekday } : { value, weekday } };
}

function readRelative(
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
  published: string | undefined,
): Reading | undefined {
  const hit = tokens[index]!.kind === "word" ? tables.relativeDays.at(tokens, index) : undefined;
  if (!hit || published === undefined) return undefined;
  return { from: index, to: hit.to, value: { value: addDays(published, hit.value) } };
}

function isCased({ norm }: Token): boolean {
  return norm.toUpperCase() !== norm;
}

function wholeNumber(token: Token, most: number): number | undefined {
  if (token.kind !== "number" || !/^\d{1,4}$/.test(token.norm)) return undefined;
  const value = Number(token.norm);
  return value >= 1 && value <= most ? value : undefined;
}

/** The ending of an ordinal ("19th") is a word of its own behind the number. */
function skipOrdinal(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  return token?.kind === "word" && token.start === tokens[index - 1]!.end ? index + 1 : index;
}

function skipGlue(tokens: readonly Token[], index: number, tables: PackTables): number {
  const at = skipOrdinal(tokens, index);
  return at < tokens.length && tables.prepositions.at(tokens, at)?.to === at + 1 && !tables.months.at(tokens, at)
    ? at + 1
    : at;
}
