/**
 * Which dates does a line bear? Takes a short text and the names of months; gives every date with its place, no more
 * precise than it is written: digits or names of months in any language, several calendars, with or without a time.
 */
import type { Token } from "../model/annotation.js";
import type { PublicationDate } from "../model/report.js";
import type { Span } from "../model/span.js";
import { addDays, weekdayOf } from "../text/calendar.js";
import type { DateNames } from "./date-names.js";
import { dateTokens } from "./date-tokens.js";
import { type Day, isPossible, matchDay } from "./match-day.js";
import { matchTime, type Time } from "./match-time.js";
import { zoneOffset } from "./zone-offset.js";

export interface DateFound extends Span {
  readonly value: string;
  readonly precision: PublicationDate["precision"];
  /** The name of a weekday stands with it. */
  readonly weekday: boolean;
  /** The calendar it was converted from. */
  readonly calendar?: "persian" | "islamic";
  /** The day if month and day were read the other way round, where nothing in the line decides. */
  readonly other?: string;
  /** What a reader should know of how the value was come by. */
  readonly note?: string;
}

/** Characters between a day and its hour: a comma, a dash, a weekday, "at". */
const WIDEST_GAP = 16;
/** Characters between the same day in two calendars. */
const WIDEST_TWIN_GAP = 12;

/** Every date of `text` from left to right, none overlapping another. */
export function parseDates(text: string, names: DateNames): readonly DateFound[] {
  const tokens = dateTokens(text);
  const found: DateFound[] = [];
  let floor = 0;
  for (let index = 0; index < tokens.length; ) {
    const day = matchDay(tokens, index, names);
    if (!day) {
      index++;
      continue;
    }
    const before = day.day === undefined ? undefined : timeBefore(tokens, index, floor, names);
    const after = day.day === undefined ? undefined : timeAfter(tokens, day.to, names);
    const inside = day.day === undefined ? undefined : timeInside(tokens, index, day.to, names);
    const time = inside ?? after ?? before?.time;
    const first = time !== undefined && time === before?.time ? before.from : index;
    const to = Math.max(day.to, time?.to ?? 0);
    const weekday = weekdayBeside(tokens, index, day.to, floor, names);
    const span = { start: tokens[first]!.start, end: tokens[to - 1]!.end };
    found.push({ ...span, ...readValue(day, time, weekday, names), weekday: weekday !== undefined });
    index = to;
    floor = to;
  }
  return joinTwins(found, text);
}

/** "14. - 20. January 2022", "14.01. - 20.01.2022": the last of several days, as a stretch of time is written. */
export function endsStretch(text: string, date: Span): boolean {
  return /\p{N}\.?\s?[-–—]\s?$/u.test(text.slice(Math.max(0, date.start - 12), date.start));
}

/** The day with its time; an order of digits or a converted day that the weekday speaks against is set right. */
function readValue(
  day: Day,
  time: Time | undefined,
  weekday: number | undefined,
  names: DateNames,
): Omit<DateFound, "start" | "end" | "weekday"> {
  if (day.day === undefined) return { value: `${day.year}-${pad(day.month)}`, precision: "month" };
  const read = `${day.year}-${pad(day.month)}-${pad(day.day)}`;
  const swapped = { year: day.year, month: day.day, day: day.month };
  const turned = day.swappable && isPossible(swapped) ? `${day.year}-${pad(day.day)}-${pad(day.month)}` : undefined;
  const told = (value: string) => weekday !== undefined && weekdayOf(value) === weekday;
  const byWeekday = turned !== undefined && told(turned) !== told(read);
  const chosen = byWeekday && told(turned) ? turned : read;
  const other = turned === undefined || byWeekday ? undefined : turned;
  const beside = day.calendar === "islamic" ? [0, 1, -1].map((days) => addDays(chosen, days)).find(told) : undefined;
  const iso = beside ?? chosen;
  const note = noteOf(day, beside !== undefined, other, names);
  return {
    value: time ? withTime(iso, time) : iso,
    precision: time?.precision ?? "day",
    ...(day.calendar === undefined ? {} : { calendar: day.calendar }),
    ...(other === undefined ? {} : { other }),
    ...(note === undefined ? {} : { note }),
  };
}

function noteOf(day: Day, byWeekday: boolean, other: string | undefined, names: DateNames): string | undefined {
  if (day.calendar === "islamic") {
    return byWeekday
      ? "Hijri, converted by Umm al-Qura and its weekday"
      : "Hijri, converted by Umm al-Qura; a day off in some countries";
  }
  if (day.calendar === "persian") return "converted from the Persian calendar";
  return other === undefined ? undefined : `day and month in the order of the ${names.orderBasis}; may be ${other}`;
}

function withTime(day: string, time: Time): string {
  const offset = time.offset ?? (time.zone === undefined ? undefined : zoneOffset(time.zone, `${day}T${time.clock}`));
  return `${day}T${time.clock}${offset ?? ""}`;
}

/** The same day in a second calendar close by is one date with it: the Gregorian one. */
function joinTwins(found: readonly DateFound[], text: string): readonly DateFound[] {
  const joined: DateFound[] = [];
  for (const date of found) {
    const last = joined.at(-1);
    const near = last && date.start - last.end <= WIDEST_TWIN_GAP && !text.slice(last.end, date.start).includes("\n");
    if (!last || !near || !isTwin(last, date)) {
      joined.push(date);
      continue;
    }
    const gregorian = last.calendar === undefined ? last : date;
    const timed = [gregorian, last, date].find(({ precision }) => precision !== "day") ?? gregorian;
    const hour = timed.value.slice(10);
    const { note: _, calendar: __, ...rest } = gregorian;
    joined[joined.length - 1] = {
      ...rest,
      start: last.start,
      end: date.end,
      value: gregorian.value.slice(0, 10) + hour,
      precision: timed.precision,
      weekday: last.weekday || date.weekday,
    };
  }
  return joined;
}

/** Hijri days may be off by one or two, as moons are seen; all others are the same day. */
function isTwin(one: DateFound, other: DateFound): boolean {
  if (one.calendar === other.calendar || one.precision === "month" || other.precision === "month") return false;
  const apart = Math.abs(Date.parse(one.value.slice(0, 10)) - Date.parse(other.value.slice(0, 10))) / 86_400_000;
  return apart <= (one.calendar === "islamic" || other.calendar === "islamic" ? 2 : 0);
}

function timeAfter(tokens: readonly Token[], from: number, names: DateNames): Time | undefined {
  for (let skip = 0; skip <= 5; skip++) {
    const token = tokens[from + skip];
    if (!token || token.start - tokens[from - 1]!.end > WIDEST_GAP) return undefined;
    const time = matchTime(tokens, from + skip, names, true);
    if (time) return time;
    if (token.kind === "number") return undefined;
  }
  return undefined;
}

/** A time that ends close before the day, and belongs to no date before it. */
function timeBefore(
  tokens: readonly Token[],
  day: number,
  floor: number,
  names: DateNames,
): { time: Time; from: number } | undefined {
  for (let from = Math.max(floor, day - 12); from < day; from++) {
    const time = matchTime(tokens, from, names, false);
    if (!time) continue;
    if (time.to > day) return undefined;
    const between = tokens.slice(time.to, day);
    const near = tokens[day]!.start - tokens[time.to - 1]!.end <= WIDEST_GAP;
    if (near && between.every((token) => token.kind !== "number")) return { time, from };
    from = time.to - 1;
  }
  return undefined;
}

/** Servers write the hour between the day and the year. */
function timeInside(tokens: readonly Token[], from: number, to: number, names: DateNames): Time | undefined {
  if (to - from < 7) return undefined;
  for (let at = from + 1; at < to - 3; at++) {
    const time = tokens[at + 1]?.norm === ":" ? matchTime(tokens, at, names, false) : undefined;
    if (time && time.to <= to) return { ...time, to };
  }
  return undefined;
}

/** 0 is Monday; close before the day, or right behind it. */
function weekdayBeside(
  tokens: readonly Token[],
  from: number,
  to: number,
  floor: number,
  names: DateNames,
): number | undefined {
  for (let back = 1; back <= 3 && from - back >= floor; back++) {
    const hit = names.weekdays.at(tokens, from - back, from);
    if (hit) return hit.value;
  }
  for (let skip = 0; skip <= 1; skip++) {
    const hit = names.weekdays.at(tokens, to + skip);
    if (hit) return hit.value;
    if (tokens[to + skip]?.kind === "word") return undefined;
  }
  return undefined;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
