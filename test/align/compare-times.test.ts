import { describe, expect, it } from "vitest";
import { compareTimes } from "../../src/align/compare-times.js";
import { publishedOn } from "../annotate/annotate-text.js";
import { claimOf, shown, sides, tell } from "./claim-of.js";

const differences = (...texts: readonly string[]) => compareTimes(claimOf(tell(...texts)).claim);

describe("days of one claim", () => {
  it("differ where both are fully known", () => {
    const made = claimOf(tell("The dam broke on 19 March 2024.", "The dam broke on 2024-03-20."));
    const found = compareTimes(made.claim);
    expect(found.map(({ kind }) => kind)).toEqual(["date"]);
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
    expect(shown(found, made)).toEqual(["19 March 2024", "2024-03-20"]);
  });

  it("differ across languages", () => {
    expect(sides(differences("The dam broke on 19 March 2024.", "انهار السد في 20 آذار 2024."))).toEqual([
      [["a"], ["b"]],
    ]);
  });

  it("differ where weekdays are resolved by the reports' own days", () => {
    const found = compareTimes(
      claimOf([
        { id: "a", text: "The dam broke on Tuesday.", published: publishedOn("2024-03-20") },
        { id: "b", text: "The dam broke on Tuesday.", published: publishedOn("2024-03-27") },
      ]).claim,
    );
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
  });

  const told = (first: string, second: string) =>
    compareTimes(
      claimOf([
        { id: "a", text: first, published: publishedOn("2024-03-20") },
        { id: "b", text: second, published: publishedOn("2024-03-21") },
      ]).claim,
    );

  it.each([
    ["a weekday and its date", "The dam broke on Tuesday.", "The dam broke on 19 March."],
    ["a weekday and its date in Arabic", "The dam broke on Tuesday.", "انهار السد في 19 آذار."],
    ["a day and its hour", "The dam broke on Tuesday at 3 pm.", "The dam broke on 19 March 2024."],
    ["a day and a stretch around it", "The dam broke on 19 March.", "The dam broke between 18 and 20 March."],
    ["what will be on a weekday and was", "The dam will be mended on Friday.", "The dam was mended on 22 March."],
    ["a day and what is since another", "The dam has leaked since Monday.", "The dam leaked on 19 March."],
  ])("agree where they are %s", (_, first, second) => {
    expect(told(first, second)).toEqual([]);
  });

  it.each([
    ["both tell from when", "Tenants pay no rent from 1 May.", "Tenants pay no rent from 1 April."],
    ["one tells from when, one on which day", "The ban begins on 1 May.", "The ban begins from 1 April."],
  ])("to come differ where %s", (_, first, second) => {
    expect(sides(told(first, second))).toEqual([[["a"], ["b"]]]);
  });

  it("differ where a weekday is another day than the date", () => {
    expect(sides(told("The dam broke on Monday.", "The dam broke on 19 March."))).toEqual([[["a"], ["b"]]]);
    expect(sides(told("The dam opens on 17 October.", "The dam broke on 19 March."))).toEqual([]);
  });

  it.each([
    ["are the same", "The dam broke on 19 March 2024.", "The dam broke on 2024-03-19."],
    ["are the same in two languages", "The dam broke on 19 March 2024.", "انهار السد في ١٩ مارس ٢٠٢٤."],
    ["are weekdays of undated reports", "The dam broke on Tuesday.", "The dam broke on Monday."],
    ["are a month and a day of it", "The dam broke in March 2024.", "The dam broke on 19 March 2024."],
    [
      "are two in one telling",
      "The dam broke between 18 March 2024 and 19 March 2024.",
      "The dam broke on 20 March 2024.",
    ],
    ["are said by one report only", "The dam broke on 19 March 2024.", "The dam broke."],
    ["tell when it was said", "Rita Holm said on 19 March 2024 that the dam broke.", "The dam broke on 18 March 2024."],
  ])("do not differ where they %s", (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });

  it("are not those of datelines, which tell when it was written", () => {
    const texts = ["Braga, 12 March 2024 - The dam broke.", "Braga, 13 March 2024 (Lusa) – The dam broke."];
    expect(differences(...texts)).toEqual([]);
  });

  it("are not held against each other where the claim is unsure", () => {
    const { claim } = claimOf(tell("The dam broke on 19 March 2024.", "The dam broke on 20 March 2024."), {
      sureness: 0.3,
    });
    expect(compareTimes(claim)).toEqual([]);
  });
});
