/** A publication date as feeds and crawlers write it, in the form and at the precision in which it was given. */
import type { PublicationDate } from "../model/report.js";

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?$/;
/** A zone at the end: without one the moment would depend on the machine. */
const ZONED = /(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/;
const BASIS = "given with the text";
/** Seconds since 1970 stay below this number until the year 5138; milliseconds are above it since 1973. */
const LEAST_MILLISECONDS = 1e11;

/** ISO 8601, a zoned mail date, or seconds or milliseconds since 1970; anything else is no date. */
export function parsePublished(given: string | number): PublicationDate | undefined {
  if (typeof given === "number") {
    return momentOf(Math.abs(given) < LEAST_MILLISECONDS ? given * 1000 : given);
  }
  const text = given.trim();
  const parts = ISO.exec(text);
  if (!parts) return ZONED.test(text) ? momentOf(Date.parse(text)) : undefined;
  const [, year = "", month, day, minutes, seconds, zone = ""] = parts;
  if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined;
  if (month === undefined) return { value: year, precision: "year", basis: BASIS };
  if (day === undefined) return { value: `${year}-${month}`, precision: "month", basis: BASIS };
  const date = `${year}-${month}-${day}`;
  if (minutes === undefined) return { value: date, precision: "day", basis: BASIS };
  const whole = seconds?.slice(0, 3) ?? "";
  return {
    value: `${date}T${minutes}${whole}${zone}`,
    precision: seconds === undefined ? "minute" : "second",
    basis: BASIS,
  };
}

function momentOf(milliseconds: number): PublicationDate | undefined {
  const moment = new Date(milliseconds);
  if (Number.isNaN(moment.getTime())) return undefined;
  return { value: `${moment.toISOString().slice(0, 19)}Z`, precision: "second", basis: BASIS };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
