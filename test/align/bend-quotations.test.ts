import { describe, expect, it } from "vitest";
import { bendQuotations } from "../../src/align/bend-quotations.js";
import { stemmedWords } from "../../src/align/find-kept.js";
import { claimOf } from "./claim-of.js";

function bend(original: string, report: string): readonly (string | undefined)[] {
  const [own, told] = claimOf([
    { id: "original", text: original },
    { id: "report", text: report },
  ]).claim.members;
  const words = stemmedWords(own!.annotated, { start: 0, end: original.length });
  return bendQuotations(own!, told!, words, 0.9).map(({ why }) => why?.rule);
}

const TURNED = "a paraphrase turned quotation";
const DRIFTED = "a quotation in other words than the original has";

describe("words between marks", () => {
  it("are bent where the original reports them without marks", () => {
    expect(
      bend(
        "President Marzouk said that the harbour will stay open all winter.",
        "“The harbour will stay open all winter,” President Marzouk said.",
      ),
    ).toEqual([TURNED]);
  });

  it("are not where a speech is quoted as it was given", () => {
    expect(
      bend(
        "The harbour will stay open all winter.",
        "“The harbour will stay open all winter,” President Marzouk said.",
      ),
    ).toEqual([]);
  });

  it("are bent where a few of them were changed", () => {
    expect(
      bend(
        "We will never close the harbour to fishing boats in winter.",
        "“We will surely close the harbour to all fishing boats in winter,” President Marzouk said.",
      ),
    ).toEqual([DRIFTED]);
  });

  it("are not where the report says what it left out", () => {
    expect(
      bend(
        "We will never close the harbour to fishing boats in winter.",
        "“We will never close the harbour … in winter,” President Marzouk said.",
      ),
    ).toEqual([]);
  });

  it("are not where they are a part of what the original has", () => {
    expect(
      bend(
        "We will never close the harbour to fishing boats, and we will dredge it in spring.",
        "“We will never close the harbour,” President Marzouk said.",
      ),
    ).toEqual([]);
  });

  it("are not where they share a few common words alone", () => {
    expect(
      bend(
        "We will never close the harbour to fishing boats in winter.",
        "“We will build schools for the children of the valley,” President Marzouk said.",
      ),
    ).toEqual([]);
  });

  it("say nothing across languages", () => {
    expect(bend("لن نغلق الميناء أبدا أمام قوارب الصيد", "“We will never close the harbour,” Marzouk said.")).toEqual(
      [],
    );
  });
});
