/** Arithmetic on days of the Gregorian calendar as ISO strings; no clock, no time zone. */

/** English names, Monday first, as packs list their weekdays. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const DAY = 86_400_000;

/** "2024-03-19", or undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  if (year < 1 || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return undefined;
  return time.toISOString().slice(0, 10);
}

/** The day `days` after (or before) an ISO day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The latest such weekday on or before `day`; strictly before it where `past` says so. */
export function lastWeekday(day: string, weekday: number, past = false): string {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  return addDays(day, -(past && back === 0 ? 7 : back));
}

/** The first such weekday after `day`. */
export function nextWeekday(day: string, weekday: number): string {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7 || 7);
}

/** The day `months` after (or before) an ISO day; the last of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const index = year * 12 + month - 1 + months;
  const [newYear, newMonth] = [Math.floor(index / 12), (index % 12) + 1];
  for (let last = date; last > 28; last--) {
    const value = isoDay(newYear, newMonth, last);
    if (value !== undefined) return value;
  }
  return isoDay(newYear, newMonth, Math.min(date, 28)) ?? day;
}

/** The first day of an ISO year, month, week ("2024-W12") or day. */
export function firstDayOf(value: string): string {
  const week = /^(\d{4})-W(\d\d)$/.exec(value);
  if (week) return firstDayOfWeek(Number(week[1]), Number(week[2]));
  return value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value;
}

/** Monday of an ISO week: the first is the one with 4 January. */
export function firstDayOfWeek(year: number, week: number): string {
  const fourth = `${String(year).padStart(4, "0")}-01-04`;
  return addDays(fourth, (week - 1) * 7 - weekdayOf(fourth));
}

/** The ISO week of a day: "2024-W12". */
export function weekOf(day: string): string {
  const thursday = addDays(day, 3 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const week = 1 + Math.floor(daysBetween(`${year}-01-01`, thursday) / 7);
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The last day of a day, an ISO week, a month or a year. */
export function lastDayOf(value: string): string {
  const first = firstDayOf(value);
  if (value.includes("W")) return addDays(first, 6);
  if (value.length === 4) return `${value}-12-31`;
  return value.length === 7 ? addDays(addMonths(first, 1), -1) : first;
}
