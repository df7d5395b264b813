/**
 * How long after a report did another take from it? Takes pairs of reports, gives the medians of the least and the most
 * time that their dates leave open: exact where both tell minutes and zones, days wide where they tell days.
 */
import type { Delay } from "../model/outlet-record.js";
import type { Report } from "../model/report.js";
import { momentBounds, UNKNOWN_ZONE } from "../text/moment-bounds.js";

const MINUTE = 60_000;

export function measureDelay(pairs: readonly { readonly from: Report; readonly to: Report }[]): Delay | undefined {
  const told = pairs.flatMap(({ from, to }) => delayBetween(from, to) ?? []);
  if (told.length === 0) return undefined;
  return {
    least: median(told.map(({ least }) => least)),
    most: median(told.map(({ most }) => most)),
    told: { count: told.length, of: pairs.length },
  };
}

/** Undefined where a date is missing, or where the copy is dated before its source: then one of the dates is wrong. */
function delayBetween(from: Report, to: Report): Pick<Delay, "least" | "most"> | undefined {
  const [a, b] = [from.published, to.published].map((date) => date && momentBounds(date.value));
  if (!a || !b) return undefined;
  const doubt = a.zoned === b.zoned ? 0 : UNKNOWN_ZONE;
  const most = b.last - a.first + doubt;
  if (most < 0) return undefined;
  return { least: Math.max(0, Math.floor((b.first - a.last - doubt) / MINUTE)), most: Math.ceil(most / MINUTE) };
}

/** Of an even number the lower of the two in the middle: a value that stands there. */
function median(values: readonly number[]): number {
  return values.toSorted((x, y) => x - y)[Math.floor((values.length - 1) / 2)]!;
}
