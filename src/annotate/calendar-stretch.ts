/** A stretch of the calendar in ISO form, and the moment of a report from which stretches are counted. */
import type { TimePoint } from "../model/annotation.js";
import { addMonths, isoDay } from "../text/calendar.js";

/** The report's own day, and its minute where known. */
export interface Reference {
  readonly day: string;
  readonly clock?: string;
}

export interface Stretch extends TimePoint {
  readonly until?: TimePoint;
  readonly edge?: "start" | "middle" | "end";
  readonly zone?: string;
}

export function two(number: number): string {
  return String(number).padStart(2, "0");
}

export function four(year: number): string {
  return String(year).padStart(4, "0");
}

export function monthsFrom(first: string, months: number): Stretch {
  return { value: first.slice(0, 7), until: { value: addMonths(first, months - 1).slice(0, 7) } };
}

export function dayOf(year: number, month: number, day: number): Stretch | undefined {
  const value = isoDay(year, month, day);
  return value === undefined ? undefined : { value };
}
