import { describe, expect, it } from "vitest";
import { judgeAgreement, type Statement } from "../../src/align/judge-agreement.js";
import { makeMarkPhrases } from "../../src/align/mark-phrases.js";
import { annotateText } from "../annotate/annotate-text.js";

const marks = makeMarkPhrases();

function statement(text: string): Statement {
  return { annotated: annotateText(text), span: { start: 0, end: text.length } };
}

function compare(a: string, b: string) {
  const { clashes, verdict } = judgeAgreement(statement(a), statement(b), marks);
  return {
    verdict,
    words: clashes.map(({ kind, a: one, b: two }) => [kind, a.slice(one.start, one.end), b.slice(two.start, two.end)]),
  };
}

describe("two statements", () => {
  it.each([
    ["opposite acts", "Oil prices rose on Monday.", "Oil prices fell on Monday.", ["opposites", "rose", "fell"]],
    ["opposite acts in Arabic", "ارتفاع أسعار النفط", "انخفاض أسعار النفط", ["opposites", "ارتفاع", "انخفاض"]],
    [
      "opposite acts in two languages",
      "The court released the journalist.",
      "المحكمة تسجن الصحفي",
      ["opposites", "released", "تسجن"],
    ],
    ["other figures", "The court fined 14 bakers.", "The court fined 19 bakers.", ["figures", "14", "19"]],
    ["a denial", "المصنع يعمل دون ترخيص", "المصنع يعمل بترخيص", ["denial", "دون", "المصنع يعمل بترخيص"]],
  ])("disagree by %s", (_, a, b, words) => {
    expect(compare(a, b)).toEqual({ verdict: "disagree", words: [words] });
  });

  it("clash alike from either side", () => {
    expect(compare("Oil prices fell on Monday.", "Oil prices rose on Monday.").words).toEqual([
      ["opposites", "fell", "rose"],
    ]);
  });

  it.each([
    ["the words are the same", "The harbour was closed by the storm.", "The storm closed the harbour."],
    ["one denies the opposite", "The harbour stayed open in the storm.", "The harbour did not close in the storm."],
    ["both deny it", "The mayor refused to open the harbour.", "The mayor has refused to open the harbour."],
    ["both name both poles", "Gold fell as the dollar rose.", "The dollar rose as gold fell."],
  ])("agree where %s", (_, a, b) => {
    expect(compare(a, b).verdict).not.toBe("disagree");
  });

  it("are unknown where they speak of two things", () => {
    expect(compare("Oil prices rose on Monday.", "The bakers of Lisbon strike.")).toEqual({
      verdict: "unknown",
      words: [],
    });
  });
});
