/** The core vocabulary at work: statements that say the same, in one language or two, against statements that do not. */
import { describe, expect, it } from "vitest";
import { compareSentences } from "../../src/lexicon/compare-sentences.js";

/** Each Arabic statement with the English one that says the same; written for this test, about invented events. */
const ACROSS_LANGUAGES: readonly (readonly [arabic: string, english: string])[] = [
  ["ناقش الجانبان القضايا ذات الاهتمام المشترك.", "The two sides discussed issues of common concern."],
  ["أبرمت الدولتان اتفاقيات تجارية جديدة.", "The two countries signed new trade agreements."],
  ["شدد الوزير على ضرورة رفع الحصار.", "The minister stressed the need to lift the blockade."],
  ["قتل عشرة مدنيين وأصيب آخرون في الهجوم.", "Ten civilians were killed and others wounded in the attack."],
  ["ارتفعت حصيلة ضحايا الزلزال.", "The death toll of the earthquake rose."],
  ["تواصل فرق الإنقاذ البحث عن ناجين تحت الأنقاض.", "Rescue teams keep searching for survivors under the rubble."],
  ["أعلن البنك المركزي خفض أسعار الفائدة.", "The central bank announced a cut in interest rates."],
  [
    "أعربت المنظمة عن قلقها إزاء الأوضاع الإنسانية.",
    "The organisation voiced concern over the humanitarian situation.",
  ],
  ["دعا السفير إلى وقف إطلاق النار فورا.", "The ambassador called for an immediate ceasefire."],
  ["اعتقلت الشرطة مشتبها به في السرقة.", "Police arrested a suspect over the theft."],
  ["قدم رئيس الوزراء استقالته.", "The prime minister submitted his resignation."],
  ["اتخذت الحكومة تدابير لحماية المزارعين.", "The government took measures to protect farmers."],
  ["أوضح المتحدث أن المفاوضات ستستأنف قريبا.", "The spokesman explained that negotiations would resume soon."],
  ["تسببت الفيضانات في انهيار جسور وطرق.", "The floods caused bridges and roads to collapse."],
  ["أجرى الرئيس اتصالا هاتفيا مع نظيره.", "The president held a phone call with his counterpart."],
  ["مواقف البلدين من المسألة متشابهة.", "The positions of the two countries on the matter are similar."],
];

/** Two English statements of the same in other words. */
const IN_OTHER_WORDS: readonly (readonly [one: string, other: string])[] = [
  ["The leaders agreed to end the assault.", "The leaders agreed to halt the attack."],
  ["The accord was signed after long talks.", "The deal was concluded after long negotiations."],
  ["Officials underlined the need for more aid.", "Officials stressed that further assistance is needed."],
  ["Both states hold the same stance.", "Both countries take the same position."],
  ["Exports rose sharply last year.", "There was a sharp increase in exports last year."],
  ["The court convicted the ex-minister of bribery.", "The tribunal found the former minister guilty of bribes."],
  ["Police detained three protesters.", "Three demonstrators were arrested by police."],
  ["A blaze destroyed a factory.", "A factory was demolished in a fire."],
  ["The quake left hundreds homeless.", "Hundreds lost their homes in the earthquake."],
  ["The siege must be lifted.", "The blockade has to be lifted."],
  ["The company cut its spending.", "The firm reduced its expenses."],
  ["The envoy urged restraint.", "The representative called on all to show restraint."],
  ["Lawmakers passed the legislation.", "Members of parliament approved the law."],
  ["The premier sacked his adviser.", "The prime minister dismissed a counselor."],
];

const arabic = (text: string) => ({ text, language: "ar" });
const english = (text: string) => ({ text, language: "en" });

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Likeness of each first with every second. */
function likenesses<T>(pairs: readonly (readonly [T, T])[], compare: (one: T, other: T) => number) {
  return pairs.map(([one]) => pairs.map(([, other]) => compare(one, other)));
}

describe.each([
  {
    name: "Arabic and English statements",
    table: likenesses(ACROSS_LANGUAGES, (one, other) => compareSentences(arabic(one), english(other))),
    floor: 0.6,
    ceiling: 0.08,
  },
  {
    name: "English statements in other words",
    table: likenesses(IN_OTHER_WORDS, (one, other) => compareSentences(english(one), english(other))),
    floor: 0.55,
    ceiling: 0.08,
  },
])("$name", ({ table, floor, ceiling }) => {
  const own = table.map((row, at) => row[at]!);
  const others = table.flatMap((row, at) => row.filter((_, other) => other !== at));

  it("are likest to the statement that says the same", () => {
    const missed = table.flatMap((row, at) => (Math.max(...row) === row[at] ? [] : [at]));
    expect(missed).toEqual([]);
  });

  it("reach the likeness of statements of one thing", () => {
    expect(mean(own)).toBeGreaterThan(floor);
  });

  it("stay unlike statements of other things", () => {
    expect(mean(others)).toBeLessThan(ceiling);
  });
});
