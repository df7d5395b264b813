import { expect, it } from "vitest";
import { tellBetween } from "../../src/present/tell-between.js";

it.each([
  ["2031-05-06T14:10:00Z", "2031-05-06T18:00Z", "between 14:10 and 18:00 UTC on 6 May 2031"],
  ["2031-05-06T14:10", "2031-05-06T18:00", "between 14:10 and 18:00 on 6 May 2031"],
  ["2031-05-06T14:10+03:00", "2031-05-06T18:00+0000", "between 11:10 and 18:00 UTC on 6 May 2031"],
  ["2031-05-06T23:10-03", "2031-05-07T04:00Z", "between 02:10 and 04:00 UTC on 7 May 2031"],
  ["2031-05-06T14:10Z", "2031-05-07", "between 6 May 2031, 14:10 UTC and 7 May 2031"],
  ["2031-05-06T14:10Z", "2031-05-06T18:00", "between 6 May 2031, 14:10 UTC and 6 May 2031, 18:00"],
  ["2031-05-06", undefined, "since 6 May 2031"],
  [undefined, "2031-05-06T18:00Z", "before 6 May 2031, 18:00 UTC"],
  [undefined, undefined, ""],
  ["some day", undefined, "since some day"],
])("between %s and %s is %s", (after, before, told) => {
  expect(tellBetween(after, before)).toBe(told);
});
