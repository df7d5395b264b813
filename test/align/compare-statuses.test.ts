import { describe, expect, it } from "vitest";
import { compareStatuses } from "../../src/align/compare-statuses.js";
import { claimOf, shown, sides, tell } from "./claim-of.js";

function differences(...texts: readonly string[]) {
  const { claim, story } = claimOf(tell(...texts));
  return compareStatuses(claim, story);
}

describe("how far a thing has got", () => {
  it.each([
    ["imminent and done", "He noted the imminent signing of the treaty.", "He noted the signing of the treaty."],
    ["a draft and done", "They completed the draft treaty.", "They completed the treaty."],
    ["soon and done", "The treaty will soon be finalized.", "The treaty was finalized."],
    ["Arabic and English", "أشار إلى توقيع مشروع اتفاق الصيد قريبا.", "He noted the signing of the treaty."],
  ])("differs: %s", (_, notYet, done) => {
    const found = differences(notYet, done);
    expect(found.map(({ kind }) => kind)).toEqual(["status"]);
    expect(sides(found)).toEqual([[["a"], ["b"]]]);
  });

  it("is shown by the words of both", () => {
    const made = claimOf(tell("He noted the imminent signing of the treaty.", "He noted the signing of the treaty."));
    const found = compareStatuses(made.claim, made.story);
    expect(shown(found, made)).toEqual(["imminent signing of", "signing of"]);
  });

  it.each([
    ["done in both", "They signed the treaty.", "The treaty was completed."],
    ["still to come in both", "The imminent signing of the treaty.", "The imminent signing of a treaty."],
    ["done in one and not spoken of in the other", "They signed the treaty.", "The treaty is about fish."],
    [
      "pending far from the completion",
      "The draft of the valley council was long and dull, but at noon they signed the treaty.",
      "They signed the treaty.",
    ],
    [
      "done in both, of one with what came soon after",
      "It rained shortly after they signed the treaty.",
      "They signed the treaty.",
    ],
    ["the same in Russian", "Вскоре после подписания договора пошел дождь.", "They signed the treaty."],
    ["the same in Arabic and English", "They signed the treaty.", "تم توقيع المعاهدة."],
  ])("does not differ where it is %s", (_, a, b) => {
    expect(differences(a, b)).toEqual([]);
  });
});
