/**
 * When: days, dates, weekdays, hours and stretches of time in the text, resolved by the report's own date as far as that is
 * known. Proposes the longest expression at each word, alone or as one end of a stretch, with what bounds it.
 */
import type { TimeExpression, TimePoint, Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import type { Report } from "../model/report.js";
import { addDays, daysBetween, firstDayOf, isoDay, nextWeekday, weekdayOf } from "../text/calendar.js";
import { type Reference, type Stretch, two } from "./calendar-stretch.js";
import { gatherMoment, gatherMoments, skipComma } from "./gather-moment.js";
import { joinRange } from "./join-range.js";
import { type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import type { PackTables } from "./pack-tables.js";
import { inHalf } from "./read-clock.js";
import { readCompoundDistance } from "./read-compound-distance.js";
import { readListedDay } from "./read-listed-day.js";
import { readNumeral } from "./read-numeral.js";
import { readShare } from "./read-share.js";
import { moveBy, moveDay, resolveMoment } from "./resolve-moment.js";
import { mayOpenYearPart } from "./take-year-part.js";
import { roleAt, timeTables } from "./time-terms.js";

export interface FoundTimes {
  readonly times: readonly TimeExpression[];
  readonly looseTimes: readonly TimeExpression[];
}

interface Reading {
  /** Counted in hours and minutes, or in months that only the report's own tells: no day of an event. */
  readonly loose: boolean;
  readonly from: number;
  readonly to: number;
  readonly value: Stretch & Pick<TimeExpression, "bound">;
}

const DAY_LENGTH = "2000-01-01".length;

export function findTimes(
  report: Report,
  tokens: readonly Token[],
  pack: LanguagePack,
  tables: PackTables,
): FoundTimes {
  const reference = referenceOf(report);
  const text: MomentText = {
    text: report.text,
    tokens,
    tables: timeTables(pack),
    pack: tables,
    numberAt: rememberNumbers(
      (index) => numberAt(report.text, tokens, index, pack, tables) ?? oneAt(text, index) ?? romanAt(text, index),
    ),
  };
  const readings: Reading[] = [];
  for (let index = 0; index < tokens.length; ) {
    const reading =
      mayOpen(text, index) && !readShare(tokens, index, tables) ? readAt(text, index, reference) : undefined;
    if (reading) join(text, readings, reading);
    index = reading ? reading.to : index + 1;
  }
  const told = ({ from, to, value }: Reading) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end, ...value });
  return {
    times: readings.filter((reading) => !isLoose(reading)).map(told),
    looseTimes: readings.filter(isLoose).map(told),
  };
}

const MONTH_LENGTH = "2000-01".length;
const DAY_OF_YEAR_LENGTH = "--10-07".length;

/** Dates no event: what is no day, no weekday, no day of every year and no month that is told with its year. */
function isLoose({ loose, value: { value, weekday, recurring } }: Reading): boolean {
  if (loose) return true;
  const dated = value?.length === DAY_LENGTH || value?.length === MONTH_LENGTH;
  return !dated && weekday === undefined && recurring?.length !== DAY_OF_YEAR_LENGTH;
}

/** Counted in hours, or a month or a part of the year that the report's own day tells. */
function isLooseStretch({ unit, sign, year, month, days, weekday, day }: Parts): boolean {
  if ([days, weekday, day].some((told) => told !== undefined) || (month !== undefined && year !== undefined))
    return false;
  if (unit === "second" || unit === "minute" || unit === "hour") return true;
  return unit !== undefined && unit !== "day" && !(unit === "week" && sign !== undefined);
}

function referenceOf({ published }: Report): Reference | undefined {
  if (!published || published.value.length < DAY_LENGTH) return undefined;
  const clock = published.value.slice(DAY_LENGTH + 1, DAY_LENGTH + 9).replace(/[^\d:].*$/, "");
  return { day: published.value.slice(0, DAY_LENGTH), ...(/^\d\d:\d\d/.test(clock) ? { clock } : {}) };
}

function rememberNumbers(numberAt: MomentText["numberAt"]): MomentText["numberAt"] {
  const known = new Map<number, ReturnType<MomentText["numberAt"]>>();
  return (index) => {
    if (!known.has(index)) known.set(index, numberAt(index));
    return known.get(index);
  };
}

/** "A week ago". */
function oneAt(text: MomentText, index: number) {
  const one = text.tables.ones.at(text.tokens, index);
  return one && roleAt(text, one.to, "unit") ? { value: 1, to: one.to, inWords: true } : undefined;
}

const ROMAN = /^(?:x{0,2})(?:ix|iv|v?i{0,3})$/;

/** "Siglo XV": in Roman figures beside a century. */
function romanAt(text: MomentText, index: number) {
  const token = text.tokens[index];
  if (!token?.capital || token.norm === "" || !ROMAN.test(token.norm)) return undefined;
  const beside = [roleAt(text, index + 1, "unit"), index > 0 ? roleAt(text, index - 1, "unit") : undefined];
  if (!beside.some((unit) => unit?.role.unit === "century")) return undefined;
  const values = [...token.norm].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return {
    value: values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0),
    to: index + 1,
    inWords: true,
  };
}

const FIRST_SPOKEN_CENTURY = 13;
const LAST_SPOKEN_CENTURY = 20;
const PLAIN_DIGITS = /^\d{1,4}$/;

/** A number beside words of time: plain digits by themselves, since "20.000 2015" is no one number; or words. */
function numberAt(text: string, tokens: readonly Token[], index: number, pack: LanguagePack, tables: PackTables) {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === "number") {
    if (PLAIN_DIGITS.test(token.norm)) return { value: Number(token.norm), to: index + 1, inWords: false };
    return undefined;
  }
  // "الاثنين" is Monday before it is two.
  if (token.kind !== "word" || tables.weekdays.at(tokens, index)) return undefined;
  // "Sept" is September before it is seven, but "sept heures" are seven.
  if (tables.months.at(tokens, index) && !tables.units.at(tokens, index + 1)) return undefined;
  const number = readNumeral(text, tokens, index, pack, tables);
  if (number && !Number.isInteger(number.value)) {
    // "Tres y media" is an hour and its half.
    const whole = tables.numerals.at(tokens, index);
    return whole && { value: whole.value, to: whole.to, inWords: true };
  }
  if (!number || number.value < FIRST_SPOKEN_CENTURY || number.value > LAST_SPOKEN_CENTURY) return number;
  // "Nineteen ninety-six"
  const rest = tokens[number.to]?.kind === "word" ? readNumeral(text, tokens, number.to, pack, tables) : undefined;
  const isYear = rest && rest.value >= 10 && rest.value < 100 && Number.isInteger(rest.value);
  return isYear ? { ...number, to: rest.to, value: number.value * 100 + rest.value } : number;
}

/** One look-up tells nearly every word apart. */
function mayOpen({ tokens, tables, pack }: MomentText, index: number): boolean {
  const token = tokens[index]!;
  if (token.kind === "mark") return false;
  return (
    token.kind === "number" ||
    tables.roles.opens(token) ||
    tables.bounds.opens(token) ||
    tables.rangeOpeners.opens(token) ||
    tables.beforeHour.opens(token) ||
    tables.fractionsBefore.opens(token) ||
    tables.ones.opens(token) ||
    pack.numerals.opens(token) ||
    mayOpenYearPart(token)
  );
}

/** The expression itself, or what lies on one side of it where that reaches further: "before", "from ... on". */
function readAt(text: MomentText, index: number, reference: Reference | undefined): Reading | undefined {
  const plain = readPoint(text, index, reference);
  const bound = text.tables.bounds.at(text.tokens, index);
  if (!bound || isArticle(text, index, bound.to)) return plain;
  const inner = readPoint(text, skipLinks(text, bound.to), reference) ?? readPoint(text, bound.to, reference);
  if (!inner || !isPoint(inner.value) || inner.value.bound !== undefined) return plain;
  if (plain && plain.to >= inner.to) return plain;
  return { ...inner, from: index, value: { ...inner.value, bound: bound.value } };
}

/** "Des deux dernières décennies": without its accent "dès" is an article. */
function isArticle({ text, tokens, pack }: MomentText, at: number, to: number): boolean {
  const { norm, start, end } = tokens[at]!;
  return to === at + 1 && pack.determiners.has(norm) && text.slice(start, end).toLowerCase() === norm;
}

/** What may lie behind "before" and "since": parts of the day and stretches are named by themselves. */
function isPoint({ value, recurring, weekday, clock }: TimePoint): boolean {
  return value !== undefined || recurring !== undefined || weekday !== undefined || clock !== undefined;
}

function readPoint(text: MomentText, index: number, reference: Reference | undefined): Reading | undefined {
  if (index >= text.tokens.length) return undefined;
  const compound = readCompoundDistance(text, index, reference);
  if (compound) return { loose: false, from: index, to: compound.to, value: compound.value };
  const range = joinRange(text, index);
  if (range) {
    const value = resolveRange(range.first, range.last, reference);
    if (value) return { loose: isLooseStretch(range.first), from: range.from, to: range.to, value };
  }
  const listed = readListedDay(text, index);
  if (listed) {
    const value = resolveMoment(listed, reference);
    if (value) return { loose: false, from: index, to: listed.to, value };
  }
  const moments = gatherMoments(text, index);
  for (const parts of moments) {
    const anchored = readAnchored(text, parts, reference);
    if (anchored && anchored.to > parts.to) return anchored;
  }
  for (const parts of moments) {
    if (isSpanOfRarity(text, parts)) return undefined;
    const value = resolveMoment(parts, reference);
    if (!value) continue;
    const behind = boundBehind(text, parts.to);
    const loose = isLooseStretch(parts);
    return behind && isPoint(value)
      ? { loose, from: index, to: behind.to, value: { ...value, bound: behind.value } }
      : { loose, from: index, to: parts.to, value };
  }
  return undefined;
}

/** "2012 or later"; in "after 2010 and before 2018" the words bound what follows. */
function boundBehind(text: MomentText, at: number) {
  const hit = text.tables.boundsAfter.at(text.tokens, at);
  if (!hit) return undefined;
  const ahead = text.tables.bounds.at(text.tokens, hit.to - 1)?.to ?? 0;
  return ahead >= hit.to && gatherMoment(text, skipLinks(text, ahead)) ? undefined : hit;
}

/** "For the first time in four years", "after three days of rain": how long something took, and no day to come. */
function isSpanOfRarity(text: MomentText, { from, to, sign }: Parts): boolean {
  if (sign !== 1) return false;
  const next = text.tokens[to];
  if (next?.kind === "word" && text.tables.links.at(text.tokens, to) && text.pack.prepositions.at(text.tokens, to))
    return true;
  // "Last month and 3 weeks later" ranks nothing.
  return [2, 3].some(
    (back) =>
      from >= back &&
      roleAt(text, from - back, "ordinal") !== undefined &&
      roleAt(text, from - back + 1, "unit") === undefined,
  );
}

/** "Two days after 5 March": a number of days from a day that is named. */
function readAnchored(text: MomentText, parts: Parts, reference: Reference | undefined): Reading | undefined {
  if (parts.count === undefined || parts.unit === undefined || parts.step !== undefined || parts.sign !== undefined)
    return undefined;
  const bound = text.tables.bounds.at(text.tokens, parts.to);
  if (!bound || bound.value === "until") return undefined;
  const anchor = gatherMoment(text, skipLinks(text, bound.to));
  const named = anchor && resolveMoment(anchor, reference);
  const day = named && { ...named, value: named.value ?? nearestDay(named.recurring, reference) };
  if (day?.value?.length !== DAY_LENGTH || day.until || day.clock) return undefined;
  if (bound.value === "since" && !text.tables.rangeOpeners.at(text.tokens, parts.to)) {
    // "Two weeks starting 20 May"
    const behind = Number.isInteger(parts.count) ? moveDay(day.value, parts.unit, parts.count) : undefined;
    if (behind === undefined) return undefined;
    const value = { value: day.value, until: { value: addDays(behind, -1) } };
    return { loose: false, from: parts.from, to: anchor!.to, value };
  }
  const steps = bound.value === "before" ? -parts.count : parts.count;
  const exact = Number.isInteger(steps) ? moveDay(day.value, parts.unit, steps) : undefined;
  const value = exact === undefined ? moveBy({ day: day.value }, parts.unit, steps) : { value: exact };
  return value && { loose: false, from: parts.from, to: anchor!.to, value };
}

/** Of a day of every year the one nearest to the report's own. */
function nearestDay(recurring: string | undefined, reference: Reference | undefined): string | undefined {
  if (recurring?.length !== DAY_OF_YEAR_LENGTH || !reference) return undefined;
  const [month, day] = recurring.slice(2).split("-").map(Number) as [number, number];
  const year = Number(reference.day.slice(0, 4));
  const days = [year, year - 1, year + 1].flatMap((one) => isoDay(one, month, day) ?? []);
  const far = (one: string) => Math.abs(daysBetween(reference.day, one));
  return days.sort((a, b) => far(a) - far(b))[0];
}

function resolveRange(first: Parts, last: Parts, reference: Reference | undefined): Stretch | undefined {
  const from = resolveMoment(first, reference);
  const to = goOn(from, resolveMoment(last, reference));
  // "From Q1 2017 to Q3 2018": from the first month of the one on.
  const opens = from?.until !== undefined && (first.unit === "quarter" || first.unit === "half");
  if (!from || !to || (from.until && !opens) || (to.until && to.value !== to.until.value && last.unit === undefined))
    return undefined;
  const { edge: _edge, zone, until, ...end } = to;
  const day = from.value === undefined && from.recurring === undefined && from.clock !== undefined ? dayOfEnd(end) : {};
  const point = until ?? end;
  const sameDay =
    point.value === undefined && point.clock !== undefined && from.value !== undefined ? { value: from.value } : {};
  const stretch = { ...from, ...day, until: { ...sameDay, ...point }, ...(zone === undefined ? {} : { zone }) };
  return isForward(stretch) && alike(stretch, stretch.until) ? stretch : undefined;
}

/** "From 5 to 6 p.m. on 22 April": the day stands behind both ends. */
function dayOfEnd({ value, recurring }: TimePoint): TimePoint {
  if (value !== undefined) return { value };
  return recurring === undefined ? {} : { recurring };
}

/** "From next Monday to Friday": the first of that name behind the beginning. */
function goOn(from: Stretch | undefined, to: Stretch | undefined): Stretch | undefined {
  const day = from?.value;
  if (day?.length !== DAY_LENGTH || to?.value?.length !== DAY_LENGTH || to.weekday === undefined || to.value >= day)
    return to;
  return { ...to, value: nextWeekday(day, weekdayOf(to.value)) };
}

/** The end does not lie before the beginning. */
function isForward({ value, until }: Stretch): boolean {
  if (value === undefined || until?.value === undefined) return true;
  const length = Math.min(value.length, until.value.length);
  return value.slice(0, length) <= until.value.slice(0, length);
}

function alike(a: TimePoint, b: TimePoint): boolean {
  if ((a.clock === undefined) !== (b.clock === undefined)) return false;
  return a.clock !== undefined || hasDay(a) === hasDay(b);
}

/** "This week from Tuesday to Thursday": both days are of that week. */
function mergeWeek({ value: week }: Reading, days: Reading): Reading | undefined {
  const { value: first, weekday, until } = days.value;
  if (!week.value?.includes("W") || week.until || week.edge || week.bound) return undefined;
  if (first?.length !== DAY_LENGTH || weekday === undefined || until?.value?.length !== DAY_LENGTH) return undefined;
  const monday = firstDayOf(week.value);
  const ofWeek = (day: string) => addDays(monday, weekdayOf(day));
  return { ...days, value: { ...days.value, value: ofWeek(first), until: { ...until, value: ofWeek(until.value) } } };
}

/** "10 heures, ce soir", "tonight from 7 to 7:30": hours before noon are of the half that the part tells. */
function inPart(hours: Reading["value"], part: TimePoint["part"]): Reading["value"] {
  if (part !== "afternoon" && part !== "evening" && part !== "night") return hours;
  const later = <P extends TimePoint>(point: P): P => {
    const hour = Number(point.clock?.slice(0, 2) ?? "0");
    const moved = inHalf(hour, "pm", part);
    return hour === 0 || moved === hour ? point : { ...point, clock: `${two(moved)}${point.clock!.slice(2)}` };
  };
  const first = later(hours);
  return hours.until ? { ...first, until: later(hours.until) } : first;
}

function hasDay({ value, recurring, weekday }: TimePoint): boolean {
  return value !== undefined || recurring !== undefined || weekday !== undefined;
}

/** An hour or stretch of hours beside a day is of that day: "tomorrow, from 8 to 10", "from 5 to 6 on 3 May". */
function join(text: MomentText, readings: Reading[], reading: Reading): void {
  const before = readings.at(-1);
  const touching = before !== undefined && skipLinks(text, skipComma(text, before.to)) >= reading.from;
  const merged = touching ? merge(before, reading) : undefined;
  if (merged) readings[readings.length - 1] = merged;
  else readings.push(reading);
}

function merge(a: Reading, b: Reading): Reading | undefined {
  const inWeek = mergeWeek(a, b) ?? mergeWeek(b, a);
  if (inWeek) return { ...inWeek, from: a.from, to: b.to };
  const [day, hours] = hasDay(a.value) ? [a.value, b.value] : [b.value, a.value];
  if (hasDay(hours) || !hasDay(day) || day.clock !== undefined || day.until || day.bound || day.edge) return undefined;
  if ((day.value ?? "0000-00-00").length !== DAY_LENGTH) return undefined;
  const { value, recurring, weekday } = day;
  const own = { ...(value === undefined ? {} : { value }), ...(recurring === undefined ? {} : { recurring }) };
  if (hours.until === undefined && day.part !== undefined && hours.clock === undefined) return undefined;
  const told = inPart(hours, day.part);
  return {
    loose: a.loose && b.loose,
    from: a.from,
    to: b.to,
    value: {
      ...own,
      ...(weekday === undefined ? {} : { weekday }),
      ...told,
      ...(told.until ? { until: { ...own, ...told.until } } : {}),
    },
  };
}
