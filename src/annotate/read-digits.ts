/**
 * Days and months that are written in digits alone, or in digits with Chinese signs: tokens and a position in, year, month
 * and day out, as far as they are told. The order of bare digits is the pack's.
 */
import type { Token } from "../model/annotation.js";
import type { LanguagePack } from "../model/language.js";
import { isoDay } from "../text/calendar.js";

/** A day, a month or a year; what is not told is absent. */
export interface DayParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

export interface DigitsHit extends DayParts {
  readonly to: number;
}

export const EARLIEST_YEAR = 1000;
export const LATEST_YEAR = 2200;

type Orders = LanguagePack["time"]["numericOrders"];

export function readDigits(tokens: readonly Token[], index: number, orders: Orders): DigitsHit | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === "number")
    return readOneToken(token, index, orders) ?? readSeparated(tokens, index, orders) ?? readSigns(tokens, index);
  return readSigns(tokens, index);
}

const DOTTED = /^(\d{1,4})\.(\d{1,2})\.(\d{2,4})$/;

/** "19.03.2024", "2024.03.19": one token, since nothing but stops is in it. */
function readOneToken({ norm }: Token, index: number, orders: Orders): DigitsHit | undefined {
  const parts = DOTTED.exec(norm);
  return parts ? inOrder(parts.slice(1), orders, index + 1) : undefined;
}

const SEPARATORS = new Set(["/", "-", "."]);

/** "2024-03-19", "19/3/2024", "3/2015": marks of one kind right between the digits. */
function readSeparated(tokens: readonly Token[], index: number, orders: Orders): DigitsHit | undefined {
  const first = tokens[index]!;
  const mark = tokens[index + 1];
  const second = tokens[index + 2];
  if (!mark || !second || !SEPARATORS.has(mark.norm) || second.kind !== "number" || second.start !== mark.end)
    return undefined;
  if (mark.start !== first.end) return undefined;
  const mark2 = tokens[index + 3];
  const third = tokens[index + 4];
  if (
    mark2?.norm === mark.norm &&
    mark2.start === second.end &&
    third?.kind === "number" &&
    third.start === mark2.end &&
    !isEndOfCode(tokens, index, mark.norm)
  ) {
    return inOrder([first.norm, second.norm, third.norm], orders, index + 5);
  }
  if (mark2?.norm === mark.norm && mark2.start === second.end) return undefined;
  return isPreceded(tokens, index) ? undefined : inMonth(first.norm, second.norm, index + 3);
}

/** "133-03-03-2020" goes on before its last three numbers. */
function isEndOfCode(tokens: readonly Token[], index: number, norm: string): boolean {
  const before = tokens[index - 1];
  const first = tokens[index - 2];
  return (
    before?.norm === norm &&
    before.end === tokens[index]!.start &&
    first?.kind === "number" &&
    first.end === before.start
  );
}

/** The rest of a longer number with separators is no month: the "3/2024" of "5/3/2024"; "28/2-1/3" are two days. */
function isPreceded(tokens: readonly Token[], index: number): boolean {
  const [mark, first] = [tokens[index - 1], tokens[index]!];
  if (mark === undefined || !SEPARATORS.has(mark.norm) || mark.end !== first.start) return false;
  return !(mark.norm === "-" && tokens[index + 1]?.norm === "/" && tokens[index - 3]?.norm === "/");
}

/** "3/2015", "2015-03". */
function inMonth(first: string, second: string, to: number): DigitsHit | undefined {
  const [month, year] = second.length === 4 ? [first, second] : [second, first];
  if (year.length !== 4 || month.length > 2) return undefined;
  const value = { year: Number(year), month: Number(month) };
  return isoDay(value.year, value.month, 1) !== undefined && isYear(value.year) ? { ...value, to } : undefined;
}

/** "12/05", in the order of the language: what only a preposition or a weekday before it shows to be a day. */
export function readDayAndMonth(tokens: readonly Token[], index: number, orders: Orders): DigitsHit | undefined {
  const dotted = readDottedDay(tokens, index, orders);
  if (dotted) return dotted;
  const [first, mark, second] = tokens.slice(index, index + 3);
  if (first?.kind !== "number" || mark?.norm !== "/" || second?.kind !== "number") return undefined;
  if (
    mark.start !== first.end ||
    second.start !== mark.end ||
    !/^\d{1,2}$/.test(first.norm) ||
    !/^\d{1,2}$/.test(second.norm)
  )
    return undefined;
  const [a, b] = [Number(first.norm), Number(second.norm)];
  if (tokens[index + 3]?.norm === "/" || isPreceded(tokens, index)) return undefined;
  const fits = (month: number, day: number) =>
    isoDay(LEAP_YEAR, month, day) === undefined ? undefined : { month, day, to: index + 3 };
  return orders[0] === "mdy" ? (fits(a, b) ?? fits(b, a)) : (fits(b, a) ?? fits(a, b));
}

/** "22/04", "05/6", in English "4/22": no fraction is so written; "24/7" is always. */
export function isSurelyDay(tokens: readonly Token[], index: number, orders: Orders): boolean {
  const [first, mark, second] = tokens.slice(index, index + 3);
  if (mark?.norm !== "/" || first?.kind !== "number" || second?.kind !== "number") return false;
  if (`${first.norm}/${second.norm}` === "24/7") return false;
  if (first.norm.startsWith("0") || second.norm.startsWith("0")) return true;
  const [a, b] = [Number(first.norm), Number(second.norm)];
  return orders[0] === "mdy" ? a > 1 && a <= MONTHS && b > MONTHS : a > MONTHS && b <= MONTHS;
}

const MONTHS = 12;

/** "22.04.": a day before its month, each with its stop. */
function readDottedDay(tokens: readonly Token[], index: number, orders: Orders): DigitsHit | undefined {
  const [token, stop] = tokens.slice(index, index + 2);
  const parts = /^(\d{1,2})\.(\d{1,2})$/.exec(token?.norm ?? "");
  if (!parts || orders[0] !== "dmy" || stop?.norm !== "." || stop.start !== token!.end) return undefined;
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  return isoDay(LEAP_YEAR, month, day) === undefined ? undefined : { month, day, to: index + 2 };
}

const LEAP_YEAR = 2000;

function inOrder(parts: readonly string[], orders: Orders, to: number): DigitsHit | undefined {
  const [a, b, c] = parts as [string, string, string];
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  if (a.length === 4) return dayOf(a, b, c, to);
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return undefined;
  const days = { dmy: dayOf(c, b, a, to), mdy: dayOf(c, a, b, to), ymd: undefined };
  // What is no day in the order of the language may be one in another.
  const value = [...orders, "dmy" as const, "mdy" as const]
    .map((order) => days[order])
    .find((day) => day !== undefined);
  // Where both orders are in use nobody can tell "5/3/2024".
  const unclear = orders[0] === "mdy" && orders.includes("dmy") && days.dmy !== undefined && a !== b;
  return unclear && value?.day !== undefined && days.mdy !== undefined && Number(a) <= 12 && Number(b) <= 12
    ? undefined
    : value;
}

function dayOf(year: string, month: string, day: string, to: number): DigitsHit | undefined {
  const full = year.length === 2 ? Number(year) + (Number(year) < LATEST_SHORT_YEAR ? 2000 : 1900) : Number(year);
  const parts = { year: full, month: Number(month), day: Number(day) };
  return isYear(full) && isoDay(full, parts.month, parts.day) !== undefined ? { ...parts, to } : undefined;
}

/** Years of two digits below it are of this century. */
const LATEST_SHORT_YEAR = 50;

export function isYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

const YEAR_SIGN = "年";
const MONTH_SIGNS = "月";
const DAY_SIGNS = "日号號";
const DIGIT_SIGNS = "零一二三四五六七八九";

/** "2024年3月19日", "二〇二四年三月", "3月19日", "19日". */
function readSigns(tokens: readonly Token[], index: number): DigitsHit | undefined {
  let at = index;
  const take = (signs: string, most: number): number | undefined => {
    const number = readChinese(tokens, at, signs === YEAR_SIGN);
    const sign = number && tokens[number.to]?.norm;
    if (!number || sign === undefined || sign === "" || !signs.includes(sign)) return undefined;
    if (number.value < 1 || number.value > most) return undefined;
    at = number.to + 1;
    return number.value;
  };
  const told = take(YEAR_SIGN, LATEST_YEAR);
  const short = /^\d\d$/.test(tokens[index]!.norm);
  const led = short && tokens[index]!.norm.startsWith("0");
  if (told !== undefined && told < EARLIEST_YEAR && !short) return undefined;
  if (told !== undefined && !led && FROM_NOW.has(tokens[at]?.norm ?? "")) return undefined;
  const month = take(MONTH_SIGNS, 12);
  const day = take(DAY_SIGNS, 31);
  const year = told !== undefined && told < EARLIEST_YEAR ? fullYear(told) : told;
  // "07年", "18年10月1日"; without a nought or a whole day two figures are so many years.
  if (year !== told && !led && (month === undefined || day === undefined)) return undefined;
  if (at === index) return undefined;
  if (year !== undefined && month === undefined && day !== undefined) return undefined;
  if (year === undefined && month !== undefined && day === undefined && tokens[at]?.norm === "份") at++;
  return {
    to: at,
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

/** Of this century up to the fifties, else of the last. */
function fullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** Behind the sign for a year: so many years from or until something. */
const FROM_NOW = new Set(["前", "后", "後", "代"]);

/** A number in digits, in figures one by one ("二〇二四") or in tens ("二十三"). */
function readChinese(
  tokens: readonly Token[],
  index: number,
  inFigures: boolean,
): { readonly value: number; readonly to: number } | undefined {
  const token = tokens[index];
  if (token?.kind === "number" && /^\d{1,4}$/.test(token.norm)) return { value: Number(token.norm), to: index + 1 };
  const figures: number[] = [];
  let to = index;
  for (let next = tokens[to]; next; next = tokens[++to]) {
    const figure =
      next.norm === "〇" ? 0 : next.norm === "十" ? 10 : next.norm.length === 1 ? DIGIT_SIGNS.indexOf(next.norm) : -1;
    if (figure < 0 || figures.length === LONGEST_CHINESE) break;
    figures.push(figure);
  }
  if (figures.length === 0) return undefined;
  if (inFigures && figures.length >= 2 && !figures.includes(10)) {
    const year = Number(figures.join(""));
    return { value: figures.length === 2 ? (year < LATEST_SHORT_YEAR ? 2000 : 1900) + year : year, to };
  }
  const ten = figures.indexOf(10);
  if (ten < 0) return figures.length === 1 ? { value: figures[0]!, to } : undefined;
  if (figures.length > 3 || ten > 1) return undefined;
  return { value: (ten === 0 ? 1 : figures[0]!) * 10 + (figures[ten + 1] ?? 0), to };
}

const LONGEST_CHINESE = 4;
