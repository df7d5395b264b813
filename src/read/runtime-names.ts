/**
 * Which names of time do the Unicode tables of the runtime hold for a language? Adds its months of three calendars,
 * weekdays, halves of the day and eras to those that packs list.
 */

export type CalendarName = "islamic" | "persian" | "gregorian";

/** Names as they are collected, before they become tables; of two equal ones the first counts. */
export interface CollectedNames {
  readonly months: [string, number][];
  readonly weekdays: [string, number][];
  readonly halves: [string, "am" | "pm"][];
  readonly calendars: [string, CalendarName][];
  readonly eras: [string, number][];
}

/** Added to a month's number where its name is of the Persian solar calendar. */
export const PERSIAN_MONTHS = 100;
/** Added to a month's number where its name is of the Hijri calendar. */
export const HIJRI_MONTHS = 200;

const FIRST_MONDAY = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Days inside the twelve months of a year of each calendar: 15 March 2024 is in the month Esfand and in Ramadan. */
const FIRST_FARVARDIN = Date.UTC(2023, 3, 5);
const FIRST_MUHARRAM = Date.UTC(2023, 6, 30);
/** A day in each era of Japan that newspapers print, and one after the founding of the Chinese republic. */
const ERA_DAYS = [Date.UTC(2020, 5, 1), Date.UTC(2000, 5, 1), Date.UTC(1970, 5, 1)];

/** `language`: a BCP 47 code; one that the runtime does not know gives the names of its default. */
export function addRuntimeNames(language: string, names: CollectedNames): void {
  const naming = (calendar: string, type: Intl.DateTimeFormatPartTypes, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, { timeZone: "UTC", ...options });
    return (time: number) => format.formatToParts(time).find((part) => part.type === type)?.value ?? "";
  };
  const addMonths = (nameOf: (time: number) => string, base: number, first: number, step: number) => {
    for (let month = 0; month < 12; month++) {
      const name = nameOf(first + month * step);
      if (/\p{L}{3}|\p{Lo}/u.test(name) && !/\p{N}/u.test(name)) names.months.push([bare(name), base + month]);
    }
  };
  for (const width of ["long", "short"] as const) {
    // The form beside a day may differ from the bare one: genitives of Slavic languages.
    for (const beside of [{ month: width }, { day: "numeric", month: width }] as const) {
      addMonths(naming("gregory", "month", beside), 0, Date.UTC(2023, 0, 15), 30.4 * DAY);
    }
    const nameOf = naming("gregory", "weekday", { weekday: width });
    for (let day = 0; day < 7; day++) {
      const name = nameOf(FIRST_MONDAY + day * DAY);
      if (name.length > 1) names.weekdays.push([bare(name), day]);
    }
  }
  addMonths(naming("persian", "month", { month: "long" }), PERSIAN_MONTHS, FIRST_FARVARDIN, 30.5 * DAY);
  addMonths(naming("islamic-umalqura", "month", { month: "long" }), HIJRI_MONTHS, FIRST_MUHARRAM, 29.5 * DAY);
  const halfOf = naming("gregory", "dayPeriod", { hour: "numeric", hour12: true });
  names.halves.push([halfOf(FIRST_MONDAY + 6 * HOUR), "am"], [halfOf(FIRST_MONDAY + 18 * HOUR), "pm"]);
  addEras(language, names);
}

function addEras(language: string, names: CollectedNames): void {
  const partsOf = (tag: string, era: "long" | "short", time: number) => {
    const parts = new Intl.DateTimeFormat(tag, { timeZone: "UTC", era, year: "numeric" }).formatToParts(time);
    const part = (type: string) => parts.find((found) => found.type === type)?.value ?? "";
    return { era: part("era"), year: Number(part("year")) || Number(part("relatedYear")) };
  };
  for (const width of ["long", "short"] as const) {
    const hijri = partsOf(`${language}-u-ca-islamic-umalqura-nu-latn`, width, FIRST_MUHARRAM).era;
    const solar = partsOf(`${language}-u-ca-persian-nu-latn`, width, FIRST_FARVARDIN).era;
    if (hijri !== "" && hijri !== solar) names.calendars.push([hijri, "islamic"]);
    if (solar !== "" && hijri !== solar) names.calendars.push([solar, "persian"]);
  }
  // These eras are written in Han letters in every language that uses them.
  for (const tag of ["ja-u-ca-japanese-nu-latn", "zh-u-ca-roc-nu-latn", "zh-Hant-u-ca-roc-nu-latn"]) {
    for (const time of ERA_DAYS) {
      const { era, year } = partsOf(tag, "long", time);
      if (/^\p{Script=Han}+$/u.test(era) && year > 0) names.eras.push([era, new Date(time).getUTCFullYear() - year]);
    }
  }
}

function bare(name: string): string {
  return name.replace(/\.$/, "");
}
