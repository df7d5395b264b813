/**
 * Two ends of a stretch of time: "12-14 March", "from 3 to 5 May", "between 2 and 4 p.m.", "January to March 2019". Takes a
 * position, gives the parts of both ends, each completed by what only the other tells.
 */
import { gatherMoment } from "./gather-moment.js";
import { isEmpty, type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import type { ClockHit } from "./read-clock.js";
import { isYear, readDayAndMonth } from "./read-digits.js";
import { roleAt } from "./time-terms.js";

export interface RangeParts {
  readonly from: number;
  readonly to: number;
  readonly first: Parts;
  readonly last: Parts;
}

/** `first`: what was read at `index` already, where it was. */
export function joinRange(text: MomentText, index: number): RangeParts | undefined {
  const { tokens, tables } = text;
  const opener = tables.rangeOpeners.at(tokens, index);
  const at = opener ? skipLinks(text, opener.to) : index;
  const first =
    shortDay(text, at, opener !== undefined) ?? gatherMoment(text, at) ?? nowAt(text, at) ?? bareNumber(text, at);
  if (!first) return undefined;
  const mark = markAt(text, first.to, opener !== undefined);
  if (!mark) return undefined;
  const glued = tokens[mark.from]!.start === tokens[mark.from - 1]!.end;
  const behind = skipLinks(text, mark.to);
  const short = first.day !== undefined && first.month !== undefined ? shortDay(text, behind, true) : undefined;
  const last =
    short ??
    gatherMoment(text, behind) ??
    nowAt(text, behind) ??
    (opener || glued || isPlain(first) ? bareNumber(text, behind) : undefined);
  if (!last) return undefined;
  const closing = endBehind(text, last.to);
  // "18 ve 19", "3月和5月": what joins two makes a range only by a word before or behind both.
  const joins = text.pack.coordinators.at(tokens, mark.from) !== undefined;
  if (joins && opener === undefined && closing === undefined) return undefined;
  const areBare = first.bare !== undefined && (last.bare !== undefined || isYearAlone(last));
  if (areBare && !areYears(text, at, last, opener !== undefined)) return undefined;
  const both = complete(first, last, areBare || opener !== undefined || glued || closing !== undefined);
  return both && { from: index, to: closing ?? last.to, ...both };
}

function isYearAlone({ year, month, unit }: Parts): boolean {
  return year !== undefined && month === undefined && unit === undefined;
}

/** "2014 ve 2018 arasında": a word behind both ends, and behind a case written onto the second. */
function endBehind({ tokens, pack }: MomentText, at: number): number | undefined {
  const behindCase = tokens[at]?.norm === "'" && tokens[at + 1]?.kind === "word" ? at + 2 : at;
  return (pack.rangeEnds.at(tokens, at) ?? pack.rangeEnds.at(tokens, behindCase))?.to;
}

/** Four digits each or, behind an opener, words; the first are no end of a longer code, the last count nothing. */
function areYears({ tokens, pack }: MomentText, at: number, { from, to }: Parts, opened: boolean): boolean {
  const [before, next] = [tokens[at - 1], tokens[to]];
  if (before?.norm === "-" && before.end === tokens[at]!.start) return false;
  const inDigits = (index: number) => /^\d{4}$/.test(tokens[index]!.norm);
  if (!opened && !(inDigits(at) && inDigits(from))) return false;
  const unit = next?.kind === "word" ? pack.units.at(tokens, to)?.value : undefined;
  return unit === undefined || unit === "year";
}

function isPlain({ bare }: Parts): boolean {
  return bare === undefined || isYear(bare);
}

/** A word or sign between two ends; one that also joins ("and") only behind an opener. */
function markAt(
  text: MomentText,
  at: number,
  opened: boolean,
): { readonly from: number; readonly to: number } | undefined {
  const { tokens, tables, pack } = text;
  const norm = tokens[at]?.norm;
  if (norm === undefined) return undefined;
  if (opened && (pack.rangePairs.has(norm) || pack.coordinators.at(tokens, at))) return { from: at, to: at + 1 };
  const hit = tables.rangeMarks.at(tokens, at);
  if (hit) return hit;
  // "بين 5 و7": the joining word is written onto the second end.
  return undefined;
}

/** "From March to now": the report's own day. */
function nowAt(text: MomentText, at: number): Parts | undefined {
  const now = text.tables.now.at(text.tokens, at);
  return now && { from: at, to: now.to, days: 0 };
}

/** "10/1 to 11/7", "28/2-1/3": behind an opener, or where another such day follows a mark between them. */
function shortDay(text: MomentText, at: number, sure: boolean): Parts | undefined {
  const orders = text.pack.numericOrders;
  const hit = readDayAndMonth(text.tokens, at, orders);
  if (!hit) return undefined;
  const mark = markAt(text, hit.to, true);
  if (!sure && !(mark && readDayAndMonth(text.tokens, mark.to, orders))) return undefined;
  return {
    from: at,
    to: hit.to,
    ...(hit.day === undefined ? {} : { day: hit.day }),
    ...(hit.month === undefined ? {} : { month: hit.month }),
  };
}

function bareNumber(text: MomentText, at: number): Parts | undefined {
  const ordinal = roleAt(text, at, "ordinal");
  const number = ordinal ? { value: ordinal.role.value, to: ordinal.to } : text.numberAt(at);
  if (!number || !Number.isInteger(number.value)) return undefined;
  const sign = text.tokens[number.to];
  const glued = sign !== undefined && sign.start === text.tokens[number.to - 1]!.end;
  const ending = glued && text.tables.ordinalEndings.has(sign.norm);
  return { from: at, to: ending ? number.to + 1 : number.to, bare: number.value };
}

function complete(
  first: Parts,
  last: Parts,
  sure: boolean,
): { readonly first: Parts; readonly last: Parts } | undefined {
  if (first.bare !== undefined && last.bare !== undefined) {
    const [a, b] = [first.bare, last.bare];
    return isYear(a) && isYear(b) && a < b && a > 1500 && b < 2100
      ? { first: { ...first, year: a }, last: { ...last, year: b } }
      : undefined;
  }
  if (first.bare !== undefined) return withFirstBare(first, last, sure);
  if (last.bare !== undefined) return withLastBare(first, last);
  return shareDay(first, last);
}

function withFirstBare(
  first: Parts,
  last: Parts,
  sure: boolean,
): { readonly first: Parts; readonly last: Parts } | undefined {
  const { bare } = first;
  if (last.clock !== undefined && bare! <= 24) {
    return { first: { ...last, from: first.from, to: first.to, clock: beside(bare!, 0, last.clock) }, last };
  }
  if (last.day !== undefined && bare! < last.day && bare! >= 1)
    return { first: { ...last, from: first.from, to: first.to, day: bare! }, last };
  if (sure && isYear(bare!) && last.year !== undefined && last.month === undefined)
    return { first: { ...first, year: bare! }, last };
  return sure && isYear(bare!) && last.year !== undefined && last.month !== undefined
    ? { first: { ...first, year: bare! }, last }
    : undefined;
}

/** "From 2 to 4 p.m.", "from 11 to 1 p.m.": the first hour is the last of its name before the second. */
function beside(hour: number, minute: number, last: ClockHit): ClockHit {
  if (last.half === undefined || hour > 12) return { to: 0, hour: hour % 24, minute };
  const own = (hour % 12) * 60 + minute;
  const before = (start: number) =>
    (last.hour * 60 + last.minute - start + DAY_OF_MINUTES) % DAY_OF_MINUTES || DAY_OF_MINUTES;
  const start = before(own + HALF_OF_MINUTES) < before(own) ? own + HALF_OF_MINUTES : own;
  return { to: 0, hour: Math.floor(start / 60), minute };
}

const DAY_OF_MINUTES = 1440;
const HALF_OF_MINUTES = 720;

function withLastBare(first: Parts, last: Parts): { readonly first: Parts; readonly last: Parts } | undefined {
  const { bare } = last;
  if (first.clock !== undefined && bare! <= 24)
    return { first, last: { ...last, clock: behind(bare!, 0, first.clock) } };
  if (first.day !== undefined && first.clock === undefined && bare! <= 31 && bare! > first.day) {
    const { weekday: _weekday, ...day } = first;
    return { first, last: { ...day, from: last.from, to: last.to, day: bare! } };
  }
  if (first.year !== undefined && isYear(bare!) && bare! > first.year && first.day === undefined)
    return { first, last: { ...last, year: bare! } };
  return undefined;
}

/** The next hour of that name behind the first, where the first tells its half and the second does not. */
function behind(hour: number, minute: number, first: ClockHit): ClockHit {
  if (hour > 12 || first.half === undefined) return { to: 0, hour: hour % 24, minute };
  const own = (hour % 12) * 60 + minute;
  const after = (end: number) =>
    (end - first.hour * 60 - first.minute + DAY_OF_MINUTES) % DAY_OF_MINUTES || DAY_OF_MINUTES;
  const end = after(own + HALF_OF_MINUTES) < after(own) ? own + HALF_OF_MINUTES : own;
  return { to: 0, hour: Math.floor(end / 60), minute };
}

/** Year, month and unit are of both ends where one alone tells them; so is the half of the day. */
function shareDay(first: Parts, last: Parts): { readonly first: Parts; readonly last: Parts } | undefined {
  if (isEmpty(first) || isEmpty(last)) return undefined;
  const [a, b] = [{ ...first }, { ...last }];
  if (a.clock && b.clock) {
    if (a.clock.half === undefined && b.clock.half !== undefined && a.clock.hour <= 12) {
      a.clock = { ...a.clock, hour: beside(a.clock.hour, a.clock.minute, b.clock).hour };
    } else if (b.clock.half === undefined && a.clock.half !== undefined && b.clock.hour <= 12) {
      b.clock = { ...behind(b.clock.hour, b.clock.minute, a.clock) };
    }
    if (b.part !== undefined && a.part === undefined && a.clock.half === undefined) a.part = b.part;
  }
  if (a.month === undefined && b.month !== undefined && a.day !== undefined) a.month = b.month;
  if (b.month === undefined && a.month !== undefined && b.day !== undefined) b.month = a.month;
  if (a.unit === undefined && b.unit !== undefined && a.day !== undefined)
    [a.unit, a.step] = [b.unit, b.step] as [never, never];
  if (a.month !== undefined && b.month !== undefined) {
    if (a.year === undefined && a.step === undefined && b.year !== undefined)
      a.year = a.month > b.month ? b.year - 1 : b.year;
    if (b.year === undefined && a.year !== undefined) b.year = b.month < a.month ? a.year + 1 : a.year;
  }
  return { first: a, last: b };
}
