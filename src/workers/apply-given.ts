/** What a crawler or feed said of a text stands above what reading inferred from the text. */
import type { GivenFields } from "../fetch/found.js";
import type { Report } from "../model/report.js";

/** The same report, its text untouched; a weekday stands only where no date is known. */
export function applyGiven(report: Report, given: GivenFields): Report {
  if (given.published === undefined) return { ...report, ...given };
  const { weekday: _, ...dated } = report;
  return { ...dated, ...given };
}
