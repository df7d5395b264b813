/**
 * A day whose month stands only behind the last of a list: the 18 of "18 and 19 June", the 3 of "3, 4 y 5 de mayo". Takes a
 * position, gives the parts of that day; the last day is read by itself.
 */
import { gatherMoment } from "./gather-moment.js";
import { COMMAS, type MomentText, type Parts, skipLinks } from "./moment-parts.js";

/** Days of a list at the most. */
const MOST_DAYS = 6;

export function readListedDay(text: MomentText, index: number): Parts | undefined {
  const day = dayAt(text, index);
  return day && completeDay(text, index, day, MOST_DAYS);
}

function completeDay(text: MomentText, index: number, day: Day, most: number): Parts | undefined {
  const next = behindJoint(text, day.to);
  if (next === undefined || most === 0) return undefined;
  const at = skipLinks(text, next);
  const following = dayAt(text, at);
  const last = (following && completeDay(text, at, following, most - 1)) ?? gatherMoment(text, at);
  // Days of a list go up, and nothing but their month stands behind them.
  if (last?.day === undefined || last.month === undefined || last.day <= day.value) return undefined;
  if (last.unit !== undefined || last.calendar !== undefined) return undefined;
  const { weekday: _weekday, clock: _clock, part: _part, ...month } = last;
  return { ...month, from: index, to: day.to, day: day.value };
}

interface Day {
  readonly value: number;
  readonly to: number;
}

/** In figures, with the stop or the ending that makes them an ordinal. */
function dayAt({ tokens, tables }: MomentText, at: number): Day | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.norm)) return undefined;
  const value = Number(token.norm);
  if (value < 1 || value > LAST_DAY) return undefined;
  const ending = tokens[at + 1];
  const ranked = ending !== undefined && ending.start === token.end && tables.ordinalEndings.has(ending.norm);
  return { value, to: ranked ? at + 2 : at + 1 };
}

const LAST_DAY = 31;

function behindJoint({ tokens, pack }: MomentText, at: number): number | undefined {
  if (COMMAS.has(tokens[at]?.norm ?? "")) return at + 1;
  return pack.coordinators.at(tokens, at)?.to;
}
