import { describe, expect, it } from "vitest";
import { gatherAffixes, NO_AFFIXES, wordForms } from "../../src/text/word-forms.js";

const ARABIC = gatherAffixes(["وال", "لل", "ال", "و", "ل"], ["ها", "ه"]);

describe("wordForms", () => {
  it("gives the word as it is first", () => {
    expect(wordForms("والرييس", ARABIC)[0]).toBe("والرييس");
  });

  it("takes one proclitic off, whichever fits", () => {
    expect(wordForms("والرييس", ARABIC)).toEqual(expect.arrayContaining(["رييس", "الرييس"]));
  });

  it("takes one enclitic off each of these", () => {
    expect(wordForms("وكتابها", ARABIC)).toEqual(expect.arrayContaining(["كتابها", "وكتاب", "كتاب"]));
  });

  it("does not take off what would leave no word", () => {
    expect(wordForms("وله", ARABIC)).toEqual(["وله"]);
  });

  it("gives the word alone where a language writes nothing onto words", () => {
    expect(wordForms("agreements", NO_AFFIXES)).toEqual(["agreements"]);
  });
});
