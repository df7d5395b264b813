import { describe, expect, it } from "vitest";
import { compareInstances, compareNumbers, type Marked } from "../../src/gather/compare-marks.js";
import type { InstanceMarks } from "../../src/gather/find-instance-marks.js";

type Numbered = readonly (readonly [stem: string, ...marks: (readonly [number: string, words: string])[]])[];

const marks = (numbers: readonly string[], numbered: Numbered = []): InstanceMarks => ({
  numbers: new Set(numbers),
  numbered: new Map(numbered.map(([stem, ...own]) => [stem, new Map(own)])),
  foremost: new Set(numbered.map(([stem]) => stem)),
  votes: [],
});
const numbered = (...own: Numbered): Marked => ({ marks: marks([], own), figures: new Map() });
const voted = (...votes: readonly (readonly [number, number])[]): Marked => ({
  marks: {
    ...marks([]),
    votes: votes.map(([more, fewer]) => ({ counts: [`${more}`, `${fewer}`], words: `${more} to ${fewer}` })),
  },
  figures: new Map(),
});
const quake = (...magnitudes: readonly number[]): Marked => ({
  marks: marks([]),
  figures: new Map([["magnitude", magnitudes.map((value) => ({ value, words: `magnitude ${value}` }))]]),
});

describe("compareInstances", () => {
  it("tells one flight from another, and a third round from a fourth in another language", () => {
    const flights = compareInstances(
      numbered(["flight", ["417", "Flight 417"]]),
      numbered(["flight", ["302", "vol 302"]]),
    );
    expect(flights.value).toBe(-1);
    expect(flights.reasons).toEqual(["numbered otherwise: “Flight 417” / “vol 302”"]);
    const rounds = [numbered(["round", ["3", "third round"]]), numbered(["round", ["4", "الجولة الرابعة"]])] as const;
    expect(compareInstances(...rounds).value).toBe(-1);
  });

  it("parts less by what is numbered otherwise further down than in what is new", () => {
    const [third, fourth] = [numbered(["round", ["3", "third round"]]), numbered(["round", ["4", "fourth round"]])];
    const recalled = { ...fourth, marks: { ...fourth.marks, foremost: new Set<string>() } };
    const { value } = compareInstances(third, recalled);
    expect(value).toBeLessThan(0);
    expect(value).toBeGreaterThan(compareInstances(third, fourth).value);
    expect(compareInstances(recalled, third).value).toBe(value);
  });

  it("counts the same number beside the same word for one event", () => {
    const one = numbered(["resolut", ["2728", "resolution 2728"]]);
    expect(compareInstances(one, one).value).toBe(1);
    expect(compareInstances(one, one).reasons).toEqual(["both name “resolution 2728”"]);
  });

  it("says nothing where different words are numbered, nor where one recalls the other's round", () => {
    const [flight, line] = [numbered(["flight", ["417", "Flight 417"]]), numbered(["line", ["9", "line 9"]])];
    expect(compareInstances(flight, line).value).toBe(0);
    const fourth = numbered(["round", ["4", "fourth round"], ["3", "third round"]]);
    expect(compareInstances(fourth, numbered(["round", ["3", "third round"]])).value).toBe(0);
  });

  it("parts quakes of clearly other magnitudes, and joins those that were measured nearly alike", () => {
    const apart = compareInstances(quake(7.4), quake(6.2));
    expect(apart).toEqual({ value: -1, reasons: ["another magnitude: “magnitude 7.4” / “magnitude 6.2”"] });
    const alike = compareInstances(quake(6.8), quake(6.9));
    expect(alike).toEqual({ value: 1, reasons: ["both give the magnitude “magnitude 6.8” / “magnitude 6.9”"] });
  });

  it("says nothing of magnitudes between, nor where an aftershock is told with its quake", () => {
    expect(compareInstances(quake(6.8), quake(7.1)).value).toBe(0);
    expect(compareInstances(quake(7.4, 6.2), quake(6.2)).value).toBe(0);
  });

  it("parts votes that share no count, and joins those that share both", () => {
    expect(compareInstances(voted([215, 203]), voted([190, 180]))).toEqual({
      value: -1,
      reasons: ["other votes: “215 to 203” / “190 to 180”"],
    });
    expect(compareInstances(voted([215, 203]), voted([12, 8], [215, 203])).value).toBe(1);
    expect(compareInstances(voted([215, 203]), voted([215, 4])).value).toBe(0);
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
