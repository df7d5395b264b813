/**
 * An hour of the day: "15:30", "3.30 pm", "half past three", "15 h 30", "下午3点半", "الساعة الثالثة". Tokens and a position in,
 * the hour out; whether the half of the day is told decides what may still be added to it.
 */
import type { Token } from "../model/annotation.js";
import type { PartOfTime } from "../model/language.js";
import { roleAt, rolesAt, type TimeText } from "./time-terms.js";

export interface ClockHit {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly half?: "am" | "pm";
  /** Nothing but a word before it says that it is an hour: "at 5". */
  readonly bare?: true;
}

/** A number in words or digits: its value and where it ends. */
export type NumberReader = (
  index: number,
) => { readonly value: number; readonly to: number; readonly inWords: boolean } | undefined;

export function readClock(text: TimeText, index: number, numberAt: NumberReader): ClockHit | undefined {
  const { tokens, tables } = text;
  const opener = tables.beforeHour.at(tokens, index);
  const halfBefore = namesDay(text, opener?.to ?? index) ? undefined : halfAt(text, opener?.to ?? index);
  let at = halfBefore?.to ?? opener?.to ?? index;
  const second = halfBefore && tables.beforeHour.at(tokens, at);
  if (second) at = second.to;
  const clock = readDigital(tokens, at) ?? readSpoken(text, at, numberAt, opener !== undefined || second !== undefined);
  if (!clock) return undefined;
  // "Три дня" are three days, unless a word before says that it is an hour.
  const counted = opener === undefined && roleAt(text, clock.to, "unit") !== undefined && clock.sure !== true;
  if (counted && !halfBefore) return undefined;
  const halfBehind = halfBefore ?? halfAt(text, clock.to) ?? halfBeyond(text, clock.to);
  const half = halfBehind?.half;
  if (half !== undefined && (clock.hour > 12 || clock.hour === 0) && clock.sure !== true) return undefined;
  if (clock.sure !== true && half === undefined && opener === undefined && second === undefined) return undefined;
  const to = halfBefore ? clock.to : (halfBehind?.to ?? clock.to);
  const { minute, second: seconds } = clock;
  const hour = half === undefined ? clock.hour : inHalf(clock.hour, half, halfBehind!.part);
  const bare = clock.sure !== true && half === undefined;
  if (bare && !endsThere(text, to)) return undefined;
  return {
    to,
    hour,
    minute,
    ...(seconds === undefined ? {} : { second: seconds }),
    ...(half === undefined ? {} : { half }),
    ...(bare ? { bare } : {}),
  };
}

interface Spoken {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly sure?: true;
}

/** "15:30", "15:30:20", and the "15" of "15.30" where something else shows that it is an hour. */
function readDigital(tokens: readonly Token[], index: number): Spoken | undefined {
  const first = tokens[index];
  if (first?.kind !== "number") return undefined;
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(first.norm);
  if (dotted) return hourOf(Number(dotted[1]), Number(dotted[2]), index + 1);
  const colon = tokens[index + 1];
  const minute = tokens[index + 2];
  if (colon?.norm !== ":" && colon?.norm !== "：") return undefined;
  if (
    minute?.kind !== "number" ||
    !/^\d\d(?:\.\d+)?$/.test(minute.norm) ||
    minute.start !== colon.end ||
    colon.start !== first.end
  )
    return undefined;
  const [colon2, second] = [tokens[index + 3], tokens[index + 4]];
  const hasSecond =
    colon2?.norm === ":" && second?.kind === "number" && second.start === colon2.end && /^\d\d/.test(second.norm);
  const hour = hourOf(Number(first.norm), Number.parseInt(minute.norm, 10), index + (hasSecond ? 5 : 3));
  return hour && { ...hour, sure: true, ...(hasSecond ? { second: Number.parseInt(second.norm, 10) } : {}) };
}

function hourOf(hour: number, minute: number, to: number): Spoken | undefined {
  return Number.isInteger(hour) && hour >= 0 && hour <= 24 && minute >= 0 && minute < 60
    ? { to, hour: hour % 24, minute }
    : undefined;
}

/** With a word for hours behind it, a fraction before or behind, or minutes: or a bare number. */
function readSpoken(text: TimeText, index: number, numberAt: NumberReader, opened: boolean): Spoken | undefined {
  const { tokens, tables } = text;
  const fraction = tables.fractionsBefore.at(tokens, index);
  if (fraction) {
    const hour = hourAt(text, skipOne(text, fraction.to), numberAt) ?? hourAt(text, fraction.to, numberAt);
    return hour && { ...moved(hour, fraction.value), sure: true };
  }
  const hour = hourAt(text, index, numberAt);
  if (!hour) return undefined;
  // "Une heure et demie" is how long, unless a word before says otherwise.
  if (tables.ones.at(tokens, index)?.to === hour.numberTo && !opened && !isOpened(text, index)) return undefined;
  const minutesTo = tables.minuteWords.at(tokens, hour.to)?.to ?? hour.to;
  const before = tables.minutesBefore.at(tokens, minutesTo);
  const minuted = minutesTo > hour.to || (hour.hour % 5 === 0 && tokens[index]!.kind === "word" && !opened);
  if (before && hour.to === hour.numberTo && minuted && !isOpened(text, index)) {
    const own = hourAt(text, before.to, numberAt);
    if (own && own.hour <= 24) return { ...moved(own, before.value * hour.hour), sure: true };
  }
  if (hour.hour > 24) return undefined;
  const behind = tables.fractionsAfter.at(tokens, hour.to) ?? tables.fractionsAfter.at(tokens, skipOne(text, hour.to));
  // "Seven hours" is how long something took, unless a word before or minutes say otherwise.
  const asUnit = hour.to > hour.numberTo && roleAt(text, hour.numberTo, "unit") !== undefined;
  const named =
    hour.to > hour.numberTo && (!asUnit || opened || isOpened(text, index) || isBounded(text, index, hour.to));
  const written = hour.to > hour.numberTo;
  if (behind) {
    const shifted = moved({ ...hour, to: behind.to }, behind.value);
    const to = tables.hourWords.at(tokens, behind.to)?.to ?? behind.to;
    // "Siete y media" alone may be seven and a half of anything.
    const sure = written || opened || hour.ranked || to > behind.to;
    return { ...shifted, to, ...(sure ? { sure: true as const } : {}) };
  }
  const link = tables.minutesAfter.at(tokens, hour.to);
  const minutes = written || opened ? numberAt(link?.to ?? hour.to) : undefined;
  const word = minutes && tables.minuteWords.at(tokens, minutes.to);
  if (minutes && minutes.value < 60 && Number.isInteger(minutes.value) && (written || minutes.inWords || word)) {
    const last = tokens[minutes.to - 1]!;
    const figures = last.end - last.start === 2 || last.start === tokens[minutes.to - 2]!.end;
    // "16 heures et 17 heures" are two hours.
    const isHour = !word && link !== undefined && tables.hourWords.at(tokens, minutes.to) !== undefined;
    const ofClock = (!asUnit || opened || !word) && !isHour;
    if (ofClock && (word || link || figures || minutes.inWords)) {
      const told = moved({ ...hour, to: word?.to ?? minutes.to }, (link?.value ?? 1) * minutes.value);
      return { ...told, ...secondsAt(text, told.to, numberAt), sure: true };
    }
  }
  // "Eight forty": two numbers in words, which only a half of the day or a word before shows to be an hour.
  const spelled = hour.hour >= 1 && hour.hour <= 12 && hour.to === hour.numberTo ? numberAt(hour.to) : undefined;
  if (spelled?.inWords && tokens[index]!.kind === "word" && spelled.value >= 10 && spelled.value < 60) {
    return { to: spelled.to, hour: hour.hour % 24, minute: spelled.value };
  }
  return { to: hour.to, hour: hour.hour % 24, minute: 0, ...(named ? { sure: true as const } : {}) };
}

/** "12 h 34 min 25 s", "17点55分23秒". */
function secondsAt(text: TimeText, at: number, numberAt: NumberReader) {
  const second = numberAt(at);
  const unit = second && roleAt(text, second.to, "unit");
  return second && unit?.role.unit === "second" && second.value < 60
    ? { to: unit.to, second: second.value }
    : undefined;
}

/** "From ten to six" is a stretch. */
function isOpened({ tokens, tables }: TimeText, index: number): boolean {
  // "De las 23 h a las 3 h"
  const leads = (hit: { readonly to: number } | undefined) =>
    hit !== undefined && (hit.to === index || (hit.to < index && tables.links.at(tokens, hit.to)?.to === index));
  return [1, 2].some((back) => {
    const at = index - back;
    return (
      at >= 0 &&
      (leads(tables.rangeOpeners.at(tokens, at)) ||
        leads(tables.rangeMarks.at(tokens, at)) ||
        (back === 1 && isBetweenEnds({ tokens, tables }, at)))
    );
  });
}

/** "Between three and five": the joint of two ends, and no other "and". */
function isBetweenEnds({ tokens, tables }: TimeText, at: number): boolean {
  if (!tables.betweenEnds.has(tokens[at]!.norm)) return false;
  for (let from = at - 2; from >= 0 && from >= at - LONGEST_END; from--) {
    if (tables.rangeOpeners.at(tokens, from)) return true;
  }
  return false;
}

/** Tokens of an hour before the joint, with its opener: "between half past three and". */
const LONGEST_END = 10;

/** "Avant 14 heures": an hour, unless words go on that tell what lasted so long. */
function isBounded({ tokens, tables }: TimeText, index: number, to: number): boolean {
  const bounded = [1, 2].some((back) => index >= back && tables.bounds.at(tokens, index - back)?.to === index);
  const next = tokens[to];
  return bounded && (!next || next.kind === "mark" || next.kind === "number");
}

interface HourHit {
  readonly to: number;
  readonly numberTo: number;
  readonly hour: number;
  /** "الثامنة". */
  readonly ranked: boolean;
}

/** A number, or an ordinal where hours are ranked ("الثالثة"), and a word for hours behind it. */
function hourAt({ tokens, tables }: TimeText, index: number, numberAt: NumberReader): HourHit | undefined {
  const text = { tokens, tables };
  const ordinal = tables.ranksHours ? roleAt(text, index, "ordinal") : undefined;
  const number = ordinal ? { value: ordinal.role.value, to: ordinal.to } : numberAt(index);
  if (!number || !Number.isInteger(number.value) || number.value < 0 || number.value > 59) return undefined;
  const word = tables.hourWords.at(tokens, number.to);
  return { hour: number.value, numberTo: number.to, to: word?.to ?? number.to, ranked: ordinal !== undefined };
}

function moved({ hour, to }: { readonly hour: number; readonly to: number }, minutes: number): Spoken {
  const total = ((hour % 24) * 60 + minutes + 1440) % 1440;
  return { to, hour: Math.floor(total / 60), minute: total % 60 };
}

interface HalfHit {
  readonly half: "am" | "pm";
  readonly to: number;
  readonly part?: PartOfTime;
}

/** Behind up to three links: "3 in the morning". */
function halfBeyond(text: TimeText, index: number): HalfHit | undefined {
  let at = index;
  for (let links = 0; links < 3; links++) {
    const shift = roleAt(text, at, "shift");
    const next = shift?.role.step === 0 ? shift.to : skipOne(text, at);
    if (next === at) return undefined;
    at = next;
    const half = halfAt(text, at);
    if (half) return half;
  }
  return undefined;
}

/** A word that tells the half of the day: "p.m.", and parts of the day. */
export function halfAt(text: TimeText, index: number): HalfHit | undefined {
  const { to, roles } = rolesAt(text, index);
  for (const role of roles) {
    if (role.kind === "half") return { half: role.half, to };
    const half = role.kind === "part" ? HALVES[role.part] : undefined;
    if (half !== undefined && role.kind === "part") return { half, to, part: role.part };
  }
  return undefined;
}

/** "Tonight at 7", "mañana a las 8": a day before it is a half of one. */
function namesDay(text: TimeText, index: number): boolean {
  const { roles } = rolesAt(text, index);
  return roles.some((role) => role.kind === "relative" || (role.kind === "shifted" && role.unit === "day"));
}

export const HALVES: Partial<Record<PartOfTime, "am" | "pm">> = {
  morning: "am",
  noon: "pm",
  afternoon: "pm",
  evening: "pm",
  night: "pm",
};

/** "3 in the afternoon": 15. The hours up to four at night are of the morning, eleven at noon is before it. */
export function inHalf(hour: number, half: "am" | "pm", part?: PartOfTime): number {
  if (hour > 12) return hour;
  if (part === "night" && (hour === 12 || hour < 5)) return hour % 12;
  if (part === "noon" && hour === 11) return hour;
  return (hour % 12) + (half === "pm" ? 12 : 0);
}

function skipOne({ tokens, tables }: TimeText, index: number): number {
  return tables.links.at(tokens, index)?.to ?? index;
}

/** Behind a bare number no noun follows that it counts. */
function endsThere(text: TimeText, at: number): boolean {
  const next = text.tokens[at];
  if (!next || next.kind === "mark") return next?.norm !== "%" && next?.norm !== "-" && next?.norm !== "/";
  if (next.kind === "number" || next.start === text.tokens[at - 1]!.end) return false;
  return (
    rolesAt(text, at).roles.length > 0 ||
    text.tables.links.at(text.tokens, at) !== undefined ||
    text.tables.rangeMarks.at(text.tokens, at) !== undefined
  );
}
