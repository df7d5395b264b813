import { describe, expect, it } from "vitest";
import { annotateText, wordsAt } from "./annotate-text.js";

function told(text: string, language = "en") {
  return annotateText(text, { language }).quotations.map(({ span, speaker, cueSpan }) => [
    cueSpan && wordsAt(text, cueSpan),
    wordsAt(text, span),
    speaker,
  ]);
}

describe("a noun of saying", () => {
  it("gives an infinitive to whoever was named before a possessive", () => {
    const text = "Rita Holm angered the unions by her refusal to sign the accord.";
    expect(told(text)).toContainEqual(["refusal", "to sign the accord", "Rita Holm"]);
  });

  it("gives a clause to the owner before it or behind it", () => {
    expect(told("Nobody believed Rita Holm's claim that the dam was safe.")).toContainEqual([
      "claim",
      "the dam was safe",
      "Rita Holm",
    ]);
    expect(told("Nobody believed the claim by Rita Holm that the dam was safe.")).toContainEqual([
      "claim",
      "the dam was safe",
      "Rita Holm",
    ]);
  });

  it("has its owner behind it in a case of its own in Russian", () => {
    const text = "Никто не верит заявлению. Все обсуждают заявление министра о том, что плотина выдержит.";
    expect(told(text, "ru")).toContainEqual(["заявление", "плотина выдержит", "министра"]);
  });

  it("bears its owner as an ending in Arabic", () => {
    const text = "نقلت الوكالة عن الوزير كارل ماغي قوله إن السد صامد.";
    expect(told(text, "ar")).toContainEqual(["قوله", "السد صامد", "كارل ماغي"]);
  });

  it("is none where nobody owns it, or where it is part of a verb", () => {
    expect(told("The claim that the dam was safe spread fast.").map(([cue]) => cue)).not.toContain("claim");
    expect(told("سازمان آب هشدار داد که سد خالی است.", "fa").map(([cue]) => cue)).toEqual(["هشدار داد"]);
  });
});
