import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";

function attributed(language: string, text: string): readonly (readonly [string | undefined, string])[] {
  const report = { id: "case", source: "case", language, text, credits: [] };
  const { quotations } = annotateReport(report, packFor(language));
  return quotations
    .filter(({ kind }) => kind !== "mixed")
    .map(({ speaker, span }) => [speaker, text.slice(span.start, span.end)]);
}

describe("a speaker where nothing parts words", () => {
  it.each([
    [
      "stands between the last comma and an adverb",
      "雨停之后，盐务管理处则表示，渡口明日开放。",
      "盐务管理处",
      "渡口明日开放",
    ],
    ["stands behind words that fill a sentence", "“渡口明日开放。”盐务管理处昨日说。", "盐务管理处", "渡口明日开放。"],
    ["stands between the halves of a phrase", "据盐务管理处消息，渡口明日开放。", "盐务管理处", "渡口明日开放"],
    ["stands before a colon", "盐务部：渡口明日开放", "盐务部", "渡口明日开放"],
  ])("%s", (_, text, speaker, content) => {
    expect(attributed("zh", text)).toEqual([[speaker, content]]);
  });

  it("is not found in a word that only holds a verb's form", () => {
    expect(attributed("zh", "这本小说名称很长，说法很多。")).toEqual([]);
  });
});

describe("a speaker where the verb comes last", () => {
  it.each([
    ["opens the sentence", "Kıyı Kurumu, iskelenin açılacağını bildirdi.", "Kıyı Kurumu", "iskelenin açılacağını"],
    [
      "stands behind a setting",
      "Dün Ankara'da, Kıyı Kurumu, iskelenin açılacağını bildirdi.",
      "Kıyı Kurumu",
      "iskelenin açılacağını",
    ],
    ["stands before a particle", "Kurum ise iskelenin açılacağını bildirdi.", "Kurum", "iskelenin açılacağını"],
    [
      "stands before a phrase",
      "Balıkçıların anlattığına göre iskele pazartesi açılacak.",
      "Balıkçıların",
      "iskele pazartesi açılacak",
    ],
  ])("%s", (_, text, speaker, content) => {
    expect(attributed("tr", text)).toEqual([[speaker, content]]);
  });

  it("leaves what only ties the words to the verb", () => {
    expect(attributed("tr", "Kıyı Kurumu, gelişmeleri kritik olarak nitelendirdi.")).toEqual([
      ["Kıyı Kurumu", "gelişmeleri kritik"],
    ]);
  });
});
