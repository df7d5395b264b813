import { describe, expect, it } from "vitest";
import { endOfOrdinal } from "../../src/gather/written-ordinals.js";
import { packFor } from "../../src/language/registry.js";
import { findUnits } from "../../src/lexicon/find-units.js";

/** The words behind the first number, where it is an ordinal. */
function behind(language: string, text: string): string | undefined {
  const units = findUnits(text, language);
  const index = units.findIndex(({ number }) => number !== undefined);
  const end = endOfOrdinal(text, units, index, packFor(language));
  return end === undefined ? undefined : text.slice(units[end]!.start, units[end]!.end);
}

describe("endOfOrdinal", () => {
  it.each([
    ["en", "The 45th edition of the fair", "edition"],
    ["fr", "La 45e édition", "édition"],
    ["de", "Die 45. Ausgabe", "Ausgabe"],
    ["es", "La 45ª edición", "edición"],
    ["ru", "21-й раунд", "раунд"],
    ["tr", "45. fuar", "fuar"],
    ["zh", "第45航班", "航班"],
  ])("finds an ordinal in digits by its ending or opening: %s %s", (language, text, word) => {
    expect(behind(language, text)).toBe(word);
  });

  it("takes no count for one", () => {
    expect(behind("en", "Some 45 editions")).toBeUndefined();
    expect(behind("fr", "Les 45 éditions")).toBeUndefined();
    expect(behind("zh", "45航班")).toBeUndefined();
  });

  it("knows none without a pack", () => {
    const text = "The 45th edition";
    expect(endOfOrdinal(text, findUnits(text, "en"), 1, undefined)).toBeUndefined();
  });
});
