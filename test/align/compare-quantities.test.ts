import { describe, expect, it } from "vitest";
import { agree, compareQuantities } from "../../src/align/compare-quantities.js";
import type { Quantity } from "../../src/model/annotation.js";
import { publishedOn } from "../annotate/annotate-text.js";
import { claimOf, shown, sides, tell } from "./claim-of.js";

const figure = (value: number, rest: Partial<Quantity> = {}): Quantity => ({
  report: "r",
  span: { start: 0, end: 1 },
  value,
  ...rest,
});

describe("figures that can both hold", () => {
  it.each([
    ["the same value twice", figure(15), figure(15)],
    ["a value and a lower bound under it", figure(31_745), figure(31_700, { bound: "more than" })],
    ["two bounds that meet", figure(31_000, { bound: "more than" }), figure(32_000, { bound: "less than" })],
    ["a value inside a range", figure(7), figure(5, { upper: 9 })],
    ["a value near an approximation", figure(980), figure(1000, { bound: "about" })],
  ])("%s", (_, a, b) => {
    expect(agree(a, b)).toBe(true);
    expect(agree(b, a)).toBe(true);
  });
});

describe("figures that cannot both hold", () => {
  it.each([
    ["two plain values", figure(12), figure(14)],
    ["a value under a lower bound", figure(40), figure(50, { bound: "more than" })],
    ["a value far above a lower bound", figure(50), figure(31, { bound: "more than" })],
    ["a value over an upper bound", figure(12), figure(10, { bound: "at most" })],
  ])("%s", (_, a, b) => {
    expect(agree(a, b)).toBe(false);
    expect(agree(b, a)).toBe(false);
  });
});

describe("figures of a claim", () => {
  const differences = (...texts: readonly string[]) => compareQuantities(claimOf(tell(...texts)).claim);

  it("differ where they cannot both hold", () => {
    const made = claimOf(
      tell("The storm killed 12 people.", "Twenty people died in the storm; the storm killed them."),
    );
    const found = compareQuantities(made.claim);
    expect(found.map(({ kind }) => kind)).toEqual(["number"]);
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
    expect(shown(found, made)).toEqual(["12", "Twenty"]);
  });

  it("differ across languages", () => {
    expect(sides(differences("The storm killed 12 people.", "قتلت العاصفة 14 شخصا."))).toEqual([[["a"], ["b"]]]);
  });

  it("set one report against two", () => {
    const found = differences(
      "The storm killed 12 people.",
      "The storm killed 14 people.",
      "The storm killed 12 people.",
    );
    expect(sides(found)).toEqual([[["a", "c"], ["b"]]]);
  });

  it.each([
    ["say the same", "The storm killed 12 people.", "The storm killed twelve people."],
    ["say the same in two languages", "The storm killed 12 people.", "قتلت العاصفة ١٢ شخصا."],
    ["allow each other by a bound", "The storm killed more than 120 people.", "The storm killed 124 people."],
    ["allow each other by a bound in Arabic", "The storm killed 124 people.", "قتلت العاصفة أكثر من 120 شخصا."],
    ["have different units", "The storm killed 12 people.", "The storm sank 14 boats."],
    ["count different things", "The storm killed 12 people.", "After the fire 14 people are missing."],
    ["stand in one report only", "The storm killed 12 people.", "The storm killed people."],
  ])("do not differ where they %s", (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });

  const grown = (first: string, second: string) =>
    compareQuantities(
      claimOf([
        { id: "a", text: "The storm killed 12 people.", published: publishedOn(first) },
        { id: "b", text: "The storm killed 14 people.", published: publishedOn(second) },
      ]).claim,
    )[0];

  it("are an update where the later report has more", () => {
    expect(grown("2024-03-19", "2024-03-20")).toMatchObject({ update: true });
  });

  it.each([
    ["the later report has fewer", "2024-03-20", "2024-03-19"],
    ["both are of one day", "2024-03-20", "2024-03-20"],
  ])("are no update where %s", (_, first, second) => {
    expect(grown(first, second)).not.toHaveProperty("update");
  });

  it("are no update where a report is undated", () => {
    expect(differences("The storm killed 12 people.", "The storm killed 14 people.")[0]).not.toHaveProperty("update");
  });
});
