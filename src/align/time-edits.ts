/**
 * Between which moments was a report edited? Takes all readings of the earlier and of the later wording; gives the last
 * moment at which the earlier one is known to have stood and the first at which the later one is.
 */
import type { Report } from "../model/report.js";
import type { EditMoment, VersionComparison } from "../model/versions.js";
import { momentBounds, surelyBefore } from "../text/moment-bounds.js";

export function timeEdits(earlier: readonly Report[], later: readonly Report[]): VersionComparison["between"] {
  const after = lastOf(crawls(earlier)) ?? ownDate(earlier[0]);
  const before = firstOf([...crawls(later), ...changes(later, after)]);
  return { ...(after ? { after } : {}), ...(before ? { before } : {}) };
}

function crawls(readings: readonly Report[]): readonly EditMoment[] {
  return readings.flatMap(({ crawled }) =>
    crawled === undefined ? [] : [{ value: crawled, basis: "crawled" as const }],
  );
}

/** Dates of change that the page gives, where they lie after the earlier wording was seen. */
function changes(readings: readonly Report[], after: EditMoment | undefined): readonly EditMoment[] {
  return readings.flatMap(({ modified }) =>
    modified === undefined || (after && !surelyBefore(after.value, modified))
      ? []
      : [{ value: modified, basis: "modified" as const }],
  );
}

function ownDate(report: Report | undefined): EditMoment | undefined {
  if (report?.modified !== undefined) return { value: report.modified, basis: "modified" };
  return report?.published === undefined ? undefined : { value: report.published.value, basis: "published" };
}

function lastOf(moments: readonly EditMoment[]): EditMoment | undefined {
  return sortMoments(moments).at(-1);
}

function firstOf(moments: readonly EditMoment[]): EditMoment | undefined {
  return sortMoments(moments)[0];
}

function sortMoments(moments: readonly EditMoment[]): readonly EditMoment[] {
  const start = ({ value }: EditMoment) => momentBounds(value)?.first ?? 0;
  return moments
    .filter(({ value }) => momentBounds(value) !== undefined)
    .sort((a, b) => start(a) - start(b) || (a.value < b.value ? -1 : Number(a.value > b.value)));
}
