/**
 * The parts of one expression of time: words and numbers that stand together, in whatever order a language sets them.
 * Tokens and a position in; year, month, day, weekday, hour, unit and step out, as far as told, each at most once.
 */
import type { PartOfTime, TimeUnit } from "../model/language.js";
import type { PackTables } from "./pack-tables.js";
import { type ClockHit, type NumberReader, readClock } from "./read-clock.js";
import { type DigitsHit, isYear, readDayAndMonth, readDigits } from "./read-digits.js";
import { type Holiday, type Role, type RoleHit, roleAt, rolesAt, type TimeText } from "./time-terms.js";

export interface Parts {
  from: number;
  to: number;
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  /** Days from the report's own. */
  days?: number;
  unit?: TimeUnit;
  /** The larger unit that a ranked one is part of: "the first week of next month". */
  of?: TimeUnit;
  /** How many of the unit. */
  count?: number;
  /** Which of the units; -1 the last. */
  ordinal?: number;
  step?: number;
  /** The past or what is to come, by a number and its unit. */
  sign?: 1 | -1;
  part?: PartOfTime;
  edge?: "start" | "middle" | "end";
  clock?: ClockHit;
  zone?: string;
  holiday?: Holiday;
  decade?: number;
  /** The bare number that a range may complete. */
  bare?: number;
}

export interface MomentText extends TimeText {
  readonly text: string;
  readonly pack: PackTables;
  readonly numberAt: NumberReader;
}

/** Words of one expression at the most: no sentence is one. */
const MOST_PARTS = 12;
/** Links between two parts at the most. */
const MOST_LINKS = 3;

export function gatherMoment(text: MomentText, index: number): Parts | undefined {
  const parts: Parts = { from: index, to: index };
  let at = index;
  for (let count = 0; count < MOST_PARTS; count++) {
    const to = takeNext(text, at, parts);
    if (to !== undefined) {
      parts.to = to;
      at = to;
      continue;
    }
    if (parts.to === index) return undefined;
    let linked: number | undefined;
    let link = at;
    for (let links = 0; links < MOST_LINKS && linked === undefined; links++) {
      const next = endOfLink(text, link);
      if (next === undefined) break;
      link = next;
      linked = takeNext(text, link, parts);
    }
    if (linked === undefined) break;
    parts.to = linked;
    at = linked;
  }
  return parts;
}

/** A link word, a mark glued to what it joins ("12-Mar"), or an ending behind an apostrophe ("Mart'ta"). */
export function endOfLink({ tokens, tables }: MomentText, at: number): number | undefined {
  const link = tables.links.at(tokens, at);
  if (link) return link.to;
  const [before, mark, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !mark) return undefined;
  // "2016-12-16T12:23"
  if (mark.norm === "t" && mark.start === before.end && next?.kind === "number" && next.start === mark.end)
    return at + 1;
  if (mark.kind !== "mark") return undefined;
  if (mark.norm === "'") {
    const ending = next?.kind === "word" && next.start === mark.end && mark.start === before.end;
    return ending && next.end - next.start <= LONGEST_ENDING ? at + 2 : undefined;
  }
  if (mark.norm === "." && mark.start === before.end && before.kind === "word") return at + 1;
  const glued = mark.start === before.end && next !== undefined && next.start === mark.end;
  if ((mark.norm === "-" || mark.norm === "/" || mark.norm === ".") && glued) return at + 1;
  return undefined;
}

const LONGEST_ENDING = 4;

function takeNext(text: MomentText, at: number, parts: Parts): number | undefined {
  const token = text.tokens[at];
  if (!token) return undefined;
  if (token.kind === "mark" && token.norm !== "'") return takeRoles(text, at, parts);
  const clock = parts.clock === undefined && parts.sign === undefined ? clockAt(text, at, parts) : undefined;
  if (clock) {
    parts.clock = clock;
    return clock.to;
  }
  const digits = digitsAt(text, at, parts);
  if (digits !== undefined) return digits;
  return takeRoles(text, at, parts) ?? takeNumber(text, at, parts);
}

/** A bare number with "at" is an hour only beside a day, or where the text closes behind it. */
function clockAt(text: MomentText, at: number, parts: Parts): ClockHit | undefined {
  const clock = readClock(text, at, text.numberAt);
  if (!clock) return undefined;
  if (parts.unit !== undefined && parts.step === undefined) return undefined;
  if (
    clock.bare &&
    isEmpty(parts) &&
    rolesAt(text, clock.to).roles.some(({ kind }) => kind === "unit" || kind === "month")
  )
    return undefined;
  return clock;
}

export function isEmpty(parts: Parts): boolean {
  return parts.to === parts.from;
}

function digitsAt(text: MomentText, at: number, parts: Parts): number | undefined {
  const hit =
    parts.unit === undefined
      ? (readDigits(text.tokens, at, text.pack.numericOrders) ??
        (parts.weekday !== undefined || parts.step !== undefined || isIntroduced(text, at)
          ? readShort(text, at)
          : undefined))
      : undefined;
  if (!hit) return undefined;
  if (hit.year !== undefined && parts.year !== undefined) return undefined;
  if (hit.month !== undefined && parts.month !== undefined) return undefined;
  if (hit.day !== undefined && (parts.day !== undefined || parts.count !== undefined)) return undefined;
  if (hit.year !== undefined) parts.year = hit.year;
  if (hit.month !== undefined) parts.month = hit.month;
  if (hit.day !== undefined) parts.day = hit.day;
  return hit.to;
}

/** "12/05" where a preposition or a weekday leads to it, and no word of a fraction follows. */
function readShort(text: MomentText, at: number): DigitsHit | undefined {
  const hit = readDayAndMonth(text.tokens, at, text.pack.numericOrders);
  return hit && text.pack.prepositions.at(text.tokens, hit.to) === undefined ? hit : undefined;
}

function takeRoles(text: MomentText, at: number, parts: Parts): number | undefined {
  const hit = rolesAt(text, at);
  return hit.roles.some((role) => takeRole(text, at, hit, role, parts)) ? hit.to : undefined;
}

/** Whether the role fits what is there already; then it is taken. */
function takeRole(text: MomentText, at: number, hit: RoleHit, role: Role, parts: Parts): boolean {
  switch (role.kind) {
    case "month":
      if (parts.month !== undefined || parts.days !== undefined || parts.clock?.bare) return false;
      if (!isMonthHere(text, at, hit.to, parts)) return false;
      parts.month = role.month;
      return true;
    case "weekday":
      if (parts.weekday !== undefined || parts.days !== undefined || !isWeekdayHere(text, at, hit.to)) return false;
      parts.weekday = role.weekday;
      if (role.part !== undefined) parts.part = role.part;
      return true;
    case "relative":
      if (parts.days !== undefined || hasDay(parts) || parts.step !== undefined || parts.unit !== undefined)
        return false;
      parts.days = role.days;
      if (role.part !== undefined) parts.part = role.part;
      return true;
    case "shifted":
      if (parts.unit !== undefined || parts.step !== undefined || (role.unit === "day" && !isBareDay(text, at, parts)))
        return false;
      if (role.unit === "day") {
        parts.days = role.step;
        return true;
      }
      parts.unit = role.unit;
      parts.step = role.step;
      return true;
    case "unit":
      return takeUnit(text, hit, role, parts);
    case "shift":
      if (parts.days !== undefined || parts.sign !== undefined) return false;
      if (
        parts.step === -1 &&
        parts.unit !== undefined &&
        parts.ordinal === undefined &&
        parts.of === undefined &&
        leadsOn(text, hit.to)
      ) {
        // "The last week of this month" ranks the week.
        parts.ordinal = -1;
        parts.step = role.step;
        return true;
      }
      if (parts.step !== undefined) return false;
      if (isEmpty(parts) && !leadsOn(text, hit.to)) return false;
      parts.step = role.step;
      return true;
    case "ranked":
      if (parts.ordinal !== undefined || (parts.unit !== undefined && parts.unit !== "year" && parts.unit !== "month"))
        return false;
      if (parts.unit !== undefined) parts.of = parts.unit;
      [parts.unit, parts.ordinal] = [role.unit, role.ordinal];
      return true;
    case "distance":
      return takeDistance(text, hit, role, parts);
    case "part":
      if (parts.part !== undefined || (isEmpty(parts) && !isIntroduced(text, at))) return false;
      parts.part = role.part;
      return true;
    case "edge":
      if (parts.edge !== undefined || (isEmpty(parts) && !leadsOn(text, hit.to))) return false;
      parts.edge = role.edge;
      return true;
    case "ordinal":
      return takeOrdinal(text, at, hit, role.value, parts);
    case "zone":
      if (parts.clock === undefined || parts.zone !== undefined) return false;
      parts.zone = role.zone;
      return true;
    case "clock":
      if (parts.clock !== undefined) return false;
      parts.clock = {
        to: hit.to,
        hour: Number(role.clock.slice(0, 2)),
        minute: Number(role.clock.slice(3)),
        half: "pm",
      };
      return true;
    case "holiday":
      if (parts.holiday !== undefined || hasDay(parts)) return false;
      parts.holiday = role.holiday;
      return true;
    case "year word":
      return takeYearBehind(text, hit, parts);
    case "decade mark":
      return takeDecadeBehind(text, hit, parts);
    default:
      return false;
  }
}

/** "Mañana" is tomorrow where no article, shift or hour makes it the morning. */
function isBareDay({ tokens, pack }: MomentText, at: number, parts: Parts): boolean {
  if (hasDay(parts) || parts.days !== undefined) return false;
  if (pack.capitalNouns && tokens[at]!.capital && at > 0 && tokens[at - 1]!.kind === "word") return false;
  return at === 0 || !pack.determiners.has(tokens[at - 1]!.norm);
}

function hasDay(parts: Parts): boolean {
  return parts.day !== undefined || parts.weekday !== undefined || parts.month !== undefined;
}

/** A month alone is one where it is written as one and something leads to it: a preposition, an edge, a year. */
function isMonthHere(text: MomentText, at: number, to: number, parts: Parts): boolean {
  const token = text.tokens[at]!;
  const small = text.tables.capitalMonths && !token.capital && token.kind === "word";
  if (parts.day !== undefined || parts.year !== undefined) return true;
  const next = skipLinks(text, to);
  const number = text.numberAt(next);
  const follows =
    number !== undefined &&
    number.value > 0 &&
    Number.isInteger(number.value) &&
    (number.value <= 31 || isYear(number.value));
  if (follows) return !small || number.to > next;
  if (small && (!isIntroduced(text, at) || !closes(text, to))) return false;
  if (hasCaseEnding(text, to)) return true;
  const mark = text.tables.rangeMarks.at(text.tokens, to);
  if (mark && roleAt(text, skipLinks(text, mark.to), "month")) return true;
  return (
    !isEmpty(parts) || isIntroduced(text, at) || roleAt(text, to, "shift") !== undefined || token.kind === "number"
  );
}

/** "Nisan'da": an ending behind an apostrophe does what a preposition does elsewhere. */
function hasCaseEnding({ tokens }: MomentText, at: number): boolean {
  const [mark, ending] = [tokens[at], tokens[at + 1]];
  if (mark?.norm !== "'" || ending?.kind !== "word" || ending.start !== mark.end || mark.start !== tokens[at - 1]!.end)
    return false;
  return ending.end - ending.start > 1 && ending.end - ending.start <= LONGEST_ENDING;
}

/** Nothing but a mark or the end of the text follows, so that a small "march" is no other word. */
function closes({ tokens, tables, pack }: MomentText, at: number): boolean {
  const next = tokens[at];
  return (
    !next ||
    next.kind === "mark" ||
    tables.rangeMarks.at(tokens, at) !== undefined ||
    pack.coordinators.at(tokens, at) !== undefined
  );
}

/** Where the language writes its days with capitals they are told by these: "sat" and "sun" are words. */
function isWeekdayHere({ tokens, pack, tables }: MomentText, at: number, to: number): boolean {
  if (!pack.cased || tokens[at]!.capital) return true;
  if (to === at + 1 && tables.fullWeekdays.has(tokens[at]!.norm) && !pack.cutWeekdays.has(tokens[at]!.norm))
    return true;
  const hit = pack.smallWeekdays.at(tokens, at);
  if (!hit) return tokens.slice(at, to).some(({ capital }) => capital);
  if (hit.to - hit.from > 1 || !pack.cutWeekdays.has(tokens[at]!.norm)) return true;
  // "segunda" is the second, too, unless it stands alone.
  const next = tokens[hit.to];
  return !next || next.kind === "mark" || next.kind === "number" || pack.prepositions.at(tokens, hit.to) !== undefined;
}

/** Whether a preposition or another link stands before, so that a bare month or part of the day is one. */
function isIntroduced({ tokens, tables, pack }: MomentText, at: number): boolean {
  if (at === 0) return false;
  for (let from = Math.max(0, at - 2); from < at; from++) {
    const ends = (hit: { readonly to: number } | undefined) => hit?.to === at;
    if (
      ends(pack.prepositions.at(tokens, from)) ||
      ends(tables.bounds.at(tokens, from)) ||
      ends(tables.rangeOpeners.at(tokens, from))
    )
      return true;
    if (ends(tables.rangeMarks.at(tokens, from)) && tokens[from]!.kind === "word") return true;
  }
  const link = tables.links.at(tokens, at - 1);
  if (link?.to === at && tokens[at - 1]!.kind === "word" && !pack.determiners.has(tokens[at - 1]!.norm)) return true;
  // "In the afternoon"
  if (tables.links.at(tokens, at - 1)?.to === at && at > 1 && pack.prepositions.at(tokens, at - 2)?.to === at - 1)
    return true;
  const forms = tokens[at]!.forms;
  return pack.unparted || (forms !== undefined && forms.length > 1);
}

/** Whether an expression of time goes on: "last" alone is no time. */
function leadsOn(text: MomentText, at: number): boolean {
  return [at, skipLinks(text, at)].some((next) => {
    if (rolesAt(text, next).roles.some(({ kind }) => LEADING.has(kind))) return true;
    if (readDigits(text.tokens, next, text.pack.numericOrders)) return true;
    const number = text.numberAt(next);
    return (
      number !== undefined &&
      (isYear(number.value) ||
        rolesAt(text, skipLinks(text, number.to)).roles.some(({ kind }) => kind === "unit" || kind === "month"))
    );
  });
}

const LEADING: ReadonlySet<Role["kind"]> = new Set([
  "month",
  "ranked",
  "weekday",
  "unit",
  "part",
  "relative",
  "shift",
  "shifted",
  "ordinal",
  "decade mark",
  "year word",
  "holiday",
]);

export function skipLinks(text: MomentText, at: number): number {
  let to = at;
  for (let links = 0; links < MOST_LINKS; links++) {
    const next = endOfLink(text, to);
    if (next === undefined) break;
    to = next;
  }
  return to;
}

function takeUnit(text: MomentText, hit: RoleHit, role: Extract<Role, { kind: "unit" }>, parts: Parts): boolean {
  if (parts.unit !== undefined) return takeLargerUnit(role.unit, parts);
  if (parts.days !== undefined) return false;
  if (parts.day !== undefined && role.unit !== "month" && role.unit !== "year") return false;
  if (role.unit === "day" && hasDay(parts)) return false;
  const count = parts.count ?? role.count;
  const tied =
    parts.step !== undefined || parts.sign !== undefined || parts.ordinal !== undefined || parts.edge !== undefined;
  // "Three weeks" alone is how long something took, and no time.
  if (
    !tied &&
    count === undefined &&
    isEmpty(parts) &&
    !ranks(text, hit.to) &&
    !(RANKED.has(role.unit) && leadsToDay(text, hit.to))
  )
    return false;
  parts.unit = role.unit;
  if (count !== undefined && parts.ordinal === undefined) parts.count = count;
  return true;
}

function takeLargerUnit(unit: TimeUnit, parts: Parts): boolean {
  if (
    parts.of === undefined &&
    (parts.unit === "year" || parts.unit === "month") &&
    parts.ordinal !== undefined &&
    parts.step !== undefined
  ) {
    // "Last year's third quarter"
    parts.of = parts.unit;
    parts.unit = unit;
    return true;
  }
  if (
    parts.of !== undefined ||
    (unit !== "month" && unit !== "year") ||
    unit === parts.unit ||
    parts.month !== undefined
  )
    return false;
  if (parts.ordinal === undefined && parts.step === -1 && parts.unit !== "year") parts.ordinal = -1;
  else if (parts.ordinal === undefined) return false;
  if (parts.ordinal === -1 && parts.step === -1) delete parts.step;
  parts.of = unit;
  return true;
}

/** A shift or an ordinal or a word of distance follows a unit: "semana pasada", "الأسبوع الأول". */
function ranks(text: MomentText, at: number): boolean {
  const { roles } = rolesAt(text, at);
  return roles.some(({ kind }) => kind === "shift" || kind === "ordinal" || kind === "distance" || kind === "edge");
}

/** "The week of 4 February", "week 27". */
function leadsToDay(text: MomentText, at: number): boolean {
  const next = skipLinks(text, at);
  const number = text.numberAt(next);
  return (
    roleAt(text, next, "month") !== undefined ||
    (number !== undefined && number.value <= 53) ||
    readDigits(text.tokens, next, text.pack.numericOrders) !== undefined
  );
}

function takeDistance(
  text: MomentText,
  hit: RoleHit,
  role: Extract<Role, { kind: "distance" }>,
  parts: Parts,
): boolean {
  if (parts.sign !== undefined || hasDay(parts) || parts.days !== undefined) return false;
  if (role.side === "after") {
    if (parts.count === undefined || parts.unit === undefined || parts.step !== undefined) return false;
    parts.sign = role.sign;
    return true;
  }
  if (parts.unit !== undefined || parts.step !== undefined) return false;
  const next = skipLinks(text, hit.to);
  const number = text.numberAt(next) ?? text.numberAt(hit.to);
  const unit = roleAt(text, skipLinks(text, number?.to ?? next), "unit") ?? roleAt(text, number?.to ?? hit.to, "unit");
  if (!unit || (number === undefined && unit.role.count === undefined)) return false;
  parts.sign = role.sign;
  return true;
}

function takeOrdinal(text: MomentText, at: number, hit: RoleHit, value: number, parts: Parts): boolean {
  const next = skipLinks(text, hit.to);
  if (
    roleAt(text, next, "unit") ||
    roleAt(text, next, "weekday") ||
    parts.unit !== undefined ||
    (parts.weekday !== undefined && roleAt(text, next, "month") === undefined)
  ) {
    if (parts.ordinal !== undefined || parts.count !== undefined) return false;
    parts.ordinal = value;
    return true;
  }
  const beside =
    roleAt(text, next, "month") !== undefined ||
    parts.month !== undefined ||
    ofMonthAt(text, next) ||
    (parts.unit === "month" && parts.step !== undefined);
  if (parts.day !== undefined || !beside || value < 1 || value > 31 || at === hit.to) return false;
  parts.day = value;
  return true;
}

/** "... of this month". */
function ofMonthAt(text: MomentText, at: number): boolean {
  const shift = roleAt(text, at, "shift");
  return shift !== undefined && roleAt(text, skipLinks(text, shift.to), "unit")?.role.unit === "month";
}

/** "The year 2020": a year beside its word. */
function takeYearBehind(text: MomentText, hit: RoleHit, parts: Parts): boolean {
  if (parts.year !== undefined) return false;
  const number = text.numberAt(skipLinks(text, hit.to));
  return number !== undefined && isYear(number.value);
}

function takeDecadeBehind(text: MomentText, hit: RoleHit, parts: Parts): boolean {
  if (parts.decade !== undefined) return false;
  const next = skipLinks(text, hit.to);
  const number = text.numberAt(next);
  if (!number || number.value % 10 !== 0 || (number.value > 90 && !isYear(number.value)) || number.value < 10)
    return false;
  parts.decade = number.value;
  return true;
}

/** What a number is depends on what stands around it. */
function takeNumber(text: MomentText, at: number, parts: Parts): number | undefined {
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
  const moved = roleAt(text, to, "shift");
  const unit =
    roleAt(text, next, "unit") ??
    roleAt(text, to, "unit") ??
    (moved && parts.step === undefined ? roleAt(text, moved.to, "unit") : undefined);
  const month = roleAt(text, next, "month") ?? roleAt(text, to, "month");
  const digitsMonth = month === undefined ? readDigits(text.tokens, at, text.pack.numericOrders) : undefined;
  const isDay = Number.isInteger(value) && value >= 1 && value <= 31;
  if (
    (ofMonthAt(text, next) || (parts.unit === "month" && parts.step !== undefined)) &&
    isDay &&
    parts.day === undefined &&
    parts.count === undefined
  ) {
    parts.day = value;
    return to;
  }
  if (unit && parts.unit === undefined && (parts.month === undefined || ending !== undefined)) {
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
  if (month && isDay && parts.day === undefined && parts.month === undefined) {
    parts.day = value;
    return to;
  }
  if (
    month === undefined &&
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
    parts.ordinal = value;
    return to;
  }
  if (parts.sign !== undefined && parts.count === undefined) {
    parts.count = value;
    return to;
  }
  if (
    parts.weekday !== undefined &&
    parts.day === undefined &&
    parts.month === undefined &&
    isDay &&
    (ending !== undefined || isFigure(text, at)) &&
    parts.step === undefined
  ) {
    parts.day = value;
    return to;
  }
  return undefined;
}

const RANKED: ReadonlySet<TimeUnit> = new Set(["week", "quarter", "century"]);
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
  if (!isEmpty(parts)) return parts.unit !== undefined || parts.clock === undefined;
  // A year alone: behind "in", "since", "the year", with nothing behind it that it counts.
  return (
    !inWords && (isIntroduced(text, at) || hasCaseEnding(text, to)) && isYearLike(token.norm) && !countsNext(text, to)
  );
}

function isYearLike(norm: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(norm);
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
