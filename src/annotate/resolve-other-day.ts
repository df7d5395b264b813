/**
 * Which Gregorian day is a day of the Persian solar or of the Hijri calendar? The year that is not told is the one that
 * brings the day nearest to the report's own. Without either the day stays open: it is never taken for a Gregorian one.
 */
import { addDays, daysBetween, WEEKDAYS, weekdayOf } from "../text/calendar.js";
import { gregorianOf, type OtherCalendar, yearIn } from "../text/convert-day.js";
import { dayOf, type Reference, type Stretch } from "./calendar-stretch.js";
import type { Parts } from "./moment-parts.js";

export function resolveOtherDay(parts: Parts, calendar: OtherCalendar, reference: Reference | undefined): Stretch {
  const { month, day, weekday } = parts;
  const values = yearsFor(parts, calendar, reference).flatMap((one) => {
    const found = gregorianOf(calendar, one, month!, day!);
    return (found && dayOf(found.year, found.month, found.day)?.value) ?? [];
  });
  const nearest = reference
    ? values.sort((a, b) => Math.abs(daysBetween(reference.day, a)) - Math.abs(daysBetween(reference.day, b)))[0]
    : values[0];
  if (nearest === undefined) return weekday === undefined ? {} : { weekday: WEEKDAYS[weekday]! };
  if (weekday === undefined) return { value: nearest };
  // The moon is sighted a day earlier or later from country to country; the weekday tells.
  const shifts = calendar === "islamic" ? [0, 1, -1] : [0];
  const value = shifts.map((days) => addDays(nearest, days)).find((one) => weekdayOf(one) === weekday);
  return value === undefined ? { value: nearest } : { value, weekday: WEEKDAYS[weekday]! };
}

function yearsFor(
  { year, unit, step }: Parts,
  calendar: OtherCalendar,
  reference: Reference | undefined,
): readonly number[] {
  if (year !== undefined) return [year];
  if (!reference) return [];
  const own = yearIn(calendar, reference.day);
  if (unit === "year" && step !== undefined) return [own + step];
  return [own, own - 1, own + 1];
}
