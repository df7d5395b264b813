/**
 * Which moment does a machine-written value mean: the content of a meta element, an attribute, a field of JSON? Takes
 * what stands there; gives the moment as written: ISO, compact digits, seconds or milliseconds since 1970, mail dates.
 */
import type { DateNames } from "./date-names.js";
import { type DateFound, parseDates } from "./parse-dates.js";

const LONGEST_STAMP = 200;
/** 1995 to 2100 in seconds: what else has ten digits is a number of something. */
const FIRST_SECOND = 788_918_400;
const LAST_SECOND = 4_102_444_800;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:[T ]?(\d\d)(\d\d)(\d\d)?)?(?:\.\d{1,6})?(Z|[+-]\d\d:?\d\d)?$/;

/** Undefined where it is no date, or no more precise than a month. */
export function parseStamp(words: string, names: DateNames): DateFound | undefined {
  const stamp = words.trim();
  if (stamp.length === 0 || stamp.length > LONGEST_STAMP) return undefined;
  const seconds = /^\d{10}(?:\d{3})?$/.test(stamp) ? Number(stamp.slice(0, 10)) : 0;
  if (seconds >= FIRST_SECOND && seconds <= LAST_SECOND) {
    const value = `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
    return { start: 0, end: stamp.length, value, precision: "second", weekday: false };
  }
  const compact = COMPACT.exec(stamp);
  const date = parseDates(compact ? spelled(compact) : stamp, names)[0];
  return date && date.precision !== "month" ? date : undefined;
}

function spelled([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string {
  const clock = hour === undefined ? "" : `T${hour}:${minute}:${second ?? "00"}${zone ?? ""}`;
  return `${year}-${month}-${day}${clock}`;
}
