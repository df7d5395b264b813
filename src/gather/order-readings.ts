/**
 * In which order were the readings of one page? By the first clock (crawl, change, publication) that all of them have
 * and that surely parts whatever differs in words; failing that the order is unknown, and the longest stands first.
 */
import type { Report } from "../model/report.js";
import type { VersionOrder } from "../model/versions.js";
import { momentBounds, surelyBefore } from "../text/moment-bounds.js";
import { isSameWording, type Reading } from "./reading-likeness.js";

export interface OrderedReadings {
  readonly order: VersionOrder;
  /** Earliest first; longest first where the order is unknown. */
  readonly readings: readonly Reading[];
}

const CLOCKS: readonly (readonly [Exclude<VersionOrder, "unknown">, (report: Report) => string | undefined])[] = [
  ["crawled", ({ crawled }) => crawled],
  ["modified", ({ modified }) => modified],
  ["published", ({ published }) => published?.value],
];

export function orderReadings(readings: readonly Reading[]): OrderedReadings {
  for (const [order, clock] of CLOCKS) {
    const sorted = sortBy(readings, clock);
    if (sorted) return { order, readings: sorted };
  }
  // Of equal words those with a headline and those that were crawled first stand first.
  const longestFirst = [...readings].sort(
    (a, b) =>
      b.words - a.words ||
      compare(a.text, b.text) ||
      compare(a.headline ?? "\uffff", b.headline ?? "\uffff") ||
      compare(a.report.crawled ?? "\uffff", b.report.crawled ?? "\uffff") ||
      compare(a.report.id, b.report.id),
  );
  return { order: "unknown", readings: longestFirst };
}

/** Undefined where the clock is missing on one of them, or leaves it open which of two wordings was first. */
function sortBy(
  readings: readonly Reading[],
  clock: (report: Report) => string | undefined,
): readonly Reading[] | undefined {
  const timed = readings.flatMap((reading) => {
    const value = clock(reading.report);
    const bounds = value === undefined ? undefined : momentBounds(value);
    return value === undefined || !bounds ? [] : [{ reading, value, bounds }];
  });
  if (timed.length < readings.length) return undefined;
  timed.sort(
    (a, b) =>
      a.bounds.first - b.bounds.first ||
      a.bounds.last - b.bounds.last ||
      compare(a.reading.text, b.reading.text) ||
      compare(a.reading.report.id, b.reading.report.id),
  );
  // Whatever may still last when another wording begins leaves their order open; a handful overlaps at most.
  for (const [index, { reading, value, bounds }] of timed.entries()) {
    for (let next = index + 1; next < timed.length; next++) {
      const later = timed[next]!;
      if (surelyBefore(value, later.value)) {
        if (later.bounds.zoned === bounds.zoned) break;
      } else if (!isSameWording(reading, later.reading)) return undefined;
    }
  }
  return timed.map(({ reading }) => reading);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
