/**
 * By what names do months, weekdays and halves of the day go in a language? What `parseDates` looks words up in.
 * Packs give the names they list; for every language, with or without a pack, the Unicode tables of the runtime do.
 */
import type { ReadingPack } from "../model/language.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";

export type NumericOrder = "dmy" | "mdy" | "ymd";

export interface DateNames {
  /** 0 to 11; names of the Persian solar calendar are 100 to 111. */
  readonly months: PhraseTable<number>;
  /** 0 (Monday) to 6. */
  readonly weekdays: PhraseTable<number>;
  /** "last", "next" beside a weekday. */
  readonly weekdayShifts: PhraseTable<-1 | 1>;
  readonly halves: ReadonlyMap<string, "am" | "pm">;
  /** Likeliest first. */
  readonly orders: readonly NumericOrder[];
}

export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** Added to a month's number where its name is of the Persian solar calendar. */
export const PERSIAN_MONTHS = 100;

const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const compiled = new WeakMap<readonly ReadingPack[], Map<string, DateNames>>();

/** Names of `language` first, then those of every pack; the same packs and language give the same value. */
export function compileDateNames(packs: readonly ReadingPack[], language: string): DateNames {
  const ofPacks = compiled.get(packs) ?? new Map<string, DateNames>();
  compiled.set(packs, ofPacks);
  const known = ofPacks.get(language);
  if (known) return known;
  const ordered = [...packs].sort((a, b) => Number(b.code === language) - Number(a.code === language));
  const months: [string, number][] = [];
  const weekdays: [string, number][] = [];
  const halves = new Map<string, "am" | "pm">();
  for (const pack of ordered) {
    pack.time.months.forEach((forms, month) => {
      for (const form of forms) months.push([form, month]);
    });
    pack.time.weekdays.forEach((forms, day) => {
      for (const form of forms) weekdays.push([form, day]);
    });
  }
  const codes = new Set([...(language === "und" ? [] : [language]), "en", ...packs.map((pack) => pack.code)]);
  for (const code of codes) addRuntimeNames(code, months, weekdays, halves);
  const names: DateNames = {
    months: new PhraseTable(months),
    weekdays: new PhraseTable(weekdays),
    weekdayShifts: new PhraseTable(
      packs.flatMap((pack) =>
        pack.time.weekdayShifts.flatMap((shift) => shift.forms.map((form) => [form, shift.weeks] as const)),
      ),
    ),
    halves,
    orders: ordered.find((pack) => pack.code === language)?.time.numericOrders ?? ["dmy", "ymd", "mdy"],
  };
  ofPacks.set(language, names);
  return names;
}

function addRuntimeNames(
  language: string,
  months: [string, number][],
  weekdays: [string, number][],
  halves: Map<string, "am" | "pm">,
): void {
  const naming = (type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { timeZone: "UTC", ...options });
    return (time: number) => format.formatToParts(time).find((part) => part.type === type)?.value ?? "";
  };
  for (const width of ["long", "short"] as const) {
    // The form beside a day may differ from the bare one: genitives of Slavic languages.
    for (const nameOf of [naming("month", { month: width }), naming("month", { day: "numeric", month: width })]) {
      for (let month = 0; month < 12; month++) {
        const name = nameOf(Date.UTC(2024, month, 15));
        if (/\p{L}{3}|\p{Lo}/u.test(name)) months.push([name.replace(/\.$/, ""), month]);
      }
    }
    const nameOf = naming("weekday", { weekday: width });
    for (let day = 0; day < 7; day++) {
      const name = nameOf(FIRST_MONDAY + day * DAY);
      if (name.length > 1) weekdays.push([name.replace(/\.$/, ""), day]);
    }
  }
  if (language === "fa") {
    for (let month = 0; month < 12; month++) months.push([persianMonthName(month), PERSIAN_MONTHS + month]);
  }
  const halfOf = naming("dayPeriod", { hour: "numeric", hour12: true });
  halves.set(fold(halfOf(FIRST_MONDAY + 6 * HOUR)), "am");
  halves.set(fold(halfOf(FIRST_MONDAY + 18 * HOUR)), "pm");
}

/** `month` 0 is Farvardin, which holds the middle of April. */
function persianMonthName(month: number): string {
  return new Intl.DateTimeFormat("fa-u-ca-persian", { month: "long", timeZone: "UTC" }).format(
    Date.UTC(2024, 3 + month, 10),
  );
}
