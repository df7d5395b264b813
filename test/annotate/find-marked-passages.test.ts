import { describe, expect, it } from "vitest";
import { findMarkedPassages } from "../../src/annotate/find-marked-passages.js";
import { prepareText, wordsAt } from "./annotate-text.js";

function passagesOf(text: string) {
  const { tokens, sentences, tables } = prepareText(text);
  return findMarkedPassages(text, tokens, sentences, tables);
}

const markedIn = (text: string) => passagesOf(text).map((passage) => wordsAt(text, passage));

describe("what stands between marks", () => {
  it.each([
    ["straight", 'He said "the dam holds" twice.'],
    ["curved", "He said “the dam holds” twice."],
    ["single curved", "He said ‘the dam holds’ twice."],
    ["single straight", "He said 'the dam holds' twice."],
    ["guillemets", "He said «the dam holds» twice."],
    ["low and high", "He said „the dam holds“ twice."],
  ])("is found inside %s marks", (_, text) => {
    expect(markedIn(text)).toEqual(["the dam holds"]);
  });

  it.each([
    ["straight", 'قال "السد صامد" مرتين.'],
    ["guillemets", "قال «السد صامد» مرتين."],
    ["curved", "قال “السد صامد” مرتين."],
    ["curved the other way round", "قال ”السد صامد“ مرتين."],
  ])("is found inside %s marks in Arabic", (_, text) => {
    expect(markedIn(text)).toEqual(["السد صامد"]);
  });

  it("is found several times in one paragraph", () => {
    expect(markedIn('She called it "a start" and "a promise" on Monday.')).toEqual(["a start", "a promise"]);
  });

  it("keeps other marks inside the outer ones", () => {
    expect(markedIn("She said: “My father called it ‘the wall’ and left.”")).toEqual([
      "My father called it ‘the wall’ and left.",
    ]);
  });
});

describe("apostrophes", () => {
  it.each([
    ["of possession", "The dam's wall and the crews' boats held."],
    ["of contraction", "They don't know and can't say."],
    ["curved", "The dam’s wall and the crews’ boats held; they don’t know."],
    ["of years", "The floods of the '90s were worse."],
  ])("%s open and close nothing", (_, text) => {
    expect(markedIn(text)).toEqual([]);
  });

  it("inside single marks do not close them", () => {
    expect(markedIn("She said 'the dam's wall can't hold' twice.")).toEqual(["the dam's wall can't hold"]);
  });
});

describe("marks left open", () => {
  it("end with their paragraph", () => {
    const text = 'He said: "the dam holds and the road is dry.\n\nNobody was hurt.';
    expect(markedIn(text)).toEqual(["the dam holds and the road is dry."]);
    expect(passagesOf(text)[0]?.closed).toBe(false);
  });

  it("end with the text", () => {
    expect(markedIn("قال: «السد صامد والطريق جاف")).toEqual(["السد صامد والطريق جاف"]);
  });

  it("are told from closed ones", () => {
    expect(passagesOf('He said "the dam holds" twice.')[0]?.closed).toBe(true);
  });

  it("enclose nothing where nothing follows", () => {
    expect(markedIn('He said: "')).toEqual([]);
    expect(markedIn('""')).toEqual([]);
    expect(markedIn("")).toEqual([]);
  });
});

it("gives the tokens between the marks, without them", () => {
  const text = 'He said "the dam holds" twice.';
  const { tokens } = prepareText(text);
  const [passage] = passagesOf(text);
  expect(tokens.slice(passage!.from, passage!.to).map(({ norm }) => norm)).toEqual(["the", "dam", "holds"]);
});
