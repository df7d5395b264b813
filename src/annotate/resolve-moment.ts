/**
 * What day, month or hour do the parts of an expression name? Takes the parts and the report's own moment, gives the point
 * or the stretch; what the report's date would have to tell and does not stays open. News looks back: a weekday is the
 * last one, unless something says otherwise.
 */
import type { PartOfTime, TimeUnit } from "../model/language.js";
import {
  addDays,
  addMonths,
  daysBetween,
  isoDay,
  lastDayOf,
  lastWeekday,
  nextWeekday,
  WEEKDAYS,
  weekdayOf,
  weekOf,
} from "../text/calendar.js";
import { dayOf, four, monthsFrom, type Reference, type Stretch, two } from "./calendar-stretch.js";
import type { Parts } from "./moment-parts.js";
import { nthWeekday, resolveRanked, resolveRankedIn } from "./rank-units.js";
import { inHalf } from "./read-clock.js";
import { resolveHoliday } from "./resolve-holiday.js";
import { resolveOtherDay } from "./resolve-other-day.js";

export function resolveMoment(parts: Parts, reference: Reference | undefined): Stretch | undefined {
  const day = parts.rest ? resolveRest(parts, reference) : resolveDay(parts, reference);
  if (day === undefined && needsDay(parts)) return undefined;
  const clock = parts.clock && clockOf(parts);
  const part = clock === undefined || parts.clock?.half === undefined ? parts.part : undefined;
  const extras = {
    ...(clock === undefined ? {} : { clock }),
    ...(part === undefined ? {} : { part }),
    ...(parts.edge === undefined ? {} : { edge: parts.edge }),
    ...(parts.zone === undefined ? {} : { zone: parts.zone }),
  };
  if (day === undefined && clock === undefined && part === undefined) return undefined;
  return { ...day, ...extras };
}

/** Parts that make sense only as a day or a stretch of days. */
function needsDay({ unit, step, sign, days, decade, count, ordinal, holiday, weekday, month, year }: Parts): boolean {
  return [unit, step, sign, days, decade, count, ordinal, holiday, weekday, month, year].some(
    (part) => part !== undefined,
  );
}

function clockOf({ clock, part }: Parts): string {
  const { hour, minute, second, half } = clock!;
  const told =
    half === undefined && part !== undefined && (part === "afternoon" || part === "evening" || part === "night");
  const full = told ? inHalf(hour, "pm", part) : hour;
  return [full, minute, ...(second === undefined ? [] : [second])].map(two).join(":");
}

function resolveDay(parts: Parts, reference: Reference | undefined): Stretch | undefined {
  if (parts.calendar !== undefined) return resolveOtherDay(parts, parts.calendar, reference);
  if (parts.days !== undefined) return reference && { value: addDays(reference.day, parts.days) };
  if (parts.holiday !== undefined) return resolveHoliday(parts.holiday, parts, reference);
  if (parts.decade !== undefined) return resolveDecade(parts.decade);
  if (parts.sign !== undefined) return resolveDistance(parts, reference);
  if (parts.unit !== undefined) return resolveUnit(parts, parts.unit, reference);
  if (parts.step !== undefined && parts.part !== undefined && !hasCalendar(parts))
    return resolvePart(parts.part, parts.step, reference);
  if (parts.weekday !== undefined && parts.month !== undefined && parts.day === undefined) {
    // "The last Monday of April"
    const rank = parts.ordinal ?? (parts.step === -1 ? -1 : undefined);
    const year = parts.year ?? (reference && Number(reference.day.slice(0, 4)));
    if (rank !== undefined) return year === undefined ? undefined : nthWeekday(year, parts.month, parts.weekday, rank);
  }
  if (parts.weekday !== undefined && parts.month === undefined && parts.day === undefined)
    return resolveWeekday(parts, reference);
  if (parts.month !== undefined) return resolveMonth(parts, reference);
  if (parts.day !== undefined) return resolveBareDay(parts.day, parts, reference);
  if (parts.year !== undefined) return { value: four(parts.year) };
  return undefined;
}

/** "The rest of the week": from the report's own day on. */
function resolveRest(parts: Parts, reference: Reference | undefined): Stretch | undefined {
  const whole = resolveDay({ ...parts, step: parts.step ?? 0 }, reference);
  if (!reference || whole?.value === undefined) return undefined;
  const last = lastDayOf(whole.until?.value ?? whole.value);
  return last < reference.day ? undefined : { value: reference.day, until: { value: last } };
}

function hasCalendar({ weekday, month, day, year }: Parts): boolean {
  return weekday !== undefined || month !== undefined || day !== undefined || year !== undefined;
}

/** "This morning", "last summer". */
function resolvePart(part: PartOfTime, step: number, reference: Reference | undefined): Stretch | undefined {
  if (!reference) return undefined;
  if (!SEASONS.has(part)) return { value: addDays(reference.day, step) };
  return { value: four(Number(reference.day.slice(0, 4)) + step) };
}

const SEASONS: ReadonlySet<PartOfTime> = new Set(["spring", "summer", "autumn", "winter"]);

/** "1990s", "the nineties": the decade of the last hundred years. */
function resolveDecade(decade: number): Stretch {
  const first = decade < 100 ? 1900 + decade : decade;
  const from = decade < 30 ? first + 100 : first;
  const length = from % 100 === 0 && decade >= 100 ? 10 : 10;
  return { value: four(from), until: { value: four(from + length - 1) } };
}

/** "Three days ago", "in two weeks": days and weeks lead to a day, months and years to no more than their own kind. */
function resolveDistance({ unit, count, sign }: Parts, reference: Reference | undefined): Stretch | undefined {
  if (!reference || unit === undefined || count === undefined) return undefined;
  return moveBy(reference, unit, count * sign!);
}

export function moveBy(reference: Reference, unit: TimeUnit, steps: number): Stretch | undefined {
  const { day, clock } = reference;
  switch (unit) {
    case "day":
      return Number.isInteger(steps) ? { value: addDays(day, steps) } : undefined;
    case "week":
    case "weekend":
      return Number.isInteger(steps * 7) ? { value: addDays(day, steps * 7) } : undefined;
    case "month":
      return Number.isInteger(steps) ? { value: addMonths(day, steps).slice(0, 7) } : undefined;
    case "quarter":
      return { value: addMonths(day, steps * 3).slice(0, 7) };
    case "half":
      return { value: addMonths(day, steps * 6).slice(0, 7) };
    case "year":
      return Number.isInteger(steps)
        ? { value: four(Number(day.slice(0, 4)) + steps) }
        : { value: addMonths(day, Math.round(steps * 12)).slice(0, 7) };
    case "decade":
      return { value: four(Number(day.slice(0, 4)) + steps * 10) };
    case "century":
      return { value: four(Number(day.slice(0, 4)) + steps * 100) };
    default:
      return clock === undefined ? undefined : moveClock(day, clock, steps * SECONDS[unit]);
  }
}

const SECONDS = { second: 1, minute: 60, hour: 3600 } as const;

function moveClock(day: string, clock: string, seconds: number): Stretch {
  const moment = new Date(
    Date.parse(`${day}T${clock.length === 5 ? `${clock}:00` : clock}Z`) + seconds * 1000,
  ).toISOString();
  return {
    value: moment.slice(0, 10),
    clock: moment.slice(17, 19) === "00" ? moment.slice(11, 16) : moment.slice(11, 19),
  };
}

function resolveUnit(parts: Parts, unit: TimeUnit, reference: Reference | undefined): Stretch | undefined {
  const { step, ordinal, count } = parts;
  if (unit === "century" && ordinal !== undefined && ordinal > 0) {
    return { value: four((ordinal - 1) * 100), until: { value: four(ordinal * 100 - 1) } };
  }
  if (parts.day !== undefined && parts.month === undefined && unit === "month" && reference) {
    const month = addMonths(`${reference.day.slice(0, 7)}-01`, step ?? 0).slice(0, 7);
    return dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), parts.day);
  }
  if (unit === "week" && parts.day !== undefined) return weekAround(parts, reference);
  if (parts.weekday !== undefined && ordinal !== undefined && unit === "month") {
    const base = reference && addMonths(`${reference.day.slice(0, 7)}-01`, step ?? 0);
    return base === undefined
      ? undefined
      : nthWeekday(Number(base.slice(0, 4)), Number(base.slice(5, 7)), parts.weekday, ordinal);
  }
  if (parts.month !== undefined && parts.day !== undefined && unit === "year")
    return resolveMonth(yearOfStep(parts, reference), reference);
  if (parts.month !== undefined && unit === "year" && ordinal === undefined)
    return resolveMonth(yearOfStep(parts, reference), reference);
  // "The second half" alone is of a match.
  if (unit === "half" && parts.of === undefined && parts.year === undefined && step === undefined) return undefined;
  if (parts.of !== undefined) return resolveRankedIn(parts, unit, ordinal ?? -1, reference);
  if (
    ordinal !== undefined ||
    (step === -1 && unit !== "year" && (parts.year !== undefined || parts.month !== undefined))
  ) {
    return resolveRanked(parts, unit, ordinal ?? -1, reference);
  }
  if (!reference) return undefined;
  if (count !== undefined && step !== undefined && count !== 1) return resolveCounted(reference, unit, count, step);
  if (step === undefined) return parts.edge !== undefined ? stretchOf(reference, unit, 0) : undefined;
  if (parts.weekday !== undefined && unit === "week") {
    const monday = addDays(reference.day, step * 7 - weekdayOf(reference.day));
    return { value: addDays(monday, parts.weekday), weekday: WEEKDAYS[parts.weekday]! };
  }
  if (parts.weekday !== undefined) return undefined;
  return stretchOf(reference, unit, step);
}

/** "The week of 4 February". */
function weekAround(parts: Parts, reference: Reference | undefined): Stretch | undefined {
  const { unit: _unit, step: _step, ...date } = parts;
  const day = resolveDay(date as Parts, reference);
  if (day?.value?.length === DAY_LENGTH) return { value: weekOf(day.value) };
  if (day?.recurring === undefined || !reference) return undefined;
  const year = Number(reference.day.slice(0, 4));
  const own = [year, year - 1, year + 1].map((one) => four(one) + day.recurring!.slice(1));
  const nearest = own.sort(
    (a, b) => Math.abs(daysBetween(reference.day, a)) - Math.abs(daysBetween(reference.day, b)),
  )[0]!;
  return { value: weekOf(nearest) };
}

const DAY_LENGTH = "2000-01-01".length;

function yearOfStep(parts: Parts, reference: Reference | undefined): Parts {
  const year =
    parts.year ?? (reference && parts.step !== undefined ? Number(reference.day.slice(0, 4)) + parts.step : undefined);
  return { ...parts, ...(year === undefined ? {} : { year }) };
}

/** "The last three weeks", "the next two days": beside the report's own day. */
function resolveCounted(reference: Reference, unit: TimeUnit, count: number, step: number): Stretch | undefined {
  if (unit === "second" || unit === "minute" || unit === "hour") {
    const now =
      reference.clock === undefined
        ? undefined
        : { value: reference.day, clock: reference.clock.replace(/^(..:..):00$/, "$1") };
    const other = now && step !== 0 ? moveBy(reference, unit, step < 0 ? -count : count) : undefined;
    return now && other && (step < 0 ? { ...other, until: now } : { ...now, until: other });
  }
  if (unit === "quarter" && step !== 0) return quartersFrom(reference.day, count, step);
  const far = moveDay(reference.day, unit, step < 0 ? -count : count);
  if (far === undefined || step === 0) return undefined;
  if (step < 0) return { value: far, until: { value: addDays(reference.day, -1) } };
  return { value: addDays(reference.day, 1), until: { value: far } };
}

/** Quarters are counted whole: "the past two quarters" end with the last one that is over. */
function quartersFrom(day: string, count: number, step: number): Stretch {
  const own = `${day.slice(0, 4)}-${two(Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1)}-01`;
  return monthsFrom(addMonths(own, step < 0 ? -3 * count : 3), 3 * count);
}

export function moveDay(day: string, unit: TimeUnit, steps: number): string | undefined {
  if (unit === "day") return addDays(day, steps);
  if (unit === "week") return addDays(day, 7 * steps);
  if (unit === "month") return addMonths(day, steps);
  if (unit === "quarter") return addMonths(day, 3 * steps);
  if (unit === "year") return addMonths(day, 12 * steps);
  if (unit === "decade") return addMonths(day, 120 * steps);
  return undefined;
}

/** The unit of the calendar that is so many steps from the report's own. */
function stretchOf({ day }: Reference, unit: TimeUnit, step: number): Stretch | undefined {
  const year = Number(day.slice(0, 4));
  switch (unit) {
    case "day":
      return { value: addDays(day, step) };
    case "week":
      return { value: weekOf(addDays(day, 7 * step)) };
    case "weekend": {
      const saturday = addDays(day, 7 * step + 5 - weekdayOf(day));
      return { value: saturday, until: { value: addDays(saturday, 1) } };
    }
    case "month":
      return { value: addMonths(`${day.slice(0, 7)}-01`, step).slice(0, 7) };
    case "quarter": {
      const quarter = Math.floor((Number(day.slice(5, 7)) - 1) / 3);
      return monthsFrom(addMonths(`${four(year)}-01-01`, 3 * (quarter + step)), 3);
    }
    case "half": {
      const half = Math.floor((Number(day.slice(5, 7)) - 1) / 6);
      return monthsFrom(addMonths(`${four(year)}-01-01`, 6 * (half + step)), 6);
    }
    case "year":
      return { value: four(year + step) };
    case "decade": {
      const first = Math.floor(year / 10) * 10 + 10 * step;
      return { value: four(first), until: { value: four(first + 9) } };
    }
    case "century": {
      const first = Math.floor(year / 100) * 100 + 100 * step;
      return { value: four(first), until: { value: four(first + 99) } };
    }
    default:
      return undefined;
  }
}

function resolveWeekday({ weekday, step, ordinal }: Parts, reference: Reference | undefined): Stretch | undefined {
  if (ordinal !== undefined) return undefined;
  const name = WEEKDAYS[weekday!]!;
  if (!reference) return { weekday: name };
  const { day } = reference;
  if (step === 0) return { value: addDays(day, weekday! - weekdayOf(day)), weekday: name };
  if (step !== undefined && step > 0)
    return { value: addDays(nextWeekday(day, weekday!), 7 * (step - 1)), weekday: name };
  return { value: addDays(lastWeekday(day, weekday!, step === -1), step === -2 ? -7 : 0), weekday: name };
}

function resolveMonth(
  { year, month, day, step, weekday }: Parts,
  reference: Reference | undefined,
): Stretch | undefined {
  const known = year ?? (step !== undefined && reference ? yearBySteps(reference.day, month!, day, step) : undefined);
  const named = weekday === undefined ? {} : { weekday: WEEKDAYS[weekday]! };
  if (known !== undefined) {
    if (day === undefined) return { value: `${four(known)}-${two(month!)}` };
    return dayOf(known, month!, day);
  }
  if (day === undefined) return { recurring: `--${two(month!)}` };
  if (day > 31 || isoDay(LEAP_YEAR, month!, day) === undefined) return undefined;
  const near = weekday === undefined || !reference ? undefined : yearByWeekday(reference.day, month!, day, weekday);
  if (near !== undefined) return { value: isoDay(near, month!, day)!, ...named };
  return { recurring: `--${two(month!)}-${two(day)}`, ...named };
}

const LEAP_YEAR = 2000;

/** "Last March" is before the report's own month, "next March" behind it. */
function yearBySteps(day: string, month: number, ofMonth: number | undefined, step: number): number {
  const [year, own] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (step === 0) return year;
  const same = ofMonth === undefined ? month === own : `${two(month)}-${two(ofMonth)}` === day.slice(5);
  const passed = month < own || (month === own && ofMonth !== undefined && two(ofMonth) < day.slice(8));
  if (step < 0) return (passed && !same ? year : year - 1) + step + 1;
  return (passed || same ? year + 1 : year) + step - 1;
}

/** The year in which the day is of that weekday, nearest to the report's own. */
function yearByWeekday(published: string, month: number, day: number, weekday: number): number | undefined {
  const year = Number(published.slice(0, 4));
  return [year, year - 1, year + 1].find((one) => {
    const value = isoDay(one, month, day);
    return value !== undefined && weekdayOf(value) === weekday && Math.abs(daysBetween(published, value)) <= NEAR_DAYS;
  });
}

/** Half a year: a day and its weekday without a year are of the nearest one. */
const NEAR_DAYS = 190;

/** "The 19th": the last such day on or before the report's own, of the weekday that stands beside it. */
function resolveBareDay(day: number, parts: Parts, reference: Reference | undefined): Stretch | undefined {
  if (!reference) return undefined;
  const own = `${reference.day.slice(0, 7)}-01`;
  const months = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((step) => addMonths(own, step));
  const values = months.flatMap((month) => isoDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day) ?? []);
  const { weekday } = parts;
  if (weekday !== undefined) {
    const value = values.find((one) => weekdayOf(one) === weekday);
    return value === undefined ? undefined : { value, weekday: WEEKDAYS[weekday]! };
  }
  const value = values.find((one) => one <= reference.day);
  return value === undefined ? undefined : { value };
}
