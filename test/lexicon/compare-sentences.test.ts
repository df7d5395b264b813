import { describe, expect, it } from "vitest";
import { compareAllSentences, compareSentences, correctHubs } from "../../src/lexicon/compare-sentences.js";

const english = (text: string) => ({ text, language: "en" });
const arabic = (text: string) => ({ text, language: "ar" });

describe("compareSentences", () => {
  it("finds a translation more alike than another sentence", () => {
    const query = arabic("تضررت المدرسة من الحريق.");
    const right = compareSentences(query, english("The school was damaged by the fire."));
    expect(right).toBeGreaterThan(compareSentences(query, english("The bank lowered its rates.")));
    expect(right).toBeLessThanOrEqual(1);
  });
});

describe("compareAllSentences", () => {
  it("gives the likeness itself for small sets", () => {
    const [a, b] = [english("The bridge collapsed."), english("A bridge fell down.")];
    expect(compareAllSentences([a], [b])).toEqual([[compareSentences(a, b)]]);
  });

  it("gives a row for each query and a column for each candidate", () => {
    const many = Array.from({ length: 12 }, (_, index) => english(`The ship number ${index} left.`));
    const scores = compareAllSentences(many, many.slice(0, 11));
    expect(scores).toHaveLength(12);
    for (const row of scores) expect(row).toHaveLength(11);
    expect(compareAllSentences([], many)).toEqual([]);
    expect(compareAllSentences(many, [])).toEqual(many.map(() => []));
  });
});

describe("correctHubs", () => {
  it("takes down a candidate that is like everything", () => {
    const scores = Array.from({ length: 12 }, (_, query) =>
      Array.from({ length: 12 }, (_, candidate) => (candidate === 0 ? 0.5 : candidate === query ? 0.45 : 0.1)),
    );
    const corrected = correctHubs(scores)[5]!;
    expect(Math.max(...corrected)).toBe(corrected[5]);
  });
});
