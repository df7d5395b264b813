import { describe, expect, it } from "vitest";
import { annotateText, wordsAt } from "./annotate-text.js";

const clausesOf = (text: string) => annotateText(text).clauses.map((clause) => wordsAt(text, clause));

describe("clauses of a sentence", () => {
  it.each([
    [
      "begin where a joining word follows a comma",
      "The harbour opened early on Monday, and the ferries sailed before noon.",
      ["The harbour opened early on Monday", "and the ferries sailed before noon"],
    ],
    [
      "begin behind a semicolon",
      "The harbour opened early on Monday; ferries sailed before noon.",
      ["The harbour opened early on Monday", "ferries sailed before noon"],
    ],
    [
      "begin behind a dash",
      "The harbour opened early on Monday — ferries sailed before noon.",
      ["The harbour opened early on Monday", "ferries sailed before noon"],
    ],
    [
      "do not begin within the time of a day",
      "The captain of the ferry radioed the coast guard at 3:12 on Sunday morning.",
      ["The captain of the ferry radioed the coast guard at 3:12 on Sunday morning"],
    ],
    [
      "begin behind a colon between two figures that stand apart",
      "The verdict came after a trial in 2019: 30 people went to prison.",
      ["The verdict came after a trial in 2019", "30 people went to prison"],
    ],
    [
      "begin at a new verb of saying with its own subject",
      "Governor Rita Holm praised the tired crews, and Minister Jaan Tamm promised new boats for them.",
      ["Governor Rita Holm praised the tired crews", "and Minister Jaan Tamm promised new boats for them"],
    ],
    [
      "part what was told to whom from what was told",
      "Governor Rita Holm told reporters in the valley on Friday that the dam was leaking.",
      ["Governor Rita Holm told reporters in the valley on Friday", "that the dam was leaking"],
    ],
    [
      "begin at a phrase that opens a dependent statement",
      "The storm destroyed the old pier as well as the new lighthouse on the cape.",
      ["The storm destroyed the old pier", "as well as the new lighthouse on the cape"],
    ],
    [
      "begin at an Arabic verb of saying",
      "وقال الرئيس الإستوني كارل ماغي إن الجسر سيفتح غدا، وأكد أن الطريق آمن تماما.",
      ["وقال الرئيس الإستوني كارل ماغي إن الجسر سيفتح غدا", "وأكد أن الطريق آمن تماما"],
    ],
    [
      "begin behind an Arabic semicolon",
      "فتح الميناء صباح الاثنين أمام السفن؛ وصلت العبارات إلى الجزيرة ظهرا.",
      ["فتح الميناء صباح الاثنين أمام السفن", "وصلت العبارات إلى الجزيرة ظهرا"],
    ],
  ])("%s", (_, text, wanted) => {
    expect(clausesOf(text)).toEqual(wanted);
  });

  it.each([
    ["a header that says nothing but who speaks", "Governor Rita Holm said that the dam was leaking."],
    ["a setting in front of its verb", "In the northern valley, Governor Rita Holm said the dam was leaking."],
    ["a list", "The harbour, the pier and the lighthouse were destroyed."],
    ["a piece too short to state anything", "The harbour opened on Monday, and then closed."],
  ])("do not part %s", (_, text) => {
    expect(clausesOf(text)).toEqual([text.slice(0, -1)]);
  });

  it("carry no marks on their edges", () => {
    expect(clausesOf("“The harbour is open again,” nobody heard.")[0]).toMatch(/^The harbour/);
  });

  it("are not made of headings", () => {
    expect(clausesOf("Rain over the long valley\n\nThe river rose in the night.")).toEqual([
      "The river rose in the night",
    ]);
  });

  it("name the sentence they stand in and lie inside it, in order and apart", () => {
    const text =
      "The new dam held firm; the road did not survive. Nobody was badly hurt, and the ferries sailed on time.";
    const { clauses, sentences } = annotateText(text);
    expect(clauses.map(({ sentence }) => sentence)).toEqual([0, 0, 1, 1]);
    for (const { start, end, sentence } of clauses) {
      expect(start).toBeGreaterThanOrEqual(sentences[sentence]!.start);
      expect(end).toBeLessThanOrEqual(sentences[sentence]!.end);
    }
    for (const [index, clause] of clauses.slice(1).entries()) {
      expect(clause.start).toBeGreaterThanOrEqual(clauses[index]!.end);
    }
  });

  it("leave no word of a sentence out", () => {
    const text = "Governor Rita Holm told the crews, who had slept little, that help was near; nobody cheered at all.";
    const { clauses, tokens } = annotateText(text);
    const inside = (at: number) => clauses.some(({ start, end }) => start <= at && at < end);
    expect(tokens.filter(({ kind, start }) => kind !== "mark" && !inside(start))).toEqual([]);
  });
});
