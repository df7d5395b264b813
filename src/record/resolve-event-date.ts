/**
 * When was it? Each report gives what it has: a date, a weekday, its own day of publication; only together they may
 * give a day. Takes one act with its tellings; gives the day where it follows, else the weekday. Never a guessed day.
 */
import type { AnnotatedReport, TimeExpression } from "../model/annotation.js";
import type { EventDate } from "../model/story.js";
import { recordSettings } from "../settings.js";
import { daysBetween, lastWeekday, WEEKDAYS, weekdayOf } from "../text/calendar.js";
import type { EventAct } from "./find-event-acts.js";

const DAY_LENGTH = "2000-01-01".length;
const weekdayNames: readonly string[] = WEEKDAYS;
const MONTH_LENGTH = "2000-01".length;

/** `reports`: all of the story, also those that do not name the act: their dates bound it as well. */
export function resolveEventDate(event: EventAct, reports: readonly AnnotatedReport[]): EventDate | undefined {
  const votes = reports.flatMap((annotated) => nearTimes(event, annotated, recordSettings.besideShare));
  const days = tally(votes, (time) => (time.value?.length === DAY_LENGTH ? time.value : undefined));
  const weekdays = tally(votes, ({ value, weekday }) => (value === undefined ? weekday : undefined));
  const unresolved = weekdays[0]?.key ?? commonWeekday(reports);
  const published = publicationDays(reports);
  const day = firstDay(days.filter(({ weight }) => weight >= recordSettings.leastDay));
  if (day !== undefined) return { value: day, precision: "day", weekday: WEEKDAYS[weekdayOf(day)]! };
  if (unresolved !== undefined && published[0] !== undefined) {
    // The earliest report bounds it: told by then, and "on Tuesday" is the last Tuesday before that.
    const value = lastWeekday(published[0], weekdayNames.indexOf(unresolved));
    return { value, precision: "day", weekday: unresolved };
  }
  const month = tally(votes, ({ value }) => (value?.length === MONTH_LENGTH ? value : undefined))[0]?.key;
  const latest = published[0] ?? crawlDays(reports)[0];
  const date: EventDate = {
    ...(month === undefined ? {} : { value: month, precision: "month" }),
    ...(unresolved === undefined ? {} : { weekday: unresolved }),
    ...(latest === undefined ? {} : { latest }),
  };
  return Object.keys(date).length === 0 ? undefined : date;
}

/**
 * The heaviest day, or one shortly before it that is told nearly as much: what is said of an event is said after it, and
 * later reports name the day on which it was said.
 */
function firstDay(days: readonly { readonly key: string; readonly weight: number }[]): string | undefined {
  const heaviest = days[0];
  if (!heaviest) return undefined;
  const before = days.filter(({ key, weight }) => {
    const lag = daysBetween(key, heaviest.key);
    return lag >= 0 && lag <= recordSettings.newsLag && weight >= heaviest.weight * recordSettings.earlierDay;
  });
  return before.map(({ key }) => key).sort()[0];
}

interface WeighedTime extends TimeExpression {
  readonly weight: number;
}

/** The day that stands in the very sentence of an act told beside the main one; nothing is concluded for it. */
export function findStatedDate(event: EventAct): EventDate | undefined {
  const reports = [...new Set(event.told.map(({ annotated }) => annotated))];
  const votes = reports.flatMap((annotated) => nearTimes(event, annotated, 0));
  const day = tally(votes, ({ value }) => (value?.length === DAY_LENGTH ? value : undefined))[0]?.key;
  if (day !== undefined) return { value: day, precision: "day", weekday: WEEKDAYS[weekdayOf(day)]! };
  const weekday = tally(votes, (time) => time.weekday)[0]?.key;
  return weekday === undefined ? undefined : { weekday };
}

/** The times nearest to a telling of the act in one report, each value once, by the heaviest. */
function nearTimes(event: EventAct, annotated: AnnotatedReport, besideShare: number): readonly WeighedTime[] {
  const told = event.told.filter((one) => one.annotated === annotated);
  const candidates = annotated.times.flatMap((time) => {
    if (time.value === undefined && time.weekday === undefined) return [];
    const sentence = annotated.sentences.findIndex(({ start, end }) => time.start >= start && time.start < end);
    const tellings = told.map(({ act, weight }) => {
      const distance = Math.abs(act.sentence - sentence);
      const share = distance === 0 ? 1 : distance === 1 ? besideShare : 0;
      return { weight: weight * share, gap: Math.max(act.start - time.end, time.start - act.end) };
    });
    const best = tellings.sort((a, b) => b.weight - a.weight || a.gap - b.gap)[0];
    return best && best.weight > 0 ? [{ ...time, ...best, sentence }] : [];
  });
  // Of two times in one sentence the nearer to the act is the act's; the other may be when it was said.
  const ranked = candidates.map((time) => {
    const nearer = candidates.filter((other) => other.sentence === time.sentence && other.gap < time.gap).length;
    return { ...time, weight: time.weight * recordSettings.furtherTime ** nearer };
  });
  const heaviestFirst = ranked.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const sameTime = (a: TimeExpression, b: TimeExpression) => a.value === b.value && a.weekday === b.weekday;
  return heaviestFirst.filter((time, index) => heaviestFirst.findIndex((other) => sameTime(time, other)) === index);
}

function tally(
  times: readonly WeighedTime[],
  key: (time: WeighedTime) => string | undefined,
): readonly { readonly key: string; readonly weight: number }[] {
  const weights = new Map<string, number>();
  for (const time of times) {
    const value = key(time);
    if (value !== undefined) weights.set(value, (weights.get(value) ?? 0) + time.weight);
  }
  return [...weights]
    .map(([value, weight]) => ({ key: value, weight }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

/** The weekday that stands beside undated reports, where they agree on it. */
function commonWeekday(reports: readonly AnnotatedReport[]): string | undefined {
  const weekdays = new Set(reports.flatMap(({ report }) => report.weekday ?? []));
  return weekdays.size === 1 ? [...weekdays][0] : undefined;
}

function publicationDays(reports: readonly AnnotatedReport[]): readonly string[] {
  return sortedDays(reports.flatMap(({ report }) => report.published?.value ?? []));
}

function crawlDays(reports: readonly AnnotatedReport[]): readonly string[] {
  return sortedDays(reports.flatMap(({ report }) => report.crawled ?? []));
}

function sortedDays(moments: readonly string[]): readonly string[] {
  return moments
    .filter(({ length }) => length >= DAY_LENGTH)
    .map((moment) => moment.slice(0, DAY_LENGTH))
    .sort();
}
