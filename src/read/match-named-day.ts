/**
 * Which day, or month of a year, does the name of a month tell with the numbers beside it? In every usual order, with
 * small words and marks between, in whatever calendar the month is of.
 */
import type { Token } from "../model/annotation.js";
import { gregorianOf } from "../text/convert-day.js";
import type { DateNames } from "./date-names.js";
import { fullYear, gregorianYear, isSeparator, SEPARATORS } from "./date-parts.js";
import type { Day } from "./match-day.js";
import { HIJRI_MONTHS, PERSIAN_MONTHS } from "./runtime-names.js";
import { numberAt } from "./token-numbers.js";

/** Marks that join a year of two digits to its month. */
const APOSTROPHES = new Set(["'", "’", "-", "/", "."]);

/** "19 March 2024", "19th of March, 2024", "19. März 2024", "19 de marzo de 2024", "19-Mar-24". */
export function dayMonthYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const day = numberAt(tokens, from, 1, 2);
  if (day === undefined) return undefined;
  for (let skip = 1; skip <= 4; skip++) {
    const month = names.months.at(tokens, from + skip);
    if (month) return withYear(tokens, afterTwin(tokens, month, names), month.value, day, names);
    if (!isFiller(tokens[from + skip])) return undefined;
  }
  return undefined;
}

/** "March 19, 2024", "Mar. 19th 2024", "Mar 19 22:33:05 2024". */
export function monthDayYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const month = names.months.at(tokens, from);
  if (!month) return undefined;
  const after = afterTwin(tokens, month, names);
  const at = tokens[after]?.norm === "." || tokens[after]?.norm === "]" ? after + 1 : after;
  const day = numberAt(tokens, at, 1, 2);
  if (day === undefined) return undefined;
  return withYear(tokens, at + 1, month.value, day, names) ?? behindClock(tokens, at + 1, month.value, day);
}

/** "Mar 19 22:33:05 2024" and "Mar 19 22:33:05 UTC 2024", as mail and servers write it; the hour is read as before it. */
function behindClock(tokens: readonly Token[], from: number, month: number, day: number): Day | undefined {
  const clock = [0, 2, 4].map((step) => numberAt(tokens, from + step, 2));
  if (clock.some((part) => part === undefined) || month >= PERSIAN_MONTHS) return undefined;
  if (tokens[from + 1]?.norm !== ":" || tokens[from + 3]?.norm !== ":") return undefined;
  const at = tokens[from + 5]?.kind === "word" ? from + 6 : from + 5;
  const year = numberAt(tokens, at, 4);
  return year === undefined ? undefined : { year, month: month + 1, day, to: at + 1 };
}

/** "2024 March 19", and with names of the Persian calendar as some write it. */
export function yearMonthDay(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const year = numberAt(tokens, from, 4);
  if (year === undefined) return undefined;
  const at = SEPARATORS.has(tokens[from + 1]?.norm ?? "") || tokens[from + 1]?.norm === "," ? from + 2 : from + 1;
  const month = names.months.at(tokens, at);
  if (!month) return undefined;
  const dayAt = SEPARATORS.has(tokens[month.to]?.norm ?? "") ? month.to + 1 : month.to;
  const day = numberAt(tokens, dayAt, 1, 2);
  // A year may follow that day, and then it belongs to it.
  if (day === undefined || numberAt(tokens, dayAt + 1, 4) !== undefined || tokens[dayAt + 1]?.norm === ":") {
    return undefined;
  }
  return dated(year, month.value, day, dayAt + 1);
}

/** "March 2024"; behind a number it is the rest of an impossible day. */
export function monthYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (tokens[from - 1]?.kind === "number") return undefined;
  const month = names.months.at(tokens, from);
  return month && withYear(tokens, month.to, month.value, undefined, names);
}

/** Behind a second name of the same month: "19 March / Mart 2024", with a slash, a dash or in brackets. */
function afterTwin(
  tokens: readonly Token[],
  month: { readonly to: number; readonly value: number },
  names: DateNames,
): number {
  const mark = tokens[month.to]?.norm;
  if (mark !== "/" && mark !== "(" && mark !== "-") return month.to;
  const twin = names.months.at(tokens, month.to + 1);
  if (!twin || twin.value !== month.value) return month.to;
  return mark === "(" && tokens[twin.to]?.norm === ")" ? twin.to + 1 : twin.to;
}

function withYear(
  tokens: readonly Token[],
  from: number,
  month: number,
  day: number | undefined,
  names: DateNames,
): Day | undefined {
  for (let skip = 0; skip <= 4; skip++) {
    const year = numberAt(tokens, from + skip, 4);
    // "19 March 22:33" has no year, and neither has "May 5, 1000.50".
    if (year !== undefined) return dated(year, month, day, from + skip + 1);
    const short = numberAt(tokens, from + skip, 2);
    const joined = APOSTROPHES.has(tokens[from + skip - 1]?.norm ?? "") && day !== undefined && skip === 1;
    if (short !== undefined && joined && names.shortYears && month < PERSIAN_MONTHS) {
      const apart = tokens[from]!.norm === "." || isSeparator(tokens, from + skip + 1);
      const to = from + skip + 1;
      return apart || tokens[to]?.norm === ":" ? undefined : { year: fullYear(short), month: month + 1, day: day!, to };
    }
    if (!isFiller(tokens[from + skip]) && names.eras.at(tokens, from + skip) === undefined) return undefined;
  }
  return undefined;
}

/** A day or month by name in whatever calendar the month is of. */
function dated(year: number, month: number, day: number | undefined, to: number): Day | undefined {
  if (month < PERSIAN_MONTHS) {
    return { year: gregorianYear(year), month: month + 1, ...(day === undefined ? {} : { day }), to };
  }
  const [calendar, base] =
    month < HIJRI_MONTHS ? (["persian", PERSIAN_MONTHS] as const) : (["islamic", HIJRI_MONTHS] as const);
  const gregorian = day === undefined ? undefined : gregorianOf(calendar, year, month - base + 1, day);
  return gregorian && { ...gregorian, to, calendar };
}

/** Commas, points, ordinal endings and short joining words between the parts of a date. */
function isFiller(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "number" && token.norm.length <= 3;
}
