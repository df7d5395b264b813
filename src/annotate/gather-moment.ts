/**
 * The parts of one expression of time: words and numbers that stand together, in whatever order a language sets them.
 * Tokens and a position in; year, month, day, weekday, hour, unit and step out, as far as told, each at most once.
 */
import {
  COMMAS,
  endOfLink,
  isEmpty,
  isLong,
  MOST_LINKS,
  type MomentText,
  type Parts,
  skipLinks,
} from "./moment-parts.js";
import { isIntroduced } from "./place-words.js";
import { type ClockHit, readClock } from "./read-clock.js";
import { type DigitsHit, isSurelyDay, isYear, readDayAndMonth, readDigits } from "./read-digits.js";
import { takeNumber } from "./take-number.js";
import { calendarOfDigits, takeOtherDay } from "./take-other-day.js";
import { takeRoles } from "./take-words.js";
import { takeYearPart } from "./take-year-part.js";
import { roleAt, rolesAt } from "./time-terms.js";

/** Words of one expression at the most: no sentence is one. */
const MOST_PARTS = 12;

/** The longest expression at a position. */
export function gatherMoment(text: MomentText, index: number): Parts | undefined {
  return gatherMoments(text, index)[0];
}

/** The expressions that begin at a position, longest first: what all words do not make, fewer may. */
export function gatherMoments(text: MomentText, index: number): readonly Parts[] {
  const parts: Parts = { from: index, to: index };
  const found: Parts[] = [];
  for (let count = 0; count < MOST_PARTS; count++) {
    const to = takeNext(text, parts.to, parts) ?? (isEmpty(parts) ? undefined : takeLinked(text, parts));
    if (to === undefined) break;
    parts.to = to;
    found.unshift({ ...parts });
  }
  return found;
}

function takeLinked(text: MomentText, parts: Parts): number | undefined {
  // "2015'ten sonraki": the case and what follows bound the year.
  const bounds = text.tables.boundsAfter.at(text.tokens, parts.to);
  if (bounds && (parts.year ?? parts.day) !== undefined && text.tokens[parts.to]!.kind === "mark") return undefined;
  let at = parts.to;
  for (let links = 0; links < MOST_LINKS; links++) {
    const comma = COMMAS.has(text.tokens[at]?.norm ?? "");
    if (comma && !mayGoOn(text, at + 1, parts)) return undefined;
    const next = comma ? at + 1 : endOfLink(text, at);
    if (next === undefined) return undefined;
    at = next;
    const taken = takeNext(text, at, parts);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

/** Behind a comma a day goes on by its month, its year, its weekday or its hour; anything else is another expression. */
function mayGoOn(text: MomentText, at: number, parts: Parts): boolean {
  if (parts.unit !== undefined || parts.step !== undefined || parts.sign !== undefined || parts.edge !== undefined)
    return false;
  const { roles } = rolesAt(text, at);
  if (roles.some(({ kind }) => kind === "month" || kind === "weekday"))
    return parts.weekday !== undefined || parts.day !== undefined;
  if (readClock(text, skipLinks(text, at), text.numberAt)) return true;
  const number = text.numberAt(at);
  if (!number || parts.month === undefined)
    return parts.weekday !== undefined && (number ?? text.numberAt(skipLinks(text, at))) !== undefined;
  return roleAt(text, number.to, "unit") === undefined && (isYear(number.value) || parts.day === undefined);
}

/** Behind a comma, where one stands there. */
export function skipComma({ tokens }: MomentText, at: number): number {
  return COMMAS.has(tokens[at]?.norm ?? "") ? at + 1 : at;
}

function takeNext(text: MomentText, at: number, parts: Parts): number | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  if (token.kind === "mark" && token.norm !== "'") return takeRoles(text, at, parts);
  const yearPart = takeYearPart(text, at, parts);
  if (yearPart !== undefined) return yearPart;
  const clock = parts.clock === undefined && parts.sign === undefined ? clockAt(text, at, parts) : undefined;
  if (clock) {
    parts.clock = clock;
    return clock.to;
  }
  const other = takeOtherDay(text, at, parts);
  if (other !== undefined) return other;
  const digits = digitsAt(text, at, parts);
  if (digits !== undefined) return digits;
  return takeRoles(text, at, parts) ?? takeNumber(text, at, parts);
}

/** A bare number with "at" is an hour only beside a day, or where the text closes behind it. */
function clockAt(text: MomentText, at: number, parts: Parts): ClockHit | undefined {
  const clock = readClock(text, at, text.numberAt);
  if (!clock) return undefined;
  if (parts.unit !== undefined && (parts.step === undefined || isLong(parts))) return undefined;
  // "Inférieur à 20"
  if (clock.bare && boundsFigure(text, at)) return undefined;
  // "1 nuit" is how long one stays.
  if (clock.to === at + 2 && text.pack.units.at(text.tokens, at + 1)?.value === "night") return undefined;
  if (
    clock.bare &&
    isEmpty(parts) &&
    rolesAt(text, clock.to).roles.some(({ kind }) => kind === "unit" || kind === "month")
  )
    return undefined;
  return clock;
}

/** The preposition is the last word of what bounds an amount. */
function boundsFigure({ tokens, pack }: MomentText, at: number): boolean {
  return [1, 2, 3].some((back) => at >= back && (pack.bounds.at(tokens, at - back)?.to ?? 0) > at);
}

function digitsAt(text: MomentText, at: number, parts: Parts): number | undefined {
  const hit =
    parts.unit === undefined
      ? (readDigits(text.tokens, at, text.pack.numericOrders) ??
        (parts.weekday !== undefined ||
        parts.step !== undefined ||
        isIntroduced(text, at) ||
        isSurelyDay(text.tokens, at, text.pack.numericOrders)
          ? readShort(text, at)
          : undefined))
      : undefined;
  if (!hit) return undefined;
  if (hit.year !== undefined && parts.year !== undefined) return undefined;
  if (hit.month !== undefined && parts.month !== undefined) return undefined;
  if (hit.day !== undefined && (parts.day !== undefined || parts.count !== undefined)) return undefined;
  const calendar = calendarOfDigits(hit, text);
  if (calendar !== undefined) parts.calendar = calendar;
  if (hit.year !== undefined) parts.year = hit.year;
  if (hit.month !== undefined) parts.month = hit.month;
  if (hit.day !== undefined) parts.day = hit.day;
  return hit.to;
}

/** "12/05" where a preposition or a weekday leads to it or nothing else is so written, and no word of a fraction follows. */
function readShort(text: MomentText, at: number): DigitsHit | undefined {
  const hit = readDayAndMonth(text.tokens, at, text.pack.numericOrders);
  return hit && text.pack.prepositions.at(text.tokens, hit.to) === undefined ? hit : undefined;
}
