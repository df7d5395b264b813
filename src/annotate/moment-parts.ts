/**
 * The parts of which an expression of time consists, the text in which they stand, and what may stand between two of them.
 */
import type { PartOfTime, TimeUnit } from "../model/language.js";
import type { OtherCalendar } from "../text/convert-day.js";
import type { PackTables } from "./pack-tables.js";
import type { ClockHit, NumberReader } from "./read-clock.js";
import type { Holiday, TimeText } from "./time-terms.js";

export interface Parts {
  from: number;
  to: number;
  year?: number;
  month?: number;
  day?: number;
  /** Of which the day, month and year are; absent for the Gregorian. */
  calendar?: OtherCalendar;
  weekday?: number;
  /** Days from the report's own. */
  days?: number;
  unit?: TimeUnit;
  /** The larger unit that a ranked one is part of: "the first week of next month". */
  of?: TimeUnit;
  /** How many of the unit. */
  count?: number;
  /** Which of the units; -1 the last. */
  ordinal?: number;
  step?: number;
  /** The past or what is to come, by a number and its unit. */
  sign?: 1 | -1;
  part?: PartOfTime;
  edge?: "start" | "middle" | "end";
  clock?: ClockHit;
  zone?: string;
  holiday?: Holiday;
  decade?: number;
  /** From the report's own day to the end of the unit. */
  rest?: true;
  /** The bare number that a range may complete. */
  bare?: number;
}

export interface MomentText extends TimeText {
  readonly text: string;
  readonly pack: PackTables;
  readonly numberAt: NumberReader;
}

export function isEmpty(parts: Parts): boolean {
  return parts.to === parts.from;
}

export function hasDay(parts: Parts): boolean {
  return parts.day !== undefined || parts.weekday !== undefined || parts.month !== undefined;
}

/** A week or more of which no day is told: its hours and evenings are many, "next week at eight" names two times. */
export function isLong(parts: Parts): boolean {
  return parts.unit !== undefined && LONG.has(parts.unit) && !hasDay(parts);
}

const LONG: ReadonlySet<TimeUnit> = new Set(["week", "month", "quarter", "half", "year", "decade", "century"]);

/** Links between two parts at the most. */
export const MOST_LINKS = 3;

export const COMMAS: ReadonlySet<string> = new Set([",", "،", "，"]);

/** A link word, a mark glued to what it joins ("12-Mar"), or an ending behind an apostrophe ("Mart'ta"). */
export function endOfLink({ tokens, tables }: MomentText, at: number): number | undefined {
  const link = COMMAS.has(tokens[at]?.norm ?? "") ? undefined : tables.links.at(tokens, at);
  if (link) return link.to;
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark) return undefined;
  // "2016-12-16T12:23"
  if (mark.norm === "t" && mark.start === before.end && next?.kind === "number" && next.start === mark.end)
    return at + 1;
  if (mark.kind !== "mark") return undefined;
  if (mark.norm === "'") {
    const ending = next?.kind === "word" && next.start === mark.end && mark.start === before.end;
    return ending && next.end - next.start <= LONGEST_ENDING ? at + 2 : undefined;
  }
  // "Aug. 9"; behind another stop the next sentence begins.
  const shortened = before.kind === "word" && before.end - before.start >= SHORTEST_NAME && next?.kind === "number";
  if (mark.norm === "." && mark.start === before.end && shortened) return at + 1;
  const glued = mark.start === before.end && next !== undefined && next.start === mark.end;
  if ((mark.norm === "-" || mark.norm === "/" || mark.norm === ".") && glued) return at + 1;
  return undefined;
}

export const LONGEST_ENDING = 4;
/** Letters of a month cut short. */
const SHORTEST_NAME = 2;

export function skipLinks(text: MomentText, at: number): number {
  let to = at;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = endOfLink(text, to);
    if (next === undefined) break;
    to = next;
  }
  return to;
}
