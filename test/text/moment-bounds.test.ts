import { describe, expect, it } from "vitest";
import { momentBounds, surelyBefore } from "../../src/text/moment-bounds.js";

const iso = (value: string) => {
  const bounds = momentBounds(value);
  return bounds && [new Date(bounds.first).toISOString(), new Date(bounds.last).toISOString()];
};

describe("momentBounds", () => {
  it("goes as far as the value is precise", () => {
    expect(iso("2031")).toEqual(["2031-01-01T00:00:00.000Z", "2031-12-31T23:59:59.999Z"]);
    expect(iso("2031-12")).toEqual(["2031-12-01T00:00:00.000Z", "2031-12-31T23:59:59.999Z"]);
    expect(iso("2031-05-06")).toEqual(["2031-05-06T00:00:00.000Z", "2031-05-06T23:59:59.999Z"]);
    expect(iso("2031-05-06T14:10+03:00")).toEqual(["2031-05-06T11:10:00.000Z", "2031-05-06T11:10:59.999Z"]);
    expect(iso("2031-05-06T14:10:05.25-0330")).toEqual(["2031-05-06T17:40:05.000Z", "2031-05-06T17:40:05.999Z"]);
  });

  it("has none for what is no moment", () => {
    for (const value of ["", "yesterday", "2031-5-6", "T14:10", "2031-05-06T"])
      expect(momentBounds(value)).toBeUndefined();
  });
});

describe("surelyBefore", () => {
  it("says so only where no reading of the values speaks against it", () => {
    expect(surelyBefore("2031-05-06T14:10Z", "2031-05-06T14:11Z")).toBe(true);
    expect(surelyBefore("2031-05-06", "2031-05-06T14:11")).toBe(false);
    expect(surelyBefore("2031-05-06T14:10", "2031-05-06T18:00")).toBe(true);
    expect(surelyBefore("2031-05-06T14:10", "2031-05-06T18:00Z")).toBe(false);
    expect(surelyBefore("2031-05-05", "2031-05-06T18:00Z")).toBe(true);
    expect(surelyBefore("soon", "2031")).toBe(false);
    expect(surelyBefore("2031-05-06T10:00+03:00", "2031-05-06T08:00Z")).toBe(true);
    expect(surelyBefore("2030", "2031-01")).toBe(true);
  });
});
