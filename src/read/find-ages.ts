/**
 * Where does a page say how old its report is, and not when it was published? Takes the elements that may tell;
 * gives the words of time elements, of elements named for a date and of the short lines below the headline, where they hold an age and no date.
 */
import { readSettings } from "../settings.js";
import { isBesideReport } from "./beside-report.js";
import type { DateNames } from "./date-names.js";
import type { AgeFound } from "./draft.js";
import type { Block } from "./list-blocks.js";
import type { PageTables } from "./page-tables.js";
import { readAge } from "./read-age.js";
import { tidyLine } from "./split-lines.js";

const MOST_ELEMENTS = 100;
const LONGEST_AGE = 60;

export function findAges(
  aged: readonly Element[],
  headline: Element | undefined,
  blocks: readonly Block[],
  tables: PageTables,
  names: DateNames,
): readonly AgeFound[] {
  const named = aged.slice(0, MOST_ELEMENTS).flatMap((element) => {
    if (element.children.length > 4) return [];
    const words = tidyLine((element.textContent ?? "").slice(0, 200));
    return words.length > LONGEST_AGE || isBesideReport(element, headline) !== undefined ? [] : [words];
  });
  return [...named, ...linesBelow(headline, blocks)].flatMap((words) => {
    const age = words === "" ? undefined : readAge(words, names);
    if (!age) return [];
    const update = tables.labelAt(age.before, 0)?.value === "update";
    return [{ words, role: update ? ("modified" as const) : ("published" as const), trust: 1.2 }];
  });
}

/** Lines that are little more than an age, right below the headline. */
function linesBelow(headline: Element | undefined, blocks: readonly Block[]): readonly string[] {
  const title = headline ? tidyLine(headline.textContent ?? "") : "";
  const at = title === "" ? -1 : blocks.findIndex(({ words, tag }) => words === title && tag === headline?.localName);
  if (at === -1) return [];
  const below = blocks.slice(at + 1, at + 1 + readSettings.linesOfAge);
  return below
    .filter(({ words, links }) => words.length <= readSettings.longestLineOfAge && links === 0)
    .map(({ words }) => words);
}
