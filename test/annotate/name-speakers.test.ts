import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import { annotateText } from "./annotate-text.js";

/** Speaker and kind of every quotation. */
const speakersOf = (text: string, rest: Partial<Report> = {}) =>
  annotateText(text, rest).quotations.map(({ speaker, speakerKind }) => [speakerKind, speaker]);

const lastSpeaker = (text: string) => speakersOf(text).at(-1);

describe("a pronoun", () => {
  it("is whoever the sentence before names first", () => {
    expect(lastSpeaker("Governor Rita Holm toured the valley. She said that the dam was leaking.")).toEqual([
      "named",
      "Rita Holm",
    ]);
  });

  it("is whoever spoke last where no sentence before names anybody", () => {
    const text =
      "Governor Rita Holm said that the dam was leaking. The river rose in the night. She added that help was near.";
    expect(lastSpeaker(text)).toEqual(["named", "Rita Holm"]);
  });

  it("is not somebody named only afterwards", () => {
    const text = "She said that the dam was leaking. Governor Rita Holm toured the valley.";
    expect(speakersOf(text).flat()).not.toContain("Rita Holm");
  });

  it("is implied by an Arabic verb without a subject", () => {
    expect(lastSpeaker("قال الرئيس الإستوني كارل ماغي إن السد صامد الآن. وأضاف أن الطريق آمن تماما.")).toEqual([
      "named",
      "كارل ماغي",
    ]);
  });
});

describe("both", () => {
  const CALL = "Estonian President Liina Kask telephoned Peruvian President Oscar Velarde.";
  const ARABIC_CALL = "اتصل الرئيس الإستوني كارل ماغي بنظيره البيروفي أوسكار فيلاردي.";

  it.each([
    ["the two leaders", `${CALL} The two leaders stressed the need for a quick settlement.`],
    ["both leaders", `${CALL} Both leaders stressed the need for a quick settlement.`],
    ["they", `${CALL} They stressed the need for a quick settlement.`],
  ])("are the two office-holders of different countries: %s", (_, text) => {
    expect(lastSpeaker(text)).toEqual(["group", "Liina Kask and Oscar Velarde"]);
  });

  it("are so in Arabic", () => {
    const [kind, speaker] = lastSpeaker(`${ARABIC_CALL} وأكد الجانبان ضرورة فتح الميناء قريبا.`)!;
    expect(kind).toBe("group");
    expect(speaker).toContain("كارل ماغي");
    expect(speaker).toContain("أوسكار فيلاردي");
  });

  it("name their two entities", () => {
    const { quotations } = annotateText(`${CALL} Both leaders stressed the need for a quick settlement.`);
    expect(quotations.at(-1)?.speakers).toHaveLength(2);
  });

  it("stay as written where no two such partners are named", () => {
    expect(lastSpeaker("Both leaders stressed the need for a quick settlement.")).toEqual(["group", "Both leaders"]);
  });
});

describe("a speaker", () => {
  it.each([
    ["named", "Governor Rita Holm said that the dam was leaking.", ["named", "Rita Holm"]],
    ["an office", "The minister said that the dam was leaking.", ["office", "minister"]],
    ["a document", "A joint statement said that the dam was leaking.", ["document", "joint statement"]],
    ["not to be named", "Witnesses said that two boats had sunk.", ["anonymous", "Witnesses"]],
    ["nobody", "The bridge was described as a great step for all.", ["nobody named", undefined]],
    [
      "an organisation by its English name",
      "The WHO said that two boats had sunk.",
      ["named", "World Health Organization"],
    ],
    ["not to be named, in Arabic", "وقال مصدر مسؤول إن القناة ستوسع قريبا.", ["anonymous", "مصدر مسؤول"]],
    ["nobody, in Arabic", "تم التأكيد على ضرورة فتح الميناء أمام السفن.", ["nobody named", undefined]],
  ])("may be %s", (_, text, wanted) => {
    expect(speakersOf(text)).toEqual([wanted]);
  });

  it("is led back from an office to the person who holds it", () => {
    const text = "Peruvian President Oscar Velarde toured the port. The Peruvian president said that it would grow.";
    expect(lastSpeaker(text)).toEqual(["named", "Oscar Velarde"]);
  });

  it("is not the outlet that reports", () => {
    expect(speakersOf("Ferry Times said that the dam was leaking.", { outlet: "Ferry Times" })).toEqual([]);
  });

  it("is not a source that the report credits", () => {
    expect(speakersOf("Ferry Times said that the dam was leaking.", { credits: [{ name: "Ferry Times" }] })).toEqual(
      [],
    );
  });

  it("is another outlet", () => {
    expect(speakersOf("The WHO said that two boats had sunk.", { outlet: "Ferry Times" })).toHaveLength(1);
  });
});
