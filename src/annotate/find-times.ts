/**
 * When: days, dates and weekdays in the text, resolved by the report's own date as far as that is known. "On Tuesday" in
 * news is the last Tuesday, unless something says otherwise; without a dated report it stays a weekday.
 */
import type { TimeExpression, Token } from "../model/annotation.js";
import type { Report } from "../model/report.js";
import { addDays, lastWeekday, nextWeekday, WEEKDAYS } from "../text/calendar.js";
import type { PhraseHit } from "../text/phrase-table.js";
import type { PackTables } from "./pack-tables.js";
import { type Reading, readDate } from "./read-date.js";

export function findTimes(report: Report, tokens: readonly Token[], tables: PackTables): readonly TimeExpression[] {
  const day =
    report.published && report.published.precision !== "year" && report.published.precision !== "month"
      ? report.published.value.slice(0, 10)
      : undefined;
  const times: TimeExpression[] = [];
  for (let index = 0; index < tokens.length; ) {
    const reading =
      readDate(tokens, index, tables, day) ??
      readWeekday(tokens, index, tables, day) ??
      readRelative(tokens, index, tables, day);
    if (reading) {
      times.push({ start: tokens[reading.from]!.start, end: tokens[reading.to - 1]!.end, ...reading.value });
    }
    index = reading ? reading.to : index + 1;
  }
  return times;
}

function readWeekday(
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
  published: string | undefined,
): Reading | undefined {
  if (tokens[index]!.kind !== "word") return undefined;
  const shift = tables.weekdayShifts.at(tokens, index);
  const before = shift && tables.weekdays.at(tokens, shift.to);
  const hit = before ?? weekdayAt(tokens, index, tables);
  if (!hit) return undefined;
  const after = before ? undefined : tables.weekdayShifts.at(tokens, hit.to);
  const weeks = before ? shift!.value : after?.value;
  const value =
    published && (weeks === 1 ? nextWeekday(published, hit.value) : lastWeekday(published, hit.value, weeks === -1));
  const weekday = WEEKDAYS[hit.value]!;
  return { from: index, to: after?.to ?? hit.to, value: value === undefined ? { weekday } : { value, weekday } };
}

/** Where the language writes its days with capitals they are told by these: "sat" and "sun" are words. */
function weekdayAt(tokens: readonly Token[], index: number, tables: PackTables): PhraseHit<number> | undefined {
  if (!tables.cased || tokens[index]!.capital) return tables.weekdays.at(tokens, index);
  const hit = tables.smallWeekdays.at(tokens, index);
  if (!hit || hit.to - hit.from > 1 || !tables.cutWeekdays.has(tokens[index]!.norm)) return hit;
  // "segunda" is the second, too, unless it stands alone.
  const next = tokens[hit.to];
  return !next || next.kind === "mark" || tables.prepositions.at(tokens, hit.to) ? hit : undefined;
}

function readRelative(
  tokens: readonly Token[],
  index: number,
  tables: PackTables,
  published: string | undefined,
): Reading | undefined {
  const hit = tokens[index]!.kind === "word" ? tables.relativeDays.at(tokens, index) : undefined;
  if (!hit || published === undefined) return undefined;
  return { from: index, to: hit.to, value: { value: addDays(published, hit.value) } };
}
