/**
 * Does a day, or a month of a year, stand at this token? Rules are tried in the order of `RULES`: digits, then names of
 * months, of the Gregorian, Persian, Hijri and Buddhist calendars and of East Asian eras; all are given as Gregorian.
 */
import type { Token } from "../model/annotation.js";
import { calendarOfYear, gregorianOf, type OtherCalendar } from "./convert-day.js";
import type { DateNames } from "./date-names.js";
import { HIJRI_MONTHS, PERSIAN_MONTHS } from "./runtime-names.js";
import { numberAt } from "./token-numbers.js";

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  /** Index after the last token. */
  readonly to: number;
  /** The calendar it was converted from. */
  readonly calendar?: OtherCalendar;
  /** Month and day stand in digits and may be read the other way round. */
  readonly swappable?: true;
}

type Rule = (tokens: readonly Token[], from: number, names: DateNames) => Day | undefined;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;
/** Years of the Buddhist era less this are Gregorian. */
const BUDDHIST = 543;
const SEPARATORS = new Set(["-", "/", ".", "‐", "–", "‑"]);
const APOSTROPHES = new Set(["'", "’", "-", "/", "."]);
const RULES: readonly Rule[] = [
  eraYearFirst,
  yearFirst,
  shortYearFirst,
  yearLast,
  dayMonthYear,
  monthDayYear,
  yearMonthDay,
  monthYear,
];

/** The first rule that gives a possible day. */
export function matchDay(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  for (const rule of RULES) {
    const day = rule(tokens, from, names);
    if (day && isPossible(day)) return day;
  }
  return undefined;
}

export function isPossible({ year, month, day }: Omit<Day, "to">): boolean {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The name of an era, its year, month and day with their signs. */
function eraYearFirst(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  const era = names.eras.at(tokens, from);
  const parts = era && signedParts(tokens, era.to, 1, 3);
  return era && parts && { ...parts, year: era.value + parts.year };
}

/** "2024-03-19", "2024/3/19", "2024. 3. 19", and the East Asian way with a sign after each number. */
function yearFirst(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (tokens[from]?.kind !== "number" || isContinued(tokens, from)) return undefined;
  const signed = signedParts(tokens, from, 4, 4);
  const parts = signed ?? separatedParts(tokens, from, [4], [1, 2], [1, 2]);
  if (!parts) return undefined;
  const found = inCalendar(tokens, from, parts, names);
  // Signs belong to the Gregorian calendar, unless the name of another stands before them.
  const named = names.calendars.at(tokens, from - 1, from) !== undefined;
  return signed && found?.calendar !== undefined && !named ? undefined : found;
}

/** "24/03/19" where the language writes the year first. */
function shortYearFirst(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (names.orders[0] !== "ymd" || !names.shortYears || isContinued(tokens, from)) return undefined;
  const parts = separatedParts(tokens, from, [2], [1, 2], [1, 2]);
  if (!parts || isSeparator(tokens, parts.to)) return undefined;
  return { ...parts, year: fullYear(parts.year) };
}

/** "19.03.2024", "3/19/24": the order of day and month as the language has it, unless the numbers say otherwise. */
function yearLast(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
  if (isContinued(tokens, from)) return undefined;
  const parts = separatedParts(tokens, from, [1, 2], [1, 2], [4, 2]);
  if (!parts) return undefined;
  const mark = tokens.slice(from + 1, parts.to).find((token) => SEPARATORS.has(token.norm))!.norm;
  const { year: first, month: second, day: last, to } = parts;
  const short = tokens[to - 1]!.norm.length === 2;
  if (short && !isShortYear(tokens, from, to, names)) return undefined;
  const year = short ? fullYear(last) : last;
  const order = names.orders.find((candidate) => candidate !== "ymd") ?? "dmy";
  const dayFirst = first > 12 || (second <= 12 && (order === "dmy" || mark === "."));
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const found = inCalendar(tokens, from, { year, month, day, to }, names);
  const swappable = first <= 12 && second <= 12 && first !== second && mark !== "." && found?.calendar === undefined;
  return found && { ...found, ...(swappable ? { swappable: true as const } : {}) };
}

/** Two digits are a year where day and month fill two digits as well or slashes part them, and no number goes on. */
function isShortYear(tokens: readonly Token[], from: number, to: number, names: DateNames): boolean {
  if (!names.shortYears || isSeparator(tokens, to)) return false;
  const numbers = tokens.slice(from, to).filter((token) => token.kind === "number");
  return tokens[from + 1]?.norm === "/" || numbers.every((token) => token.norm.length === 2);
}

/** "19 March 2024", "19th of March, 2024", "19. März 2024", "19 de marzo de 2024", "19-Mar-24". */
function dayMonthYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
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
function monthDayYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
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
function yearMonthDay(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
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
function monthYear(tokens: readonly Token[], from: number, names: DateNames): Day | undefined {
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

/** A day in digits in the calendar that its year or a mark beside it tells. */
function inCalendar(
  tokens: readonly Token[],
  from: number,
  { year, month, day, to }: Required<Pick<Day, "year" | "month" | "day" | "to">>,
  names: DateNames,
): Day | undefined {
  const byYear = calendarOfYear(year);
  if (byYear === undefined) return { year: gregorianYear(year), month, day, to };
  const mark = names.calendars.at(tokens, to) ?? names.calendars.at(tokens, from - 1, from);
  const calendar = mark === undefined || mark.value === "gregorian" ? byYear : mark.value;
  const gregorian = gregorianOf(calendar, year, month, day);
  return gregorian && { ...gregorian, to: Math.max(to, mark?.to ?? 0), calendar };
}

/** Number, sign, number, sign, number, perhaps sign: signs are single letters of a script without case. */
function signedParts(
  tokens: readonly Token[],
  from: number,
  shortest: number,
  longest: number,
): { year: number; month: number; day: number; to: number } | undefined {
  const year = numberAt(tokens, from, 1, 2, 3, 4);
  const length = tokens[from]?.norm.length ?? 0;
  const month = numberAt(tokens, from + 2, 1, 2);
  const day = numberAt(tokens, from + 4, 1, 2);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (length < shortest || length > longest) return undefined;
  if (!isSign(tokens[from + 1]) || !isSign(tokens[from + 3])) return undefined;
  return { year, month, day, to: isSign(tokens[from + 5]) ? from + 6 : from + 5 };
}

export function isSign(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lo}$/u.test(token.norm);
}

/** Three numbers between two equal separators, close together, given in their order. */
function separatedParts(
  tokens: readonly Token[],
  from: number,
  ...lengths: readonly [readonly number[], readonly number[], readonly number[]]
): { year: number; month: number; day: number; to: number } | undefined {
  const year = numberAt(tokens, from, ...lengths[0]);
  const month = numberAt(tokens, from + 2, ...lengths[1]);
  const day = numberAt(tokens, from + 4, ...lengths[2]);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const [first, second] = [tokens[from + 1]!, tokens[from + 3]!];
  if (!SEPARATORS.has(first.norm) || first.norm !== second.norm) return undefined;
  return { year, month, day, to: from + 5 };
}

/** A number before this one goes on into it: "192.168.1.2024" is no date. */
function isContinued(tokens: readonly Token[], from: number): boolean {
  const [before, mark] = [tokens[from - 2], tokens[from - 1]];
  const here = tokens[from];
  return (
    before?.kind === "number" &&
    mark !== undefined &&
    (mark.norm === "." || mark.norm === "/") &&
    mark.start === before.end &&
    here?.start === mark.end
  );
}

function isSeparator(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const joined = token !== undefined && SEPARATORS.has(token.norm) && token.start === tokens[at - 1]!.end;
  return joined && tokens[at + 1]?.kind === "number" && tokens[at + 1]!.start === token.end;
}

function gregorianYear(year: number): number {
  return year - BUDDHIST >= EARLIEST_YEAR && year - BUDDHIST <= LATEST_YEAR && year > LATEST_YEAR
    ? year - BUDDHIST
    : year;
}

/** A year of two digits lies between 1970 and 2069, as in Unix and the web's own formats. */
function fullYear(short: number): number {
  return short < 70 ? 2000 + short : 1900 + short;
}

/** Commas, points, ordinal endings and short joining words between the parts of a date. */
function isFiller(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== "number" && token.norm.length <= 3;
}
