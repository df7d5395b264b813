/**
 * Which dates does a page bear? Takes the tree, its head as read, its blocks and its headline; gives every candidate:
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

export interface PageHead {
  readonly linked: LinkedData;
  readonly meta: ReadonlyMap<string, string>;
  readonly headline?: string;
  readonly language?: string;
}

export function findPageDates(
  document: Document,
  head: PageHead,
  blocks: readonly Block[],
  tables: PageTables,
  given: DateNames,
): { readonly dates: readonly DateCandidate[]; readonly ages: readonly AgeFound[] } {
  const names = given.orderBasis === "country" ? given : withOrder(given, orderOfTag(head.language));
  const headline = headlineElement(document, head.headline);
  return {
    dates: [
      ...findMetaDates(head.linked, head.meta, names),
      ...findElementDates(document, headline, tables, names),
      ...findScriptDates(document, names),
      ...findShownDates(blocks, head.headline, tables, names),
    ],
    ages: findAges(document, headline, blocks, tables, names),
  };
}

function headlineElement(document: Document, headline: string | undefined): Element | undefined {
  const headings = [...document.querySelectorAll("h1, h2")].slice(0, 20);
  const key = headline === undefined ? "" : lineKey(headline);
  const same = headings.find((heading) => key !== "" && lineKey(heading.textContent ?? "") === key);
  const first = headings.filter(({ localName }) => localName === "h1");
  return same ?? (first.length === 1 ? first[0] : undefined);
}
