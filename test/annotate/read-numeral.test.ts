/** What number do words and digits write? In the languages that write numbers differently. */
import { describe, expect, it } from "vitest";
import { packTables } from "../../src/annotate/pack-tables.js";
import { readNumeral } from "../../src/annotate/read-numeral.js";
import { packFor } from "../../src/language/registry.js";
import { tokenize } from "../../src/text/tokenize.js";

/** The first number of a text and its words. */
function firstNumber(text: string, language: string) {
  const pack = packFor(language)!;
  const tables = packTables(pack);
  const tokens = tokenize(text);
  for (let index = 0; index < tokens.length; index++) {
    const numeral = readNumeral(text, tokens, index, pack, tables);
    if (numeral) return { value: numeral.value, words: text.slice(tokens[index]!.start, tokens[numeral.to - 1]!.end) };
  }
  return undefined;
}

const cases = (list: readonly (readonly [language: string, text: string, value: number])[]) => list;

describe("numbers in words", () => {
  it.each(
    cases([
      ["en", "one hundred and forty-two sheep", 142],
      ["en", "three hundred two hundred", 300],
      ["en", "two lakh crore rupees", 2e12],
      ["en", "three dozen boats", 36],
      ["fr", "quatre-vingt-dix-sept", 97],
      ["fr", "un milliard deux cent mille", 1_000_200_000],
      ["es", "tres mil cuatrocientos millones", 3_400_000_000],
      ["de", "zweihundertsiebenundvierzig", 247],
      ["de", "fünfeinhalb", 5.5],
      ["tr", "üç yüz kırk bin", 340_000],
      ["tr", "ikiyüzonbeş", 215],
      ["ar", "مئة و سبعة و ثلاثون", 137],
      ["zh", "三万五千", 35_000],
    ]),
  )("of %s: %s", (language, text, value) => {
    expect(firstNumber(text, language)?.value).toBeCloseTo(value, 9);
  });

  it.each(["eins", "einseins", "Hundertwasser", "undund"])("of German: %s is no joined number", (word) => {
    expect(firstNumber(`${word} `, "de")?.words ?? word).toBe(word);
    expect([undefined, 1]).toContain(firstNumber(word, "de")?.value);
  });
});

describe("parts of one", () => {
  it.each(
    cases([
      ["en", "two thirds of the town", 2 / 3],
      ["en", "twenty and three fifths", 20.6],
      ["en", "half a million tonnes", 500_000],
      ["en", "five and a half million", 5_500_000],
      ["en", "a million and a half", 1_500_000],
      ["en", "2 3/4 percent", 2.75],
      ["en", "one in eight", 1 / 8],
      ["fr", "un sur six", 1 / 6],
      ["fr", "deux millions et demi", 2_500_000],
      ["es", "uno de cada cuatro", 1 / 4],
      ["tr", "iki buçuk", 2.5],
      ["zh", "五分之三", 0.6],
    ]),
  )("of %s: %s", (language, text, value) => {
    expect(firstNumber(text, language)?.value).toBeCloseTo(value, 9);
  });

  it("leave two of five a count, and a place in time no part", () => {
    expect(firstNumber("two out of five ships", "en")?.value).toBe(2);
    expect(firstNumber("one in 2019", "en")?.value).toBe(1);
    expect(firstNumber("one in three days", "en")?.value).toBe(1);
  });
});

describe("digits", () => {
  it.each(
    cases([
      ["en", "1 414 021 100 people", 1_414_021_100],
      ["en", "12,34,567 rupees", 1_234_567],
      ["en", "$10M", 10_000_000],
      ["en", "a level of .08", 0.08],
      ["en", "3 hundred and 21", 321],
      ["de", "1.234,5", 1234.5],
      ["en", "1.234,56", 1234.56],
      ["zh", "500余万", 5_000_000],
      ["zh", "2千零30万", 20_300_000],
      ["zh", "２．４", 2.4],
    ]),
  )("of %s: %s", (language, text, value) => {
    expect(firstNumber(text, language)?.value).toBeCloseTo(value, 9);
  });

  it("beside one another are no number", () => {
    expect(firstNumber("22,24,26", "en")).toBeUndefined();
    expect(firstNumber("10 m wide", "en")?.value).toBe(10);
  });
});
