import { describe, expect, it } from "vitest";
import { compareDegrees } from "../../src/align/compare-degrees.js";
import { claimOf, shown, sides, tell } from "./claim-of.js";

function differences(...texts: readonly string[]) {
  const { claim, story } = claimOf(tell(...texts));
  return compareDegrees(claim, story);
}

describe("how grave a thing is called", () => {
  it.each([
    [
      "two words of one scale",
      "She called the situation on the islands sensitive.",
      "She called the situation on the islands critical.",
    ],
    [
      "a mild word and a raised one",
      "The situation on the islands is delicate.",
      "The situation on the islands is very alarming.",
    ],
    ["Arabic and English", "The situation on the islands is critical.", "الوضع في الجزر حساس."],
  ])("differs: %s", (_, a, b) => {
    const found = differences(a, b);
    expect(found.map(({ kind }) => kind)).toEqual(["strength"]);
    expect(found[0]!.positions).toHaveLength(2);
  });

  it("is shown by the words of both, with what raises them", () => {
    const made = claimOf(
      tell("The situation on the islands is tense.", "The situation on the islands is very serious."),
    );
    const found = compareDegrees(made.claim, made.story);
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
    expect(shown(found, made)).toEqual(["tense", "very serious"]);
  });

  it.each([
    ["the words are the same", "The situation on the islands is tense.", "The situation on the islands is tense."],
    [
      "the words are neighbours on the scale",
      "The situation on the islands is tense.",
      "The situation on the islands is serious.",
    ],
    [
      "the words are of one level",
      "The situation on the islands is tense.",
      "The situation on the islands is delicate.",
    ],
    [
      "different things are described",
      "The tense talks about fish ended.",
      "Parliament met in a critical budget debate.",
    ],
    ["only one describes it", "The situation on the islands is tense.", "The situation on the islands goes on."],
    [
      "one uses two words of the scale",
      "The situation on the islands is tense and critical.",
      "The situation on the islands is serious.",
    ],
    ["the scales are two", "The situation on the islands is tense.", "The situation on the islands is historic."],
  ])("does not differ where %s", (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });
});
