/**
 * Which dates do the elements of a page bear? Time elements, microdata and RDFa, abbreviations and attributes that hold
 * a moment, and elements whose names speak of a date; not those of comments, of other reports, or of side columns.
 */
import { tokenize } from "../text/tokenize.js";
import { isBesideReport } from "./beside-report.js";
import type { DateNames } from "./date-names.js";
import type { DateCandidate } from "./draft.js";
import { makeCandidate } from "./make-candidate.js";
import type { PageTables } from "./page-tables.js";
import type { DateFound } from "./parse-dates.js";
import { parseDates } from "./parse-dates.js";
import { parseStamp } from "./parse-stamp.js";
import { tidyLine } from "./split-lines.js";
import type { NamedElement, PageSurvey } from "./survey-page.js";

const LONGEST_DATED = 120;
/** Lines of metadata below a text run on: "This entry was posted on ... and is filed under ...". */
const LONGEST_METADATA = 400;
const METADATA_NAMES = /meta|byline|posted/i;
/** What a date in a list or a frame is worth. */
const LIST_TRUST = 1;
const MODIFIED_NAMES = /updat|modif|edited/i;
const STAMPS = [
  "datetime",
  "content",
  "data-datetime",
  "data-timestamp",
  "data-published",
  "data-publish-date",
  "data-date",
  "data-utc",
  "data-time",
];

/** `headline`: the element of the headline, if it is known. */
export function findElementDates(
  { timed, dated }: Pick<PageSurvey, "timed" | "dated">,
  headline: Element | undefined,
  tables: PageTables,
  names: DateNames,
): readonly DateCandidate[] {
  const found = [...timedElements(timed, headline, tables, names), ...namedElements(dated, headline, tables, names)];
  // Of the dates in lists and frames one may be the report's; where they differ there is no telling which.
  const days = new Set(found.filter(({ trust }) => trust <= LIST_TRUST).map(({ value }) => value.slice(0, 10)));
  return days.size > 1 ? found.filter(({ trust }) => trust > LIST_TRUST) : found;
}

function timedElements(
  timed: readonly Element[],
  headline: Element | undefined,
  tables: PageTables,
  names: DateNames,
): readonly DateCandidate[] {
  return timed.flatMap((element) => {
    const beside = isBesideReport(element, headline);
    const property = element.getAttribute("itemprop") ?? element.getAttribute("property")?.replace(/^.*:/, "") ?? "";
    if (beside === "another") return [];
    const date = stampOf(element, names);
    if (!date) return [];
    const isNamed = property === "datePublished" || element.hasAttribute("pubdate");
    const trust = beside === "list" ? LIST_TRUST : isNamed ? 8 : element.localName === "time" ? 6 : 4;
    const role = property === "dateModified" || isModified(element, tables, names) ? "modified" : "published";
    const basis = property === "" ? `${element.localName} element` : `microdata ${property}`;
    return [makeCandidate(date, { role, trust, basis, kind: "element" })];
  });
}

/** The moment that an attribute holds; its own words where none does. */
function stampOf(element: Element, names: DateNames): DateFound | undefined {
  for (const name of STAMPS) {
    const date = parseStamp(element.getAttribute(name) ?? "", names);
    if (date) return date;
  }
  const titled = parseStamp(element.getAttribute("title") ?? "", names);
  return titled ?? firstDay(tidyLine((element.textContent ?? "").slice(0, 2 * LONGEST_DATED)), names);
}

function namedElements(
  dated: readonly NamedElement[],
  headline: Element | undefined,
  tables: PageTables,
  names: DateNames,
): readonly DateCandidate[] {
  const found: DateCandidate[] = [];
  for (const { element, names: name } of dated) {
    if (element.children.length > 12) continue;
    const words = tidyLine((element.textContent ?? "").slice(0, 400));
    if (words.length > (METADATA_NAMES.test(name) ? LONGEST_METADATA : LONGEST_DATED)) continue;
    const date =
      parseStamp(element.getAttribute("title") ?? "", names) ?? firstDay(words.slice(0, LONGEST_DATED), names);
    if (!date) continue;
    const beside = isBesideReport(element, headline);
    if (beside === "another") continue;
    const role = isModified(element, tables, names) ? "modified" : "published";
    const trust = beside === "list" ? LIST_TRUST : 4;
    found.push(makeCandidate(date, { role, trust, basis: "element named for a date", kind: "element" }));
  }
  return found;
}

/** By its own name, or by the label before its date: what is written there beats how it is named. */
function isModified(element: Element, tables: PageTables, names: DateNames): boolean {
  const own = tidyLine((element.textContent ?? "").slice(0, 400));
  const date = parseDates(own, names)[0];
  const label = date ? labelBefore(own.slice(0, date.start), tables) : undefined;
  if (label !== undefined) return label === "update";
  const before = element.previousSibling?.nodeType === 3 ? (element.previousSibling.nodeValue ?? "") : "";
  const outer = labelBefore(tidyLine(before.slice(-80)), tables);
  if (outer !== undefined) return outer === "update";
  // "published updated" is how blogs name the only date they have.
  const name = namesOf(element);
  return MODIFIED_NAMES.test(name) && !/publi|entry-date|post-date/i.test(name);
}

/** The last label of a date that stands in these words. */
function labelBefore(words: string, tables: PageTables): "date" | "update" | undefined {
  const tokens = tokenize(words.slice(-80));
  let label: "date" | "update" | undefined;
  for (let index = 0; index < tokens.length; ) {
    const hit = tables.labelAt(tokens, index);
    if (hit?.value === "date" || hit?.value === "update") label = hit.value;
    index = hit?.to ?? index + 1;
  }
  return label;
}

function firstDay(words: string, names: DateNames): DateFound | undefined {
  const date = parseDates(words, names)[0];
  return date && date.precision !== "month" ? date : undefined;
}

function namesOf(element: Element): string {
  const names = ["class", "id", "data-testid"].map((name) => element.getAttribute(name) ?? "");
  return names.join(" ").slice(0, 200);
}
