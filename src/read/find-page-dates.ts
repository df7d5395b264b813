/**
 * Which dates does a page bear? Takes the survey of the tree, its head as read, its blocks and its headline; gives every candidate:
 * linked data, meta, elements, scripts, shown lines; and ages ("5 hours ago") where a date would stand.
 */
import { type DateNames, withOrder } from "./date-names.js";
import type { AgeFound, DateCandidate } from "./draft.js";
import { findAges } from "./find-ages.js";
import { findElementDates } from "./find-element-dates.js";
import { findMetaDates } from "./find-meta-dates.js";
import { findScriptDates } from "./find-script-dates.js";
import { findShownDates } from "./find-shown-dates.js";
import type { LinkedData } from "./linked-data.js";
import type { Block } from "./list-blocks.js";
import { orderOfTag } from "./numeric-order.js";
import { lineKey, type PageTables } from "./page-tables.js";
import type { PageSurvey } from "./survey-page.js";

export interface PageHead {
  readonly linked: LinkedData;
  readonly meta: ReadonlyMap<string, string>;
  readonly headline?: string;
  readonly language?: string;
}

export function findPageDates(
  survey: PageSurvey,
  head: PageHead,
  blocks: readonly Block[],
  tables: PageTables,
  given: DateNames,
): { readonly dates: readonly DateCandidate[]; readonly ages: readonly AgeFound[] } {
  const names = given.orderBasis === "country" ? given : withOrder(given, orderOfTag(head.language));
  const headline = headlineElement(survey.headings, head.headline);
  return {
    dates: [
      ...findMetaDates(head.linked, head.meta, names),
      ...findElementDates(survey, headline, tables, names),
      ...findScriptDates(survey.scripts, names),
      ...findShownDates(blocks, head.headline, tables, names),
    ],
    ages: findAges(survey.aged, headline, blocks, tables, names),
  };
}

function headlineElement(headings: readonly Element[], headline: string | undefined): Element | undefined {
  const key = headline === undefined ? "" : lineKey(headline);
  const same = headings.find((heading) => key !== "" && lineKey(heading.textContent ?? "") === key);
  const first = headings.filter(({ localName }) => localName === "h1");
  return same ?? (first.length === 1 ? first[0] : undefined);
}
