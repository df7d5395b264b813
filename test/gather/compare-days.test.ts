import { describe, expect, it } from "vitest";
import { compareEventDays, compareOrder, comparePublication, compareWeekdays } from "../../src/gather/compare-days.js";
import type { EventDays } from "../../src/gather/find-event-days.js";

const unknown: EventDays = { named: [], yearless: [], months: [] };
const named = (day: number, words: string): EventDays => ({ ...unknown, named: [{ day, words, weight: 1 }] });
const yearless = (day: number, words: string): EventDays => ({ ...unknown, yearless: [{ day, words, weight: 1 }] });
const weekday = (name: string): EventDays => ({ ...unknown, weekday: { name, words: name } });
const published = (day: number): EventDays => ({ ...unknown, published: day });

describe("compareEventDays", () => {
  it("counts the same day for one event and names the words", () => {
    const { value, reasons } = compareEventDays(named(100, "Tuesday"), named(100, "19 March"));
    expect(value).toBeGreaterThan(0);
    expect(reasons).toEqual(["both name the same day: “Tuesday” / “19 March”"]);
  });

  it("lets neighbouring days pass: editions and time zones make two of one", () => {
    expect(compareEventDays(named(100, "Tuesday"), named(101, "Wednesday")).value).toBe(0);
  });

  it("counts days the more against one event the farther they are apart", () => {
    const gaps = [3, 7, 30, 3000].map((gap) => compareEventDays(named(100, "a"), named(100 + gap, "b")).value);
    expect(gaps.every((value) => value < 0)).toBe(true);
    expect(gaps).toEqual([...gaps].sort((a, b) => b - a));
    expect(gaps.at(-1)).toBe(-1);
  });

  it("counts another month against one event", () => {
    const month = (value: string): EventDays => ({ ...unknown, months: [{ month: value, words: value }] });
    expect(compareEventDays(month("2022-05"), month("2022-06")).value).toBe(-1);
  });

  it("holds days without a year against days of any year", () => {
    // 11 April 1970 is day 100, and day 101 of a leap year.
    expect(compareEventDays(yearless(101, "11 April"), named(100, "11 April 1970")).value).toBe(1);
    expect(compareEventDays(yearless(101, "11 April"), yearless(130, "10 May")).value).toBeLessThan(-0.9);
    expect(compareEventDays(yearless(365, "31 December"), yearless(0, "1 January")).value).toBe(0);
  });

  it("says nothing where one report tells no time", () => {
    expect(compareEventDays(unknown, named(100, "Tuesday"))).toEqual({ value: 0, reasons: [] });
  });
});

describe("compareWeekdays", () => {
  it("counts another weekday against one event where neither day could be resolved", () => {
    expect(compareWeekdays(weekday("Tuesday"), weekday("Saturday")).value).toBe(-1);
    expect(compareWeekdays(weekday("Tuesday"), weekday("Tuesday")).value).toBe(1);
  });

  it("holds a bare weekday against a day, or against the day of publication and the one before", () => {
    // Day 100 was a Saturday: 11 April 1970.
    expect(compareWeekdays(weekday("Saturday"), named(100, "11 April")).value).toBe(1);
    expect(compareWeekdays(weekday("Sunday"), named(100, "11 April")).reasons[0]).toContain("“11 April”");
    expect(compareWeekdays(weekday("Friday"), published(100)).value).toBe(1);
    expect(compareWeekdays(weekday("Monday"), published(100)).value).toBe(-1);
  });

  it("says nothing where both days are known, or neither is told", () => {
    expect(compareWeekdays(named(100, "a"), named(102, "b")).value).toBe(0);
    expect(compareWeekdays(published(100), published(102)).value).toBe(0);
  });
});

describe("compareOrder", () => {
  it("lets no report tell of a day after its publication", () => {
    const later: EventDays = { ...named(103, "Saturday"), published: 104 };
    const { value, reasons } = compareOrder(published(101), later);
    expect(value).toBe(-1);
    expect(reasons).toEqual(["one tells of “Saturday”, the other was published before that day"]);
    expect(compareOrder(later, published(101))).toEqual({ value, reasons });
    expect(compareOrder(published(103), later).value).toBe(0);
  });

  it("says nothing where the day is told as one to come", () => {
    const coming: EventDays = { ...named(110, "next week"), published: 103 };
    expect(compareOrder(published(102), coming).value).toBe(0);
  });
});

describe("comparePublication", () => {
  it("falls from the same day to two months apart", () => {
    const values = [0, 1, 4, 20, 400].map((gap) => comparePublication(published(100), published(100 + gap)).value);
    expect(values[0]).toBe(values[1]);
    expect(values[0]).toBeGreaterThan(values[2]!);
    expect(values[2]).toBeGreaterThan(values[3]!);
    expect(values[4]).toBe(-1);
  });

  it("says nothing of reports without a date", () => {
    expect(comparePublication(unknown, published(1)).value).toBe(0);
  });
});
