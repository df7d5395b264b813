/**
 * Which fields does a line of metadata hold? "Date: ... | Source: ... Author: ..." is three lines in one. Takes a line,
 * gives its fields classified, or the line whole where any of them would be body.
 */
import { tokenize } from "../text/tokenize.js";
import { trimMarks } from "../text/trim-marks.js";
import { classifyLine, isColon, type Line, type LineKind, LONGEST_LABEL_LINE } from "./classify-line.js";
import type { DateNames } from "./date-names.js";
import type { PageTables } from "./page-tables.js";
import { parseDates } from "./parse-dates.js";
import { endsSentence } from "./weigh-line.js";

/** Kinds that a line of several fields may seem to be as a whole; others are what they look like. */
const PARTED = new Set<LineKind>(["text", "date", "source", "byline", "label", "code"]);

export function classifyFields(words: string, tables: PageTables, names: DateNames): readonly Line[] {
  const whole = classifyLine(words, tables, names);
  if (words.length > LONGEST_LABEL_LINE || !PARTED.has(whole.kind) || endsSentence(words)) return [whole];
  const fields = cutFields(words, tables, names);
  if (fields.length < 2) return [whole];
  const lines = fields.map((field) => classifyLine(field, tables, names));
  return lines.every((line) => PARTED.has(line.kind) && line.kind !== "text") ? lines : [whole];
}

/** Cut before every label with a colon, and before a date behind the value of another label. */
function cutFields(words: string, tables: PageTables, names: DateNames): readonly string[] {
  const tokens = tokenize(words);
  const cuts: number[] = [];
  let valueFrom: number | undefined;
  for (let index = 0; index < tokens.length; index++) {
    const before = tokens[index - 1];
    const opens = !before || before.end < tokens[index]!.start || before.kind === "mark";
    const label = opens ? tables.labelAt(tokens, index) : undefined;
    if (!label || !isColon(tokens[label.to])) continue;
    cuts.push(tokens[index]!.start);
    const dated = label.value === "date" || label.value === "update";
    valueFrom = dated ? undefined : tokens[label.to]!.end;
    index = label.to;
  }
  // Only the last label's value can run into a date: before it every value ends at the next label.
  const date = valueFrom === undefined ? undefined : parseDates(words, names).find(({ start }) => start >= valueFrom);
  if (date && /[\p{L}\p{N}]/u.test(words.slice(valueFrom, date.start))) cuts.push(date.start);
  const starts = [...new Set([0, ...cuts])];
  return starts.map((start, index) => trim(words.slice(start, starts[index + 1]))).filter((field) => field !== "");
}

function trim(field: string): string {
  return trimMarks(field, /[\s|丨/·•,،、;–—-]/u);
}
