/**
 * Could the events of two reports have been on one day? What is unknown speaks neither for nor against; where a report gives
 * no year, days of any year are compared. Takes the days of
 * two reports; each comparison is one kind of evidence, -1 to 1.
 */
import { gatherSettings } from "../settings.js";
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import { dayOfYear, type EventDays, type NamedDay } from "./find-event-days.js";

/** English names by days since 1970-01-01, a Thursday. */
const WEEKDAYS = ["Thursday", "Friday", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"];

/** 1 where the days told first are the same, down to -1 for days far apart; the next day is neutral. */
export function compareEventDays(a: EventDays, b: EventDays): Evidence {
  const withYears = a.named.length > 0 && b.named.length > 0;
  const [here, there] = withYears ? [foremost(a.named), foremost(b.named)] : [yearlessOf(a), yearlessOf(b)];
  if (here.length > 0 && there.length > 0) {
    const gapOf = withYears ? (x: number, y: number) => Math.abs(x - y) : gapInAnyYear;
    const pairs = here.flatMap((day) => there.map((other) => ({ day, other, gap: gapOf(day.day, other.day) })));
    const nearest = pairs.reduce((best, pair) => (pair.gap < best.gap ? pair : best));
    const words = [nearest.day.words, nearest.other.words] as const;
    if (nearest.gap === 0) return { value: 1, reasons: [`both name the same day: ${quoteWords(...words)}`] };
    // One day apart is what time zones and late editions make of one day.
    if (nearest.gap === 1) return NEUTRAL;
    const value = -Math.min(1, Math.log(nearest.gap) / Math.log(gatherSettings.daysApart));
    const apart = `lie ${nearest.gap} days apart`;
    return { value, reasons: [`the days differ: “${words[0]}” and “${words[1]}” ${apart}`] };
  }
  if (a.months[0] && b.months[0] && !a.months.some(({ month }) => b.months.some((other) => other.month === month))) {
    return { value: -1, reasons: [`the months differ: “${a.months[0].words}”, “${b.months[0].words}”`] };
  }
  return NEUTRAL;
}

/**
 * Where a report gives no more than a day of the week: 1 for the same one, -1 for another, against what the other report
 * says or, failing that, the day before it was published and that day.
 */
export function compareWeekdays(a: EventDays, b: EventDays): Evidence {
  if (a.named.length > 0 && b.named.length > 0) return NEUTRAL;
  if (!a.weekday && !b.weekday) return NEUTRAL;
  const [here, there] = [weekdaysOf(a), weekdaysOf(b)];
  if (here.length === 0 || there.length === 0) return NEUTRAL;
  const shared = here.find(({ name }) => there.some((other) => other.name === name));
  if (shared) {
    const other = there.find(({ name }) => name === shared.name)!;
    return { value: 1, reasons: [`both say ${quoteWords(shared.words, other.words)}`] };
  }
  return { value: -1, reasons: [`the weekdays differ: ${quoteWords(here[0]!.words, there[0]!.words)}`] };
}

/** `sameDay` for reports published within a day, falling to -1 for `publishedApart` days and more. */
export function comparePublication(a: EventDays, b: EventDays): Evidence {
  if (a.published === undefined || b.published === undefined) return NEUTRAL;
  const gap = Math.abs(a.published - b.published);
  if (gap <= 1) return { value: gatherSettings.sameDay, reasons: [] };
  const apart = Math.min(1, Math.log(gap) / Math.log(gatherSettings.publishedApart));
  const value = gatherSettings.sameDay - (1 + gatherSettings.sameDay) * apart;
  return { value, reasons: value < 0 ? [`published ${gap} days apart`] : [] };
}

/** -1 where one was published before the day of which the other tells: it cannot tell of it. */
export function compareOrder(a: EventDays, b: EventDays): Evidence {
  const early = comesBefore(a, b) ?? comesBefore(b, a);
  if (!early) return NEUTRAL;
  return { value: -1, reasons: [`one tells of “${early.words}”, the other was published before that day`] };
}

/** The day of `of`, where `report` was published before it; not where `of` itself looks ahead to it. */
function comesBefore(report: EventDays, of: EventDays): NamedDay | undefined {
  if (report.published === undefined) return undefined;
  const days = foremost(of.named);
  const first = days.reduce((least, { day }) => Math.min(least, day), Number.POSITIVE_INFINITY);
  if (of.published !== undefined && first > of.published) return undefined;
  return first > report.published && first < Number.POSITIVE_INFINITY ? days[0] : undefined;
}

/** The days of the heaviest sentence that names one. */
function foremost(named: readonly NamedDay[]): readonly NamedDay[] {
  return named.filter(({ weight }) => weight === named[0]!.weight);
}

/** Those days as days of any year. */
function yearlessOf({ named, yearless }: EventDays): readonly NamedDay[] {
  if (named.length === 0) return foremost(yearless);
  return foremost(named).map((day) => ({ ...day, day: dayOfYear(day.day) }));
}

/** From the last days of a year to the first of the next it is not far. */
function gapInAnyYear(a: number, b: number): number {
  const gap = Math.abs(a - b);
  return Math.min(gap, LEAP_DAYS - gap);
}

const LEAP_DAYS = 366;

interface ToldWeekday {
  readonly name: string;
  readonly words: string;
}

function weekdaysOf(days: EventDays): readonly ToldWeekday[] {
  const named = foremost(days.named);
  if (named.length > 0) return named.map(({ day, words }) => ({ name: weekdayOf(day), words }));
  if (days.weekday) return [days.weekday];
  if (days.published === undefined) return [];
  return [days.published, days.published - 1].map((day) => {
    const name = weekdayOf(day);
    return { name, words: `published ${name}` };
  });
}

function weekdayOf(day: number): string {
  return WEEKDAYS[((day % WEEKDAYS.length) + WEEKDAYS.length) % WEEKDAYS.length]!;
}
