import { describe, expect, it } from "vitest";
import { compareInstances, compareNumbers } from "../../src/gather/compare-marks.js";
import type { InstanceMarks } from "../../src/gather/find-instance-marks.js";

const marks = (
  numbers: readonly string[],
  numbered: readonly (readonly [stem: string, number: string, words: string])[] = [],
): InstanceMarks => ({
  numbers: new Set(numbers),
  numbered: new Map(numbered.map(([stem, number, words]) => [stem, new Map([[number, words]])])),
});

describe("compareInstances", () => {
  it("tells one flight from another, and a third round from a fourth in another language", () => {
    const flights = compareInstances(
      marks([], [["flight", "417", "Flight 417"]]),
      marks([], [["flight", "302", "vol 302"]]),
    );
    expect(flights.value).toBe(-1);
    expect(flights.reasons).toEqual(["numbered otherwise: “Flight 417” / “vol 302”"]);
    const rounds = [marks([], [["round", "3", "third round"]]), marks([], [["round", "4", "الجولة الرابعة"]])] as const;
    expect(compareInstances(...rounds).value).toBe(-1);
  });

  it("counts the same number beside the same word for one event", () => {
    const one = marks([], [["resolut", "2728", "resolution 2728"]]);
    expect(compareInstances(one, one).value).toBe(1);
  });

  it("says nothing where different words are numbered", () => {
    const [flight, line] = [marks([], [["flight", "417", "Flight 417"]]), marks([], [["line", "9", "line 9"]])];
    expect(compareInstances(flight, line).value).toBe(0);
  });
});

describe("compareNumbers", () => {
  it("says nothing of numbers that differ", () => {
    expect(compareNumbers(marks(["17"]), marks(["22"])).value).toBe(0);
  });

  it("counts each shared number for one event, less and less, and a single digit for little", () => {
    const [digit, one, two] = [["7"], ["77"], ["77", "6.4"]].map((numbers) =>
      compareNumbers(marks(numbers), marks([...numbers].reverse())),
    );
    expect(one!.value).toBeGreaterThan(digit!.value);
    expect(two!.value).toBeGreaterThan(one!.value);
    expect(two!.reasons).toEqual(["both give “6.4”, “77”"]);
  });
});
