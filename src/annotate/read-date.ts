/**
 * A date as a report writes it in its text: in words, in digits with separators, with Chinese signs. Takes tokens and a
 * position, gives the day, the month, or the day of every year; the order of bare digits is the pack's.
 */
import type { TimeExpression, Token } from "../model/annotation.js";
import { addDays, isoDay } from "../text/calendar.js";
import type { PackTables } from "./pack-tables.js";

/** Half-open range of tokens, and what it says. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly value: Omit<TimeExpression, "start" | "end">;
}

const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2200;

/** `published`: the day of the report, by which a bare day of the month is told. */
export function readDate(
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
  published: string | undefined,
): Reading | undefined {
  const token = tokens[index]!;
  if (token.kind !== "number") return token.kind === "word" ? readMonthFirst(tokens, index, tables) : undefined;
  return (
    readIso(tokens, index) ??
    readDigits(tokens, index, tables) ??
    readSigns(tokens, index, published) ??
    readDayFirst(tokens, index, tables)
  );
}

/** "19 March 2024", "5th of March", "19. März", "30 de mayo de 2005". */
function readDayFirst(tokens: readonly Token[], index: number, tables: PackTables): Reading | undefined {
  const day = wholeNumber(tokens[index]!, 31);
  if (day === undefined) return undefined;
  const stop = tokens[index + 1];
  const at = stop?.norm === "." && stop.start === tokens[index]!.end ? index + 2 : skipOrdinal(tokens, index + 1);
  const month = tables.months.at(tokens, skipPreposition(tokens, at, tables));
  return month ? dated(index, month.to, day, month.value + 1, tokens, tables) : undefined;
}

/** "March 19", "October 7"; a month alone is a month only with its year. */
function readMonthFirst(tokens: readonly Token[], index: number, tables: PackTables): Reading | undefined {
  const month = tables.months.at(tokens, index);
  if (!month) return undefined;
  const next = tokens[month.to];
  const day = next && wholeNumber(next, 31);
  if (day !== undefined) return dated(index, skipOrdinal(tokens, month.to + 1), day, month.value + 1, tokens, tables);
  const at = skipYearLink(tokens, month.to, tables);
  const year = yearAt(tokens, at);
  if (year === undefined) return undefined;
  return { from: index, to: at + 1, value: { value: `${year}-${String(month.value + 1).padStart(2, "0")}` } };
}

function readIso(tokens: readonly Token[], index: number): Reading | undefined {
  const [year, dash, month, dash2, day] = tokens.slice(index, index + 5);
  if (year?.kind !== "number" || dash?.norm !== "-" || dash2?.norm !== "-" || !month || !day) return undefined;
  const value = isoDay(wholeNumber(year, LATEST_YEAR) ?? 0, wholeNumber(month, 12) ?? 0, wholeNumber(day, 31) ?? 0);
  return value === undefined || year.norm.length !== 4 ? undefined : { from: index, to: index + 5, value: { value } };
}

const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** "19.03.2024", "19/3/2024": with a year of four digits, in the first order of the pack that gives a day. */
function readDigits(tokens: readonly Token[], index: number, tables: PackTables): Reading | undefined {
  const dotted = DOTTED.exec(tokens[index]!.norm);
  const [first, slash, second, slash2, year] = tokens.slice(index, index + 5);
  const slashed = slash?.norm === "/" && slash2?.norm === "/" && year?.norm.length === 4;
  const parts = dotted ? dotted.slice(1) : slashed ? [first!.norm, second!.norm, year.norm] : undefined;
  if (!parts) return undefined;
  const [a, b, y] = parts.map(Number) as [number, number, number];
  const days = { dmy: isoDay(y, b, a), mdy: isoDay(y, a, b), ymd: undefined };
  const value = tables.numericOrders.map((order) => days[order]).find((day) => day !== undefined);
  // Where both orders are in use nobody can tell "5/3/2024".
  const unclear = tables.numericOrders[0] === "mdy" && days.dmy !== undefined && days.dmy !== value;
  return value === undefined || unclear ? undefined : { from: index, to: index + (dotted ? 1 : 5), value: { value } };
}

/** "2024年3月19日", "3月19日", "2024年3月", and "19日", which is the last such day before the report. */
function readSigns(tokens: readonly Token[], index: number, published: string | undefined): Reading | undefined {
  let at = index;
  const take = (signs: string, most: number): number | undefined => {
    const number = tokens[at] && wholeNumber(tokens[at]!, most);
    const sign = tokens[at + 1]?.norm;
    if (number === undefined || sign === undefined || !signs.includes(sign)) return undefined;
    at += 2;
    return number;
  };
  const year = take("年", LATEST_YEAR);
  if (year !== undefined && year < EARLIEST_YEAR) return undefined;
  const month = take("月", 12);
  const day = take("日号號", 31);
  if (day === undefined) {
    if (year === undefined || month === undefined) return undefined;
    return { from: index, to: at, value: { value: `${year}-${String(month).padStart(2, "0")}` } };
  }
  if (month === undefined) {
    const value = year === undefined && published !== undefined ? lastDayOfMonth(published, day) : undefined;
    return value === undefined ? undefined : { from: index, to: at, value: { value } };
  }
  const value = year === undefined ? undefined : isoDay(year, month, day);
  return { from: index, to: at, value: value === undefined ? { recurring: recurring(month, day) } : { value } };
}

/** The latest day of that number on or before `published`. */
function lastDayOfMonth(published: string, day: number): string | undefined {
  const [year, month] = published.split("-").map(Number) as [number, number];
  const same = isoDay(year, month, day);
  if (same !== undefined && same <= published) return same;
  const [lastYear, lastMonth] = addDays(`${published.slice(0, 7)}-01`, -1)
    .split("-")
    .map(Number) as [number, number];
  return isoDay(lastYear, lastMonth, day);
}

function dated(
  from: number,
  end: number,
  day: number,
  month: number,
  tokens: readonly Token[],
  tables: PackTables,
): Reading {
  const comma = tokens[end]?.norm === "," || tokens[end]?.norm === "،" ? end + 1 : end;
  const at = skipYearLink(tokens, comma, tables);
  const year = yearAt(tokens, at);
  const value = year === undefined ? undefined : isoDay(year, month, day);
  if (value !== undefined) return { from, to: at + 1, value: { value } };
  return { from, to: end, value: { recurring: recurring(month, day) } };
}

function recurring(month: number, day: number): string {
  return `--${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function yearAt(tokens: readonly Token[], at: number): number | undefined {
  const year = tokens[at] && wholeNumber(tokens[at], LATEST_YEAR);
  return year !== undefined && year >= EARLIEST_YEAR ? year : undefined;
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

/** "mayo de 2005" */
function skipYearLink(tokens: readonly Token[], at: number, tables: PackTables): number {
  return at < tokens.length && tables.yearLinks.has(tokens[at]!.norm) ? at + 1 : at;
}

/** "5 of March", "30 de mayo": one word between, which is no month itself. */
function skipPreposition(tokens: readonly Token[], at: number, tables: PackTables): number {
  const isOne = at < tokens.length && tables.prepositions.at(tokens, at)?.to === at + 1;
  return isOne && !tables.months.at(tokens, at) ? at + 1 : at;
}
