import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, nameSound } from "../../src/lexicon/names.js";

type Pair = readonly [a: string, languageA: string, b: string, languageB: string];

const SAME: readonly Pair[] = [
  ["Raisi", "en", "Raeisi", "en"],
  ["Raisi", "en", "Raïssi", "fr"],
  ["Raisi", "en", "رئيسي", "ar"],
  ["Putin", "en", "بوتين", "ar"],
  ["Путин", "ru", "Putin", "en"],
  ["Zelenskyy", "en", "Зеленский", "ru"],
  ["Mohammed bin Salman", "en", "محمد بن سلمان", "ar"],
  ["al-Assad", "en", "الأسد", "ar"],
  ["Erdoğan", "tr", "أردوغان", "ar"],
  ["Xi Jinping", "en", "شي جين بينغ", "ar"],
  ["Ebrahima Raisi", "en", "Ebrahim Raisi", "en"],
  ["Donald J. Trump", "en", "Donald Trump", "en"],
  ["V. Putin", "en", "Vladimir Putin", "en"],
  ["默克尔", "zh", "Merkel", "de"],
  ["蕭邦", "zh", "Xiao Bang", "en"],
  ["习近平", "zh", "Xi Jinping", "en"],
  ["王毅", "zh", "Wang Yi", "en"],
  ["陆文博", "zh", "Лу Вэньбо", "ru"],
];

const PARTS: readonly Pair[] = [
  ["Raisi", "en", "Ebrahim Raisi", "en"],
  ["بايدن", "ar", "Joe Biden", "en"],
  ["Macron", "fr", "إيمانويل ماكرون", "ar"],
  ["约翰逊", "zh", "Boris Johnson", "en"],
];

const OTHERS: readonly Pair[] = [
  ["Putin", "en", "Biden", "en"],
  ["بوتين", "ar", "Biden", "en"],
  ["Merkel", "de", "Macron", "en"],
  ["Hassan Rouhani", "en", "Ebrahim Raisi", "en"],
  ["Ali Khamenei", "en", "Mojtaba Khamenei", "en"],
  ["Li", "en", "Lavrov", "en"],
  ["王毅", "zh", "Wang Jun", "en"],
  ["秦刚", "zh", "Wang Yi", "en"],
  ["默克尔", "zh", "Macron", "en"],
  ["Ross", "en", "Ruiz", "en"],
];

describe("compareNames", () => {
  it.each(SAME)("knows one name in two spellings: %s (%s), %s (%s)", (...pair) => {
    expect(compareNames(...pair)).toBeGreaterThan(0.8);
  });

  it.each(PARTS)("knows a surname in a full name, less surely: %s (%s), %s (%s)", (...pair) => {
    expect(compareNames(...pair)).toBeGreaterThan(0.7);
    expect(compareNames(...pair)).toBeLessThan(0.95);
  });

  it.each(OTHERS)("keeps different names apart: %s (%s), %s (%s)", (...pair) => {
    expect(compareNames(...pair)).toBeLessThan(0.6);
  });

  it("takes a given name alone for less than a surname alone", () => {
    const given = compareNames("Ebrahim", "en", "Ebrahim Raisi", "en");
    expect(given).toBeLessThan(compareNames("Raisi", "en", "Ebrahim Raisi", "en"));
    expect(given).toBeLessThan(0.7);
  });

  it("wants equal vowels of names with few consonants", () => {
    expect(compareNames("Lee", "en", "Li", "en")).toBeGreaterThan(0.7);
    expect(compareNames("Lee", "en", "Lau", "en")).toBeLessThan(0.6);
  });

  it("finds nothing in a name without letters", () => {
    expect(compareNames("", "en", "Putin", "en")).toBe(0);
    expect(compareNames("-", "en", "-", "en")).toBe(0);
  });

  it("is symmetric and stays within 0 and 1", () => {
    const word = fc.constantFrom(
      "Raisi",
      "رئيسي",
      "Путин",
      "al",
      "J.",
      "Kim",
      "Иванов",
      "ابن",
      "Müller",
      "O'Neill",
      "",
    );
    const name = fc.array(word, { maxLength: 3 }).map((words) => words.join(" "));
    const language = fc.constantFrom("en", "ar", "ru", "de", "xx");
    fc.assert(
      fc.property(name, language, name, language, (a, languageA, b, languageB) => {
        const score = compareNames(a, languageA, b, languageB);
        expect(score).toBeCloseTo(compareNames(b, languageB, a, languageA), 12);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("nameSound", () => {
  it("is the same for one name in three scripts", () => {
    expect(nameSound("Lavrov", "en")).toBe(nameSound("Лавров", "ru"));
    expect(nameSound("Raïssi", "fr")).toBe(nameSound("رئيسي", "ar"));
  });

  it("hears letters as their language does", () => {
    expect(nameSound("Chirac", "fr")).toBe("Srk");
    expect(nameSound("Can", "tr")).toBe("jn");
  });
});
