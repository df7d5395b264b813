/**
 * Which day of the Gregorian calendar is a day of the Persian solar or of the Hijri calendar? Asks the runtime's own
 * calendar tables, so no arithmetic of leap years or moons is repeated here. Hijri days are those of Umm al-Qura; by
 * sighting of the moon a country may be a day off.
 */

export interface GregorianDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendars whose years are told apart from Gregorian ones by their number. */
export type OtherCalendar = "persian" | "islamic";

const DAY = 86_400_000;
const FIRST_YEAR = 1300;
const LAST_YEAR = 1500;
/** Hijri years before this one are of the decades before 1990: such a number, alone, is a Persian year. */
const FIRST_SURE_HIJRI_YEAR = 1411;
/** Gregorian years on average of a Hijri one, and the moment the calendar began by the tables. */
const HIJRI_YEAR = 354.367 * DAY;
const HIJRI_EPOCH = Date.UTC(622, 6, 19);

const formats: Readonly<Record<OtherCalendar, Intl.DateTimeFormat>> = {
  persian: formatOf("persian"),
  islamic: formatOf("islamic-umalqura"),
};

/** `month` 1 to 12, `year` 1300 to 1500; undefined where there is no such day. */
export function gregorianOf(
  calendar: OtherCalendar,
  year: number,
  month: number,
  day: number,
): GregorianDay | undefined {
  const longest = calendar === "persian" ? 31 : 30;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > longest) return undefined;
  const guess = calendar === "persian" ? persianGuess(year, month, day) : hijriGuess(year, month, day);
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const time = guess + shift * DAY;
    const parts = formats[calendar].formatToParts(time);
    const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
    // The runtime names the year "1402 AP", so it is compared by its digits.
    if (part("month") === month && part("day") === day && part("year") === year) {
      const date = new Date(time);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return undefined;
}

/** Of which calendar a year in digits alone is; undefined for Gregorian ones and those of none. */
export function calendarOfYear(year: number): OtherCalendar | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  return year < FIRST_SURE_HIJRI_YEAR ? "persian" : "islamic";
}

/** The year begins on 20, 21 or 22 March; six months of 31 days come first, then months of 30. */
function persianGuess(year: number, month: number, day: number): number {
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return Date.UTC(year + 621, 2, 21) + (passed + day - 1) * DAY;
}

function hijriGuess(year: number, month: number, day: number): number {
  const days = Math.round(((year - 1) * HIJRI_YEAR) / DAY + (month - 1) * 29.53) + day - 1;
  return HIJRI_EPOCH + days * DAY;
}

function formatOf(calendar: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
}
