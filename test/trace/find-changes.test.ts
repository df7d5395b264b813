import { expect, it } from "vitest";
import type { Discrepancy } from "../../src/model/story.js";
import { findChanges } from "../../src/trace/find-changes.js";

const at = (report: string) => ({ report, span: { start: 0, end: 1 } });
const differ = (
  kind: Discrepancy["kind"],
  one: string[],
  other: string[],
  more: Partial<Discrepancy> = {},
): Discrepancy => ({
  claim: "c",
  kind,
  positions: [
    { reports: one, says: "12", spans: one.map(at) },
    { reports: other, says: "14", spans: kind === "omission" ? [] : other.map(at) },
  ],
  ...more,
});
const changes = (...discrepancies: Discrepancy[]) => findChanges({ discrepancies }, "source", "copy");

it("sees figures and quotations that differ between the two", () => {
  expect(changes(differ("number", ["source"], ["copy"]), differ("quotation", ["copy"], ["source", "third"]))).toEqual({
    cut: false,
    numbers: true,
    quotations: true,
  });
});

it("sees what the copy leaves out of what its source tells, and not the other way round", () => {
  expect(changes(differ("omission", ["source", "third"], ["copy"])).cut).toBe(true);
  expect(changes(differ("omission", ["copy", "third"], ["source"])).cut).toBe(false);
});

it("takes neither an update nor a difference from a third report for a change", () => {
  const { numbers } = changes(
    differ("number", ["source"], ["copy"], { update: true }),
    differ("number", ["source", "copy"], ["third"]),
    differ("number", ["third"], ["copy"]),
  );
  expect(numbers).toBe(false);
});
