import { describe, expect, it } from "vitest";
import type { LabelUse, LabelWording } from "../../src/model/label-use.js";
import { citePassage, tellLabels, tellUse } from "../../src/present/tell-labels.js";
import { reportOf } from "../annotate/annotate-text.js";

const TEXT = "The rebels left the harbour. “The terrorists are gone,” said Rita Holm.";
const REPORTS = [reportOf(TEXT, { id: "a" })];

function wording(text: string, rest: Partial<LabelWording> = {}): LabelWording {
  const start = TEXT.indexOf(text);
  const passage = { report: "a", span: { start, end: start + text.length } };
  return { text, language: "en", count: 1, own: 1, stories: 1, speakers: [], passage, ...rest };
}

function use(...wordings: readonly LabelWording[]): LabelUse {
  return { entity: "fighters", outlets: [{ outlet: "Coast Herald", wordings }] };
}

const lines = (labels: readonly LabelUse[]) =>
  tellLabels(labels, REPORTS, { width: 80, color: false }, { passages: false });

describe("the words of outlets", () => {
  it("stand with how often and in whose voice", () => {
    const said = wording("terrorists", { count: 3, own: 1, stories: 2, speakers: ["Rita Holm"] });
    expect(lines([use(wording("rebels"), said)])).toEqual([
      "What they call it, outlet by outlet",
      "  fighters",
      "    Coast Herald",
      "      - “rebels”",
      "        English, 1 time in 1 story",
      "      - “terrorists”",
      "        English, 3 times in 2 stories, 2 of them in the words of Rita Holm",
    ]);
  });

  it("are left out where there is one name alone", () => {
    expect(lines([use(wording("rebels"))])).toEqual([]);
  });

  it("are told as those of others where nobody is named", () => {
    expect(tellUse(wording("rebels", { own: 0 }))).toBe("English, 1 time in 1 story, in the words of others");
  });

  it("are cited with what stands around them", () => {
    const byId = new Map(REPORTS.map((report) => [report.id, report]));
    expect(citePassage(wording("rebels"), byId)).toBe("The rebels left the harbour. “The terrorists are gone,” …");
  });
});
