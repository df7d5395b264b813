import { expect, it } from "vitest";
import { parseFeedDate } from "../../src/fetch/parse-feed-date.js";

it.each([
  ["Tue, 19 Mar 2024 10:15:00 GMT", "2024-03-19T10:15:00Z"],
  ["Tue, 19 Mar 2024 10:15:00 +0000", "2024-03-19T10:15:00Z"],
  ["Tue, 19 Mar 2024 10:15:00 +0100", "2024-03-19T10:15:00+01:00"],
  ["Tue, 19 Mar 2024 10:15:00 +1:00", "2024-03-19T10:15:00+01:00"],
  ["Tue, 19 Mar 2024 10:15:00 GMT+2", "2024-03-19T10:15:00+02:00"],
  ["19 Mar 2024 10:15 EST", "2024-03-19T10:15-05:00"],
  ["Tuesday, 19 March 2024 9:05:00 CEST", "2024-03-19T09:05:00+02:00"],
  ["tue, 19 mar 24 10:15:00 Z", "2024-03-19T10:15:00Z"],
  ["Tue 19-Mar-2024 10:15:00 UT", "2024-03-19T10:15:00Z"],
  ["  Tue,19   Mar 2024\n10:15:00   GMT ", "2024-03-19T10:15:00Z"],
  ["Wed, 19 Mar 2024 10:15:00 GMT", "2024-03-19T10:15:00Z"],
  ["Tue, 19 Mar 2024 10:15:00 +0100 (CET)", "2024-03-19T10:15:00+01:00"],
  ["Tue, 19 Mar 2024 10:15:00", "2024-03-19T10:15:00"],
  ["Tue, 19 Mar 2024 10:15:00 IST", "2024-03-19T10:15:00"],
  ["Tue, 19 Mar 2024 24:00:00 GMT", "2024-03-19"],
  ["March 19, 2024 1:05 pm", "2024-03-19T13:05"],
  ["Sept. 3rd, 2024", "2024-09-03"],
  ["Tue Mar 19 10:15:00 UTC 2024", "2024-03-19T10:15:00Z"],
  ["1 Jan 99", "1999-01-01"],
  ["2024-03-19T10:15:00Z", "2024-03-19T10:15:00Z"],
  ["2024-03-19T10:15:00.123+00:00", "2024-03-19T10:15:00Z"],
  ["2024-03-19 10:15:00 +0100", "2024-03-19T10:15:00+01:00"],
  ["2024-03-19 9:05 UTC", "2024-03-19T09:05Z"],
  ["2024-03-19t10:15:00z", "2024-03-19T10:15:00Z"],
  ["2024/3/9", "2024-03-09"],
  ["2024-03-19", "2024-03-19"],
  ["2024-03", "2024-03"],
  ["2024", "2024"],
])("reads %j as %s", (given, value) => {
  expect(parseFeedDate(given)).toMatchObject({ value, basis: "feed entry" });
});

it("keeps the precision in which it was given", () => {
  const precision = (given: string) => parseFeedDate(given)?.precision;
  expect(["19 Mar 2024", "19 Mar 2024 10:15 GMT", "19 Mar 2024 10:15:07 GMT", "2024-03"].map(precision)).toEqual([
    "day",
    "minute",
    "second",
    "month",
  ]);
});

it.each([
  "",
  "yesterday",
  "31 Feb 2024",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "0001-01-01T00:00:00Z",
  "19 Foo 2024",
  "x".repeat(1e6),
])("takes %s for no date", (given) => {
  expect(parseFeedDate(given)).toBeUndefined();
});
