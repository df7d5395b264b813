/** Which reports are wanted: by publication date and by language. What is not known speaks against nothing. */
import type { Report } from "../model/report.js";

export interface Wanted {
  /** ISO date, as precise as the user wishes. */
  readonly since?: string | undefined;
  /** BCP 47; "en" stands for all of English. */
  readonly languages?: readonly string[] | undefined;
}

/** A test for single reports. */
export function selectReports({ since, languages }: Wanted): (report: Report) => boolean {
  const ranges = languages?.map((tag) => tag.toLowerCase());
  return (report) =>
    (since === undefined || mayBeSince(report, since)) &&
    (ranges === undefined || ranges.some((range) => inRange(report.language.toLowerCase(), range)));
}

/** A report without a date stays, unless it was crawled before: it was published no later than that. */
function mayBeSince(report: Report, since: string): boolean {
  const date = report.published?.value ?? report.crawled;
  if (date === undefined) return true;
  const precision = Math.min(date.length, since.length);
  return date.slice(0, precision) >= since.slice(0, precision);
}

function inRange(tag: string, range: string): boolean {
  return tag === range || tag.startsWith(`${range}-`);
}
