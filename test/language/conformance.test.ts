/** What every pack must keep, whatever its language: filled in, free of contradictions, and found by matching. */
import countries from "i18n-iso-countries";
import { describe, expect, it } from "vitest";
import { english } from "../../src/language/en/index.js";
import { packFor } from "../../src/language/registry.js";
import type { LanguagePack } from "../../src/model/language.js";
import { fold } from "../../src/text/fold.js";
import { PhraseTable } from "../../src/text/phrase-table.js";
import { tokenize } from "../../src/text/tokenize.js";
import { fullPacks } from "./full-packs.js";
import { affixesFor, type Entry, tablesOf } from "./pack-entries.js";

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

const MAY_BE_EMPTY = new Set(["determiners", "notNames", "proclitics", "enclitics"]);
const LEAST: Readonly<Record<string, number>> = {
  stopWords: 150,
  prepositions: 40,
  offices: 60,
  organisations: 80,
  places: 120,
  agentless: 10,
  hedges: 30,
  jointSpeakers: 30,
  anonymousSpeakers: 40,
  documents: 40,
  titles: 40,
  ownReporting: 30,
};

describe.each(fullPacks.map((pack) => [pack.name, pack] as const))("the pack for %s", (_, pack) => {
  const tables = tablesOf(pack);
  const names = Object.keys(tables);

  it.each(names)("leaves nothing empty in %s", (name) => {
    const entries = tables[name]!;
    if (!MAY_BE_EMPTY.has(name)) expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(([form]) => folded(form) === "" || form !== form.trim())).toEqual([]);
  });

  it.each(names)("gives each form of %s one meaning", (name) => {
    expect(contradictions(tables[name]!)).toEqual([]);
  });

  it.each(names)("finds every form of %s again as it is printed", (name) => {
    const table = new PhraseTable(tables[name]!, affixesFor(name, pack));
    const lost = tables[name]!.filter(([form, value]) => {
      const tokens = tokenize(form);
      const hit = table.at(tokens, 0);
      return hit?.to !== tokens.length || hit.value !== value;
    });
    expect(lost).toEqual([]);
  });

  it.each(Object.keys(LEAST))("has enough in %s to read the news", (name) => {
    expect(new Set(tables[name]!.map(([form]) => form)).size).toBeGreaterThanOrEqual(LEAST[name]!);
  });

  it("lists the months of a year and the days of a week", () => {
    expect(pack.time.months).toHaveLength(12);
    expect(pack.time.weekdays).toHaveLength(7);
  });

  it("knows the number words up to twenty and counts with positive scales", () => {
    const values = new Set(Object.values(pack.numbers.numerals));
    expect(Array.from({ length: 21 }, (_, value) => value).filter((value) => !values.has(value))).toEqual([]);
    for (const scale of Object.values(pack.numbers.scales)) expect(scale).toBeGreaterThanOrEqual(12);
  });

  it("has ninety reporting verbs, each with a strength on the scale and in a known frame", () => {
    expect(pack.speech.reportingVerbs.length).toBeGreaterThanOrEqual(90);
    for (const { english, strength, frame } of pack.speech.reportingVerbs) {
      expect(Number.isInteger(strength) && strength >= 1 && strength <= 10, english).toBe(true);
      expect(["clause", "object", "both"], english).toContain(frame);
    }
    for (const { strength } of pack.speech.agentless) expect(strength >= 1 && strength <= 10).toBe(true);
  });

  it("takes no function word for a verb that reports", () => {
    const common = new Set([...pack.writing.stopWords, ...pack.writing.prepositions].map(folded));
    const verbs = [...tables.reportingVerbs!, ...tables.agentless!].map(([form]) => form);
    expect(verbs.filter((form) => common.has(folded(form)))).toEqual([]);
  });

  it("covers the countries of the United Nations under their ISO codes", () => {
    const codes = Object.keys(pack.actors.countries);
    expect(codes.filter((code) => !countries.isValid(code))).toEqual([]);
    expect(codes.length).toBeGreaterThanOrEqual(193);
    for (const [code, { names }] of Object.entries(pack.actors.countries))
      expect(names.length, code).toBeGreaterThan(0);
    const lying = [...pack.actors.places, ...pack.actors.organisations].flatMap(({ country }) => country ?? []);
    expect(lying.filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("orders the particles written onto words, longest first", () => {
    for (const affixes of [pack.writing.proclitics, pack.writing.enclitics]) {
      const lengths = affixes.map((affix) => fold(affix).length);
      expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    }
  });

  it("pairs its quotation marks and ends its sentences", () => {
    expect(pack.writing.quotationMarks.length).toBeGreaterThanOrEqual(4);
    expect(pack.writing.quotationMarks).toContainEqual(['"', '"']);
    expect(pack.writing.sentenceEnds).toContain(".");
    expect(pack.writing.abbreviations.filter((form) => !form.endsWith("."))).toEqual([]);
  });

  it("gives degrees a level from one to five on scales that English has", () => {
    const scales = new Set(english.events.degrees.map(({ scale }) => scale));
    for (const { scale, level } of pack.events.degrees) {
      expect(scales).toContain(scale);
      expect(level >= 1 && level <= 5).toBe(true);
    }
  });

  it("names things in English as every other pack does", () => {
    const keys = (of: LanguagePack) => ({
      verbs: of.speech.reportingVerbs.map((verb) => verb.english),
      offices: of.actors.offices.map((office) => office.english),
      organisations: of.actors.organisations.map((organisation) => organisation.english),
      places: of.actors.places.map((place) => place.english),
      countries: Object.keys(of.actors.countries),
      labels: of.labels.map(({ entity }) => entity),
      units: of.numbers.units.map(({ unit }) => unit),
      acts: of.events.acts.map(({ type, mode }) => `${type}/${mode}`),
    });
    const known = keys(english);
    const own = keys(pack);
    for (const [table, values] of Object.entries(known)) {
      const unknown = own[table as keyof typeof own].filter((key) => !values.includes(key));
      if (table === "units") expect(unknown).toEqual(unknown.filter((unit) => unit === "dunam"));
      else expect(unknown, table).toEqual([]);
    }
  });

  it("says the same of a verb, an office and an act as every other pack does", () => {
    const strengths = new Map(english.speech.reportingVerbs.map((verb) => [verb.english, verb.strength]));
    for (const verb of pack.speech.reportingVerbs)
      expect(strengths.get(verb.english), verb.english).toBe(verb.strength);
    const acting = new Map(english.actors.offices.map((office) => [office.english, office.actsForCountry]));
    for (const office of pack.actors.offices) expect(acting.get(office.english)).toBe(office.actsForCountry);
  });

  it("codes acts with PLOVER types, or with those of its own for what PLOVER leaves out", () => {
    const plover =
      /^(AGREE|CONSULT|SUPPORT|CONCEDE|COOPERATE|AID|RETREAT|REQUEST|ACCUSE|REJECT|THREATEN|PROTEST|SANCTION|MOBILIZE|COERCE|ASSAULT)$/;
    for (const { type, cameo } of pack.events.acts) {
      expect(cameo).toMatch(plover.test(type) ? /^(?:0[1-9]|1\d|20)\d{1,2}$/ : /^000$/);
      expect(type).toMatch(/^[A-Z]+$/);
    }
    const types = new Set(pack.events.acts.map(({ type }) => type));
    expect([...types].filter((type) => plover.test(type))).toHaveLength(16);
    expect(tables.acts!.length).toBeGreaterThanOrEqual(150);
  });
});

describe("the registry of packs", () => {
  it("lists packs by code, no code twice", () => {
    const codes = fullPacks.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it.each([
    ["en", "en"],
    ["en-GB", "en"],
    ["EN_us", "en"],
    ["ar-EG", "ar"],
    ["ar", "ar"],
  ])("finds the pack for %s by its primary subtag", (tag, code) => {
    expect(packFor(tag)?.code).toBe(code);
  });

  it.each(["und", "enm", "", "xx-en"])("has no pack for %s", (tag) => {
    expect(packFor(tag)).toBeUndefined();
  });
});
