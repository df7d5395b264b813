import { describe, expect, it } from "vitest";
import { parseDigits } from "../../src/annotate/parse-digits.js";
import { packFor } from "../../src/language/registry.js";
import type { Quantity } from "../../src/model/annotation.js";
import { annotateText, wordsAt } from "./annotate-text.js";

const figuresOf = (text: string) => annotateText(text).quantities;

type Wanted = Partial<Omit<Quantity, "report" | "span">>;
const cases = (list: readonly (readonly [name: string, text: string, wanted: Wanted])[]) => list;

describe("values", () => {
  it.each(
    cases([
      ["digits", "The storm killed 12 people.", { value: 12, unit: "person" }],
      ["grouped digits", "The storm damaged 31,700 houses.", { value: 31_700, unit: "house" }],
      ["decimals", "The pier is 3.5 metres wide.", { value: 3.5, unit: "metre" }],
      ["groups and decimals", "The town spent 1,234.50 euros.", { value: 1234.5, unit: "EUR" }],
      ["a scale", "The fund holds 2.5 million euros.", { value: 2_500_000, unit: "EUR" }],
      ["a scale glued on", "The bridge cost €1.2bn.", { value: 1.2e9, unit: "EUR" }],
      ["a million glued on behind a currency", "The bridge cost £12m.", { value: 1.2e7, unit: "GBP" }],
      ["metres where no currency stands", "The wall is 12m high.", { value: 12, unit: "metre" }],
      ["thousands behind a blank", "Some 120, 000 people fled.", { value: 120_000, unit: "person" }],
      ["words", "Twenty-three sailors were found.", { value: 23, unit: "person" }],
      ["words with scales", "Two hundred thousand people fled.", { value: 200_000, unit: "person" }],
      ["a dozen", "A dozen boats sank.", { value: 12, unit: "ship" }],
      ["Arabic with western digits", "قتل 12 شخصا في العاصفة.", { value: 12, unit: "person" }],
      ["Arabic with eastern digits", "غرق ١٥ قاربا في العاصفة.", { value: 15, unit: "ship" }],
      ["Arabic digits behind a particle", "غرق القارب و12 شخصا.", { value: 12, unit: "person" }],
      ["Arabic words", "غرقت ثلاثة قوارب في العاصفة.", { value: 3, unit: "ship" }],
      ["an Arabic ten behind its unit", "عاد أربعة وعشرون جنديا إلى منازلهم.", { value: 24 }],
      ["both behind a hundred", "عاد مئة وأربعة وعشرون جنديا إلى منازلهم.", { value: 124 }],
      ["Arabic words of hundreds", "تضرر مئتا منزل.", { value: 200, unit: "house" }],
      ["Arabic words with scales", "كلف الجسر أربعين مليون دولار.", { value: 40_000_000, unit: "USD" }],
    ]),
  )("are read from %s", (_, text, wanted) => {
    expect(figuresOf(text)).toEqual([expect.objectContaining(wanted)]);
  });

  it.each(
    cases([
      ["a case", "Otuzdan fazla kişi kurtarıldı.", { value: 30, unit: "person", bound: "more than" }],
      ["a thousand alone", "Binden fazla kişi tahliye edildi.", { value: 1000, bound: "more than" }],
      ["a span", "Köprü 3 haftalığına kapatıldı.", { value: 3, unit: "week" }],
    ]),
  )("are read from Turkish words with %s", (_, text, wanted) => {
    expect(annotateText(text, { language: "tr" }).quantities).toEqual([expect.objectContaining(wanted)]);
  });

  it("are no people where they have a part of one", () => {
    const [magnitude, dead] = figuresOf("A quake of magnitude 6.8 killed nine people.");
    expect([magnitude?.unit, dead?.unit]).toEqual(["magnitude", "person"]);
  });

  it("are the same in both languages and both kinds of digits", () => {
    const [english] = figuresOf("More than 31,700 people fled.");
    const [arabic] = figuresOf("فر أكثر من ٣١٬٧٠٠ شخص.");
    expect([arabic?.value, arabic?.unit, arabic?.bound]).toEqual([english?.value, english?.unit, english?.bound]);
    expect(arabic?.value).toBe(31_700);
  });
});

describe("bounds", () => {
  it.each(
    cases([
      ["more than", "More than 50 people fled.", { value: 50, bound: "more than" }],
      ["over", "Over 50 people fled.", { bound: "more than" }],
      ["over what is spread", "The park is spread over 1,200 square metres.", { value: 1200, bound: "exactly" }],
      ["fewer than", "Fewer than 50 people fled.", { bound: "less than" }],
      ["at least", "At least two people were killed.", { value: 2, bound: "at least" }],
      ["no fewer than", "No fewer than 70 boats sank.", { value: 70, bound: "at least" }],
      ["up to", "Up to 300 jobs will go.", { value: 300, bound: "at most" }],
      ["about", "About 300 jobs will go.", { bound: "about" }],
      ["some", "Some 300 jobs will go.", { bound: "about" }],
      ["exactly", "Exactly 44 seats were won.", { bound: "exactly" }],
      ["or more, behind the figure", "Fifty people or more were hurt.", { value: 50, bound: "at least" }],
      ["أكثر من", "قتل أكثر من 50 جنديا.", { value: 50, bound: "more than" }],
      ["ما لا يقل عن", "قتل ما لا يقل عن 50 جنديا.", { value: 50, bound: "at least" }],
      ["نحو", "تضرر نحو 200 منزل.", { value: 200, bound: "about" }],
      ["على الأقل, behind the figure", "أصيب ٢٠ طفلا على الأقل.", { value: 20, bound: "at least" }],
    ]),
  )("are read from %s", (_, text, wanted) => {
    expect(figuresOf(text)).toEqual([expect.objectContaining(wanted)]);
  });

  it("are part of the words shown", () => {
    const text = "The storm killed more than 50 people.";
    expect(figuresOf(text).map(({ span }) => wordsAt(text, span))).toEqual(["more than 50"]);
  });

  it("are absent where nothing bounds the figure", () => {
    expect(figuresOf("The storm killed 12 people.")[0]).not.toHaveProperty("bound");
  });
});

describe("ranges, shares and money", () => {
  it.each(
    cases([
      ["a range in words", "The road needs 5 to 7 weeks of work.", { value: 5, upper: 7, unit: "week" }],
      ["a range with a dash", "The road needs 5–7 weeks of work.", { value: 5, upper: 7, unit: "week" }],
      ["percent", "Prices rose 3.5 percent.", { value: 3.5, unit: "percent" }],
      ["the sign of percent", "Prices rose 3.5%.", { value: 3.5, unit: "percent" }],
      ["percent with a word", "Three percent stayed away.", { value: 3, unit: "percent" }],
      ["the Arabic sign of percent", "ارتفعت الأسعار 7٪ هذا العام.", { value: 7, unit: "percent" }],
      ["a currency before", "The bridge cost $40 million.", { value: 40_000_000, unit: "USD" }],
      ["a currency behind", "It earned 5 USD.", { value: 5, unit: "USD" }],
      ["a currency in words", "It earned 7 pounds.", { value: 7, unit: "GBP" }],
    ]),
  )("are read: %s", (_, text, wanted) => {
    expect(figuresOf(text)).toEqual([expect.objectContaining(wanted)]);
  });
});

describe("what is no figure", () => {
  it.each([
    ["a date", "On 19 March 2024 the dam broke."],
    ["a date in digits", "The dam broke on 2024-03-19."],
    ["a time of day", "The train left at 12:30."],
    ["names with numbers", "The G20 met, an F-16 flew, and bus #417 stopped."],
    ["ordinals", "The first ship and the second train left."],
    ["the two of a pair", "The two countries signed a treaty."],
    ["one as a pronoun", "One of them was empty."],
    ["a scale alone", "Hundreds of people fled."],
    ["an Arabic date", "انهار السد في ١٩ مارس ٢٠٢٤."],
  ])("%s", (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe("what is counted and by whom", () => {
  it("is told in the report's words", () => {
    expect(figuresOf("The storm killed 12 people.")[0]?.of).toBe("people");
    expect(figuresOf("غرق 15 قاربا.")[0]?.of).toBe("قاربا");
  });

  it("is whoever is given the words that the figure stands in", () => {
    const [figure] = figuresOf("Governor Rita Holm said that 40 schools would close.");
    expect(figure?.speaker).toBe("Rita Holm");
  });

  it("is nobody where the reporter tells it", () => {
    expect(figuresOf("The storm closed 40 schools.")[0]).not.toHaveProperty("speaker");
  });
});

describe("digits by a language's marks", () => {
  const english = packFor("en")!;
  it.each([
    ["7", 7],
    ["1,234", 1234],
    ["1,234,567", 1_234_567],
    ["1.5", 1.5],
    ["0.125", 0.125],
    ["1.2.3", undefined],
  ])("%s", (digits, value) => {
    expect(parseDigits(digits, english)).toBe(value);
  });

  it("follow a decimal comma where the pack has one", () => {
    const continental = { ...english, numbers: { ...english.numbers, decimalMark: "," as const } };
    expect(parseDigits("1.234,5", continental)).toBe(1234.5);
    expect(parseDigits("31.700", continental)).toBe(31_700);
  });
});
