import { describe, expect, it } from "vitest";
import { compareUnits } from "../../src/lexicon/compare-units.js";
import { CORE_CONCEPTS } from "../../src/lexicon/core/registry.js";
import { findUnits } from "../../src/lexicon/find-units.js";
import { stemWord } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokenize.js";

/** The letters that each language is written in, and the most words or characters of a phrase that can be looked up. */
const WRITING: Readonly<Record<string, { readonly letters: RegExp; readonly longest: number }>> = {
  ar: { letters: /^[\u0621-\u064a ]+$/, longest: 3 },
  de: { letters: /^[\p{Script=Latin}\d .'’-]+$/u, longest: 3 },
  es: { letters: /^[\p{Script=Latin}\d .'’-]+$/u, longest: 3 },
  fa: { letters: /^[\p{Script=Arabic}\u200c ]+$/u, longest: 3 },
  fr: { letters: /^[\p{Script=Latin}\d .'’-]+$/u, longest: 4 },
  ru: { letters: /^[\p{Script=Cyrillic} -]+$/u, longest: 3 },
  tr: { letters: /^[\p{Script=Latin}\d .'’-]+$/u, longest: 3 },
  zh: { letters: /^[\p{Script=Han}A-Z\d]+$/u, longest: 8 },
};

describe("the core vocabulary", () => {
  it("holds the concepts that news turns on, each once", () => {
    expect(CORE_CONCEPTS.length).toBeGreaterThan(1_600);
    const keys = CORE_CONCEPTS.map(({ english }) => [...english].sort().join().toLowerCase());
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    for (const { english } of CORE_CONCEPTS) expect(new Set(english).size, english.join()).toBe(english.length);
  });

  const languages = Object.keys(CORE_CONCEPTS[0]!.words);

  it.each(languages)("names each concept in %s, each word once", (code) => {
    const faults = CORE_CONCEPTS.filter(({ words }) => {
      const own = words[code] ?? [];
      return (
        own.length === 0 || own.some((word) => word.trim() !== word || word === "") || new Set(own).size < own.length
      );
    });
    expect(faults.map(({ english, words }) => `${english.join(", ")}: ${words[code]?.join(", ")}`)).toEqual([]);
  });

  it.each(languages)("writes %s in its letters, in phrases that the lexicon can look up", (code) => {
    const { letters, longest } = WRITING[code]!;
    const odd = CORE_CONCEPTS.flatMap(({ words }) => words[code] ?? []).filter(
      (form) => !letters.test(form) || tokenize(form).length > longest,
    );
    expect(odd).toEqual([]);
  });

  it("holds thousands of forms in Arabic", () => {
    expect(new Set(CORE_CONCEPTS.flatMap(({ words }) => words.ar ?? [])).size).toBeGreaterThan(13_000);
  });
});

describe("findUnits with the core vocabulary", () => {
  it.each([
    ["مصالح", "interests"],
    ["مواقف", "positions"],
    ["اتفاقيات", "agreements"],
    ["قتلى", "dead"],
    ["ضحايا", "victims"],
    ["مساع", "efforts"],
    ["تدابير", "measures"],
    ["مشاورات", "consultations"],
    ["ناقش", "discuss"],
    ["أبرم", "sign"],
    ["انعقاد", "hold"],
    ["بلد", "country"],
    ["مشترك", "joint"],
    ["هجوم", "attack"],
    ["أوضح", "explain"],
    ["مسألة", "issue"],
    ["نظيره", "counterpart"],
    ["سكة حديد", "railway"],
    ["وقف إطلاق النار", "ceasefire"],
  ])("takes %s for %s before all else", (arabic, english) => {
    const [unit, ...rest] = findUnits(arabic, "ar");
    expect(rest).toEqual([]);
    const likeliest = [...unit!.concepts].sort((a, b) => b.trust - a.trust)[0];
    expect(likeliest).toEqual({ stem: stemWord(english, "en"), trust: 1 });
  });

  it("finds a phrase with its article behind a particle", () => {
    const [unit, ...rest] = findUnits("لوقف إطلاق النار", "ar");
    expect(rest).toEqual([]);
    expect(unit!.concepts.map(({ stem }) => stem)).toContain(stemWord("truce", "en"));
  });

  it("does not take the first letters of a root for an article", () => {
    expect(findUnits("الالتزام", "ar")[0]!.concepts[0]!.stem).toBe(stemWord("commitment", "en"));
  });
});

describe("compareUnits with the core vocabulary", () => {
  const strength = (one: string, other: string) =>
    compareUnits(findUnits(one, "en"), findUnits(other, "en")).pairs[0]?.[2] ?? 0;

  it.each([
    ["accord", "deal"],
    ["assault", "attack"],
    ["stance", "position"],
    ["blockade", "siege"],
    ["stress", "emphasize"],
    ["aid", "assistance"],
  ])("lets %s answer %s strongly, though less than itself", (one, other) => {
    expect(strength(one, other)).toBeGreaterThanOrEqual(0.75);
    expect(strength(one, other)).toBeLessThan(1);
    expect(strength(one, other)).toBe(strength(other, one));
  });

  it.each([
    ["spring", "winter"],
    ["brother", "sister"],
    ["riyal", "dinar"],
  ])("does not take %s for %s because they are of one class", (one, other) => {
    expect(strength(one, other)).toBeLessThan(0.75);
  });
});
