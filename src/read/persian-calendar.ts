/**
 * Which day of the Gregorian calendar is a day of the Persian solar calendar? Persian pages are dated by it.
 * Asks the runtime's own calendar tables, so no arithmetic of leap years is repeated here.
 */

export interface GregorianDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** `month` 1 to 12; undefined where there is no such day. */
export function gregorianOfPersian(year: number, month: number, day: number): GregorianDay | undefined {
  if (year < 1200 || year > 1500 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // The year begins on 20, 21 or 22 March; six months of 31 days come first, then months of 30.
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = Date.UTC(year + 621, 2, 20) + (passed + day - 1) * DAY;
  for (let shift = 0; shift <= 3; shift++) {
    const time = guess + shift * DAY;
    const part = (type: string) => Number(format.formatToParts(time).find((found) => found.type === type)?.value);
    // The runtime names the year "1402 AP", so it is compared by its digits.
    if (part("month") === month && part("day") === day && part("year") === year) {
      const date = new Date(time);
      return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    }
  }
  return undefined;
}
