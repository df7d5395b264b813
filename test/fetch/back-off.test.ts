import { expect, it } from "vitest";
import { backOff, parseRetryAfter, tellDuration } from "../../src/fetch/back-off.js";

it("waits twice as long each time, a random half of it off, and never longer than it may", () => {
  expect([2, 3, 4, 9].map((next) => backOff(next, 0, 2000, 60_000))).toEqual([1000, 2000, 4000, 30_000]);
  expect(backOff(2, 0.999, 2000, 60_000)).toBe(1999);
});

it("reads Retry-After as seconds or as a date", () => {
  const now = Date.UTC(2024, 2, 19, 12);
  expect(parseRetryAfter("120", now)).toBe(120_000);
  expect(parseRetryAfter("Tue, 19 Mar 2024 12:01:30 GMT", now)).toBe(90_000);
  expect(parseRetryAfter("Tue, 19 Mar 2024 11:00:00 GMT", now)).toBe(0);
  for (const value of [undefined, "", "soon", "-5", "1.5", "March", "9999999999"]) {
    expect(parseRetryAfter(value, now), value).toBeUndefined();
  }
});

it("tells a wait for a person", () => {
  expect([500, 1000, 90_000, 300_000, 7_200_000].map(tellDuration)).toEqual([
    "1 second",
    "1 second",
    "90 seconds",
    "5 minutes",
    "2 hours",
  ]);
});
