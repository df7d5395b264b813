import { describe, expect, it } from "vitest";
import { annotateReport } from "../../src/annotate/annotate-report.js";
import { packFor } from "../../src/language/registry.js";
import { wordsAt } from "./annotate-text.js";

function headersOf(language: string, text: string): readonly string[] {
  const report = { id: "r", source: "r.txt", language, text, credits: [] };
  const { clauses } = annotateReport(report, packFor(language));
  return clauses.filter(({ header }) => header).map((clause) => wordsAt(text, clause));
}

describe("a clause that only tells who says what stands beside it", () => {
  it.each([
    [
      "en",
      "The old bridge over the river was closed for repairs until the spring, the harbour ministry said on Monday.",
      ["the harbour ministry said on Monday"],
    ],
    [
      "en",
      "“The bridge over the river will not hold another winter of ice,” the mayor told reporters in Oslo.",
      ["the mayor told reporters in Oslo"],
    ],
    [
      "en",
      "“The bridge over the river will not hold another winter of ice,” said Rita Holm, a ferry captain.",
      ["said Rita Holm, a ferry captain"],
    ],
    [
      "de",
      "„Die Brücke hält keinen weiteren Winter aus“, sagte die leitende Ingenieurin Rita Holm.",
      ["sagte die leitende Ingenieurin Rita Holm"],
    ],
    [
      "es",
      "El puente viejo quedó cerrado por obras, según informó el Ministerio del Interior.",
      ["según informó el Ministerio del Interior"],
    ],
    [
      "fr",
      "« Le pont ne tiendra pas un hiver de plus », a déclaré la ministre Rita Holm.",
      ["a déclaré la ministre Rita Holm"],
    ],
    [
      "it",
      "«Il ponte non reggerà un altro inverno», ha detto il ministro Carlo Brandi.",
      ["ha detto il ministro Carlo Brandi"],
    ],
    ["pt", "“A ponte não aguenta mais um inverno”, disse a ministra Rita Holm.", ["disse a ministra Rita Holm"]],
    [
      "ru",
      "«Мост не выдержит ещё одной зимы», – заявила министр транспорта Рита Хольм.",
      ["заявила министр транспорта Рита Хольм"],
    ],
    [
      "uk",
      "«Міст не витримає ще однієї зими», – заявив міністр транспорту Петро Хольм.",
      ["заявив міністр транспорту Петро Хольм"],
    ],
    [
      "pl",
      "„Most nie wytrzyma kolejnej zimy”, powiedział minister transportu Piotr Holm.",
      ["powiedział minister transportu Piotr Holm"],
    ],
    [
      "ar",
      'وقال وزير النقل كارل ماغي للصحفيين: "الجسر القديم لن يصمد شتاء آخر".',
      ["وقال وزير النقل كارل ماغي للصحفيين"],
    ],
    [
      "id",
      "“Jembatan itu tidak akan bertahan satu musim lagi,” kata Menteri Budi Santoso.",
      ["kata Menteri Budi Santoso"],
    ],
  ])("is a header: %s, %s", (language, text, wanted) => {
    expect(headersOf(language, text)).toEqual(wanted);
  });

  it.each([
    ["with what it gives in it", "The harbour ministry said the old bridge was closed for repairs."],
    ["with a figure", "“We are tired,” said Rita Holm, who had carried 40 people to the shore."],
    ["that goes on with something else", "The bridge is old, the mayor said, and nobody in the valley has a boat."],
    ["whose verb takes what is told", "Rita Holm voiced regret about the bridge. “It was old,” she said."],
    ["with words between marks", "The bridge was closed; the mayor said it was “unsafe”."],
  ])("is none %s", (_, text) => {
    expect(headersOf("en", text).filter((words) => words !== "she said")).toEqual([]);
  });
});
