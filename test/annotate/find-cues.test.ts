import { describe, expect, it } from "vitest";
import type { Cue } from "../../src/annotate/cue.js";
import { findAtoms } from "../../src/annotate/find-atoms.js";
import { findCues } from "../../src/annotate/find-cues.js";
import { findMarkedPassages } from "../../src/annotate/find-marked-passages.js";
import { statementStart, statementWords } from "../../src/annotate/statement-of-cue.js";
import { annotateText, prepareText, wordsAt } from "./annotate-text.js";

function read(text: string) {
  const prepared = prepareText(text);
  const { tokens, sentences, tables, pack } = prepared;
  const { mentions } = annotateText(text);
  const marked = findMarkedPassages(text, tokens, sentences, tables);
  const cues = findCues(tokens, sentences, marked, mentions, tables, pack.speech.speakerOrder);
  return { ...prepared, mentions, cues };
}

/** Each cue as its words and its subject's. */
function told(text: string): readonly (readonly [cue: string, subject: string | undefined])[] {
  const { tokens, cues } = read(text);
  return cues.map(({ from, to, subject }) => [
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
    subject && wordsAt(text, subject),
  ]);
}

const only = (text: string): Cue | undefined => read(text).cues[0];

describe("subjects of verbs of saying", () => {
  it.each([
    ["right before the verb", "Rita Holm said that the dam held.", "said", "Rita Holm"],
    ["before an adverb", "Rita Holm later said that the dam held.", "said", "Rita Holm"],
    ["before an insertion", "Rita Holm, who leads the valley, said that the dam held.", "said", "Rita Holm"],
    ["before a detour", "Rita Holm in a call with the crews said that the dam held.", "said", "Rita Holm"],
    ["behind the verb and a closing mark", '"The dam holds," said Rita Holm.', "said", "Rita Holm"],
    ["a pronoun", "She said that the dam held.", "said", "She"],
    ["a group", "Both leaders said that the dam held.", "said", "Both leaders"],
    ["a document", "The statement said that the dam held.", "said", "statement"],
    ["not to be named", "Sources said that the dam held.", "said", "Sources"],
    ["an organisation", "NATO said that the dam held.", "said", "NATO"],
    ["an office", "The minister said that the dam held.", "said", "minister"],
    ["behind an Arabic verb", "قال كارل ماغي إن السد صامد.", "قال", "كارل ماغي"],
    ["an Arabic office", "قال الوزير إن السد صامد.", "قال", "الوزير"],
    ["the name behind an Arabic office", "وقال الرئيس الإستوني كارل ماغي إن السد صامد.", "وقال", "كارل ماغي"],
    ["an Arabic group", "وأكد الجانبان أن السد صامد.", "وأكد", "الجانبان"],
    ["before an Arabic verb", "الوزير كارل ماغي قال إن السد صامد.", "قال", "كارل ماغي"],
  ])("stand %s", (_, text, cue, subject) => {
    expect(told(text)).toContainEqual([cue, subject]);
  });

  it("are not the one behind a preposition", () => {
    expect(told("Rita Holm of the Lower Valley Council said that the dam held.")).toContainEqual(["said", "Rita Holm"]);
    expect(told("The minister in a call with Rita Holm said that the dam held.")).toEqual([["said", "minister"]]);
  });

  it("are taken over by a second verb of the sentence", () => {
    expect(told("Rita Holm praised the crews and announced a fund for them.")).toEqual([
      ["praised", "Rita Holm"],
      ["announced", "Rita Holm"],
    ]);
  });

  it("are taken over from the sentence before where verbs come first", () => {
    expect(told("قال كارل ماغي إن السد صامد. وأضاف أن الطريق آمن.")).toEqual([
      ["قال", "كارل ماغي"],
      ["وأضاف", "كارل ماغي"],
    ]);
  });

  it("stand behind a participle that opens the sentence", () => {
    expect(told("Calling the flood a warning, Rita Holm urged the crews to leave.")).toEqual([
      ["Calling", "Rita Holm"],
      ["urged", "Rita Holm"],
    ]);
  });

  it("are marked as the verb's own or not", () => {
    const { cues } = read("Rita Holm praised the crews and announced a fund for them.");
    expect(cues.map(({ ownSubject }) => ownSubject)).toEqual([true, false]);
  });
});

describe("kinds of cues", () => {
  it("are phrases before the name of a source", () => {
    expect(only("According to Rita Holm, the dam held.")).toMatchObject({ kind: "source" });
    expect(told("According to Rita Holm, the dam held.")).toEqual([["According to", "Rita Holm"]]);
  });

  it.each([
    ["in English", "The bridge was described as a great step."],
    ["in Arabic", "تم التأكيد على ضرورة فتح الميناء."],
  ])("are passives that name nobody %s", (_, text) => {
    expect(only(text)).toMatchObject({ kind: "agentless" });
    expect(only(text)).not.toHaveProperty("subject");
  });

  it("carry the strength of their verb on one scale", () => {
    const strengths = ["denied", "said", "stressed", "demanded"].map(
      (verb) => only(`Rita Holm ${verb} that the dam held.`)?.strength,
    );
    expect(strengths).toEqual([...strengths].sort((a, b) => a! - b!));
    expect(new Set(strengths).size).toBe(4);
  });

  it("carry the same strength in both languages", () => {
    expect(only("قال كارل ماغي إن السد صامد.")?.strength).toBe(only("Rita Holm said that the dam held.")?.strength);
    expect(only("نفى كارل ماغي أن السد صامد.")?.strength).toBe(only("Rita Holm denied that the dam held.")?.strength);
  });
});

describe("what is no cue", () => {
  it.each([
    ["a noun behind its article", "The demand for bread rose."],
    ["a verb inside quotation marks", "A sign reads “We said no and we say no”."],
    ["a heading", "Holm says dam holds\n\nThe river rose in the night."],
    ["a text without saying", "The ferry is blue."],
  ])("%s", (_, text) => {
    const verbs = told(text).map(([cue]) => cue);
    expect(verbs.filter((cue) => ["demand", "said", "say", "says"].includes(cue))).toEqual([]);
  });
});

describe("where a cue's own statement begins", () => {
  it("is its subject, with what joins it to what went before", () => {
    const text = "The dam held, and the minister said that it would hold.";
    const { tokens, mentions, tables, cues } = read(text);
    const said = cues.find(({ kind }) => kind === "verb")!;
    const words = statementWords(said, tokens, mentions, 0, tables);
    const start = statementStart(said, tokens, mentions, 0, tables);
    expect(tokens.slice(words, said.from).map(({ norm }) => norm)).toEqual(["the", "minister"]);
    expect(tokens.slice(start, words).map(({ norm }) => norm)).toEqual([",", "and"]);
  });

  it("is never before what the caller allows", () => {
    const { tokens, mentions, tables, cues } = read("And Rita Holm said that the dam held.");
    expect(statementStart(cues[0]!, tokens, mentions, cues[0]!.from, tables)).toBe(cues[0]!.from);
  });
});

it("gives cues in order of the text, each in its sentence", () => {
  const { cues, sentences } = read(
    "Rita Holm said it rained. She added that it snowed. Both leaders agreed that it did.",
  );
  expect(cues.length).toBeGreaterThanOrEqual(3);
  expect(cues.map(({ from }) => from)).toEqual(cues.map(({ from }) => from).sort((a, b) => a - b));
  for (const { from, to, sentence } of cues) {
    expect(from).toBeGreaterThanOrEqual(sentences[sentence]!.tokens[0]);
    expect(to).toBeLessThanOrEqual(sentences[sentence]!.tokens[1]);
  }
});

it("finds nothing in an empty report", () => {
  const { text, tokens, tables } = prepareText("");
  expect(findAtoms(text, tokens, tables, new Set(), true)).toEqual([]);
  expect(findCues([], [], [], [], tables, "before")).toEqual([]);
});
