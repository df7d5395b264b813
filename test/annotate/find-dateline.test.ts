import { describe, expect, it } from "vitest";
import { annotateText, wordsAt } from "./annotate-text.js";

const sentencesOf = (text: string, language: string) => annotateText(text, { language }).sentences;
const sentences = (text: string, language: string) =>
  sentencesOf(text, language).map((sentence) => wordsAt(text, sentence));
const headings = (text: string, language: string) =>
  sentencesOf(text, language)
    .filter(({ heading }) => heading)
    .map((sentence) => wordsAt(text, sentence));

describe("a dateline stands apart from the sentence that it opens", () => {
  it.each([
    ["a place, a day and a dash", "en", "Braga, 12 March - ", "Seven people were hurt when a wall fell."],
    ["the month before the day", "en", "BRAGA, March 12 (Example Agency) — ", "Seven people were hurt in a fall."],
    ["capitals and an agency in brackets", "en", "PORT ALMA (EA) — ", "The harbour was closed on Monday."],
    ["two hyphens", "en", "PORT ALMA, Calif. (EA) -- ", "The harbour was closed on Monday."],
    ["capitals alone", "en", "LISBON — ", "The harbour was closed on Monday."],
    ["a known place alone", "de", "Berlin - ", "Die Brücke bleibt bis Montag gesperrt."],
    ["German", "de", "BERLIN (exa) - ", "Die Brücke bleibt bis Montag gesperrt."],
    ["French", "fr", "Port-Alma, 12 mars (EA) - ", "Le pont restera fermé jusqu'à lundi."],
    ["Spanish", "es", "Puerto Alma, 12 mar (EA).- ", "El puente seguirá cerrado hasta el lunes."],
    ["Turkish", "tr", "ANKARA (EA) - ", "Köprü pazartesi gününe kadar kapalı kalacak."],
    [
      "Russian with its agency behind the dash",
      "ru",
      "МОСКВА, 12 мар — Пример Новости. ",
      "Мост закрыт до понедельника.",
    ],
    ["Arabic", "ar", "القاهرة 12 مارس (وكالة) - ", "قال الوزير إن الجسر مغلق."],
    ["Arabic without a day", "ar", "القاهرة - ", "قال الوزير إن الجسر مغلق."],
    ["Chinese in brackets", "zh", "（新华社北京3月12日电）", "大桥周一以前关闭。"],
    ["Chinese with a bracket behind", "zh", "新华社北京3月12日电（记者李明）", "大桥周一以前关闭。"],
  ])("with %s", (_, language, dateline, sentence) => {
    const text = dateline + sentence;
    expect(headings(text, language)).toEqual([dateline.trim()]);
    expect(sentences(text, language)).toEqual([dateline.trim(), sentence]);
  });

  it("behind a heading", () => {
    const text = "Wall falls in Braga\n\nBRAGA (EA) — Seven people were hurt when a wall fell.";
    expect(headings(text, "en")).toEqual(["Wall falls in Braga", "BRAGA (EA) —"]);
  });

  it.each([
    ["an insertion between dashes", "en", "Paris – the capital of France – is closed to cars."],
    ["an insertion behind capitals", "en", "NATO – Europe's shield – meets on Monday."],
    ["a hyphen inside a name", "en", "Port-Alma is closed to cars until Monday."],
    ["a statement before a dash", "en", "The mayor waited - Nobody came to the hall."],
    ["a small word behind the dash", "en", "Braga (Portugal) - where seven were hurt - is calm."],
    ["a bracket in the sentence", "de", "Berlin (Deutschland) ist eine Stadt - Hamburg auch."],
    ["a day in the sentence", "ar", "قال الوزير 12 مرة - كما نقل مساعده - إن الجسر مغلق."],
    ["Chinese with 电 inside a word", "zh", "北京3月12日电力供应恢复正常。"],
  ])("and is not taken from %s", (_, language, text) => {
    expect(sentences(text, language)).toEqual([text]);
  });
});

describe("what somebody says", () => {
  it.each([
    [
      "en",
      "BRAGA, 12 March (EA) - Seven people were hurt, Mayor Joana Pires said on Monday.",
      "Seven people were hurt",
    ],
    ["de", "BERLIN (exa) - Die Brücke bleibe gesperrt, sagte Minister Jan Holm.", "Die Brücke bleibe gesperrt"],
  ])("does not begin with its dateline in %s", (language, text, content) => {
    expect(annotateText(text, { language }).quotations.map(({ span }) => wordsAt(text, span))).toEqual([content]);
  });
});
