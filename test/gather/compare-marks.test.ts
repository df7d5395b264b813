import { describe, expect, it } from "vitest";
import { compareMarks } from "../../src/gather/compare-marks.js";
import type { InstanceMarks } from "../../src/gather/find-instance-marks.js";

const marks = (numbers: readonly string[], numbered: readonly (readonly [string, readonly string[]])[] = []) =>
  ({ numbers: new Set(numbers), numbered: new Map(numbered) }) satisfies InstanceMarks;

describe("compareMarks", () => {
  it("tells one flight from another", () => {
    const { value, reasons } = compareMarks(
      marks(["417"], [["flight", ["417"]]]),
      marks(["302"], [["flight", ["302"]]]),
    );
    expect(value).toBe(-1);
    expect(reasons).toEqual(["“flight 417” in one, “flight 302” in the other"]);
  });

  it("says nothing of numbers that differ without numbering anything", () => {
    expect(compareMarks(marks(["17"]), marks(["22"])).value).toBe(0);
  });

  it("counts each shared number for one event, less and less", () => {
    const [one, two] = [
      compareMarks(marks(["77"]), marks(["77"])),
      compareMarks(marks(["77", "6.4"]), marks(["6.4", "77"])),
    ];
    expect(two.value).toBeGreaterThan(one.value);
    expect(two.reasons).toEqual(["both give “6.4”, “77”"]);
  });
});
