/**
 * A number inside an expression of time: a day, a year, a rank, a decade, or how many of a unit, by what stands around it.
 */
import { isCurrency } from "../text/is-currency.js";
import { isEmpty, type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import { hasCaseEnding, isIntroduced } from "./place-words.js";
import { HALVES, halfAt, inHalf } from "./read-clock.js";
import { isYear, readDigits } from "./read-digits.js";
import { isShiftedMonth, ofMonthAt, RANKED } from "./take-words.js";
import { roleAt } from "./time-terms.js";

/** What a number is depends on what stands around it. */
export function takeNumber(text: MomentText, at: number, parts: Parts): number | undefined {
  const number = text.numberAt(at);
  if (!number) return undefined;
  const { value } = number;
  if (parts.decade !== undefined && parts.decade === value && parts.to === parts.from) return undefined;
  const ending = endOfOrdinal(text, number.to) ?? stopBeforeMonth(text, number.to);
  const to = ending ?? number.to;
  const next = skipLinks(text, to);
  const decade = roleAt(text, number.to, "decade mark") ?? roleAt(text, skipLinks(text, number.to), "decade mark");
  if (
    decade &&
    value % 10 === 0 &&
    (isYear(value) || (value >= 10 && value <= 90)) &&
    parts.decade === undefined &&
    parts.year === undefined
  ) {
    parts.decade = value;
    return decade.to;
  }
  const determined = at > 0 && text.pack.determiners.has(text.tokens[at - 1]!.norm);
  // "Only 3 next week", "3 la semaine prochaine" are three of something else.
  const moved = determined || !text.pack.cased ? roleAt(text, to, "shift") : undefined;
  const parted = next > to && text.pack.determiners.has(text.tokens[next - 1]!.norm) && !determined;
  const unit =
    (parted ? undefined : roleAt(text, next, "unit")) ??
    roleAt(text, to, "unit") ??
    (moved && parts.step === undefined ? roleAt(text, moved.to, "unit") : undefined);
  const month = roleAt(text, next, "month") ?? roleAt(text, to, "month");
  const digitsMonth = month === undefined ? readDigits(text.tokens, at, text.pack.numericOrders) : undefined;
  const isDay = Number.isInteger(value) && value >= 1 && value <= 31;
  if (
    ((ofMonthAt(text, next) && (ending !== undefined || !isCounted(text, at, to, next))) ||
      isDayOfShiftedMonth(text, to, next) ||
      (parts.unit === "month" && parts.step !== undefined && !isHourLed(text, at))) &&
    isDay &&
    parts.day === undefined &&
    parts.count === undefined
  ) {
    parts.day = value;
    return to;
  }
  const asYear = isYear(value) && unit?.role.unit === "year" && roleAt(text, unit.to - 1, "year word") !== undefined;
  if (asYear && parts.year === undefined && isFourDigits(text, at)) {
    parts.year = value;
    return unit.to;
  }
  if (unit && parts.unit === undefined && (parts.month === undefined || ending !== undefined)) {
    // "De las 10 h a las 23 h" are two hours.
    if (parts.clock !== undefined) return undefined;
    if (ending !== undefined && parts.ordinal === undefined) parts.ordinal = value;
    else if (parts.count === undefined && ending === undefined) parts.count = value;
    else return undefined;
    return to;
  }
  if (
    parts.unit === "week" &&
    (ending !== undefined || at > parts.to) &&
    parts.step === undefined &&
    isDay &&
    parts.day === undefined &&
    parts.ordinal === undefined
  ) {
    parts.day = value;
    return to;
  }
  const yearly = isYear(value) && number.to - at <= LONGEST_YEAR;
  if (month && isDay && parts.day === undefined && parts.month === undefined && !isMoney(text, at)) {
    parts.day = value;
    return to;
  }
  // "Nov 18-Dec 19": the month behind the dash is of the next day.
  const dashed = month !== undefined && text.tokens[to]?.norm === "-" && isFigure(text, at);
  if (
    (month === undefined || dashed) &&
    digitsMonth?.month === undefined &&
    parts.month !== undefined &&
    parts.day === undefined &&
    isDay &&
    (parts.year === undefined || parts.weekday !== undefined || to - at === 1)
  ) {
    if (isFigure(text, at) || number.inWords) {
      parts.day = value;
      return to;
    }
  }
  if (
    yearly &&
    parts.year === undefined &&
    isYearHere(text, at, number.to, number.inWords, parts, month !== undefined || digitsMonth?.month !== undefined)
  ) {
    parts.year = value;
    return roleAt(text, to, "year word")?.to ?? to;
  }
  if (
    parts.unit !== undefined &&
    parts.ordinal === undefined &&
    parts.step === undefined &&
    parts.count === undefined &&
    RANKED.has(parts.unit)
  ) {
    // "الأسابيع الثلاثة الماضية" are three.
    if (number.inWords && roleAt(text, to, "shift")) parts.count = value;
    else parts.ordinal = value;
    return to;
  }
  if (parts.sign !== undefined && parts.count === undefined) {
    parts.count = value;
    return to;
  }
  if (isHourOfPart(text, at, to, value, parts)) {
    parts.clock = { to, hour: inHalf(value, HALVES[parts.part!]!, parts.part), minute: 0, half: HALVES[parts.part!]! };
    return to;
  }
  if (
    !countsNext(text, to) &&
    !isHour(text, to) &&
    parts.weekday !== undefined &&
    parts.day === undefined &&
    parts.month === undefined &&
    isDay &&
    (ending !== undefined || isFigure(text, at)) &&
    parts.step === undefined &&
    !opensHours(text, to)
  ) {
    parts.day = value;
    return to;
  }
  return undefined;
}

/** "Ce soir à 8", "الليلة في 7": behind a day with its part, where nothing follows that it might count. */
function isHourOfPart({ tokens, tables }: MomentText, at: number, to: number, value: number, parts: Parts): boolean {
  const { days, step, part, clock, unit } = parts;
  if (part === undefined || HALVES[part] === undefined || clock || unit !== undefined) return false;
  // "Tonight for 8" is for so many people.
  if (tables.lasting.at(tokens, at - 1)?.to === at) return false;
  const next = tokens[to];
  const closes = !next || (next.kind === "mark" && !AMOUNT_SIGNS.has(next.norm));
  return (days !== undefined || step === 0) && Number.isInteger(value) && value >= 1 && value <= 12 && closes;
}

/** Behind a number that is no hour. */
const AMOUNT_SIGNS: ReadonlySet<string> = new Set(["%", "$", "€", "-", "/", "'"]);

/** "Next month at 6". */
function isHourLed({ tokens, tables }: MomentText, at: number): boolean {
  return at > 0 && tables.beforeHour.at(tokens, at - 1)?.to === at;
}

/** "Del mes que viene": the words between may be links, too. */
function isDayOfShiftedMonth(text: MomentText, to: number, next: number): boolean {
  for (let at = to + 1; at <= next; at++) if (isShiftedMonth(text, at)) return true;
  return false;
}

/** "For $12 December 27": an amount is no day. */
function isMoney({ tokens, pack }: MomentText, at: number): boolean {
  return at > 0 && tokens[at - 1]!.kind === "mark" && isCurrency(pack.units.at(tokens, at - 1, at)?.value);
}

/** "Lundi 8h-9h". */
function isHour({ tokens, tables }: MomentText, to: number): boolean {
  const sign = tokens[to];
  return sign?.kind === "word" && sign.start === tokens[to - 1]!.end && tables.hourWords.at(tokens, to) !== undefined;
}

/** "Monday 8-9 a.m." */
function opensHours(text: MomentText, to: number): boolean {
  const mark = text.tables.rangeMarks.at(text.tokens, to);
  const last = mark && text.numberAt(mark.to);
  return last !== undefined && halfAt(text, last.to) !== undefined;
}

/** Tokens of a year in words. */
const LONGEST_YEAR = 8;

function isFigure({ tokens }: MomentText, at: number): boolean {
  return /^\d{1,2}$/.test(tokens[at]!.norm);
}

function isYearHere(
  text: MomentText,
  at: number,
  to: number,
  inWords: boolean,
  parts: Parts,
  beforeMonth: boolean,
): boolean {
  const token = text.tokens[at]!;
  if (!inWords && !/^\d{4}$/.test(token.norm)) return false;
  if (
    beforeMonth ||
    parts.month !== undefined ||
    parts.ordinal !== undefined ||
    parts.edge !== undefined ||
    parts.part !== undefined
  )
    return true;
  if (parts.holiday !== undefined || roleAt(text, to, "year word") !== undefined) return true;
  if (!inWords && isEmpty(parts) && isYearLike(token.norm) && isBoundBehind(text, to)) return true;
  if (!isEmpty(parts)) return parts.unit !== undefined || parts.clock === undefined;
  // A year alone: behind "in", "since", "the year", with nothing behind it that it counts.
  return (
    !inWords &&
    isYearLike(token.norm) &&
    !countsNext(text, to) &&
    !isBoundedFigure(text, at, to) &&
    (isIntroduced(text, at) || hasCaseEnding(text, to) || isListedYear(text, at, to))
  );
}

/** "Less than 1500", "أقل من 1500", "1500以下": a word of order and its preposition bound an amount. */
function isBoundedFigure({ tokens, pack, tables }: MomentText, at: number, to: number): boolean {
  if (pack.boundsAfter.at(tokens, to) && !tables.boundsAfter.at(tokens, to)) return true;
  return [2, 3].some(
    (back) =>
      at >= back &&
      pack.bounds.at(tokens, at - back, at)?.to === at &&
      tables.bounds.at(tokens, at - back, at)?.to !== at &&
      pack.bounds.at(tokens, at - back, at)?.value !== "about",
  );
}

/** "In 2007 and 2009", "2007 ve 2009'da": what shows one of two joined years to be one shows the other. */
function isListedYear(text: MomentText, at: number, to: number): boolean {
  const { tokens, pack } = text;
  const [before, next] = [tokens[at - 2], tokens[to + 1]];
  const isAfter = at >= 2 && pack.coordinators.at(tokens, at - 1)?.to === at && isYearLike(before!.norm);
  if (isAfter && isIntroduced(text, at - 2)) return true;
  const isBefore = next !== undefined && pack.coordinators.at(tokens, to)?.to === to + 1 && isYearLike(next.norm);
  return isBefore && hasCaseEnding(text, to + 2);
}

/** "Les 10 prochains mois": nothing stands between the number and the shift, and an article before both. */
function isCounted({ tokens, pack }: MomentText, at: number, to: number, next: number): boolean {
  return next === to && at > 0 && pack.determiners.has(tokens[at - 1]!.norm);
}

/** "2012 or later", "2017 Q1": a year by what follows. */
function isBoundBehind(text: MomentText, to: number): boolean {
  if (text.tables.boundsAfter.at(text.tokens, to)) return true;
  const unit = roleAt(text, skipLinks(text, to), "unit");
  return unit?.role.unit === "quarter" && text.tokens[unit.to]?.kind === "number";
}

function isFourDigits({ tokens }: MomentText, at: number): boolean {
  return /^\d{4}$/.test(tokens[at]!.norm);
}

function isYearLike(norm: string): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(norm);
}

function countsNext(text: MomentText, to: number): boolean {
  const next = text.tokens[to];
  if (!next || next.kind === "mark") return next?.norm === "%" || next?.norm === "$" || next?.norm === "€";
  return next.kind === "word" && text.pack.units.at(text.tokens, to) !== undefined;
}

/** "16. Nov.": in many languages a stop stands between a day and its month. */
function stopBeforeMonth(text: MomentText, at: number): number | undefined {
  const stop = text.tokens[at];
  if (stop?.norm !== "." || stop.start !== text.tokens[at - 1]!.end) return undefined;
  return roleAt(text, at + 1, "month") === undefined ? undefined : at + 1;
}

/** The ending of an ordinal ("19th") is a word of its own behind the number, or a stop ("19."). */
function endOfOrdinal({ tokens, tables }: MomentText, at: number): number | undefined {
  const [number, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !number || token.start !== number.end) return undefined;
  if (token.kind === "word") return tables.ordinalEndings.has(token.norm) ? at + 1 : undefined;
  if ((token.norm === "-" || token.norm === "'") && next?.kind === "word" && next.start === token.end) {
    return tables.ordinalEndings.has(next.norm) ? at + 2 : undefined;
  }
  return (token.norm === "." || token.norm === "º" || token.norm === "°") && tables.ordinalEndings.has(token.norm)
    ? at + 1
    : undefined;
}
