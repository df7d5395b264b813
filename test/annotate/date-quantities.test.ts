import { describe, expect, it } from "vitest";
import { annotate } from "../../src/synopsis.js";

/** A Wednesday. */
const PUBLISHED = { value: "2024-03-20T10:00", precision: "minute", basis: "made for a test" } as const;

function asOf(language: string, text: string): readonly (string | undefined)[] {
  const report = { id: "r", source: "r", language, text, credits: [], published: PUBLISHED };
  return annotate(report).quantities.map((quantity) => quantity.asOf);
}

describe("the moment of a figure", () => {
  it.each([
    ["en", "As of Tuesday evening, 15 people had died.", "2024-03-19"],
    ["en", "The fire had burned 120 houses as of 19 March.", "2024-03-19"],
    ["en", "As of 6 p.m. on Tuesday, 15 people had died.", "2024-03-19T18:00"],
    ["ar", "قتل 15 شخصا بحلول مساء الثلاثاء.", "2024-03-19"],
    ["ru", "По состоянию на вторник погибли 15 человек.", "2024-03-19"],
    ["uk", "Станом на 19 березня загинули 15 людей.", "2024-03-19"],
    ["de", "Stand Dienstagabend sind 15 Menschen gestorben.", "2024-03-19"],
    ["fr", "Au dernier bilan mardi, 15 personnes sont mortes.", "2024-03-19"],
    ["pl", "Według stanu na wtorek zginęło 15 osób.", "2024-03-19"],
    ["id", "Per Selasa, 15 orang tewas.", "2024-03-19"],
    ["tr", "19 Mart itibarıyla 15 kişi öldü.", "2024-03-19"],
    ["zh", "截至3月19日，已有15人死亡。", "2024-03-19"],
  ])("%s: %s", (language, text, wanted) => {
    expect(asOf(language, text)).toEqual([wanted]);
  });

  it.each([
    ["no such words", "en", "On Tuesday 15 people died."],
    ["a day to come", "en", "As of 25 March 2024, 15 people will be paid."],
    ["another sentence", "en", "As of Tuesday the road was shut. The storm killed 15 people."],
  ])("is not told by %s", (_, language, text) => {
    expect(asOf(language, text)).toEqual([undefined]);
  });

  it("is left open where a sentence tells two", () => {
    expect(asOf("en", "As of Monday 12 people had died and as of Tuesday 15 people.")).toEqual([undefined, undefined]);
  });
});
