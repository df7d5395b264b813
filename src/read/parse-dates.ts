/**
 * Which dates does a line bear? Takes a short text and the names of months; gives every date with its place, no more
 * precise than it is written: ISO, digits with separators, names of months in any language, with or without a time.
 */
import type { Token } from "../model/annotation.js";
import type { PublicationDate } from "../model/report.js";
import type { Span } from "../model/span.js";
import { tokenize } from "../text/tokenize.js";
import { type DateNames, PERSIAN_MONTHS } from "./date-names.js";
import { gregorianOfPersian } from "./persian-calendar.js";

export interface DateFound extends Span {
  readonly value: string;
  readonly precision: PublicationDate["precision"];
  /** The name of a weekday stands with it. */
  readonly weekday: boolean;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  /** Index after the last token. */
  readonly to: number;
}

interface Time {
  readonly text: string;
  readonly precision: "minute" | "second";
  readonly to: number;
}

type Rule = (tokens: readonly Token[], from: number, names: DateNames) => Day | undefined;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
/** Characters between a day and its hour: a comma, a dash, a weekday, "at". */
const WIDEST_GAP = 16;
const SEPARATORS = new Set(["-", "/", ".", "‐", "–"]);
const RULES: readonly Rule[] = [yearFirst, yearLast, dayMonthYear, monthDayYear, monthYear];

/** Every date of `text` from left to right, none overlapping another. */
export function parseDates(text: string, names: DateNames): readonly DateFound[] {
  const tokens = splitNumbers(tokenize(text));
  const found: DateFound[] = [];
  for (let index = 0; index < tokens.length; ) {
    const day = firstMatch(tokens, index, names);
    if (!day) {
      index++;
      continue;
    }
    const time =
      day.day === undefined ? undefined : (timeAfter(tokens, day.to, names) ?? timeBefore(tokens, index, names));
    const to = Math.max(day.to, time?.to ?? 0);
    found.push({
      start: tokens[index]!.start,
      end: tokens[to - 1]!.end,
      value: isoDay(day) + (time ? `T${time.text}` : ""),
      precision: time?.precision ?? (day.day === undefined ? "month" : "day"),
      weekday: hasWeekday(tokens, index, names),
    });
    index = to;
  }
  return found;
}

/** Numbers with inner points or commas cut into their digits and marks: "19.03.2024" is three numbers here. */
function splitNumbers(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.kind !== "number" || /^\p{N}+$/u.test(token.norm)) return [token];
    const pieces: Token[] = [];
    for (const match of token.norm.matchAll(/\p{N}+|[^\p{N}]/gu)) {
      const start = token.start + match.index;
      const kind = /^\p{N}/u.test(match[0]) ? "number" : "mark";
      pieces.push({ start, end: start + match[0].length, norm: match[0], kind, capital: false });
    }
    return pieces;
  });
}

function firstMatch(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  for (const rule of RULES) {
    const day = rule(tokens, from, names);
    if (day && isPossible(day)) return day;
  }
  return undefined;
}

/** "2024-03-19", "2024/3/19", and the East Asian way with a sign after each number. */
function yearFirst(tokens: readonly Token[], from: number): Day | undefined {
  const year = numberAt(tokens, from, 4);
  const month = numberAt(tokens, from + 2, 1, 2);
  const day = numberAt(tokens, from + 4, 1, 2);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const first = tokens[from + 1]!;
  const second = tokens[from + 3]!;
  const signs = first.end - first.start === 1 && second.end - second.start === 1 && first.kind === "word";
  if (!signs && !(SEPARATORS.has(first.norm) && first.norm === second.norm)) return undefined;
  const closing = signs && tokens[from + 5]?.kind === "word" && tokens[from + 5]!.norm.length === 1 ? 1 : 0;
  const to = from + 5 + closing;
  if (year < 1500) {
    const gregorian = gregorianOfPersian(year, month, day);
    return gregorian && { ...gregorian, to };
  }
  return { year, month, day, to };
}

/** "19.03.2024", "3/19/2024": the order of day and month as the language has it, unless the numbers say otherwise. */
function yearLast(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const first = numberAt(tokens, from, 1, 2);
  const second = numberAt(tokens, from + 2, 1, 2);
  const year = numberAt(tokens, from + 4, 4);
  const mark = tokens[from + 1]?.norm;
  if (first === undefined || second === undefined || year === undefined || mark === undefined) return undefined;
  if (!SEPARATORS.has(mark) || tokens[from + 3]!.norm !== mark) return undefined;
  const order = names.orders.find((candidate) => candidate !== "ymd") ?? "dmy";
  const dayFirst = first > 12 || (second <= 12 && (order === "dmy" || mark === "."));
  return { year, month: dayFirst ? second : first, day: dayFirst ? first : second, to: from + 5 };
}

/** "19 March 2024", "19th of March, 2024", "19. März 2024", "19 de marzo de 2024". */
function dayMonthYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const day = numberAt(tokens, from, 1, 2);
  if (day === undefined) return undefined;
  for (let skip = 1; skip <= 4; skip++) {
    const month = names.months.at(tokens, from + skip);
    if (month) return withYear(tokens, month.to, month.value, day);
    if (!isFiller(tokens[from + skip])) return undefined;
  }
  return undefined;
}

/** "March 19, 2024", "Mar. 19th 2024". */
function monthDayYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const month = names.months.at(tokens, from);
  if (!month) return undefined;
  const at = tokens[month.to]?.norm === "." ? month.to + 1 : month.to;
  const day = numberAt(tokens, at, 1, 2);
  return day === undefined ? undefined : withYear(tokens, at + 1, month.value, day);
}

/** "March 2024"; behind a number it is the rest of an impossible day. */
function monthYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (tokens[from - 1]?.kind === "number") return undefined;
  const month = names.months.at(tokens, from);
  return month && withYear(tokens, month.to, month.value, undefined);
}

function withYear(tokens: readonly Token[], from: number, month: number, day: number | undefined): Day | undefined {
  for (let skip = 0; skip <= 2; skip++) {
    const year = numberAt(tokens, from + skip, 4);
    if (year !== undefined) {
      const to = from + skip + 1;
      if (month < PERSIAN_MONTHS) return { year, month: month + 1, ...(day === undefined ? {} : { day }), to };
      const gregorian = day === undefined ? undefined : gregorianOfPersian(year, month - PERSIAN_MONTHS + 1, day);
      return gregorian && { ...gregorian, to };
    }
    if (!isFiller(tokens[from + skip])) return undefined;
  }
  return undefined;
}

function timeAfter(tokens: readonly Token[], from: number, names: DateNames): Time | undefined {
  for (let skip = 0; skip <= 5; skip++) {
    const time = timeAt(tokens, from + skip, names);
    if (time) return time;
    const token = tokens[from + skip];
    if (!token || token.kind === "number" || token.end - tokens[from - 1]!.end > WIDEST_GAP) return undefined;
  }
  return undefined;
}

function timeBefore(tokens: readonly Token[], day: number, names: DateNames): Time | undefined {
  for (let back = 3; back <= 9 && back <= day; back++) {
    const time = timeAt(tokens, day - back, names);
    if (time && time.to <= day) return time;
  }
  return undefined;
}

/** "22:33", "22:33:05+03:00", "10.33 pm", "22h33". */
function timeAt(tokens: readonly Token[], from: number, names: DateNames): Time | undefined {
  let hour = numberAt(tokens, from, 1, 2);
  const mark = tokens[from + 1]?.norm;
  const minute = numberAt(tokens, from + 2, 2);
  if (hour === undefined || minute === undefined || hour > 24 || minute > 59) return undefined;
  if (mark !== ":" && mark !== "h" && mark !== ".") return undefined;
  let to = from + 3;
  const second = tokens[to]?.norm === ":" ? numberAt(tokens, to + 1, 2) : undefined;
  if (second !== undefined) to += 2;
  if (second !== undefined && tokens[to]?.norm === "." && tokens[to + 1]?.kind === "number") to += 2;
  const half = halfOfDay(tokens, to, names);
  if (mark === "." && !half) return undefined;
  if (half) {
    hour = (hour % 12) + (half.half === "pm" ? 12 : 0);
    to = half.to;
  }
  const zone = zoneAt(tokens, to);
  const text = `${pad(hour)}:${pad(minute)}${second === undefined ? "" : `:${pad(second)}`}${zone?.text ?? ""}`;
  return { text, precision: second === undefined ? "minute" : "second", to: zone?.to ?? to };
}

function halfOfDay(
  tokens: readonly Token[],
  at: number,
  names: DateNames,
): { half: "am" | "pm"; to: number } | undefined {
  const half = names.halves.get(tokens[at]?.norm ?? "");
  if (half) return { half, to: at + 1 };
  const dotted = tokens.slice(at, at + 4).map((token) => token.norm);
  const parted = dotted[1] === "." && dotted[3] === "." ? names.halves.get(`${dotted[0]}${dotted[2]}`) : undefined;
  return parted && { half: parted, to: at + 4 };
}

function zoneAt(tokens: readonly Token[], at: number): { text: string; to: number } | undefined {
  const sign = tokens[at]?.norm;
  if (sign === "z" || sign === "gmt" || sign === "utc") return { text: "Z", to: at + 1 };
  if ((sign !== "+" && sign !== "-") || tokens[at]!.start !== tokens[at - 1]!.end) return undefined;
  const hours = numberAt(tokens, at + 1, 2);
  const minutes = tokens[at + 2]?.norm === ":" ? numberAt(tokens, at + 3, 2) : undefined;
  if (hours !== undefined && hours <= 14 && minutes !== undefined) {
    return { text: `${sign}${pad(hours)}:${pad(minutes)}`, to: at + 4 };
  }
  const joined = numberAt(tokens, at + 1, 4);
  if (joined === undefined || joined > 1400) return undefined;
  return { text: `${sign}${pad(Math.trunc(joined / 100))}:${pad(joined % 100)}`, to: at + 2 };
}

function hasWeekday(tokens: readonly Token[], at: number, names: DateNames): boolean {
  for (let back = 1; back <= 3 && back <= at; back++) {
    const hit = names.weekdays.at(tokens, at - back, at);
    if (hit) return true;
  }
  return false;
}

/** Commas, points, ordinal endings and short joining words between the parts of a date. */
function isFiller(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "number" && token.norm.length <= 3;
}

function numberAt(tokens: readonly Token[], at: number, ...lengths: readonly number[]): number | undefined {
  const token = tokens[at];
  if (token?.kind !== "number" || !lengths.includes(token.norm.length)) return undefined;
  const value = Number(token.norm);
  return Number.isInteger(value) ? value : undefined;
}

function isPossible({ year, month, day }: Day): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function isoDay({ year, month, day }: Day): string {
  return `${year}-${pad(month)}${day === undefined ? "" : `-${pad(day)}`}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
