import { describe, expect, it } from "vitest";
import type { TimeExpression } from "../../src/model/annotation.js";
import { annotateText, publishedOn, wordsAt } from "./annotate-text.js";

/** A Wednesday. */
const WEDNESDAY = "2024-03-20";

function timesOf(text: string, published?: string) {
  const annotated = annotateText(text, published === undefined ? {} : { published: publishedOn(published) });
  const all = [...annotated.times, ...annotated.looseTimes].sort((a, b) => a.start - b.start);
  return all.map(({ start, end, ...value }) => ({ words: wordsAt(text, { start, end }), ...value }));
}

type Found = Omit<TimeExpression, "start" | "end"> & { readonly words: string };
const cases = (list: readonly (readonly [name: string, text: string, wanted: readonly Found[]])[]) => list;

describe("dates that say themselves", () => {
  it.each(
    cases([
      ["in ISO", "The dam broke on 2024-03-19.", [{ words: "2024-03-19", value: "2024-03-19" }]],
      ["day, month, year", "It broke on 19 March 2024.", [{ words: "19 March 2024", value: "2024-03-19" }]],
      ["month, day, year", "It broke on March 5, 2023.", [{ words: "March 5, 2023", value: "2023-03-05" }]],
      ["an ordinal", "It broke on March 5th, 2023.", [{ words: "March 5th, 2023", value: "2023-03-05" }]],
      ["an ordinal first", "It broke on 5th March 2023.", [{ words: "5th March 2023", value: "2023-03-05" }]],
      ["month and year", "The canal opened in March 2019.", [{ words: "March 2019", value: "2019-03" }]],
      ["the western months of Arabic", "انهار في 5 مارس 2023.", [{ words: "5 مارس 2023", value: "2023-03-05" }]],
      ["the eastern months of Arabic", "انهار في 5 آذار 2023.", [{ words: "5 آذار 2023", value: "2023-03-05" }]],
      ["eastern digits", "انهار في ٥ مارس ٢٠٢٣.", [{ words: "٥ مارس ٢٠٢٣", value: "2023-03-05" }]],
      ["a month of two words", "انهار في 7 تشرين الأول 2023.", [{ words: "7 تشرين الأول 2023", value: "2023-10-07" }]],
    ]),
  )("are read %s", (_, text, wanted) => {
    expect(timesOf(text)).toEqual(wanted);
  });

  it("recur where they have no year", () => {
    expect(timesOf("On October 7 it rained.")).toEqual([{ words: "October 7", recurring: "--10-07" }]);
    expect(timesOf("في 7 تشرين الأول أمطرت.")).toEqual([{ words: "7 تشرين الأول", recurring: "--10-07" }]);
  });

  it("stay without a year though the report is dated", () => {
    expect(timesOf("Since October 7 it rains.", WEDNESDAY)[0]).not.toHaveProperty("value");
  });
});

describe("weekdays", () => {
  it.each(
    cases([
      [
        "the last one before the report",
        "They met on Tuesday.",
        [{ words: "Tuesday", value: "2024-03-19", weekday: "Tuesday" }],
      ],
      [
        "the day of the report itself",
        "They met on Wednesday.",
        [{ words: "Wednesday", value: "2024-03-20", weekday: "Wednesday" }],
      ],
      [
        "the one before for last",
        "They met last Wednesday.",
        [{ words: "last Wednesday", value: "2024-03-13", weekday: "Wednesday" }],
      ],
      [
        "the one behind for next",
        "They meet next Friday.",
        [{ words: "next Friday", value: "2024-03-22", weekday: "Friday" }],
      ],
      ["an Arabic one", "التقى الوفدان الثلاثاء.", [{ words: "الثلاثاء", value: "2024-03-19", weekday: "Tuesday" }]],
      [
        "an Arabic one with its word for day",
        "التقى الوفدان يوم الثلاثاء.",
        [{ words: "يوم الثلاثاء", value: "2024-03-19", weekday: "Tuesday" }],
      ],
      [
        "an Arabic one that is past",
        "التقى الوفدان الأحد الماضي.",
        [{ words: "الأحد الماضي", value: "2024-03-17", weekday: "Sunday" }],
      ],
      [
        "an Arabic one that is coming",
        "يلتقي الوفدان الجمعة المقبل.",
        [{ words: "الجمعة المقبل", value: "2024-03-22", weekday: "Friday" }],
      ],
    ]),
  )("are %s", (_, text, wanted) => {
    expect(timesOf(text, WEDNESDAY)).toEqual(wanted);
  });

  it("stay weekdays where the report has no day", () => {
    const wanted = [{ words: "Tuesday", weekday: "Tuesday" }];
    expect(timesOf("They met on Tuesday.")).toEqual(wanted);
    expect(timesOf("They met on Tuesday.", "2024-03")).toEqual(wanted);
    expect(timesOf("They met on Tuesday.", "2024")).toEqual(wanted);
  });
});

describe("days counted from the report's own", () => {
  it.each([
    ["today", "They meet today.", "2024-03-20"],
    ["yesterday", "They met yesterday.", "2024-03-19"],
    ["tomorrow", "They will meet tomorrow.", "2024-03-21"],
    ["the day after tomorrow", "They will meet the day after tomorrow.", "2024-03-22"],
    ["اليوم", "وصل الوفد اليوم.", "2024-03-20"],
    ["أمس", "وصل الوفد أمس.", "2024-03-19"],
    ["غدا", "يصل الوفد غدا.", "2024-03-21"],
  ])("%s", (_, text, value) => {
    expect(timesOf(text, WEDNESDAY).map((time) => time.value)).toEqual([value]);
  });

  it("say nothing where the report has no day", () => {
    expect(timesOf("They meet today.")).toEqual([]);
  });

  it("cross the end of a month and of a year", () => {
    expect(timesOf("They met yesterday.", "2024-03-01")[0]?.value).toBe("2024-02-29");
    expect(timesOf("They met yesterday.", "2024-01-01")[0]?.value).toBe("2023-12-31");
  });
});

describe("what is no time", () => {
  it.each([
    ["a month that nothing leads to", "March was wet, and they may march."],
    ["a day that no month has", "The code is 2024-02-30."],
    ["a month that no year has", "The code is 2024-13-19."],
    ["a bare number like a year", "The bridge took 1998 bolts."],
    ["no words at all", ""],
  ])("%s", (_, text) => {
    expect(timesOf(text)).toEqual([]);
  });
});
