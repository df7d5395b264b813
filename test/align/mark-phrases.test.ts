import { describe, expect, it } from "vitest";
import { makeMarkPhrases } from "../../src/align/mark-phrases.js";
import { tokensIn } from "../../src/align/tokens-in.js";
import { annotateText, wordsAt } from "../annotate/annotate-text.js";

const marks = makeMarkPhrases();
const whole = (text: string) => ({ start: 0, end: text.length });

describe("words that show how far a thing got", () => {
  it.each([
    ["draft", "The draft lies there.", "draft"],
    ["imminent", "It will be ready soon.", "imminent"],
    ["planned", "The planned bridge.", "planned"],
    ["begun", "Work is under way.", "begun"],
    ["done", "The work is completed.", "done"],
    ["draft in Arabic", "هذا مشروع اتفاق بين البلدين.", "draft"],
  ])("%s", (_, text, status) => {
    expect(marks.statuses(annotateText(text), whole(text)).map((mark) => mark.status)).toContain(status);
  });

  it("are found only inside the stretch asked for", () => {
    const text = "The draft lies there. Work is completed.";
    const span = { start: 22, end: text.length };
    expect(marks.statuses(annotateText(text), span).map(({ status }) => status)).toEqual(["done"]);
  });
});

describe("words of degree", () => {
  const degreesIn = (text: string) =>
    marks
      .degrees(annotateText(text), whole(text))
      .map(({ scale, level, ...span }) => [wordsAt(text, span), scale, level]);

  it("have a scale and a level", () => {
    expect(degreesIn("The talks were tense.")).toEqual([["tense", "gravity", 2]]);
    expect(degreesIn("The flood was catastrophic.")).toEqual([["catastrophic", "gravity", 5]]);
  });

  it("are one level higher beside an intensifier, which belongs to their words", () => {
    expect(degreesIn("The talks were extremely tense.")).toEqual([["extremely tense", "gravity", 3]]);
  });

  it("are on the same scale in both languages", () => {
    const [english] = degreesIn("The talks were tense.");
    const [arabic] = degreesIn("كانت المحادثات متوترة.");
    expect(arabic?.slice(1)).toEqual(english?.slice(1));
  });
});

describe("negations", () => {
  it.each([
    ["The dam did not hold.", ["not"]],
    ["Nobody knew and nothing helped.", ["Nobody", "nothing"]],
    ["لم يصمد السد.", ["لم"]],
    ["The dam held.", []],
  ])("of “%s”", (text, wanted) => {
    expect(marks.negations(annotateText(text), whole(text)).map((span) => wordsAt(text, span))).toEqual(wanted);
  });
});

it("finds nothing in a language without a pack", () => {
  const annotated = annotateText("Pato ei kestänyt tulvaa.", { language: "fi" });
  expect(marks.negations(annotated, { start: 0, end: 20 })).toEqual([]);
  expect(marks.statuses(annotated, { start: 0, end: 20 })).toEqual([]);
  expect(marks.degrees(annotated, { start: 0, end: 20 })).toEqual([]);
});

describe("tokens of a span", () => {
  const annotated = annotateText("The dam held firm.");
  it.each([
    ["all", { start: 0, end: 18 }, [0, 5]],
    ["some", { start: 4, end: 12 }, [1, 3]],
    ["one that is cut", { start: 5, end: 6 }, [1, 2]],
    ["none behind the end", { start: 18, end: 20 }, [5, 5]],
  ])("%s", (_, span, wanted) => {
    expect(tokensIn(annotated, span)).toEqual(wanted);
  });
});
