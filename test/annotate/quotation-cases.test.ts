/** Are the cases on quotations what they claim to be: enough in each language, half held out, pointing at their text? */
import { describe, expect, it } from "vitest";
import { judgeCase, openQuotationCases, type QuotationCase } from "../../eval/quotations/cases.js";

const held = openQuotationCases("held");

describe.each([...openQuotationCases("tuned")])("the cases on quotations in %s", (language, tuned) => {
  const list = [...tuned, ...(held.get(language) ?? [])];

  it("are sixty or more, and thirty or more of them held out", () => {
    expect(list.length).toBeGreaterThanOrEqual(60);
    expect(list.length - tuned.length).toBeGreaterThanOrEqual(30);
  });

  it("point at words of their own texts", () => {
    const wordsOf = ({ quotations, not }: QuotationCase) =>
      [...quotations.flatMap(({ content, speaker, cue }) => [content, speaker, cue]), ...not].filter(
        (words): words is string => words !== null,
      );
    const lost = list.flatMap((one) => wordsOf(one).filter((words) => !one.text.includes(words)));
    expect(lost).toEqual([]);
  });
});

describe("judging a case", () => {
  const asked: QuotationCase = {
    phenomenon: "direct",
    text: "« La route est ouverte », a déclaré Karl Mägi.",
    quotations: [{ kind: "direct", content: "La route est ouverte", speaker: "Karl Mägi", cue: "a déclaré" }],
    not: [],
  };

  it("pairs what is found with the gold by its words", () => {
    expect(judgeCase(asked, "fr").pairs).toHaveLength(1);
  });

  it("pairs nothing where other words are wanted", () => {
    const other = { ...asked, quotations: [{ ...asked.quotations[0]!, content: "Karl Mägi" }] };
    expect(judgeCase(other, "fr").pairs).toEqual([]);
  });
});
