/** On what day is a holiday? Of a fixed date, so many days from Easter, or the nth weekday of a month. */
import { addDays, isoDay, weekdayOf } from "../text/calendar.js";
import { four, type Reference, type Stretch, two } from "./calendar-stretch.js";
import type { Parts } from "./moment-parts.js";
import type { Holiday } from "./time-terms.js";

export function resolveHoliday(
  holiday: Holiday,
  { year, step }: Parts,
  reference: Reference | undefined,
): Stretch | undefined {
  if (year === undefined && "month" in holiday && "day" in holiday && step === undefined) {
    return { recurring: `--${two(holiday.month)}-${two(holiday.day)}` };
  }
  if (year !== undefined) return { value: holidayIn(holiday, year) };
  if (!reference) return undefined;
  const own = Number(reference.day.slice(0, 4));
  const days = [own - 1, own, own + 1].map((one) => holidayIn(holiday, one));
  if (step !== undefined && step > 0) return { value: days.find((day) => day > reference.day)! };
  const past = days.filter((day) => (step === undefined ? day <= reference.day : day < reference.day)).at(-1);
  return past === undefined ? undefined : { value: past };
}

function holidayIn(holiday: Holiday, year: number): string {
  if ("easter" in holiday) return addDays(easterSunday(year), holiday.easter);
  if ("day" in holiday) return isoDay(year, holiday.month, holiday.day) ?? `${four(year)}-${two(holiday.month)}-01`;
  if ("onOrAfter" in holiday) {
    const earliest = `${four(year)}-${two(holiday.month)}-${two(holiday.onOrAfter)}`;
    return addDays(earliest, (holiday.weekday - weekdayOf(earliest) + 7) % 7);
  }
  const first = `${four(year)}-${two(holiday.month)}-01`;
  const opening = addDays(first, (holiday.weekday - weekdayOf(first) + 7) % 7);
  if (holiday.nth > 0) return addDays(opening, 7 * (holiday.nth - 1));
  const last = addDays(opening, 28);
  return last.slice(5, 7) === first.slice(5, 7) ? last : addDays(opening, 21);
}

/** Of the Western churches, by the anonymous Gregorian computus (Meeus/Jones/Butcher). */
function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return isoDay(year, month, ((h + l - 7 * m + 114) % 31) + 1)!;
}
