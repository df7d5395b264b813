/**
 * A day of the Persian solar or of the Hijri calendar, as the text prints it: "۲۹ اسفند ۱۴۰۲", "9 رمضان 1445 هـ". Their months
 * are names and words, too ("دی", "صفر"), so only a day before them and a year or a mark of the calendar behind make one.
 */
import { isoDay } from "../text/calendar.js";
import { gregorianOf, type OtherCalendar } from "../text/convert-day.js";
import { type MomentText, skipLinks } from "./moment-parts.js";

export interface CalendarDayHit {
  readonly to: number;
  /** ISO, Gregorian. */
  readonly day: string;
}

export function readCalendarDay(text: MomentText, at: number): CalendarDayHit | undefined {
  if (text.tokens[at]?.kind !== "number") return undefined;
  const day = text.numberAt(at);
  if (!day || !Number.isInteger(day.value) || day.value < 1 || day.value > LONGEST_MONTH) return undefined;
  const { otherMonths, calendarMarks } = text.tables;
  const month = otherMonths.at(text.tokens, day.to) ?? otherMonths.at(text.tokens, skipLinks(text, day.to));
  if (!month) return undefined;
  const year = text.numberAt(skipLinks(text, month.to));
  if (!year || year.inWords) return undefined;
  const gregorian = gregorianOf(month.value.calendar, year.value, month.value.month, day.value);
  const value = gregorian && isoDay(gregorian.year, gregorian.month, gregorian.day);
  if (value === undefined) return undefined;
  const mark = calendarMarks.at(text.tokens, year.to);
  return { to: mark?.value === month.value.calendar ? mark.to : year.to, day: value };
}

/** Days. */
const LONGEST_MONTH = 31;

export interface OtherMonth {
  readonly calendar: OtherCalendar;
  /** 1 to 12. */
  readonly month: number;
}
