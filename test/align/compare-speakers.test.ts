import { describe, expect, it } from "vitest";
import { compareSpeakers } from "../../src/align/compare-speakers.js";
import { claimOf, sides, type Telling } from "./claim-of.js";

const CALL = "Estonian President Liina Kask telephoned Peruvian President Oscar Velarde.";
const ARABIC_CALL = "اتصل الرئيس الإستوني كارل ماغي بالرئيس البيروفي أوسكار فيلاردي.";

const telling = (id: string, before: string, passage: string): Telling => ({
  id,
  text: `${before} ${passage}`,
  passage,
});

const ONE = "Kask stressed the need for a lasting peace on the islands.";
const OTHER = "Velarde stressed the need for a lasting peace on the islands.";
const BOTH = "Both leaders stressed the need for a lasting peace on the islands.";
const NOBODY = "The need for a lasting peace on the islands was stressed.";
const REPORTER = "There is need for a lasting peace on the islands.";

function differences(one: Telling, other: Telling, sureness = 0.9) {
  const { claim, story } = claimOf([one, other], { sureness });
  return compareSpeakers(claim, story);
}

describe("who says it", () => {
  it.each([
    ["one man and both", ONE, BOTH],
    ["one man and nobody named", ONE, NOBODY],
    ["both and nobody named", BOTH, NOBODY],
    ["two men, where the claim is sure", ONE, OTHER],
  ])("differs: %s", (_, a, b) => {
    const found = differences(telling("a", CALL, a), telling("b", CALL, b));
    expect(found.map(({ kind }) => kind)).toEqual(["speaker"]);
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
  });

  it("differs across languages", () => {
    const arabic = telling("b", ARABIC_CALL, "وأكد الجانبان ضرورة إحلال سلام دائم في الجزر.");
    const english = telling("a", CALL, "Velarde stressed the need for a lasting peace on the islands.");
    expect(sides(differences(english, arabic))).toEqual([[["a"], ["b"]]]);
  });

  it.each([
    ["they are the same", ONE, ONE],
    ["one report tells it in its own voice", ONE, REPORTER],
    ["both reports tell it in their own voice", REPORTER, REPORTER],
    ["both are meant in both", BOTH, "They stressed the need for a lasting peace on the islands."],
  ])("does not differ where %s", (_, a, b) => {
    expect(differences(telling("a", CALL, a), telling("b", CALL, b))).toEqual([]);
  });

  it("does not differ by name or pronoun", () => {
    const pronoun = telling("b", `${CALL} Kask was calm.`, "She stressed the need for a lasting peace on the islands.");
    expect(differences(telling("a", CALL, ONE), pronoun)).toEqual([]);
  });

  it("does not differ by script", () => {
    const arabic = telling("b", ARABIC_CALL, "وأكد فيلاردي ضرورة إحلال سلام دائم في الجزر.");
    expect(differences(telling("a", CALL, OTHER), arabic)).toEqual([]);
  });

  it("is not held against two men where the claim is unsure: it may be two statements", () => {
    expect(differences(telling("a", CALL, ONE), telling("b", CALL, OTHER), 0.4)).toEqual([]);
  });
});
