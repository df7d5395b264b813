/** Who published a story first? Takes its reports with their newsrooms; undefined where the times do not surely show it. */
import type { Report } from "../model/report.js";
import { surelyBefore } from "../text/moment-bounds.js";

/** A report without a newsroom stands for one of its own: it may have been the first. */
export interface PlacedReport {
  readonly report: Report;
  readonly newsroom: string | undefined;
}

/** The newsroom of a report that is surely before all reports of the others. */
export function findFirst(placed: readonly PlacedReport[]): string | undefined {
  const first = placed.find(({ report, newsroom }) => {
    const at = report.published?.value;
    if (newsroom === undefined || at === undefined) return false;
    const others = placed.filter((other) => other.newsroom !== newsroom);
    return others.every(({ report: other }) => surelyBefore(at, other.published?.value ?? ""));
  });
  return first?.newsroom;
}
