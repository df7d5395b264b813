import { describe, expect, it } from "vitest";
import { skeletonOf, soundWord, vowelsOf } from "../../src/lexicon/sounds.js";

describe("soundWord", () => {
  it.each([
    ["Raisi", "en", "raisi"],
    ["رئيسي", "ar", "riisi"],
    ["Шойгу", "ru", "Soigu"],
    ["Chirac", "fr", "Sirak"],
    ["Wagner", "de", "vagner"],
    ["Xi", "en", "Si"],
    ["Müller", "de", "muller"],
  ])("hears %s in %s as %s", (word, language, sounds) => {
    expect(soundWord(word, language)).toBe(sounds);
  });

  it("is silent where there are no letters", () => {
    expect(soundWord("123-", "en")).toBe("");
  });
});

describe("skeletonOf", () => {
  it("keeps consonants once and marks an opening vowel", () => {
    expect(skeletonOf("anna")).toBe("An");
    expect(skeletonOf("hannah")).toBe("hn");
  });

  it("keeps y only before an opening vowel", () => {
    expect(skeletonOf("yamin")).toBe("ymn");
    expect(skeletonOf("maya")).toBe("m");
  });
});

describe("vowelsOf", () => {
  it("gives the vowels behind the first sound by kind", () => {
    expect(vowelsOf("raisi")).toBe("ai");
    expect(vowelsOf("amen")).toBe("i");
  });
});
