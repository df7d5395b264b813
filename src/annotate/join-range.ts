/**
 * Two ends of a stretch of time: "12-14 March", "from 3 to 5 May", "between 2 and 4 p.m.", "January to March 2019". Takes a
 * position, gives the parts of both ends, each completed by what only the other tells.
 */
import { gatherMoment, gatherMoments } from "./gather-moment.js";
import { hasDay, isEmpty, type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import { type ClockHit, HALVES, inHalf } from "./read-clock.js";
import { isYear, readDayAndMonth, readDigits } from "./read-digits.js";
import { beginsJoined } from "./read-number-words.js";
import { roleAt } from "./time-terms.js";

export interface RangeParts {
  readonly from: number;
  readonly to: number;
  readonly first: Parts;
  readonly last: Parts;
}

export function joinRange(text: MomentText, index: number): RangeParts | undefined {
  const inMonth = rangeInMonth(text, index);
  if (inMonth) return inMonth;
  const opener = text.tables.rangeOpeners.at(text.tokens, index);
  const at = opener ? skipLinks(text, opener.to) : index;
  for (const first of firstEnds(text, at, opener !== undefined)) {
    const range = joinFrom(text, index, at, first, opener !== undefined);
    if (range) return range;
  }
  return undefined;
}

/** In "from 2007 to the end of 2008" the edge is of the second end, though it might close the first. */
function firstEnds(text: MomentText, at: number, opened: boolean): readonly Parts[] {
  const short = shortDay(text, at, opened);
  if (short) return [short];
  const moments = gatherMoments(text, at);
  const [whole] = moments;
  if (!whole) return [nowAt(text, at) ?? bareNumber(text, at)].flatMap((one) => one ?? []);
  const before = whole.edge === undefined ? undefined : moments.find(({ edge }) => edge === undefined);
  return before ? [whole, before] : [whole];
}

function joinFrom(text: MomentText, index: number, at: number, first: Parts, opened: boolean): RangeParts | undefined {
  const { tokens } = text;
  const mark = markAt(text, first.to, opened) ?? (opened ? jointOnto(text, index, first.to) : undefined);
  if (!mark) return undefined;
  const glued = tokens[mark.from]!.start === tokens[mark.from - 1]!.end;
  const behind = skipLinks(text, mark.to);
  const short = first.day !== undefined && first.month !== undefined ? shortDay(text, behind, true) : undefined;
  const last =
    short ??
    gatherMoment(text, behind) ??
    nowAt(text, behind) ??
    (opened || glued || isPlain(first) ? bareNumber(text, behind) : undefined);
  if (!last) return undefined;
  const closing = endBehind(text, last.to);
  // "18 ve 19", "3月和5月": what joins two makes a range only by a word before or behind both.
  const joins = text.pack.coordinators.at(tokens, mark.from) !== undefined;
  if (joins && closing === undefined && !isPaired(text, index, first.from, mark)) return undefined;
  const inPart =
    first.bare !== undefined && last.bare !== undefined ? hoursOfPart(text, index, first, last) : undefined;
  if (inPart) return inPart;
  const areBare = first.bare !== undefined && (last.bare !== undefined || isYearAlone(last));
  if (areBare && !areYears(text, at, last, opened)) return undefined;
  const both = complete(first, last, areBare || opened || glued || closing !== undefined);
  return both && { from: index, to: closing ?? last.to, ...both };
}

/** "November between 19 and 20", "im Mai vom 2. bis zum 7.": days of a month that stands before both. */
function rangeInMonth(text: MomentText, index: number): RangeParts | undefined {
  const month = roleAt(text, index, "month");
  if (!month || (text.tables.capitalMonths && !text.tokens[index]!.capital)) return undefined;
  const told = yearBehind(text, month.to);
  const opener = text.tables.rangeOpeners.at(text.tokens, skipLinks(text, told?.to ?? month.to));
  const first = opener && bareNumber(text, skipLinks(text, opener.to));
  const mark = first && markAt(text, first.to, true);
  const last = mark && bareNumber(text, skipLinks(text, mark.to));
  if (!last || !isDayBefore(first.bare!, last.bare!) || text.pack.units.at(text.tokens, last.to)) return undefined;
  const behind = told ? undefined : yearBehind(text, last.to);
  const year = (told ?? behind)?.value;
  const own = { month: month.role.month, ...(year === undefined ? {} : { year }) };
  return {
    from: index,
    to: behind?.to ?? last.to,
    first: { ...own, from: index, to: first.to, day: first.bare! },
    last: { ...own, from: last.from, to: last.to, day: last.bare! },
  };
}

function isDayBefore(first: number, last: number): boolean {
  return first >= 1 && first < last && last <= LAST_DAY;
}

const LAST_DAY = 31;

function yearBehind(text: MomentText, at: number) {
  const number = text.numberAt(at);
  return number && isYear(number.value) ? number : undefined;
}

/** "Between ... and": "of 9 and 16 June" are two days. */
function isPaired({ tokens, pack }: MomentText, index: number, at: number, mark: Mark): boolean {
  const openers = pack.rangePairs.get(tokens[mark.from]!.norm);
  return mark.to === mark.from || tokens.slice(index, at).some(({ norm }) => openers?.includes(norm));
}

/** "De 5 à 7 ce soir": what follows tells that both are hours. */
function hoursOfPart(text: MomentText, index: number, first: Parts, last: Parts): RangeParts | undefined {
  const behind = gatherMoment(text, skipLinks(text, last.to));
  const half = behind?.part === undefined ? undefined : HALVES[behind.part];
  const [a, b] = [first.bare!, last.bare!];
  if (!behind || half === undefined || behind.clock || a < 1 || a > 12 || b < 1 || b > 12) return undefined;
  const end: ClockHit = { to: last.to, hour: inHalf(b, half, behind.part), minute: 0, half };
  const { part: _part, ...day } = behind;
  return {
    from: index,
    to: behind.to,
    first: { ...day, from: first.from, to: first.to, clock: beside(a, 0, end) },
    last: { ...day, clock: end },
  };
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
function markAt(text: MomentText, at: number, opened: boolean): Mark | undefined {
  const { tokens, tables, pack } = text;
  const norm = tokens[at]?.norm;
  if (norm === undefined) return undefined;
  if (opened && (pack.rangePairs.has(norm) || pack.coordinators.at(tokens, at))) return { from: at, to: at + 1 };
  const hit = tables.rangeMarks.at(tokens, at);
  return hit;
}

/** "بين الجمعة والأحد": the joint is written onto the second end. */
function jointOnto({ tokens, pack }: MomentText, index: number, at: number): Mark | undefined {
  const norm = tokens[at]?.norm ?? "";
  const opens = pack.rangePairs.get(norm.slice(0, 1))?.includes(tokens[index]!.norm) ?? false;
  return opens && beginsJoined(norm, pack) ? { from: at, to: at } : undefined;
}

interface Mark {
  readonly from: number;
  readonly to: number;
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
  const whole = mark && readDigits(text.tokens, mark.to, orders)?.day !== undefined;
  if (!sure && !(mark && (whole || readDayAndMonth(text.tokens, mark.to, orders)))) return undefined;
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
  // The 5 of "5/7/2020" is a part of a date.
  if (glued && sign.norm === "/") return undefined;
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

/** "Yesterday afternoon at two": the part of the day tells the half of its hour. */
function withHalf(parts: Parts): Parts {
  const { clock, part } = parts;
  const half = part === undefined ? undefined : HALVES[part];
  const told = !clock || clock.half !== undefined || clock.hour > 12;
  // "Lundi matin, de 10 h à 12 h"
  if (told || half === undefined || (half === "am" && clock.hour === 12)) return { ...parts };
  return { ...parts, clock: { ...clock, half, hour: inHalf(clock.hour, half, part) } };
}

/** Year, month and unit are of both ends where one alone tells them; so is the half of the day. */
function shareDay(first: Parts, last: Parts): { readonly first: Parts; readonly last: Parts } | undefined {
  if (isEmpty(first) || isEmpty(last)) return undefined;
  const [a, b] = [hasDay(last) || last.days !== undefined ? { ...first } : withHalf(first), withHalf(last)];
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
