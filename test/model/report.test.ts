import { expect, it } from "vitest";
import { isUnreadable, type Report } from "../../src/model/report.js";

const report: Report = { id: "r", source: "r.txt", language: "en", text: "Rain fell.", credits: [] };

it("tells what could not be read from a report", () => {
  expect(isUnreadable({ source: "r.txt", reason: "empty" })).toBe(true);
  expect(isUnreadable(report)).toBe(false);
});

it("takes a report without text for a report", () => {
  expect(isUnreadable({ ...report, text: "" })).toBe(false);
});
