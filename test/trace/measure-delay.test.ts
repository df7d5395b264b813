import { expect, it } from "vitest";
import { measureDelay } from "../../src/trace/measure-delay.js";
import { report } from "./told-stories.js";

const pair = (from: string | undefined, to: string | undefined) => ({
  from: report("a", "A", from),
  to: report("b", "B", to),
});

it("is exact to the minute where both tell minutes and zones", () => {
  expect(measureDelay([pair("2031-05-06T10:00Z", "2031-05-06T14:25+02:00")])).toEqual({
    least: 144,
    most: 146,
    told: { count: 1, of: 1 },
  });
});

it("is as wide as days are where one tells a day", () => {
  const { least, most } = measureDelay([pair("2031-05-06", "2031-05-08")])!;
  expect([least, most]).toEqual([1440, 3 * 1440]);
});

it("allows for every zone where one of two is not told", () => {
  const { least, most } = measureDelay([pair("2031-05-06T10:00", "2031-05-07T10:00Z")])!;
  expect(most - least).toBeGreaterThanOrEqual(26 * 60);
});

it("leaves out what bears no date or a date before its source, and says of how many it tells", () => {
  const pairs = [
    pair("2031-05-06T10:00Z", "2031-05-06T11:00Z"),
    pair(undefined, "2031-05-06T11:00Z"),
    pair("2031-05-06T10:00Z", "2031-05-01T11:00Z"),
  ];
  expect(measureDelay(pairs)?.told).toEqual({ count: 1, of: 3 });
  expect(measureDelay(pairs.slice(1))).toBeUndefined();
});

it("takes the middle of several", () => {
  const pairs = ["11:00", "15:00", "12:00"].map((time) => pair("2031-05-06T10:00Z", `2031-05-06T${time}Z`));
  expect(measureDelay(pairs)?.least).toBe(119);
});
