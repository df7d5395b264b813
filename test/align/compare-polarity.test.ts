import { describe, expect, it } from "vitest";
import { comparePolarity } from "../../src/align/compare-polarity.js";
import { detectLanguage } from "../../src/language/detect.js";
import { packs } from "../../src/language/registry.js";
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

  it.each([
    [
      "three state it",
      ["Police used tear gas.", "La policía usó gas lacrimógeno.", "A polícia usou gás lacrimogêneo."],
      "Police used no tear gas.",
    ],
    [
      "a refusal is a no",
      ["The minister received the petition.", "A ministra recebeu a petição.", "Prado nahm eine Petition entgegen."],
      "La ministra se negó a recibir su petición.",
    ],
  ])("is told across languages of several against one: %s", (_, stated, denied) => {
    const { claim, story } = claimOf(
      [...stated, denied].map((text, at) => ({
        id: String.fromCharCode(97 + at),
        text,
        language: detectLanguage(text, packs),
      })),
    );
    expect(sides(comparePolarity(claim, story)).map(([, few]) => few)).toEqual([["d"]]);
  });

  it("is shown by the negation", () => {
    const made = claimOf(tell("The dam was leaking.", "The dam was not leaking."));
    expect(shown(comparePolarity(made.claim, made.story), made)).toEqual(["The dam was leaking.", "not"]);
  });

  it.each([
    ["both state it", ["The dam was leaking.", "The dam leaked."]],
    ["both deny it", ["The dam was not leaking.", "The dam never leaked."]],
    ["the languages are two, which deny in different ways", ["The dam was leaking.", "لم يكن السد يسرب الماء."]],
    [
      "one sets right what another says",
      ["The source was several people.", "The source was not one person, but several people."],
    ],
    ["one lacks what another lost", ["The town lost its power.", "The town was without power."]],
    ["a figure is set right", ["The share was 20 percent.", "The share was 23 percent, not 20."]],
    [
      "another verb is denied",
      ["The results of the blood test arrived.", "The results of the blood test were not published."],
    ],
    ["one denies the denial", ["The dam was leaking.", "It is not true that the dam was not leaking."]],
  ])("is not told where %s", (_, texts) => {
    expect(differences(texts)).toEqual([]);
  });

  it("is not told where the negation stands in an insertion", () => {
    const stated = "Mayor Holm came to the burnt church in the morning.";
    const inserted = "Mayor Holm, who was not in the church when it burned, came there in the morning.";
    expect(differences([stated, stated, stated, inserted])).toEqual([]);
  });

  it("is not told of an unsure claim", () => {
    expect(differences(["The dam was leaking.", "The dam was not leaking."], 0.4)).toEqual([]);
  });
});
