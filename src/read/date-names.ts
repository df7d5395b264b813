/**
 * By what names do months, weekdays, halves of the day, calendars and clocks go in a language? What `parseDates` looks
 * words up in. Packs give the names they list; for every language, with or without a pack, the runtime's tables do.
 */
import type { ReadingPack, TimeWords } from "../model/language.js";
import { PhraseTable } from "../text/phrase-table.js";
import {
  addRuntimeNames,
  type CalendarName,
  type CollectedNames,
  HIJRI_MONTHS,
  PERSIAN_MONTHS,
} from "./runtime-names.js";

export type NumericOrder = "dmy" | "mdy" | "ymd";

export interface DateNames {
  /** 0 to 11; of the Persian solar calendar 100 to 111, of the Hijri calendar 200 to 211. */
  readonly months: PhraseTable<number>;
  /** 0 (Monday) to 6. */
  readonly weekdays: PhraseTable<number>;
  /** "last", "next" beside a weekday. */
  readonly weekdayShifts: PhraseTable<-1 | 1>;
  /** "today", "yesterday". */
  readonly relativeDays: PhraseTable<number>;
  readonly halves: PhraseTable<"am" | "pm">;
  /** Words between hour and minute. */
  readonly hourWords: PhraseTable<true>;
  /** Marks beside a year: "AH". */
  readonly calendars: PhraseTable<CalendarName>;
  /** Eras that count from a Gregorian year, with the year before their first: "令和": 2018. */
  readonly eras: PhraseTable<number>;
  /** IANA names. */
  readonly zones: PhraseTable<string>;
  readonly ago: {
    readonly before: PhraseTable<true>;
    readonly after: PhraseTable<true>;
    readonly units: PhraseTable<AgoUnit>;
  };
  /** The years of two digits that the language writes are Gregorian. */
  readonly shortYears: boolean;
  /** Likeliest first. */
  readonly orders: readonly NumericOrder[];
  /** What `orders` rests on. */
  readonly orderBasis: "language" | "country";
}

export interface AgoUnit {
  readonly unit: "minute" | "hour" | "day" | "week";
  readonly count?: number;
}

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

const compiled = new WeakMap<readonly ReadingPack[], Map<string, DateNames>>();

/** Names of `language` first, then those of every pack; the same packs and language give the same value. */
export function compileDateNames(packs: readonly ReadingPack[], language: string): DateNames {
  const ofPacks = compiled.get(packs) ?? new Map<string, DateNames>();
  compiled.set(packs, ofPacks);
  const known = ofPacks.get(language);
  if (known) return known;
  const ordered = [...packs].sort((a, b) => Number(b.code === language) - Number(a.code === language));
  const times = ordered.map((pack) => pack.time);
  const collected: CollectedNames = { months: [], weekdays: [], halves: [], calendars: [], eras: [] };
  for (const time of times) addPackNames(time, collected);
  const codes = new Set([...(language === "und" ? [] : [language]), "en", ...packs.map((pack) => pack.code)]);
  for (const code of codes) addRuntimeNames(code, collected);
  const listed = <T>(entriesOf: (time: TimeWords) => readonly { forms: readonly string[]; value: T }[]) =>
    new PhraseTable(
      times.flatMap((time) =>
        entriesOf(time).flatMap(({ forms, value }) => forms.map((form) => [form, value] as const)),
      ),
    );
  const names: DateNames = {
    months: new PhraseTable(collected.months),
    weekdays: new PhraseTable(collected.weekdays),
    weekdayShifts: listed((time) => time.weekdayShifts.map(({ forms, weeks }) => ({ forms, value: weeks }))),
    relativeDays: listed((time) => time.relativeDays.map(({ forms, days }) => ({ forms, value: days }))),
    halves: new PhraseTable(collected.halves),
    hourWords: listed((time) => [{ forms: time.hourWords ?? [], value: true as const }]),
    calendars: new PhraseTable(collected.calendars),
    eras: new PhraseTable(collected.eras),
    zones: listed((time) => (time.zones ?? []).map(({ forms, zone }) => ({ forms, value: zone }))),
    ago: {
      before: listed((time) => [{ forms: time.ago?.before ?? [], value: true as const }]),
      after: listed((time) => [{ forms: time.ago?.after ?? [], value: true as const }]),
      units: listed((time) =>
        (time.ago?.units ?? []).map(({ forms, unit, count }) => ({
          forms,
          value: { unit, ...(count === undefined ? {} : { count }) },
        })),
      ),
    },
    shortYears: language === "und" || !usesOtherCalendar(language),
    orders: ordered.find((pack) => pack.code === language)?.time.numericOrders ?? runtimeOrders(language),
    orderBasis: "language",
  };
  ofPacks.set(language, names);
  return names;
}

/** The same names with the order of numbers that a country writes. */
export function withOrder(names: DateNames, order: NumericOrder | undefined): DateNames {
  if (order === undefined) return names;
  const orders = [order, ...names.orders.filter((other) => other !== order)];
  return { ...names, orders, orderBasis: "country" };
}

function addPackNames(time: TimeWords, { months, weekdays, halves, calendars }: CollectedNames): void {
  const numbered = (lists: readonly (readonly string[])[] | undefined, base: number, into: [string, number][]) =>
    lists?.forEach((forms, index) => {
      for (const form of forms) into.push([form, base + index]);
    });
  numbered(time.months, 0, months);
  numbered(time.solarMonths, PERSIAN_MONTHS, months);
  numbered(time.hijriMonths, HIJRI_MONTHS, months);
  numbered(time.weekdays, 0, weekdays);
  for (const form of time.halves?.am ?? []) halves.push([form, "am"]);
  for (const form of time.halves?.pm ?? []) halves.push([form, "pm"]);
  for (const { forms, calendar } of time.calendarMarks ?? [])
    for (const form of forms) calendars.push([form, calendar]);
}

function usesOtherCalendar(language: string): boolean {
  return new Intl.DateTimeFormat(language).resolvedOptions().calendar !== "gregory";
}

/** As the runtime writes a day of this language; without a language, as most of the world does. */
function runtimeOrders(language: string): readonly NumericOrder[] {
  const order = language === "und" ? undefined : runtimeOrder(language);
  const others: readonly NumericOrder[] = ["dmy", "ymd", "mdy"];
  return order === undefined ? others : [order, ...others.filter((other) => other !== order)];
}

/** `tag`: a BCP 47 tag that the runtime knows, with a region or without. */
export function runtimeOrder(tag: string): NumericOrder | undefined {
  const format = new Intl.DateTimeFormat(tag, {
    calendar: "gregory",
    year: "numeric",
    month: "numeric",
    day: "numeric",
  });
  const order = format
    .formatToParts(0)
    .flatMap(({ type }) => (type === "day" || type === "month" || type === "year" ? [type[0]] : []))
    .join("");
  return order === "dmy" || order === "mdy" || order === "ymd" ? order : undefined;
}
