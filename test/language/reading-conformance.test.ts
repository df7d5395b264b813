/** What the reading part of every pack must keep, whatever its language: filled in, free of contradictions, found again. */
import countries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { packs } from "../../src/language/registry.js";
import type { ReadingPack } from "../../src/model/language.js";
import { lineKey } from "../../src/read/page-tables.js";
import { fold } from "../../src/text/fold.js";
import { PhraseTable } from "../../src/text/phrase-table.js";
import { tokenize } from "../../src/text/tokenize.js";
import { particlesOf } from "../../src/text/word-forms.js";
import { type Entry, readingTablesOf } from "./pack-entries.js";

/** Words and marks: an end mark may consist of marks alone. */
const folded = (form: string) =>
  tokenize(form)
    .map(({ norm }) => norm)
    .join(" ");

function contradictions(entries: readonly Entry[]): readonly string[] {
  const meanings = new Map<string, Set<string>>();
  for (const [form, value] of entries) {
    meanings.set(folded(form), (meanings.get(folded(form)) ?? new Set()).add(value));
  }
  return [...meanings].filter(([, values]) => values.size > 1).map(([form, values]) => `${form}: ${[...values]}`);
}

/** Table by language, or for every language, with the reason why it may be empty. */
const MAY_BE_EMPTY: Readonly<Record<string, string>> = {
  "Chinese abbreviations": "no full stop shortens a word",
  "Chinese determiners": "no article opens a noun phrase",
  "Persian determiners": "no article opens a noun phrase",
  "Russian determiners": "no article opens a noun phrase",
  "Arabic determiners": "the article is written onto its noun",
};

/** The least of different forms; of outlets and places, of different things. */
const LEAST: Readonly<Record<string, number>> = {
  outlets: 50,
  places: 60,
  noiseLines: 70,
  creditPhrases: 15,
  endLines: 15,
  creditVerbs: 6,
  bylinePhrases: 8,
  lineLabels: 25,
  aboutPhrases: 10,
  dateLabels: 8,
  captionPhrases: 8,
};
const THINGS = new Set(["outlets", "places"]);

/** Scripts whose languages part their words by spaces, and so have function words that stand alone. */
const WORDS_APART = new Set(["Latn", "Cyrl", "Arab", "Hebr", "Deva"]);

describe.each(packs.map((pack) => [pack.name, pack] as const))("the reading part for %s", (name, pack) => {
  const tables = readingTablesOf(pack);
  const tableNames = Object.keys(tables);
  const affixes = particlesOf(pack.writing);

  it.each(tableNames)("leaves nothing empty in %s", (table) => {
    const entries = tables[table]!;
    if (MAY_BE_EMPTY[`${name} ${table}`] === undefined) expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([form]) => folded(form) === "" || form !== form.trim())).toEqual([]);
  });

  it.each(tableNames)("gives each form of %s one meaning", (table) => {
    expect(contradictions(tables[table]!)).toEqual([]);
  });

  it.each(tableNames)("finds every form of %s again as it is printed", (table) => {
    const phrases = new PhraseTable(tables[table]!, affixes);
    const lost = tables[table]!.filter(([form, value]) => {
      const tokens = tokenize(form);
      const hit = phrases.at(tokens, 0);
      return hit?.to !== tokens.length || hit.value !== value;
    });
    expect(lost).toEqual([]);
  });

  it.each(Object.keys(LEAST))("has enough in %s to read the news", (table) => {
    const entries = tables[table]!;
    const different = new Set(entries.map(([form, value]) => (THINGS.has(table) ? value : folded(form))));
    expect(different.size).toBeGreaterThanOrEqual(LEAST[table]!);
  });

  it("knows whole lines by their words", () => {
    for (const line of [...pack.page.noiseLines, ...pack.page.syndicators]) expect(lineKey(line), line).not.toBe("");
  });

  it("lists the months of a year, the days of a week, and an order of numeric dates", () => {
    expect(pack.time.months).toHaveLength(12);
    expect(pack.time.weekdays).toHaveLength(7);
    for (const forms of [...pack.time.months, ...pack.time.weekdays]) expect(forms.length).toBeGreaterThan(0);
    expect(pack.time.numericOrders.length).toBeGreaterThan(0);
    expect(pack.time.relativeDays.map(({ days }) => days)).toEqual(expect.arrayContaining([-1, 0, 1]));
  });

  it("counts every label of a later change among its date labels", () => {
    const labels = new Set(pack.page.dateLabels.map(folded));
    expect(pack.page.updateLabels.filter((label) => !labels.has(folded(label)))).toEqual([]);
  });

  it("covers the countries of the United Nations under their ISO codes", () => {
    const codes = Object.keys(pack.actors.countries);
    expect(codes.filter((code) => !countries.isValid(code))).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(190);
    for (const [code, { names }] of Object.entries(pack.actors.countries))
      expect(names.length, code).toBeGreaterThan(0);
    const lying = [...pack.actors.places, ...pack.page.outlets].flatMap(({ country }) => country ?? []);
    expect(lying.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("has the commonest words of a language whose words are written apart", () => {
    const least = WORDS_APART.has(pack.writing.script) ? 150 : 20;
    expect(new Set(pack.writing.stopWords.map(fold)).size).toBeGreaterThanOrEqual(least);
  });

  it("pairs its quotation marks, ends its sentences and orders its particles longest first", () => {
    expect(pack.writing.quotationMarks.length).toBeGreaterThanOrEqual(3);
    expect(pack.writing.sentenceEnds.length).toBeGreaterThanOrEqual(3);
    for (const particles of [pack.writing.proclitics, pack.writing.enclitics]) {
      const lengths = particles.map((particle) => fold(particle).length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });
});

describe("the reading parts together", () => {
  it("are sorted by code, no code twice", () => {
    const codes = packs.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  /** All packs are used on every page: what is printed alike must be the same thing. */
  it.each([
    ["outlets", (pack: ReadingPack) => pack.page.outlets],
    ["places", (pack: ReadingPack) => pack.actors.places],
  ] as const)("give %s that are printed alike one English name", (_, listOf) => {
    const entries = packs.flatMap((pack) =>
      listOf(pack).flatMap(({ english, forms }) => forms.map((form): Entry => [form, english])),
    );
    expect(contradictions(entries)).toEqual([]);
  });

  it("give an outlet one country", () => {
    const entries = packs.flatMap((pack) =>
      pack.page.outlets.flatMap(({ english, country }) => (country === undefined ? [] : [[english, country] as Entry])),
    );
    expect(contradictions(entries)).toEqual([]);
  });
});
