import { describe, expect, it } from "vitest";
import type { PublicationDate } from "../../src/model/report.js";
import { dateBounds, isEarlier } from "../../src/trace/date-bounds.js";

const date = (value: string, precision: PublicationDate["precision"]): PublicationDate => ({
  value,
  precision,
  basis: "",
});

describe("isEarlier", () => {
  it("does not put a minute before or after the day it lies in", () => {
    const minute = date("2025-03-06T08:10", "minute");
    const day = date("2025-03-06", "day");
    expect([isEarlier(minute, day), isEarlier(day, minute)]).toEqual([false, false]);
  });

  it("reads zones", () => {
    expect(isEarlier(date("2025-03-06T10:00+03:00", "minute"), date("2025-03-06T08:00Z", "minute"))).toBe(true);
  });

  it("does not order a time without its zone and a time with one that lie some hours apart", () => {
    expect(isEarlier(date("2025-03-06T08:00", "minute"), date("2025-03-06T12:00Z", "minute"))).toBe(false);
  });

  it("orders dates of any precision that do not overlap", () => {
    expect(isEarlier(date("2024", "year"), date("2025-01", "month"))).toBe(true);
    expect(isEarlier(date("2025-03-05", "day"), date("2025-03-06", "day"))).toBe(true);
  });
});

describe("dateBounds", () => {
  it("ends a month with its last millisecond", () => {
    expect(dateBounds(date("2025-02", "month"))).toEqual([Date.UTC(2025, 1, 1), Date.UTC(2025, 2, 1) - 1]);
  });
});
