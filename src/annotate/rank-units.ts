/**
 * Units of the calendar by their rank in a larger one: "the first week of March", "the third quarter of last year", "the
 * second Monday of May". Weeks are those of ISO 8601.
 */
import type { TimeUnit } from "../model/language.js";
import { addDays, addMonths, daysBetween, firstDayOfWeek, WEEKDAYS, weekdayOf, weekOf } from "../text/calendar.js";
import { dayOf, four, monthsFrom, type Reference, type Stretch, two } from "./calendar-stretch.js";
import type { Parts } from "./moment-parts.js";

/** "The first week of March", "the third quarter of 2019", "the last week of the month". */
export function resolveRanked(
  parts: Parts,
  unit: TimeUnit,
  rank: number,
  reference: Reference | undefined,
): Stretch | undefined {
  const year =
    parts.year ??
    (reference ? Number(reference.day.slice(0, 4)) + (parts.ordinal !== undefined ? (parts.step ?? 0) : 0) : undefined);
  if (year === undefined) return undefined;
  if (parts.count !== undefined && parts.count > 1) return countedUnits(year, parts.month, unit, parts.count, rank);
  if (unit === "quarter" || unit === "half") {
    const [length, most] = unit === "quarter" ? [3, 4] : [6, 2];
    const index = rank < 0 ? most : rank;
    return index > most ? undefined : monthsFrom(addMonths(`${four(year)}-01-01`, length * (index - 1)), length);
  }
  if (unit === "month") return rank > 12 ? undefined : { value: `${four(year)}-${two(rank < 0 ? 12 : rank)}` };
  if (unit === "week" && parts.month === undefined) {
    const last = Number(weekOf(`${four(year)}-12-28`).slice(6));
    return rank > last ? undefined : { value: weekOf(firstDayOfWeek(year, rank < 0 ? last : rank)) };
  }
  if (unit === "week") return weekOfMonth(year, parts.month!, rank);
  if (unit === "day" && parts.month !== undefined) {
    const first = `${four(year)}-${two(parts.month)}-01`;
    return dayOf(year, parts.month, rank < 0 ? daysBetween(first, addMonths(first, 1)) : rank);
  }
  if (unit === "day" && parts.year !== undefined)
    return { value: rank < 0 ? `${four(year)}-12-31` : addDays(`${four(year)}-01-01`, rank - 1) };
  return undefined;
}

/** "The first ten days of May", "the last four months of 2021": so many from one end. */
function countedUnits(
  year: number,
  month: number | undefined,
  unit: TimeUnit,
  count: number,
  rank: number,
): Stretch | undefined {
  if ((rank !== 1 && rank !== -1) || !Number.isInteger(count)) return undefined;
  const first = `${four(year)}-${two(month ?? 1)}-01`;
  const behind = addMonths(first, month === undefined ? 12 : 1);
  const days = unit === "day" ? count : unit === "week" ? 7 * count : undefined;
  if (days !== undefined) {
    if (days > daysBetween(first, behind)) return undefined;
    const opening = unit === "week" && month === undefined ? firstDayOfWeek(year, 1) : first;
    const closing = unit === "week" && month === undefined ? firstDayOfWeek(year + 1, 1) : behind;
    const from = rank > 0 ? opening : addDays(closing, -days);
    return { value: from, until: { value: addDays(from, days - 1) } };
  }
  const months = unit === "month" ? count : unit === "quarter" ? 3 * count : undefined;
  if (months === undefined || month !== undefined || months > 12) return undefined;
  return monthsFrom(rank > 0 ? first : addMonths(behind, -months), months);
}

/** "The first week of next month", "the third quarter of last year". */
export function resolveRankedIn(
  parts: Parts,
  unit: TimeUnit,
  rank: number,
  reference: Reference | undefined,
): Stretch | undefined {
  if (!reference) return undefined;
  const { of, step: _step, ...rest } = parts;
  const day = addMonths(`${reference.day.slice(0, 7)}-01`, (of === "year" ? 12 : 1) * (parts.step ?? 0));
  const year = parts.year ?? Number(day.slice(0, 4));
  const own = { ...rest, year, ...(of === "month" ? { month: Number(day.slice(5, 7)) } : {}) } as Parts;
  return resolveRanked(own, unit, rank, reference);
}

/** The week of a month that holds its first Thursday is its first. */
function weekOfMonth(year: number, month: number, rank: number): Stretch | undefined {
  const first = `${four(year)}-${two(month)}-01`;
  const thursday = addDays(first, (3 - weekdayOf(first) + 7) % 7);
  if (rank > 0) return rank > 5 ? undefined : { value: weekOf(addDays(thursday, 7 * (rank - 1))) };
  const last = addDays(addMonths(first, 1), -1);
  return { value: weekOf(addDays(last, -((weekdayOf(last) - 3 + 7) % 7))) };
}

/** "The second Monday of March", "the last Friday of the month". */
export function nthWeekday(year: number, month: number, weekday: number, rank: number): Stretch | undefined {
  if (rank > 5) return undefined;
  const first = `${four(year)}-${two(month)}-01`;
  const opening = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  const weeks = rank > 0 ? rank - 1 : addDays(opening, 28).slice(5, 7) === first.slice(5, 7) ? 4 : 3;
  const value = addDays(opening, 7 * weeks);
  return value.slice(5, 7) === first.slice(5, 7) ? { value, weekday: WEEKDAYS[weekday]! } : undefined;
}
