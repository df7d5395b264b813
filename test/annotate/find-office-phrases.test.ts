import { describe, expect, it } from "vitest";
import { findAtoms } from "../../src/annotate/find-atoms.js";
import { findCapitalRuns } from "../../src/annotate/find-capital-runs.js";
import { findOfficePhrases, gapBetween, type Item } from "../../src/annotate/find-office-phrases.js";
import { findShownRuns } from "../../src/annotate/find-shown-runs.js";
import type { NameRun } from "../../src/annotate/name-run.js";
import { languageOf, prepareText } from "./annotate-text.js";

function phrasesOf(text: string) {
  const { tokens, sentences, tables } = prepareText(text);
  const cased = languageOf(text) === "en";
  const atoms = findAtoms(text, tokens, tables, new Set(), cased);
  const runs: readonly NameRun[] = cased
    ? findCapitalRuns(text, tokens, sentences, atoms, tables)
    : findShownRuns(text, tokens, atoms, [], tables, () => false);
  const items: Item[] = [...atoms, ...runs.map((run) => ({ kind: "name", ...run }) as const)].sort(
    (a, b) => a.from - b.from,
  );
  const words = (from: number, to: number) => text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return findOfficePhrases(items, tokens, tables, cased).map(({ from, to, office, country, name }) => ({
    words: words(from, to),
    office,
    country,
    name: name === undefined ? undefined : words(items[name]!.from, items[name]!.to),
  }));
}

describe("an office, its country and its holder", () => {
  it.each([
    ["country first", "the Estonian president Liina Kask", "Estonian president"],
    ["country as a possessor", "Estonia's president Liina Kask", "Estonia's president"],
    ["country behind a preposition", "the president of Estonia, Liina Kask,", "president of Estonia"],
    ["name behind a comma", "the Estonian president, Liina Kask,", "Estonian president"],
    ["name first, in apposition", "They saw Liina Kask, the Estonian president, leave.", "Estonian president"],
  ])("%s", (_, text, words) => {
    expect(phrasesOf(text)).toEqual([{ words, office: "president", country: "EST", name: "Liina Kask" }]);
  });

  it.each([
    ["country behind the office", "الرئيس الإستوني كارل ماغي", "الرئيس الإستوني"],
    ["country as a possessor", "رئيس إستونيا كارل ماغي", "رئيس إستونيا"],
  ])("in Arabic, %s", (_, text, words) => {
    expect(phrasesOf(text)).toEqual([{ words, office: "president", country: "EST", name: "كارل ماغي" }]);
  });

  it.each([
    ["a country with none", "the Estonian president slept", { country: "EST", name: undefined }],
    ["a name with none", "President Liina Kask slept", { country: undefined, name: "Liina Kask" }],
    ["neither", "the president slept", { country: undefined, name: undefined }],
  ])("may lack either: %s", (_, text, wanted) => {
    expect(phrasesOf(text)).toEqual([expect.objectContaining({ office: "president", ...wanted })]);
  });

  it("leaves a counterpart's office open", () => {
    expect(phrasesOf("her Peruvian counterpart, Oscar Velarde,")).toEqual([
      { words: "Peruvian counterpart", office: undefined, country: "PER", name: "Oscar Velarde" },
    ]);
  });

  it("does not take a name of the next sentence", () => {
    expect(phrasesOf("They saw the president. Liina Kask slept.")[0]?.name).toBeUndefined();
  });

  it("does not take a name behind another verb", () => {
    expect(phrasesOf("the president saw Liina Kask there")[0]?.name).toBeUndefined();
  });
});

describe("what stands between two pieces", () => {
  it.each([
    ["nothing", "president Kask", 1, 1, "none"],
    ["a possessive", "Estonia's president", 1, 2, "possessive"],
    ["a comma", "president, Kask", 1, 2, "comma"],
    ["a preposition", "president of the republic", 1, 3, "preposition"],
    ["another mark", 'president "Kask"', 1, 2, "mark"],
    ["a full stop", "president. Kask", 1, 2, undefined],
    ["other words", "president slept well", 1, 2, undefined],
  ])("%s", (_, text, from, to, gap) => {
    const { tokens, tables } = prepareText(text);
    expect(gapBetween(tokens, from, to, tables)).toBe(gap);
  });
});
