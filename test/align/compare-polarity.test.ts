import { describe, expect, it } from "vitest";
import { comparePolarity } from "../../src/align/compare-polarity.js";
import { claimOf, shown, sides, tell } from "./claim-of.js";

function differences(texts: readonly string[], sureness = 0.9) {
  const { claim, story } = claimOf(tell(...texts), { sureness });
  return comparePolarity(claim, story);
}

describe("what one telling states and another denies", () => {
  it.each([
    ["by not", "The dam was leaking.", "The dam was not leaking."],
    ["by never", "The dam leaked.", "The dam never leaked."],
    ["in Arabic", "كان السد يسرب الماء.", "لم يكن السد يسرب الماء."],
  ])("is told: %s", (_, stated, denied) => {
    const found = differences([stated, denied]);
    expect(found.map(({ kind }) => kind)).toEqual(["polarity"]);
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
  });

  it("is shown by the negation", () => {
    const made = claimOf(tell("The dam was leaking.", "The dam was not leaking."));
    expect(shown(comparePolarity(made.claim, made.story), made)).toEqual(["The dam was leaking.", "not"]);
  });

  it.each([
    ["both state it", ["The dam was leaking.", "The dam leaked."]],
    ["both deny it", ["The dam was not leaking.", "The dam never leaked."]],
    ["the languages are two, which deny in different ways", ["The dam was leaking.", "لم يكن السد يسرب الماء."]],
    ["one denies the denial", ["The dam was leaking.", "It is not true that the dam was not leaking."]],
  ])("is not told where %s", (_, texts) => {
    expect(differences(texts)).toEqual([]);
  });

  it("is not told of an unsure claim", () => {
    expect(differences(["The dam was leaking.", "The dam was not leaking."], 0.4)).toEqual([]);
  });
});
