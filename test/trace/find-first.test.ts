import { expect, it } from "vitest";
import { findFirst } from "../../src/trace/find-first.js";
import { report } from "./told-stories.js";

const placed = (newsroom: string | undefined, published?: string) => ({
  newsroom,
  report: report(`${newsroom} ${published}`, newsroom, published),
});

it("finds the newsroom whose report is surely before those of all others", () => {
  const reports = [placed("b", "2031-05-06T10:00Z"), placed("a", "2031-05-06T08:00Z"), placed("b", "2031-05-07")];
  expect(findFirst(reports)).toBe("a");
});

it.each([
  ["two days are the same", [placed("a", "2031-05-06"), placed("b", "2031-05-06T10:00Z")]],
  ["a clock without a zone may be either", [placed("a", "2031-05-06T08:00"), placed("b", "2031-05-06T10:00Z")]],
  ["one bears no date", [placed("a", "2031-05-06T08:00Z"), placed("b")]],
  ["an unknown outlet may have been before", [placed("a", "2031-05-06"), placed(undefined, "2031-05-06")]],
])("says nothing where %s", (_, reports) => {
  expect(findFirst(reports)).toBeUndefined();
});

it("calls no report first whose outlet is not known", () => {
  expect(findFirst([placed(undefined, "2031-05-05"), placed("a", "2031-05-07")])).toBeUndefined();
});
