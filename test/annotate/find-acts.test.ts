import { describe, expect, it } from "vitest";
import { findActs } from "../../src/annotate/find-acts.js";
import { annotateText, prepareText, wordsAt } from "./annotate-text.js";

const actsOf = (text: string) =>
  annotateText(text).acts.map((act) => ({ words: wordsAt(text, act), type: act.type, mode: act.mode }));

describe("acts with their event codes", () => {
  it.each([
    ["a call", "The ministers held a phone call.", { type: "CONSULT", mode: "phone" }],
    ["a killing", "Rebels killed three people.", { type: "ASSAULT" }],
    ["a signature", "The ministers signed an agreement.", { type: "SUPPORT", mode: "sign" }],
    ["sanctions", "The ministers imposed sanctions.", { type: "COERCE" }],
    ["congratulations", "The minister congratulated the crews.", { type: "SUPPORT", mode: "congratulate" }],
    ["a call in Arabic", "أجرى الوزير اتصالا هاتفيا.", { type: "CONSULT", mode: "phone" }],
    ["an attack in Arabic", "هاجم المتمردون القرية.", { type: "ASSAULT" }],
    ["a killing in Arabic, behind a particle", "وقتلوا ثلاثة أشخاص.", { type: "ASSAULT" }],
  ])("are found: %s", (_, text, wanted) => {
    expect(actsOf(text)).toContainEqual(expect.objectContaining(wanted));
  });

  it("take the longest phrase", () => {
    expect(actsOf("The ministers held a phone call.").map(({ words }) => words)).toEqual(["held a phone call"]);
  });

  it("have the same code in both languages", () => {
    const code = (text: string) => annotateText(text).acts[0]?.cameo;
    expect(code("The ministers held a phone call.")).toBe(code("أجرى الوزير اتصالا هاتفيا."));
  });

  it("tell the sentence they stand in", () => {
    const { acts } = annotateText("The ferry is blue. Rebels killed three people.");
    expect(acts.map(({ sentence }) => sentence)).toEqual([1]);
  });

  it("do not run across sentences", () => {
    expect(actsOf("They held a phone. Call it a day.").map(({ words }) => words)).not.toContain("held a phone. Call");
  });
});

it("finds none where nothing is done", () => {
  expect(actsOf("The ferry is blue.")).toEqual([]);
  const { tokens, tables } = prepareText("Rebels killed three people.");
  expect(findActs(tokens, [], tables)).toEqual([]);
});
