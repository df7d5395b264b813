import { describe, expect, it } from "vitest";
import { listSynonyms } from "../../../src/lexicon/compile/list-synonyms.js";
import { stemWord } from "../../../src/text/stem.js";

const STEMS = ["attack", "strike", "raid", "accord", "treaty", "the"].map((word) => stemWord(word, "en"));
const placeOf = (stem: string) => (STEMS.includes(stem) ? STEMS.indexOf(stem) : undefined);

describe("listSynonyms", () => {
  it("ties the lemmas of a concept, the first two the most strongly", () => {
    const pairs = listSynonyms([{ english: ["attack", "strike", "raid"], words: { ar: [] } }], placeOf);
    expect(pairs.map(({ left, right }) => [left, right])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
    const strengths = pairs.map(({ strength }) => strength);
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    for (const strength of strengths) {
      expect(strength).toBeGreaterThanOrEqual(75);
      expect(strength).toBeLessThanOrEqual(90);
    }
  });

  it("gives a pair once, with its best strength, in whatever order concepts come", () => {
    const concepts = [
      { english: ["raid", "strike", "attack"], words: { ar: [] } },
      { english: ["attack", "strike"], words: { ar: [] } },
    ];
    const pairs = listSynonyms(concepts, placeOf);
    expect(pairs.find(({ left, right }) => left === 0 && right === 1)?.strength).toBe(90);
    expect(listSynonyms([...concepts].reverse(), placeOf)).toEqual(pairs);
  });

  it("leaves out phrases, stop words and words that are in no table", () => {
    expect(
      listSynonyms([{ english: ["accord", "peace treaty", "the", "entente"], words: { ar: [] } }], placeOf),
    ).toEqual([]);
  });
});
