/**
 * Does a day, or a month of a year, stand at this token? Rules are tried in the order of `RULES`: digits, then names of
 * months, of the Gregorian, Persian, Hijri and Buddhist calendars and of East Asian eras; all are given as Gregorian.
 */
import type { Token } from "../model/annotation.js";
import type { OtherCalendar } from "../text/convert-day.js";
import type { DateNames } from "./date-names.js";
import { EARLIEST_YEAR, LATEST_YEAR } from "./date-parts.js";
import { eraYearFirst, shortYearFirst, yearFirst, yearLast } from "./match-digit-day.js";
import { dayMonthYear, monthDayYear, monthYear, yearMonthDay } from "./match-named-day.js";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  /** Index after the last token. */
  readonly to: number;
  /** The calendar it was converted from. */
  readonly calendar?: OtherCalendar;
  /** Month and day stand in digits and may be read the other way round. */
  readonly swappable?: true;
}

type Rule = (tokens: readonly Token[], from: number, names: DateNames) => Day | undefined;

const RULES: readonly Rule[] = [
  eraYearFirst,
  yearFirst,
  shortYearFirst,
  yearLast,
  dayMonthYear,
  monthDayYear,
  yearMonthDay,
  monthYear,
];

/** The first rule that gives a possible day. */
export function matchDay(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  for (const rule of RULES) {
    const day = rule(tokens, from, names);
    if (day && isPossible(day)) return day;
  }
  return undefined;
}

export function isPossible({ year, month, day }: Omit<Day, "to">): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}
