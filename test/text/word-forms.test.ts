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

  it("gives words that differ in an ending one stem, behind the word itself", () => {
    const russian = gatherAffixes([], [], ["ами", "ом", "а"]);
    const forms = ["министр", "министра", "министрами"].map((word) => wordForms(word, russian));
    expect(forms.map(([first]) => first)).toEqual(["министр", "министра", "министрами"]);
    expect(new Set(forms.map((each) => each.at(-1))).size).toBe(1);
  });

  it("gives no stem to a word of which too little would be left", () => {
    expect(wordForms("суда", gatherAffixes([], [], ["а"]))).toEqual(["суда", "~суда"]);
    expect(wordForms("суд", gatherAffixes([], [], ["а"]))).toEqual(["суд"]);
  });
});
