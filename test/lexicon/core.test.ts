import { describe, expect, it } from "vitest";
import { compareUnits } from "../../src/lexicon/compare-units.js";
import { CORE_CONCEPTS } from "../../src/lexicon/core/registry.js";
import { findUnits } from "../../src/lexicon/find-units.js";
import { stemWord } from "../../src/text/stem.js";
import { tokenize } from "../../src/text/tokenize.js";

const ARABIC_LETTERS = /^[\u0621-\u064a ]+$/;
const LONGEST_PHRASE = 3;

describe("the core vocabulary", () => {
  it("holds the concepts that news turns on, with thousands of forms", () => {
    expect(CORE_CONCEPTS.length).toBeGreaterThan(1_600);
    expect(new Set(CORE_CONCEPTS.flatMap(({ ar }) => ar)).size).toBeGreaterThan(13_000);
  });

  it("names each concept in English and in Arabic, each word once", () => {
    for (const { english, ar } of CORE_CONCEPTS) {
      expect(english.length, english.join()).toBeGreaterThan(0);
      expect(ar.length, english.join()).toBeGreaterThan(0);
      expect(new Set(english).size, english.join()).toBe(english.length);
      expect(new Set(ar).size, english.join()).toBe(ar.length);
    }
  });

  it("lists no concept twice under the same English lemmas", () => {
    const keys = CORE_CONCEPTS.map(({ english }) => [...english].sort().join().toLowerCase());
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it("writes Arabic in plain letters, in phrases that the lexicon can look up", () => {
    const odd = CORE_CONCEPTS.flatMap(({ ar }) => ar).filter(
      (form) => !ARABIC_LETTERS.test(form) || tokenize(form).length > LONGEST_PHRASE,
    );
    expect(odd).toEqual([]);
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
