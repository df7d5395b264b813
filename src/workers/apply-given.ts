/** What a crawler or feed said of a text stands above what reading inferred from the text. */
import type { GivenFields } from "../fetch/found.js";
import { joinMedia } from "../fetch/given-media.js";
import type { Credit, Report } from "../model/report.js";

/** The same report, its text untouched; a weekday stands only where no date is known. */
export function applyGiven(report: Report, { credits, media: named = [], ...given }: GivenFields): Report {
  const { weekday: _, ...dated } = report;
  const media = joinMedia(named, report.media ?? []);
  return {
    ...(given.published === undefined ? report : dated),
    ...given,
    credits: joinCredits(credits ?? [], report.credits, given.outlet),
    ...(media.length === 0 ? {} : { media }),
  };
}

/** Given names first; a credit that stands in the text keeps its place in it. No outlet is a source of its own. */
function joinCredits(
  names: readonly string[],
  found: readonly Credit[],
  outlet: string | undefined,
): readonly Credit[] {
  const joined: Credit[] = [];
  for (const name of names) {
    if (isSame(name, outlet) || joined.some((credit) => isSame(credit.name, name))) continue;
    joined.push(found.find((credit) => isSame(credit.name, name)) ?? { name });
  }
  return [...joined, ...found.filter((credit) => !joined.includes(credit))];
}

function isSame(a: string, b: string | undefined): boolean {
  return b !== undefined && a.toLowerCase() === b.toLowerCase();
}
