/** What each language adds to looking words up: compounds, beginnings, characters in two writings, names in them. */
import { describe, expect, it } from "vitest";
import { compareSentences } from "../../src/lexicon/compare-sentences.js";
import { findUnits } from "../../src/lexicon/find-units.js";
import { LEXICON_LANGUAGES } from "../../src/lexicon/languages/registry.js";
import { compareNames } from "../../src/lexicon/names.js";
import { stemWord } from "../../src/text/stem.js";

const meant = (text: string, language: string) =>
  findUnits(text, language).map(({ concepts }) => concepts.map(({ stem }) => stem));
const english = (word: string) => stemWord(word, "en");

/** One statement in every language of the lexicon, and one of something else. */
const STATEMENT: Readonly<Record<string, readonly [same: string, other: string]>> = {
  en: ["The president visited the hospital on Friday.", "Wheat prices fell last year."],
  ar: ["زار الرئيس المستشفى يوم الجمعة.", "انخفضت أسعار القمح العام الماضي."],
  de: ["Der Präsident besuchte am Freitag das Krankenhaus.", "Die Weizenpreise fielen im vergangenen Jahr."],
  es: ["El presidente visitó el hospital el viernes.", "Los precios del trigo bajaron el año pasado."],
  fa: ["رئیس جمهور روز جمعه از بیمارستان بازدید کرد.", "قیمت گندم سال گذشته کاهش یافت."],
  fr: ["Le président a visité l'hôpital vendredi.", "Les prix du blé ont baissé l'an dernier."],
  it: ["Il presidente ha visitato l'ospedale venerdì.", "I prezzi del grano sono scesi l'anno scorso."],
  pl: ["Prezydent odwiedził szpital w piątek.", "Ceny pszenicy spadły w zeszłym roku."],
  pt: ["O presidente visitou o hospital na sexta-feira.", "Os preços do trigo caíram no ano passado."],
  ru: ["Президент посетил больницу в пятницу.", "Цены на пшеницу в прошлом году упали."],
  tr: ["Cumhurbaşkanı cuma günü hastaneyi ziyaret etti.", "Buğday fiyatları geçen yıl düştü."],
  zh: ["总统周五参观了医院。", "去年小麦价格下跌。"],
};

describe.each(LEXICON_LANGUAGES.map(({ code }) => code))("a statement in %s", (code) => {
  it("is more like the English one than like another", () => {
    const [own, other] = STATEMENT[code]!;
    const said = { text: STATEMENT.en![0], language: "en" };
    const same = compareSentences({ text: own, language: code }, said);
    expect(same).toBeGreaterThan(0.4);
    expect(same).toBeGreaterThan(2 * compareSentences({ text: other, language: code }, said));
  });
});

it("takes a German compound apart that no table holds", () => {
  const units = meant("Weizenhafen", "de");
  expect(units).toHaveLength(2);
  expect(units[0]).toContain(english("wheat"));
  expect(units[1]).toContain(english("harbor"));
});

it("finds a Turkish word under endings that stand one behind another", () => {
  expect(meant("hastanelerimizden", "tr")[0]).toContain(english("hospital"));
});

it("reads traditional characters as the simplified ones of its table", () => {
  expect(meant("鐵路", "zh")).toEqual(meant("铁路", "zh"));
});

it("hears a foreign name in Chinese characters, and does not take one for another", () => {
  expect(compareNames("佩斯科夫", "zh", "Peskov", "en")).toBeGreaterThan(0.8);
  expect(compareNames("普京", "zh", "特朗普", "zh")).toBe(0);
  expect(compareNames("王毅", "zh", "王沪宁", "zh")).toBe(0);
});
