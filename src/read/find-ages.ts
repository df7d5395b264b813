/**
 * Where does a page say how old its report is, and not when it was published? Takes the tree; gives the words of time
 * elements, of elements named for a date and of labelled ones, where they hold an age and no date.
 */
import { isBesideReport } from "./beside-report.js";
import type { DateNames } from "./date-names.js";
import type { AgeFound } from "./draft.js";
import type { PageTables } from "./page-tables.js";
import { readAge } from "./read-age.js";
import { tidyLine } from "./split-lines.js";

const MOST_ELEMENTS = 100;
const LONGEST_AGE = 60;
const CARRIERS = "time, [class*=date i], [class*=time i], [class*=publi i], [class*=ago i], [class*=stamp i], abbr";

export function findAges(
  document: Document,
  headline: Element | undefined,
  tables: PageTables,
  names: DateNames,
): readonly AgeFound[] {
  return [...document.querySelectorAll(CARRIERS)].slice(0, MOST_ELEMENTS).flatMap((element) => {
    if (element.children.length > 4) return [];
    const words = tidyLine((element.textContent ?? "").slice(0, 200));
    if (words === "" || words.length > LONGEST_AGE || isBesideReport(element, headline) !== undefined) return [];
    const age = readAge(words, names);
    if (!age) return [];
    const update = tables.labelAt(age.before, 0)?.value === "update";
    return [{ words, role: update ? ("modified" as const) : ("published" as const), trust: 1.2 }];
  });
}
