/**
 * Which day do numbers alone tell? Year first or last, with separators or with a sign after each number, years of two
 * digits where they can be nothing else, years of other calendars and eras by their number or a mark beside them.
 */
import type { Token } from "../model/annotation.js";
import type { PhraseHit } from "../text/phrase-table.js";
import { calendarOfYear, gregorianOf } from "../text/convert-day.js";
import type { DateNames } from "./date-names.js";
import { fullYear, gregorianYear, isSeparator, isSign, SEPARATORS } from "./date-parts.js";
import type { Day } from "./match-day.js";
import type { CalendarName } from "./runtime-names.js";
import { numberAt } from "./token-numbers.js";

/** Tokens of the longest name of a calendar. */
const LONGEST_CALENDAR = 5;

/** The name of an era, its year, month and day with their signs. */
export function eraYearFirst(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const era = names.eras.at(tokens, from);
  const parts = era && signedParts(tokens, era.to, 1, 3);
  return era && parts && { ...parts, year: era.value + parts.year };
}

/** "2024-03-19", "2024/3/19", "2024. 3. 19", and the East Asian way with a sign after each number. */
export function yearFirst(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (tokens[from]?.kind !== "number" || isContinued(tokens, from)) return undefined;
  const signed = signedParts(tokens, from, 4, 4);
  const parts = signed ?? separatedParts(tokens, from, [4], [1, 2], [1, 2]);
  if (!parts) return undefined;
  const found = inCalendar(tokens, from, parts, names);
  // Signs belong to the Gregorian calendar, unless the name of another stands before them.
  const named = calendarBefore(tokens, from, names) !== undefined;
  return signed && found?.calendar !== undefined && !named ? undefined : found;
}

/** "24/03/19" where the language writes the year first. */
export function shortYearFirst(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (names.orders[0] !== "ymd" || !names.shortYears || isContinued(tokens, from)) return undefined;
  const parts = separatedParts(tokens, from, [2], [1, 2], [1, 2]);
  if (!parts || isSeparator(tokens, parts.to)) return undefined;
  return { ...parts, year: fullYear(parts.year) };
}

/** "19.03.2024", "3/19/24": the order of day and month as the language has it, unless the numbers say otherwise. */
export function yearLast(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (isContinued(tokens, from)) return undefined;
  const parts = separatedParts(tokens, from, [1, 2], [1, 2], [4, 2]);
  if (!parts) return undefined;
  const mark = tokens.slice(from + 1, parts.to).find((token) => SEPARATORS.has(token.norm))!.norm;
  const { year: first, month: second, day: last, to } = parts;
  const short = tokens[to - 1]!.norm.length === 2;
  if (short && !isShortYear(tokens, from, to, names)) return undefined;
  const year = short ? fullYear(last) : last;
  const order = names.orders.find((candidate) => candidate !== "ymd") ?? "dmy";
  const dayFirst = first > 12 || (second <= 12 && (order === "dmy" || mark === "."));
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const found = inCalendar(tokens, from, { year, month, day, to }, names);
  const swappable = first <= 12 && second <= 12 && first !== second && mark !== "." && found?.calendar === undefined;
  return found && { ...found, ...(swappable ? { swappable: true as const } : {}) };
}

/** Two digits are a year where day and month fill two digits as well or slashes part them, and no number goes on. */
function isShortYear(tokens: readonly Token[], from: number, to: number, names: DateNames): boolean {
  if (!names.shortYears || isSeparator(tokens, to)) return false;
  const numbers = tokens.slice(from, to).filter((token) => token.kind === "number");
  return tokens[from + 1]?.norm === "/" || numbers.every((token) => token.norm.length === 2);
}

/** A day in digits in the calendar that its year or a mark beside it tells. */
function inCalendar(
  tokens: readonly Token[],
  from: number,
  { year, month, day, to }: Required<Pick<Day, "year" | "month" | "day" | "to">>,
  names: DateNames,
): Day | undefined {
  const byYear = calendarOfYear(year);
  if (byYear === undefined) return { year: gregorianYear(year), month, day, to };
  const behind = names.calendars.at(tokens, to);
  const mark = behind ?? calendarBefore(tokens, from, names);
  const calendar = mark === undefined || mark.value === "gregorian" ? byYear : mark.value;
  const gregorian = gregorianOf(calendar, year, month, day);
  return gregorian && { ...gregorian, to: Math.max(to, behind?.to ?? 0), calendar };
}

/** The name of a calendar that ends right before a token; in Chinese every character is one. */
function calendarBefore(tokens: readonly Token[], from: number, names: DateNames): PhraseHit<CalendarName> | undefined {
  for (let back = 1; back <= LONGEST_CALENDAR && back <= from; back++) {
    const hit = names.calendars.at(tokens, from - back, from);
    if (hit?.to === from) return hit;
  }
  return undefined;
}

/** Number, sign, number, sign, number, perhaps sign: signs are single letters of a script without case. */
function signedParts(
  tokens: readonly Token[],
  from: number,
  shortest: number,
  longest: number,
): { year: number; month: number; day: number; to: number } | undefined {
  const year = numberAt(tokens, from, 1, 2, 3, 4);
  const length = tokens[from]?.norm.length ?? 0;
  const month = numberAt(tokens, from + 2, 1, 2);
  const day = numberAt(tokens, from + 4, 1, 2);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (length < shortest || length > longest) return undefined;
  if (!isSign(tokens[from + 1]) || !isSign(tokens[from + 3])) return undefined;
  return { year, month, day, to: isSign(tokens[from + 5]) ? from + 6 : from + 5 };
}

/** Three numbers between two equal separators, close together, given in their order. */
function separatedParts(
  tokens: readonly Token[],
  from: number,
  ...lengths: readonly [readonly number[], readonly number[], readonly number[]]
): { year: number; month: number; day: number; to: number } | undefined {
  const year = numberAt(tokens, from, ...lengths[0]);
  const month = numberAt(tokens, from + 2, ...lengths[1]);
  const day = numberAt(tokens, from + 4, ...lengths[2]);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [first, second] = [tokens[from + 1]!, tokens[from + 3]!];
  if (!SEPARATORS.has(first.norm) || first.norm !== second.norm) return undefined;
  return { year, month, day, to: from + 5 };
}

/** A number before this one goes on into it: "192.168.1.2024" is no date. */
function isContinued(tokens: readonly Token[], from: number): boolean {
  const [before, mark] = [tokens[from - 2], tokens[from - 1]];
  const here = tokens[from];
  return (
    before?.kind === "number" &&
    mark !== undefined &&
    (mark.norm === "." || mark.norm === "/") &&
    mark.start === before.end &&
    here?.start === mark.end
  );
}
