import { describe, expect, it } from "vitest";
import { annotateText } from "./annotate-text.js";

/** Speakers with their kinds, in order of the quotations. */
function speakersOf(text: string): readonly (readonly [speaker: string | undefined, kind: string | undefined])[] {
  return annotateText(text).quotations.map(({ speaker, speakerKind }) => [speaker, speakerKind]);
}

describe("speakers who are described", () => {
  it.each([
    ["before the verb", "Farmers along the coast said that the dam was leaking.", "Farmers along the coast"],
    ["before an insertion", "The dockers, most of them young, said that the strike went on.", "The dockers"],
    ["behind a source phrase", "According to fishermen in the bay, the dam was leaking.", "fishermen in the bay"],
    ["behind a closing mark", "“The dam was leaking badly,” said fishermen in the bay.", "fishermen in the bay"],
  ])("stand %s", (_, text, speaker) => {
    expect(speakersOf(text)).toContainEqual([speaker, "described"]);
  });

  it("are whoever stands before a relative word", () => {
    expect(speakersOf("Rita Holm, who said that the dam was leaking, left the valley.")).toContainEqual([
      "Rita Holm",
      "named",
    ]);
  });

  it("are looked for in their own sentence", () => {
    const text = "The ferry is nearly out of fuel. Fishermen, who said that the sea was rough, stayed ashore.";
    expect(speakersOf(text)).toContainEqual(["Fishermen", "described"]);
  });

  it.each([
    ["en", "The harbour authority on Thursday said that the ferry had sunk.", "The harbour authority"],
    ["de", "Wie die Hafenbehörde am Dienstag in Varna mitteilte, ist die Fähre gesunken.", "die Hafenbehörde"],
    ["es", "El barco se hundió, según informó este martes la autoridad portuaria.", "la autoridad portuaria"],
  ])("are told without when it was said (%s)", (language, text, speaker) => {
    expect(annotateText(text, { language }).quotations.map((quotation) => quotation.speaker)).toContain(speaker);
  });

  it("are not those to whom it is said", () => {
    const visit = "زار الرئيس الإستوني كارل ماغي السد. وقال لمراسلنا إن الماء وصل ليلا.";
    expect(speakersOf(visit).at(-1)).toEqual(["كارل ماغي", "named"]);
    expect(speakersOf("قال للصحفيين مدير المرفأ إن العبارة غرقت.").flat()).not.toContain("للصحفيين");
  });

  it("are never words between marks", () => {
    const text = "“It rained, the sirens wailed, and nobody slept a wink,” said Rita Holm.";
    expect(speakersOf(text)).toEqual([["Rita Holm", "named"]]);
  });

  it("give way to the name behind which an office stands between commas", () => {
    const text = "“It rained all night,” Rita Holm, the Norwegian minister, told the paper.";
    expect(speakersOf(text)).toContainEqual(["Rita Holm", "named"]);
  });
});
