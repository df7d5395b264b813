/**
 * What does a person at a terminal read of outlets over time? A table with a line an outlet, then who took from whom,
 * by the outlet that took. Every figure stands with the number of cases in which it can be told.
 */
import { type OutletPair, type OutletRecord, type OutletsOverTime, takenKinds } from "../model/outlet-record.js";
import { measureText } from "./measure-text.js";
import { countOf, nameDerivationKind } from "./name-terms.js";
import { flattenText } from "./neutralize-text.js";
import { tellDay } from "./tell-date.js";
import { tellDelay, tellShare } from "./tell-delay.js";
import { type Page, setLines } from "./terminal-lines.js";

export interface OutletsOptions extends Page {
  /** Long lists in full. */
  readonly all: boolean;
}

/** Lines of a list before "and 7 more". */
const LONGEST_LIST = 25;
/** Columns of a name that figures leave, at least; a longer name stands on a line of its own. */
const SHORTEST_NAME = 8;
/** Columns between two figures. */
const GAP = 2;

export const outletHeadings = ["stories", "reports", "first", "origin", "took", "nothing taken"] as const;

/** Ends with a line end. */
export function renderOutlets(told: OutletsOverTime, { width, color, all }: OutletsOptions): string {
  const page: Page = { width, color };
  const most = all ? Number.POSITIVE_INFINITY : LONGEST_LIST;
  const lines = [
    ...setLines(page, 0, "", tellScope(told), "title"),
    "",
    ...tellTable(told.outlets.slice(0, most), page),
    ...tellRest(told.outlets.length - most, page),
    "",
    ...tellKey(page),
    ...tellPairs(told.pairs, most, page),
  ];
  return `${lines.join("\n")}\n`;
}

/** "21 reports in 4 stories, 3 of them told by several outlets; of 2 reports the outlet is not known". */
export function tellScope({ stories, shared, reports, unnamed }: OutletsOverTime): string {
  const scope = `${countOf(reports, "report")} in ${countOf(stories, "story", "stories")}, ${shared} of them told by several outlets`;
  return unnamed === 0 ? scope : `${scope}; of ${countOf(unnamed, "report")} the outlet is not known`;
}

/** What the columns mean: each a sentence, by its heading. */
export const columnMeanings: readonly (readonly [heading: string, meaning: string])[] = [
  ["first", "stories it surely published first, of those whose times show who was"],
  ["origin", "stories in which others took from it and it from none of them, of those that others tell, too"],
  ["took", "its reports that took from another outlet or credit one"],
  [
    "nothing taken",
    "its reports of which nothing shows that they took anything, of those in stories that others tell, too",
  ],
  ["–", "no case tells it"],
];

/** The figures of an outlet in the order of the headings. */
export function figuresOf({ stories, reports, first, origin, nothingTaken, took }: OutletRecord): readonly string[] {
  return [String(stories), String(reports), tellShare(first), tellShare(origin), String(took), tellShare(nothingTaken)];
}

/** "1 taken over word for word, 1 credited by name". */
export function tellKinds({ kinds }: Pick<OutletPair, "kinds">): string {
  const told = takenKinds.filter((kind) => kinds[kind] > 0);
  return told.map((kind) => `${kinds[kind]} ${nameDerivationKind(kind)}`).join(", ");
}

/** What was changed, in the order cut, figures, quotations; empty where no copy was compared. */
export function tellChanges({ cut, numbersChanged, quotationsChanged }: OutletPair): string {
  if (cut.of === 0) return "";
  return `left out ${tellShare(cut)}, other figures ${tellShare(numbersChanged)}, other quotations ${tellShare(quotationsChanged)}`;
}

/** "May 2031: 2, June 2031: 1". */
export function tellMonths({ months }: Pick<OutletPair, "months">): string {
  return months.map(({ month, reports }) => `${tellDay(month)}: ${reports}`).join(", ");
}

function tellTable(outlets: readonly OutletRecord[], page: Page): string[] {
  const rows = outlets.map((record) => ({ name: flattenText(record.outlet), cells: figuresOf(record) }));
  const widths = outletHeadings.map((heading, column) =>
    Math.max(heading.length, ...rows.map(({ cells }) => cells[column]!.length)),
  );
  const left = page.width - widths.reduce((sum, column) => sum + GAP + column, 0);
  const names = Math.min(
    Math.max(SHORTEST_NAME, left),
    Math.max("outlet".length, ...rows.map(({ name }) => measureText(name))),
  );
  const setCells = (cells: readonly string[]) =>
    cells.map((cell, column) => cell.padStart(widths[column]!)).join(" ".repeat(GAP));
  const margin = " ".repeat(names + GAP);
  return [
    `${"outlet".padEnd(names + GAP)}${setCells(outletHeadings)}`,
    ...rows.flatMap(({ name, cells }) => {
      const lines = setLines(page, 0, "", name);
      const figures = setCells(cells);
      const free = names + GAP - measureText(name);
      return free < GAP ? [...lines, margin + figures] : [`${lines[0]}${" ".repeat(free)}${figures}`];
    }),
  ];
}

function tellKey(page: Page): string[] {
  return columnMeanings.flatMap(([heading, meaning]) => setLines(page, 0, "", `${heading}: ${meaning}`, "quiet"));
}

function tellRest(count: number, page: Page): string[] {
  return count > 0 && Number.isFinite(count)
    ? setLines(page, 2, "", `and ${count} more; --all tells them`, "quiet")
    : [];
}

function tellPairs(pairs: readonly OutletPair[], most: number, page: Page): string[] {
  if (pairs.length === 0) return ["", ...setLines(page, 0, "", "Nothing shows that one took from another.")];
  const takers = [...new Set(pairs.map(({ to }) => to))];
  return [
    "",
    ...setLines(page, 0, "", "Who took from whom", "section"),
    ...takers
      .slice(0, most)
      .flatMap((taker) => [
        ...setLines(page, 2, "", taker, "title"),
        ...pairs.filter(({ to }) => to === taker).flatMap((pair) => tellPair(pair, page)),
      ]),
    ...tellRest(takers.length - most, page),
  ];
}

function tellPair(pair: OutletPair, page: Page): string[] {
  const { from, stories, reports, delay } = pair;
  const often = `${countOf(reports, "report")} in ${countOf(stories, "story", "stories")}`;
  const after = delay === undefined ? "" : `after ${tellDelay(delay)} (median; told by ${tellShare(delay.told)})`;
  const about = [`${often}: ${tellKinds(pair)}`, after, tellChanges(pair), tellMonths(pair)];
  return [
    ...setLines(page, 4, "from ", from),
    ...about.filter((line) => line !== "").flatMap((line) => setLines(page, 6, "", line, "quiet")),
  ];
}
