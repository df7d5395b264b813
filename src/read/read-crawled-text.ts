/** What does a crawled plain text hold? Takes decoded text; gives its lines sorted into body, titles and the rest. */
import { classifyLine, LONGEST_LABEL_LINE } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { Draft } from "./draft.js";
import type { PageTables } from "./page-tables.js";
import { sortLines } from "./sort-lines.js";
import { splitLines } from "./split-lines.js";

export function readCrawledText(text: string, tables: PageTables, names: DateNames): Draft {
  const standsAlone = (line: string) =>
    line.length <= LONGEST_LABEL_LINE && classifyLine(line, tables, names).kind !== "text";
  const lines = splitLines(text, standsAlone);
  return sortLines(lines, tables, names);
}
