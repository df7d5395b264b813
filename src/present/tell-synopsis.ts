/**
 * What does a person at a terminal read of a synopsis? Its stories, then what was read but not compared, then what
 * could not be read. Gives one string; pure, so that the same synopsis gives the same bytes.
 */
import type { LabelUse } from "../model/label-use.js";
import type { Report } from "../model/report.js";
import type { Synopsis } from "../model/story.js";
import { countOf, nameSource } from "./name-terms.js";
import { unplacedOriginals } from "./outline-original.js";
import { outlineSynopsis } from "./outline-synopsis.js";
import type { ReportTag } from "./tag-reports.js";
import { tellLabels } from "./tell-labels.js";
import { type Detail, tellReport, tellStory } from "./tell-story.js";
import { type Page, setLines } from "./terminal-lines.js";

export interface TextOptions {
  /** Columns; under 40 it is still told, in lines of 40. */
  readonly width: number;
  /** Colour by ANSI codes; without it no escape sequence is printed. */
  readonly color: boolean;
  /** Under each finding the rule, the words and how sure it is. */
  readonly why: boolean;
  /** Long lists in full. */
  readonly all?: boolean;
  /** Language tags without a pack. */
  readonly notCompared?: readonly string[];
}

const NARROWEST_PAGE = 40;
/** Entries of a list that stand before "and 7 more". */
const LONGEST_LIST = 12;

/** The whole synopsis as text for a terminal, ending with a line end. */
export function renderText(synopsis: Synopsis, options: TextOptions): string {
  const page: Page = { width: Math.max(NARROWEST_PAGE, options.width), color: options.color };
  const { stories, tags } = outlineSynopsis(synopsis, options.notCompared ?? []);
  const { why, all = false } = options;
  const detail = { why, all, longest: all ? Number.POSITIVE_INFINITY : LONGEST_LIST };
  const blocks = [
    ...stories.map((outline) => tellStory(outline, page, detail)),
    stories.length > 1 ? tellLabels(synopsis.labels ?? [], synopsis.reports, page, { passages: why }) : [],
    tellUnplaced(synopsis, page),
    tellNotCompared([...tags.values()], page, detail),
    tellUnreadable(synopsis, page),
    tellNothing(synopsis, page),
  ];
  return `${blocks.flatMap((lines) => (lines.length > 0 ? [lines.join("\n")] : [])).join("\n\n")}\n`;
}

/** What outlets call the same things, for a terminal, each with a place where it stands. */
export function renderLabels(
  labels: readonly LabelUse[],
  reports: readonly Report[],
  { width, color }: Pick<TextOptions, "width" | "color">,
): string {
  const page: Page = { width: Math.max(NARROWEST_PAGE, width), color };
  const lines = tellLabels(labels, reports, page, { passages: true });
  return `${(lines.length > 0 ? lines : ["Nothing is called by more than one name."]).join("\n")}\n`;
}

/** Originals that tell of no story here: said plainly, since nothing was held against them. */
function tellUnplaced(synopsis: Synopsis, page: Page): string[] {
  const unplaced = unplacedOriginals(synopsis);
  if (unplaced.length === 0) return [];
  const head = setLines(page, 0, "", "Originals of no story here; nothing is held against them", "section");
  return [...head, ...unplaced.flatMap(({ source }) => setLines(page, 2, "- ", nameSource(source)))];
}

function tellNotCompared(tags: readonly ReportTag[], page: Page, detail: Detail): string[] {
  const apart = tags.filter((tag) => !tag.compared);
  if (apart.length === 0) return [];
  const head = setLines(page, 0, "", "Read, dated and shown; not yet compared", "section");
  return [...head, ...apart.flatMap((tag) => tellReport(tag, page, detail))];
}

function tellUnreadable({ unreadable }: Synopsis, page: Page): string[] {
  if (unreadable.length === 0) return [];
  const head = setLines(page, 0, "", `${countOf(unreadable.length, "source")} could not be read`, "section");
  return [
    ...head,
    ...unreadable.flatMap(({ source, reason }) => setLines(page, 2, "- ", `${nameSource(source)}: ${reason}`)),
  ];
}

function tellNothing({ reports, unreadable }: Synopsis, page: Page): string[] {
  return reports.length + unreadable.length === 0 ? setLines(page, 0, "", "No reports.") : [];
}
