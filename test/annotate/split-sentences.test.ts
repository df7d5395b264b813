import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/annotate/split-sentences.js";
import { tokenize } from "../../src/text/tokenize.js";
import { prepareText, wordsAt } from "./annotate-text.js";

const sentencesOf = (text: string) => prepareText(text).sentences.map((sentence) => wordsAt(text, sentence));
const headingsOf = (text: string) =>
  prepareText(text)
    .sentences.filter(({ heading }) => heading)
    .map((sentence) => wordsAt(text, sentence));

describe("ends of sentences", () => {
  it.each([
    ["a full stop", "The dam held. The road did not.", ["The dam held.", "The road did not."]],
    ["other marks", "Who paid? Nobody knows! Or so it seems…", ["Who paid?", "Nobody knows!", "Or so it seems…"]],
    ["a number after the stop", "The dam held. 12 boats sank.", ["The dam held.", "12 boats sank."]],
    ["a bracket around the sentence", "(The road is shut.) Buses wait.", ["(The road is shut.)", "Buses wait."]],
    ["marks in a row", "Who paid?! Nobody.", ["Who paid?!", "Nobody."]],
    ["Arabic marks", "هل فتح الميناء؟ نعم. وصلت السفن!", ["هل فتح الميناء؟", "نعم.", "وصلت السفن!"]],
    ["a line break inside a sentence", "The dam\nheld. Good.", ["The dam\nheld.", "Good."]],
  ])("are found at %s", (_, text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted);
  });

  it.each([
    ["a title", "Dr. Holm arrived with Gen. Tamm."],
    ["an initial", "J. R. Tamm left the room."],
    ["letters with stops", "The U.S. economy grew by a little."],
    ["a decimal", "Prices rose 3.5 percent."],
    ["a name with a stop inside", "The firm acme.com opened a shop."],
    ["an ellipsis that goes on", "He paused... and went on."],
    ["an Arabic title", "قال د. سليم إن الطريق آمن."],
    ["an Arabic semicolon", "فتح الميناء؛ ووصلت السفن."],
    ["a comma", "The dam held, The Ferry sailed."],
  ])("are not taken from %s", (_, text) => {
    expect(sentencesOf(text)).toEqual([text]);
  });
});

describe("closing quotation marks", () => {
  it.each([
    ["curved", "“We are safe.” The crowd cheered.", ["“We are safe.”", "The crowd cheered."]],
    ["straight", '"We are safe." The crowd cheered.', ['"We are safe."', "The crowd cheered."]],
    ["Arabic", "قالت: «نحن بخير.» ثم غادرت.", ["قالت: «نحن بخير.»", "ثم غادرت."]],
  ])("stay with the sentence they close when %s", (_, text, wanted) => {
    expect(sentencesOf(text)).toEqual(wanted);
  });

  it("leave an opening straight mark to the sentence behind it", () => {
    expect(sentencesOf('"We are safe," he said. "Go home."')).toEqual(['"We are safe," he said.', '"Go home."']);
  });
});

describe("paragraphs and headings", () => {
  it("tells a short paragraph without an end mark, with text behind it, as a heading", () => {
    expect(headingsOf("Rain over the valley\n\nThe river rose.")).toEqual(["Rain over the valley"]);
    expect(headingsOf("أمطار فوق الوادي\n\nارتفع النهر.")).toEqual(["أمطار فوق الوادي"]);
  });

  it.each([
    ["ends with a colon", "He added:\n\n“The river rose.”"],
    ["ends with a full stop", "The river rose.\n\nIt fell."],
    ["ends with a closing mark", "“We are safe”\n\nIt fell."],
    ["is the last of the report", "The river rose.\n\nRain over the valley"],
    ["is long", "The river rose and fell and rose and fell and rose and fell and rose again\n\nIt fell."],
  ])("tells none where the paragraph %s", (_, text) => {
    expect(headingsOf(text)).toEqual([]);
  });

  it("counts paragraphs and never runs a sentence across them", () => {
    const { sentences } = prepareText("One. Two\n\nThree and\n\nfour.");
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2]);
  });
});

describe("without a pack", () => {
  it.each([
    ["雨停了。船来了。", 2],
    ["नदी शांत है। नाव आ गई।", 2],
    ["Река спокойна. Лодка пришла.", 2],
  ])("cuts %s at the marks that every script shares", (text, count) => {
    expect(splitSentences(text, tokenize(text))).toHaveLength(count);
  });
});

it("gives nothing for an empty text", () => {
  expect(splitSentences("", [])).toEqual([]);
});

it("leaves no token outside a sentence", () => {
  const { tokens, sentences } = prepareText("A. B c.\n\nد. ه و؟ 1.2.3 … ” «»\n\n- - -\n\n. . .");
  const held = sentences.flatMap(({ tokens: [from, to] }) => Array.from({ length: to - from }, (_, at) => from + at));
  expect(held).toEqual(tokens.map((_, index) => index));
});
