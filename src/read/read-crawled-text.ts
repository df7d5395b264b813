/** What does a crawled plain text hold? Takes decoded text; gives its lines sorted into body, titles and the rest. */
import { readSettings } from "../settings.js";
import { classifyLine, LONGEST_LABEL_LINE } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { Draft } from "./draft.js";
import type { PageTables } from "./page-tables.js";
import { sortLines } from "./sort-lines.js";
import { splitLines } from "./split-lines.js";
import { tellNoReportInText } from "./tell-no-report.js";

export function readCrawledText(
  text: string,
  tables: PageTables,
  names: DateNames,
): Draft | { readonly reason: string } {
  const standsAlone = (line: string) =>
    line.length <= LONGEST_LABEL_LINE && classifyLine(line, tables, names).kind !== "text";
  if (countLines(text) > readSettings.mostLines) return { reason: "text of more lines than any report has" };
  const lines = splitLines(text, standsAlone);
  const draft = sortLines(lines, tables, names);
  const reason = tellNoReportInText(lines, draft.paragraphs, tables);
  return reason === undefined ? draft : { reason };
}

/** Lines that hold something. */
function countLines(text: string): number {
  let lines = 0;
  for (const _ of text.matchAll(/[^\s][^\n\r]*/g)) lines++;
  return lines;
}
