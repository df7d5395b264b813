/** A label and a date written before the first sentence by a crawler: taken off the body and kept as a date. */
import { tokenize } from "../text/tokenize.js";
import { isColon, type Line } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { PageTables } from "./page-tables.js";
import { parseDates } from "./parse-dates.js";

/** "date 2024-03-19 The minister ...": a label and a date that a crawler wrote before the first sentence. */
export function takeDatedLabel(
  body: readonly string[],
  around: Line[],
  tables: PageTables,
  names: DateNames,
): string[] {
  const [first, ...rest] = body;
  if (first === undefined) return [];
  const head = first.slice(0, 80);
  const tokens = tokenize(head);
  const label = tables.labelAt(tokens, 0);
  if (!label || (label.value !== "date" && label.value !== "update")) return [first, ...rest];
  const start = tokens[isColon(tokens[label.to]) ? label.to + 1 : label.to]?.start;
  const date = parseDates(head, names)[0];
  if (!date || date.start !== start) return [first, ...rest];
  const update = label.value === "update" ? { update: true as const } : {};
  around.push({ words: first.slice(0, date.end), kind: "date", value: "", dates: [date], ...update });
  const after = first.slice(date.end).replace(/^[\s|,;:–-]+/, "");
  return after === "" ? rest : [after, ...rest];
}
