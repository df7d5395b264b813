import { describe, expect, it } from "vitest";
import { annotateText, wordsAt } from "./annotate-text.js";

/** Each hedge as its words and what it hedges. */
function hedgesOf(text: string, language = "en"): readonly (readonly [words: string, scope: string])[] {
  return (annotateText(text, { language }).hedges ?? []).map(({ span, scope }) => [
    wordsAt(text, span),
    wordsAt(text, scope),
  ]);
}

describe("a hedge", () => {
  it.each([
    [
      "an adverb its statement",
      "en",
      "The bank will reportedly close, and staff will go.",
      "reportedly",
      "The bank will reportedly close",
    ],
    [
      "a word behind an article its noun",
      "en",
      "Two men died in the alleged attack on the depot.",
      "alleged",
      "attack",
    ],
    ["a Russian particle", "ru", "Якобы мост рухнул ночью, а паром уцелел.", "Якобы", "Якобы мост рухнул ночью"],
    [
      "a German verb of hearsay",
      "de",
      "Der Mann soll in der Nacht geflohen sein.",
      "soll",
      "Der Mann soll in der Nacht geflohen sein",
    ],
    [
      "a Spanish conditional",
      "es",
      "El acusado habría huido a Portugal.",
      "habría huido",
      "El acusado habría huido a Portugal",
    ],
    ["a Turkish ending", "tr", "Köprü dün gece çökmüş.", "çökmüş", "Köprü dün gece çökmüş"],
    ["an Arabic phrase", "ar", "انهار الجسر على ما يبدو ليلا.", "على ما يبدو", "انهار الجسر على ما يبدو ليلا"],
    ["a Chinese word", "zh", "据称大桥夜间垮塌。", "据称", "据称大桥夜间垮塌"],
  ])("covers: %s", (_, language, text, words, scope) => {
    expect(hedgesOf(text, language)).toContainEqual([words, scope]);
  });

  it("is no verb of duty in German", () => {
    expect(hedgesOf("Der Damm soll im Herbst wachsen.", "de")).toEqual([]);
  });

  it("is told with the quotation whose statement or words it stands in", () => {
    const text = "The mayor reportedly told aides that the bank would probably close.";
    const [quotation] = annotateText(text).quotations;
    expect(quotation?.hedges?.map((span) => wordsAt(text, span))).toEqual(["reportedly", "probably"]);
  });

  it("stays linear in a text of nothing but hedges", () => {
    const begun = performance.now();
    annotateText("reportedly ".repeat(20_000));
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
