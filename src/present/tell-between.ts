/** Between which moments did something happen, as words? Times with a zone are told in UTC, so that they can be compared. */
import { tellDay } from "./tell-date.js";

const ZONED = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/i;
const TIME = /[T ](\d\d:\d\d)/;

/** "between 14:10 and 18:00 UTC on 6 May 2031", "since 6 May 2031", "before ..."; empty where neither end is known. */
export function tellBetween(after: string | undefined, before: string | undefined): string {
  if (after === undefined) return before === undefined ? "" : `before ${tellMoment(before)}`;
  if (before === undefined) return `since ${tellMoment(after)}`;
  const [from, to] = [toUtc(after), toUtc(before)];
  const [start, end] = [TIME.exec(from.value)?.[1], TIME.exec(to.value)?.[1]];
  const [day, sameDay] = [from.value.slice(0, 10), from.value.slice(0, 10) === to.value.slice(0, 10)];
  if (start === undefined || end === undefined || !sameDay || from.zone !== to.zone) {
    return `between ${tellMoment(after)} and ${tellMoment(before)}`;
  }
  return `between ${start} and ${end}${from.zone} on ${tellDay(day)}`;
}

function tellMoment(value: string): string {
  const { value: day, zone } = toUtc(value);
  return `${tellDay(day)}${zone}`;
}

function toUtc(value: string): { readonly value: string; readonly zone: string } {
  const moment = ZONED.test(value)
    ? Date.parse(value.replace(" ", "T").replace(/([+-]\d\d)(\d\d)?$/, withColon))
    : Number.NaN;
  return Number.isNaN(moment) ? { value, zone: "" } : { value: new Date(moment).toISOString(), zone: " UTC" };
}

/** "+0330" as "+03:30", "+03" as "+03:00". */
function withColon(_: string, hours: string, minutes = "00"): string {
  return `${hours}:${minutes}`;
}
