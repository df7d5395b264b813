/**
 * A day of the Persian solar or of the Hijri calendar, as news prints it: "۲۷ اردیبهشت ۱۴۰۳", "12 رمضان". The number and the
 * month are taken at once, since many of these months are other words too where no day stands before them.
 */
import { calendarOfYear } from "../text/convert-day.js";
import { type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import type { DigitsHit } from "./read-digits.js";
import { roleAt } from "./time-terms.js";

export function takeOtherDay(text: MomentText, at: number, parts: Parts): number | undefined {
  if (parts.day !== undefined || parts.month !== undefined || parts.unit !== undefined || parts.step !== undefined)
    return undefined;
  const day = dayAt(text, at);
  if (!day || !Number.isInteger(day.value) || day.value < 1 || day.value > LONGEST_MONTH) return undefined;
  const month = roleAt(text, day.to, "other month") ?? roleAt(text, skipLinks(text, day.to), "other month");
  if (!month) return undefined;
  [parts.day, parts.month, parts.calendar] = [day.value, month.role.month, month.role.calendar];
  const year = text.numberAt(skipLinks(text, month.to));
  if (!year || parts.year !== undefined || calendarOfYear(year.value) === undefined) return month.to;
  parts.year = year.value;
  return year.to;
}

const LONGEST_MONTH = 31;

/** In digits or as an ordinal: "سه تیر" is three bullets, and no third of Tir. */
function dayAt(text: MomentText, at: number): { readonly value: number; readonly to: number } | undefined {
  const ordinal = roleAt(text, at, "ordinal");
  if (ordinal) return { value: ordinal.role.value, to: ordinal.to };
  const number = text.numberAt(at);
  if (!number?.inWords) return number;
  // "بیست و هفتم": only the last word of an ordinal tells that it is one.
  const joined = text.pack.coordinators.at(text.tokens, number.to)?.to ?? number.to;
  const last = roleAt(text, joined, "ordinal");
  return last && last.role.value < 10 && number.value % 10 === 0
    ? { value: number.value + last.role.value, to: last.to }
    : undefined;
}

/** "۱۴۰۳/۲/۲۷": by its year; scripts with capitals do not print such days in digits. */
export function calendarOfDigits({ year, month, day }: DigitsHit, { pack }: MomentText): Parts["calendar"] {
  if (pack.cased || year === undefined || month === undefined || day === undefined) return undefined;
  return calendarOfYear(year);
}
