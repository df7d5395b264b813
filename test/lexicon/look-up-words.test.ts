import { describe, expect, it } from "vitest";
import { ar } from "../../src/lexicon/languages/ar.js";
import { WordTable } from "../../src/lexicon/lexicon.js";
import { type Dictionary, lookUpPhrase, lookUpWord, withoutParticles } from "../../src/lexicon/look-up-words.js";
import { stemWord } from "../../src/text/stem.js";

const entry = (form: string, meanings: string) => ({
  form,
  stem: form.includes(" ") ? "" : stemWord(form, "ar"),
  meanings,
});

const dictionary: Dictionary = {
  language: "ar",
  form: ar,
  words: new WordTable([
    entry("كتاب", "book:100"),
    entry("معلم", "teacher:80|mark:20"),
    entry("رييس وزرا", "prime+minist:100"),
  ]),
};

const firstStem = (word: string) => lookUpWord(word, dictionary)?.meanings[0]?.stems[0];

describe("lookUpWord", () => {
  it("trusts a word as it stands in the table wholly", () => {
    expect(lookUpWord("كتاب", dictionary)).toMatchObject({ trust: 1 });
  });

  it("finds a word behind particles and before pronouns, with less trust", () => {
    expect(firstStem("والكتاب")).toBe("book");
    expect(firstStem("كتابهم")).toBe("book");
    expect(lookUpWord("كتابهم", dictionary)!.trust).toBeLessThan(lookUpWord("والكتاب", dictionary)!.trust);
  });

  it("finds a word of the same stem", () => {
    expect(firstStem("المعلمون")).toBe("teacher");
  });

  it("finds nothing for a word of another stem", () => {
    expect(lookUpWord("طيور", dictionary)).toBeUndefined();
  });
});

describe("lookUpPhrase", () => {
  it("finds an entry of several words, with and without articles and particles", () => {
    for (const run of [
      ["رييس", "الوزرا"],
      ["ورييس", "الوزرا", "قال"],
      ["رييس", "وزرا"],
    ]) {
      expect(lookUpPhrase(run, dictionary)).toMatchObject({ length: 2 });
    }
  });

  it("finds nothing in a single word or in other words", () => {
    expect(lookUpPhrase(["كتاب"], dictionary)).toBeUndefined();
    expect(lookUpPhrase(["كتاب", "وزرا"], dictionary)).toBeUndefined();
  });
});

describe("withoutParticles", () => {
  it("gives what may be a name behind an article or a particle", () => {
    expect(withoutParticles("الاسد", ar)).toEqual(["اسد"]);
    expect(withoutParticles("وبوتين", ar)).toEqual(["بوتين"]);
  });
});
