/** The core vocabulary on its own: word tables without the dictionaries and without the data files. */
import { describe, expect, it } from "vitest";
import { coreWordsOf } from "../../src/lexicon/compile/core-words.js";
import { lexiconLanguage } from "../../src/lexicon/languages/registry.js";
import { lookUpPhrase, lookUpWord } from "../../src/lexicon/look-up-words.js";
import { stemWord } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokenize.js";

/** The language's own rules for words over the core's table. */
const dictionaryOf = (language: string) => ({
  language,
  form: lexiconLanguage(language),
  words: coreWordsOf(language),
});

const normsOf = (text: string) => tokenize(text).map(({ norm }) => norm);

describe("coreWordsOf", () => {
  it.each([
    ["ru", "президент", "president"],
    ["ru", "президентом", "president"],
    ["ar", "رئيس", "president"],
    ["ar", "والرئيس", "president"],
    ["es", "acuerdo", "agreement"],
    ["de", "Abkommen", "agreement"],
    ["fa", "زلزله", "earthquake"],
    ["fr", "séisme", "earthquake"],
    ["tr", "seçim", "election"],
  ])("finds the English of a word, with the language's own rules (%s: %s)", (language, word, english) => {
    const found = lookUpWord(normsOf(word)[0]!, dictionaryOf(language));
    expect(found?.meanings.map(({ stems }) => stems.join("+"))).toContain(stemWord(english, "en"));
  });

  it("finds a phrase", () => {
    const found = lookUpPhrase(normsOf("وقف إطلاق النار"), dictionaryOf("ar"));
    expect(found).toMatchObject({ length: 3 });
    expect(found!.meanings[0]!.stems).toEqual([stemWord("ceasefire", "en")]);
  });

  it("holds the entries of a language without blanks", () => {
    const words = coreWordsOf("zh");
    expect(words.has("地震")).toBe(true);
    expect(words.opensPhrase("地")).toBe(true);
  });

  it("knows no word that only dictionaries have", () => {
    expect(coreWordsOf("ru").has("авокадо")).toBe(false);
  });

  it("is empty for English and for languages without words of their own", () => {
    for (const language of ["en", "uk", "xx"]) expect(coreWordsOf(language).has("president")).toBe(false);
  });
});
