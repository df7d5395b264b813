import { describe, expect, it } from "vitest";
import { listWords, wordsKey } from "../../src/text/list-words.js";

describe("listWords", () => {
  it("gives words and numbers where they stand", () => {
    const text = "At least 12 people, he said.";
    const words = listWords(text, 100);
    expect(words.map(({ start, end }) => text.slice(start - 100, end - 100))).toEqual([
      "At",
      "least",
      "12",
      "people",
      "he",
      "said",
    ]);
    expect(words.filter(({ number }) => number).map(({ key }) => key)).toEqual(["12"]);
  });

  it("hears no marks and blanks, but signs that say something", () => {
    expect(wordsKey("“It rose,”  he said.")).toBe(wordsKey("'It rose' he said"));
    expect(wordsKey("5% of €3")).not.toBe(wordsKey("5 of 3"));
  });

  it("hears case and accents, but not how a word is set", () => {
    expect(wordsKey("Bogota")).not.toBe(wordsKey("Bogotá"));
    expect(wordsKey("May rose")).not.toBe(wordsKey("may rose"));
    expect(wordsKey("الوزيـــر")).toBe(wordsKey("الوزير"));
    expect(wordsKey("l’eau")).toBe(wordsKey("l'eau"));
  });

  it("takes each character of Chinese for itself", () => {
    expect(listWords("12人死亡。").map(({ key }) => key)).toEqual(["12", "人", "死", "亡"]);
  });
});
