import { describe, expect, it } from "vitest";
import { findStances } from "../../src/align/find-stances.js";
import { annotateText } from "../annotate/annotate-text.js";
import { fullPacks } from "../language/full-packs.js";

function stancesIn(text: string, language: string) {
  const annotated = annotateText(text, { language });
  return findStances(annotated, { start: 0, end: text.length }).flatMap(({ stances }) => stances);
}

describe("stances", () => {
  it.each([
    ["en", "The minister denied it.", "denied"],
    ["ar", "ونفى الوزير ذلك.", "denied"],
    ["de", "Das könnte stimmen.", "perhaps"],
    ["ru", "Стороны парафировали соглашение.", "initialled"],
    ["he", "המפגינים צעדו.", "demonstrators"],
    ["hi", "तीन लोग लापता हैं।", "missing"],
    ["zh", "两人失踪。", "missing"],
    ["uk", "Сторони підписали угоду.", "signed"],
    ["ur", "پولیس نے دو افراد کو گرفتار کر لیا۔", "arrested"],
  ])("are found in %s", (language, text, stance) => {
    expect(stancesIn(text, language)).toContain(stance);
  });

  it("tell words apart by their marks alone", () => {
    expect(stancesIn("Das konnte er.", "de")).not.toContain("perhaps");
  });

  it("are none in a language without a list", () => {
    expect(stancesIn("Habari za asubuhi.", "sw")).toEqual([]);
  });
});

const listed = fullPacks.filter(({ stances }) => stances);

describe.each(listed.map((pack) => [pack.name, pack] as const))("the stances of %s", (_, { stances }) => {
  it("have words, each once for a stance", () => {
    for (const [stance, forms] of Object.entries(stances!)) {
      const words = forms.split(", ");
      expect(
        words.every((word) => word.trim() === word && word !== ""),
        `${stance}: ${forms}`,
      ).toBe(true);
      expect(new Set(words).size, `${stance}: ${forms}`).toBe(words.length);
    }
  });
});
