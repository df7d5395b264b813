import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarOfYear, gregorianOf } from "../../src/text/convert-day.js";

test.each([
  ["persian", "persian", 1402, 12, 29, [2024, 3, 19]],
  ["persian", "persian", 1403, 12, 30, [2025, 3, 20]],
  ["islamic", "islamic-umalqura", 1445, 9, 9, [2024, 3, 19]],
  ["islamic", "islamic-umalqura", 1446, 1, 1, [2024, 7, 7]],
] as const)("a day of the %s calendar is one of the Gregorian", (calendar, _, year, month, day, expected) => {
  const found = gregorianOf(calendar, year, month, day);
  expect(found && [found.year, found.month, found.day]).toEqual(expected);
});

test.each([
  ["persian", 1402, 12, 30],
  ["persian", 1402, 13, 1],
  ["islamic", 1445, 1, 31],
  ["islamic", 1600, 1, 1],
] as const)("there is no such day: %s %i-%i-%i", (calendar, year, month, day) => {
  expect(gregorianOf(calendar, year, month, day)).toBeUndefined();
});

test.each([
  ["persian", "persian"],
  ["islamic", "islamic-umalqura"],
] as const)("every day of the %s calendar comes back", (calendar, runtime) => {
  const format = new Intl.DateTimeFormat(`en-u-ca-${runtime}-nu-latn`, {
    year: "numeric",
    month: "numeric",
    day: "numeric",
    timeZone: "UTC",
  });
  const date = fc.date({ min: new Date("1930-01-01"), max: new Date("2070-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(date, (moment) => {
      const parts = format.formatToParts(moment);
      const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
      const found = gregorianOf(calendar, part("year"), part("month"), part("day"));
      expect(found && Date.UTC(found.year, found.month - 1, found.day)).toBe(
        Date.parse(moment.toISOString().slice(0, 10)),
      );
    }),
    { numRuns: 300 },
  );
});

test("a year alone tells its calendar", () => {
  expect([2024, 1402, 1445, 1100, 2567].map(calendarOfYear)).toEqual([
    undefined,
    "persian",
    "islamic",
    undefined,
    undefined,
  ]);
});
