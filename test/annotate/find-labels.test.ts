import { describe, expect, it } from "vitest";
import { annotateText, wordsAt } from "./annotate-text.js";

const labelsOf = (text: string) => annotateText(text).labels.map((label) => [wordsAt(text, label), label.entity]);

const FIGHTERS = "fighters of a non-state armed group";

describe("what a report calls those about whom outlets choose their words", () => {
  it.each([
    ["rebels", "The rebels left.", "rebels"],
    ["terrorists", "The terrorists left.", "terrorists"],
    ["resistance fighters", "The resistance fighters left.", "resistance fighters"],
    ["an Arabic word", "غادر المتمردون.", "المتمردون"],
    ["an Arabic word behind a particle", "غادر الجنود والإرهابيون.", "والإرهابيون"],
  ])("stands under one name for all languages: %s", (_, text, words) => {
    expect(labelsOf(text)).toEqual([[words, FIGHTERS]]);
  });

  it("is found however it is capitalised", () => {
    expect(labelsOf("REBELS left. Rebels came.").map(([words]) => words)).toEqual(["REBELS", "Rebels"]);
  });

  it("is found in headings and in speech", () => {
    expect(labelsOf("Rebels leave\n\n“The terrorists are gone,” said Rita Holm.")).toHaveLength(2);
  });

  it.each([
    ["a plain name", "Estonia and Peru signed."],
    ["part of a word", "The rebellious colt left."],
    ["nothing", ""],
  ])("is not %s", (_, text) => {
    expect(labelsOf(text)).toEqual([]);
  });
});
