/** Between which moments does a date lie, where its zone may not be known? And is one surely later than another? */
import { readSettings } from "../settings.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A zone of its own at the end of a time: "Z", "+03:30". */
export function hasZone(value: string): boolean {
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value);
}

/** The moment of a time with a zone, else of the same reading of the clock in UTC; NaN where it is no date. */
export function momentOf(value: string): number {
  return Date.parse(value.length > 10 && !hasZone(value) ? `${value}Z` : value.replace(/([+-]\d\d)(\d\d)$/, "$1:$2"));
}

/**
 * Later whatever zone an unknown one may be. Two bare days were written by the same calendar on the wall, so there the
 * later day is later; where a time is known and a zone is not, a date may run ahead by the width of all zones.
 */
export function isAfter(value: string, limit: string): boolean {
  if (value.length <= 10 && limit.length <= 10) {
    const width = Math.min(value.length, limit.length);
    return value.slice(0, width) > limit.slice(0, width);
  }
  const [first, last] = [momentOf(value), momentOf(limit)];
  if (Number.isNaN(first) || Number.isNaN(last)) return value.slice(0, 10) > limit.slice(0, 10);
  const slack = hasZone(value) && hasZone(limit) ? 0 : readSettings.widestZone * HOUR;
  // A limit that is a day lasts until its end; a second of one day is not after that day.
  const end = limit.length <= 10 ? last + DAY - 1 : limit.length <= 16 ? last + 59_999 : last + 999;
  return first > end + slack;
}
