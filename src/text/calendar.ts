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
