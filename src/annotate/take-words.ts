/**
 * Words of an expression of time taken into its parts: each role that a word may play is tried against what is there already.
 */
import type { PartOfTime, TimeUnit } from "../model/language.js";
import { hasDay, isEmpty, isLong, type MomentText, type Parts, skipLinks } from "./moment-parts.js";
import { isIntroduced, isMonthHere, isWeekdayHere, leadsOn } from "./place-words.js";
import { isYear, readDigits } from "./read-digits.js";
import { type Role, type RoleHit, roleAt, rolesAt } from "./time-terms.js";

/** Units that a number behind them ranks: "week 27". */
export const RANKED: ReadonlySet<TimeUnit> = new Set(["week", "quarter", "century"]);

export function takeRoles(text: MomentText, at: number, parts: Parts): number | undefined {
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
      if (
        parts.unit !== undefined &&
        parts.ordinal !== undefined &&
        parts.of === undefined &&
        parts.step === undefined
      ) {
        if (role.unit !== "month" && role.unit !== "year") return false;
        [parts.of, parts.step] = [role.unit, role.step];
        return true;
      }
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
      // "2015年1月1日之前" bounds a day that is told.
      if ((parts.year ?? parts.day) !== undefined && text.tables.boundsAfter.at(text.tokens, at)) return false;
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
      // "The third week of this month" is of the month, "two hours last week" are two expressions.
      if (parts.step === undefined && isOfLarger(text, hit, parts)) {
        parts.step = role.step;
        return true;
      }
      if (parts.step !== undefined || (parts.unit !== undefined && roleAt(text, hit.to, "unit"))) return false;
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
      if (isNoPart(text, at, hit)) return false;
      if (isLong(parts) && parts.step !== undefined && !SEASONS.has(role.part)) return false;
      if (parts.part !== undefined || (isEmpty(parts) && !isPartByItself(text, at, hit, role))) return false;
      parts.part = role.part;
      return true;
    case "edge":
      if (parts.edge !== undefined || (isEmpty(parts) && !leadsOn(text, hit.to))) return false;
      // "Next week, late in the evening"
      if (isLong(parts) && parts.step !== undefined && leadsToPart(text, hit.to)) return false;
      parts.edge = role.edge;
      return true;
    case "rest":
      // "Haftanın geri kalanı": behind the unit in some languages.
      if (parts.unit === undefined && (!isEmpty(parts) || !leadsOn(text, hit.to))) return false;
      parts.rest = true;
      return true;
    case "decade":
      if (parts.decade !== undefined || hasDay(parts) || (isEmpty(parts) && !isIntroduced(text, at))) return false;
      parts.decade = role.decade;
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

function leadsToPart(text: MomentText, at: number): boolean {
  return (roleAt(text, at, "part") ?? roleAt(text, skipLinks(text, at), "part")) !== undefined;
}

/** "A été". */
function isNoPart({ tokens, tables }: MomentText, at: number, hit: RoleHit): boolean {
  return [1, 2].some((back) => at >= back && tables.notParts.at(tokens, at - back)?.to === hit.to);
}

/** Introduced, or of a year, or named by a bound and an hour: "بعد الظهر". */
function isPartByItself(text: MomentText, at: number, hit: RoleHit, role: Extract<Role, { kind: "part" }>): boolean {
  const bounded = text.tables.bounds.at(text.tokens, at, hit.to);
  return isIntroduced(text, at) || isOfYear(text, hit, role) || (bounded !== undefined && bounded.to < hit.to);
}

/** "Summer 2016", "verano del 2016". */
function isOfYear(text: MomentText, hit: RoleHit, { part }: Extract<Role, { kind: "part" }>): boolean {
  const year = text.numberAt(skipLinks(text, hit.to));
  return SEASONS.has(part) && year !== undefined && isYear(year.value);
}

const SEASONS: ReadonlySet<PartOfTime> = new Set(["spring", "summer", "autumn", "winter"]);

/** A ranked unit, and a month or year behind the shift. */
function isOfLarger(text: MomentText, hit: RoleHit, { unit, ordinal, of, month }: Parts): boolean {
  const larger = (roleAt(text, hit.to, "unit") ?? roleAt(text, skipLinks(text, hit.to), "unit"))?.role.unit;
  if (unit === undefined || ordinal === undefined || of !== undefined || month !== undefined) return false;
  return larger !== unit && (larger === "month" || larger === "year");
}

/** "Mañana" is tomorrow where no article, shift or hour makes it the morning. */
function isBareDay({ tokens, pack }: MomentText, at: number, parts: Parts): boolean {
  if (hasDay(parts) || parts.days !== undefined) return false;
  if (pack.capitalNouns && tokens[at]!.capital && at > 0 && tokens[at - 1]!.kind === "word") return false;
  return at === 0 || !pack.determiners.has(tokens[at - 1]!.norm);
}

function takeUnit(text: MomentText, hit: RoleHit, role: Extract<Role, { kind: "unit" }>, parts: Parts): boolean {
  if (parts.clock !== undefined && isLong({ ...parts, unit: role.unit })) return false;
  if (parts.unit !== undefined) return takeLargerUnit(role.unit, parts);
  if (parts.days !== undefined) return false;
  if (parts.day !== undefined && role.unit !== "month" && role.unit !== "year") return false;
  if (role.unit === "day" && hasDay(parts)) return false;
  const count = parts.count ?? role.count;
  const tied =
    parts.rest !== undefined ||
    parts.step !== undefined ||
    parts.sign !== undefined ||
    parts.ordinal !== undefined ||
    parts.edge !== undefined;
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
  // "Weeks later"
  if (roles.some(({ kind }) => kind === "edge") && roles.some(({ kind }) => kind === "distance")) return false;
  return roles.some(({ kind }) => RANKING.has(kind));
}

const RANKING: ReadonlySet<Role["kind"]> = new Set(["shift", "ordinal", "distance", "edge", "rest"]);

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
  const counted = text.numberAt(hit.to);
  if (
    (counted !== undefined && roleAt(text, counted.to, "unit") !== undefined && isEmpty(parts)) ||
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
export function ofMonthAt(text: MomentText, at: number): boolean {
  const shift = roleAt(text, at, "shift");
  if (!shift) return false;
  // "الشهر" may be a link, too.
  return [shift.to, skipLinks(text, shift.to)].some((next) => roleAt(text, next, "unit")?.role.unit === "month");
}

/** "... du mois prochain", "... من الشهر المقبل". */
export function isShiftedMonth(text: MomentText, at: number): boolean {
  const unit = roleAt(text, at, "unit");
  // "Que viene" begins with a link.
  return unit?.role.unit === "month" && [unit.to, skipLinks(text, unit.to)].some((next) => roleAt(text, next, "shift"));
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
