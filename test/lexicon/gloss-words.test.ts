import { describe, expect, it } from "vitest";
import { glossWords, spellStems } from "../../src/lexicon/gloss-words.js";

const spell = spellStems(["The fishermen of Zarzis repaired their nets."]);

describe("the words of a passage in English", () => {
  it("stand in the order of the passage, names and numbers as they are", () => {
    const words = glossWords("Le ministre a visité 12 ports à Bizerte", "fr", spell)?.split(" ");
    expect(words?.[1]).toBe("minister");
    expect(words).toContain("12");
    expect(words?.at(-1)).toBe("Bizerte");
  });

  it("are spelled as words, not as stems", () => {
    expect(spell("minist")).toBe("minister");
    expect(spell("fishermen")).toBe("fishermen");
  });

  it("are none in a language that the lexicon has no words of", () => {
    expect(glossWords("השר ביקר בנמל", "he", spell)).toBeUndefined();
  });

  it("are none where there are no words", () => {
    expect(glossWords("…", "fr", spell)).toBeUndefined();
  });
});
