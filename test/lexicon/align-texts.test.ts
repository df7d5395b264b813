import { describe, expect, it } from "vitest";
import { alignTexts, type Segment } from "../../src/lexicon/align-texts.js";

/** One sentence a line is enough for a test. */
const byLine: Segment = (text) =>
  [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));

const ENGLISH = [
  "The port of Vessen was closed on Sunday because of the storm.",
  "Two ships carrying wheat wait outside the harbour.",
  "The mayor asked the fishermen to stay at home.",
].join("\n");

const ARABIC = ["وطلب رئيس البلدية من الصيادين البقاء في المنزل.", "أغلق ميناء فيسن يوم الأحد بسبب العاصفة."].join(
  "\n",
);

const pairsOf = (a: string, languageA: string, b: string, languageB: string) =>
  alignTexts({ text: a, language: languageA }, { text: b, language: languageB }, byLine).pairs;

describe("alignTexts", () => {
  it("pairs every sentence of a text with itself", () => {
    expect(pairsOf(ENGLISH, "en", ENGLISH, "en").map(({ a, b }) => [a, b])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], [2]],
    ]);
  });

  it("follows a translation that tells in another order and leaves out what it leaves out", () => {
    expect(pairsOf(ENGLISH, "en", ARABIC, "ar").map(({ a, b }) => [a, b])).toEqual([
      [[0], [1]],
      [[2], [0]],
    ]);
  });

  it("pairs two sentences with the one that merges them", () => {
    const merged =
      "Two ships carrying wheat wait outside the harbour, and the mayor asked the fishermen to stay at home.";
    expect(pairsOf(ENGLISH, "en", merged, "en").map(({ a, b }) => [a, b])).toEqual([[[1, 2], [0]]]);
  });

  it("pairs nothing of two texts on different matters", () => {
    expect(pairsOf(ENGLISH, "en", "Parliament elected a judge.\nTaxes fall next year.", "en")).toEqual([]);
  });

  it("aligns an empty text with nothing", () => {
    expect(alignTexts({ text: "", language: "en" }, { text: ENGLISH, language: "en" }, byLine)).toMatchObject({
      a: [],
      pairs: [],
    });
  });

  it("scores each pair within 0 and 1 and uses no sentence twice", () => {
    const pairs = pairsOf(ENGLISH, "en", `${ENGLISH}\n${ENGLISH}`, "en");
    const used = pairs.flatMap(({ b }) => b);
    expect(new Set(used).size).toBe(used.length);
    for (const { score } of pairs) expect(score).toBeLessThanOrEqual(1);
  });
});
