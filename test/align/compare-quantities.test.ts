import { describe, expect, it } from "vitest";
import { agree } from "../../src/align/agree-figures.js";
import { compareQuantities } from "../../src/align/compare-quantities.js";
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
    ["31,700 and more than 31,000", figure(31_700), figure(31_000, { bound: "more than" })],
    ["31,700 and nearly 32,000", figure(31_700), figure(32_000, { bound: "about" })],
    ["more than 31,000 and nearly 32,000", figure(31_000, { bound: "more than" }), figure(32_000, { bound: "about" })],
    ["a round number and what it is rounded from", figure(32_000), figure(31_700)],
  ])("%s", (_, a, b) => {
    expect(agree(a, b)).toBe(true);
    expect(agree(b, a)).toBe(true);
  });
});

describe("figures that cannot both hold", () => {
  it.each([
    ["two plain values", figure(12), figure(14)],
    ["15 and 16", figure(15), figure(16)],
    ["round numbers that round to each other no more", figure(12_000), figure(21_000)],
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
    [
      "are a share and points of it",
      "The party gained 12 percent of votes.",
      "The party gained 14 percentage points of votes.",
    ],
    ["are sums in two currencies", "The dam cost 12 million dollars.", "The dam cost 14 million euros."],
    [
      "are a sum and the same in other money",
      "Damage to the church was put at £12 million ($14 million).",
      "Damage to the church was put at $12 million.",
    ],
    [
      "stand together in one of them",
      "The storm killed 12 people and hurt 14.",
      "The storm hurt 14 people, killing 12.",
    ],
    ["are too far apart to count one thing", "The storm killed 2 people.", "The storm killed 14 people."],
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

  const moved = (first: string, second: string, published: readonly [string, string]) =>
    compareQuantities(
      claimOf([
        { id: "a", text: first, published: { value: published[0], precision: "minute", basis: "made for a test" } },
        { id: "b", text: second, published: { value: published[1], precision: "minute", basis: "made for a test" } },
      ]).claim,
    )[0];

  it("are an update where 15 are dead at noon and 16 at night", () => {
    const day: [string, string] = ["2024-03-19T12:00", "2024-03-19T22:30"];
    expect(moved("The storm killed 15 people.", "The storm killed 16 people.", day)).toMatchObject({ update: true });
    expect(moved("The storm killed 15 people.", "قتلت العاصفة 16 شخصا.", day)).toMatchObject({ update: true });
  });

  it("are an update where the words tell that the higher figure is of a later moment", () => {
    const hour: [string, string] = ["2024-03-20T12:00", "2024-03-20T12:40"];
    const early = "As of Monday evening, the storm killed 15 people.";
    const late = "As of Tuesday evening, the storm killed 16 people.";
    expect(moved(early, late, hour)).toMatchObject({ update: true });
    expect(moved(late, early, hour)).toMatchObject({ update: true });
  });

  it("are no update where both are of one hour, or the later moment has less", () => {
    const days: [string, string] = ["2024-03-20T12:00", "2024-03-21T12:40"];
    const [five, six] = [
      "As of 19 March 2024 at 5 p.m. 15 people died.",
      "As of 19 March 2024 at 5 p.m. 16 people died.",
    ];
    expect(moved(five, six, days)).not.toHaveProperty("update");
    expect(
      moved("As of 19 March 2024, 15 people died.", "As of 18 March 2024, 16 people died.", days),
    ).not.toHaveProperty("update");
  });

  it("are no update where the reports came out within the hour", () => {
    const hour: [string, string] = ["2024-03-19T12:00", "2024-03-19T12:40"];
    expect(moved("The storm killed 15 people.", "The storm killed 16 people.", hour)).not.toHaveProperty("update");
  });

  it("are an update where fewer are missing later", () => {
    const days: [string, string] = ["2024-03-19T12:00", "2024-03-20T09:00"];
    expect(moved("In the storm 11 people are missing.", "In the storm nine people are missing.", days)).toMatchObject({
      update: true,
    });
  });

  it("are no update where they are sums of money", () => {
    const days: [string, string] = ["2024-03-19T12:00", "2024-03-20T09:00"];
    expect(moved("The dam cost 23 million euros.", "The dam cost 32 million euros.", days)).not.toHaveProperty(
      "update",
    );
  });

  it("tell a contradiction and an update of it apart", () => {
    const found = compareQuantities(
      claimOf([
        { id: "a", text: "The storm killed 9 people.", published: publishedOn("2024-03-19") },
        { id: "b", text: "The storm killed 19 people.", published: publishedOn("2024-03-19") },
        { id: "c", text: "The storm killed 31 people.", published: publishedOn("2024-03-22") },
      ]).claim,
    );
    expect(found.map(({ update }) => update ?? false)).toEqual([false, true]);
    expect(sides(found.slice(0, 1))).toEqual([[["a"], ["b"]]]);
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
