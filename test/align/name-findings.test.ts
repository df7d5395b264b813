import { describe, expect, it } from "vitest";
import { tellLabels, tellQuotations } from "../../src/align/name-findings.js";
import { joinEntities } from "../../src/lexicon/join-entities.js";
import { annotateText } from "../annotate/annotate-text.js";

describe("quotations of a story", () => {
  it("have speakers under one name in all languages", () => {
    const reports = [
      annotateText("Peruvian President Oscar Velarde said that the port was open again.", { id: "en" }),
      annotateText("وقال الرئيس البيروفي أوسكار فيلاردي إن الميناء مفتوح من جديد.", { id: "ar" }),
    ];
    const quotations = tellQuotations(reports, joinEntities(reports));
    expect(quotations.map(({ report, speaker }) => [report, speaker])).toEqual([
      ["en", "Oscar Velarde"],
      ["ar", "Oscar Velarde"],
    ]);
  });

  it("keep nobody where nobody is named", () => {
    const reports = [annotateText("The bridge was described as a great step for all.")];
    expect(tellQuotations(reports, [])[0]).toMatchObject({ speakerKind: "nobody named" });
    expect(tellQuotations(reports, [])[0]).not.toHaveProperty("speaker");
  });
});

describe("labels of a story", () => {
  it("are told in the report's words", () => {
    expect(
      tellLabels([annotateText("The rebels left.", { id: "en" }), annotateText("غادر المتمردون.", { id: "ar" })]),
    ).toEqual([
      { entity: expect.any(String), report: "en", span: { start: 4, end: 10 }, text: "rebels" },
      { entity: expect.any(String), report: "ar", span: { start: 5, end: 14 }, text: "المتمردون" },
    ]);
  });

  it("are the speaker's where they stand in speech, and the reporter's where they do not", () => {
    const [spoken] = tellLabels([annotateText("“The terrorists have left the valley,” said Governor Rita Holm.")]);
    expect(spoken).toMatchObject({ text: "terrorists", speaker: "Rita Holm" });
    const [written] = tellLabels([annotateText("Governor Rita Holm said that the terrorists had left the valley.")]);
    expect(written).not.toHaveProperty("speaker");
  });

  it("are none where nothing is labelled", () => {
    expect(tellLabels([annotateText("The ferry is blue.")])).toEqual([]);
  });
});
