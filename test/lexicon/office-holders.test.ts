import { describe, expect, it } from "vitest";
import { findTerms, officeHolders } from "../../src/lexicon/office-holders.js";

const names = (name: string, language: string) => [...new Set(findTerms(name, language).map((term) => term.name))];

describe("findTerms", () => {
  it("finds the holder in English, in another spelling and in Arabic", () => {
    expect(names("Angela Merkel", "en")).toEqual(["Angela Merkel"]);
    expect(names("Abdel-Fattah el-Sisi", "en")).toEqual(["Abdel Fattah al-Sisi"]);
    expect(names("باراك أوباما", "ar")).toEqual(["Barack Obama"]);
  });

  it("gives every term of one who held office more than once, the earliest first", () => {
    const terms = findTerms("Donald Trump", "en");
    expect(terms.map(({ from }) => from)).toEqual(["2017-01-20", "2025-01-20"]);
    expect(terms.at(-1)!.to).toBeUndefined();
  });

  it("gives every holder of a surname that stands alone", () => {
    expect(names("Aoun", "en")).toEqual(expect.arrayContaining(["Michel Aoun", "Joseph Aoun"]));
  });

  it("tells holders of one surname apart by the given name", () => {
    expect(names("Joseph Aoun", "en")).toEqual(["Joseph Aoun"]);
  });

  it("finds the holder in Russian, Ukrainian, Chinese, Hebrew, Persian and Hindi", () => {
    expect(names("Дональд Трамп", "ru")).toEqual(["Donald Trump"]);
    expect(names("Володимир Зеленський", "uk")).toEqual(["Volodymyr Zelensky"]);
    expect(names("弗拉基米尔·普京", "zh")).toEqual(["Vladimir Putin"]);
    expect(names("בנימין נתניהו", "he")).toEqual(["Benjamin Netanyahu"]);
    expect(names("مسعود پزشکیان", "fa")).toEqual(["Masoud Pezeshkian"]);
    expect(names("नरेंद्र मोदी", "hi")).toEqual(["Narendra Modi"]);
  });

  it("finds a Chinese name, whose characters have no sounds, as it is written alone", () => {
    expect(names("习近平", "zh")).toEqual(["Xi Jinping"]);
    expect(names("习远平", "zh")).toEqual([]);
  });

  it("keeps all forms of one who held several offices, wherever they are written", () => {
    const guterres = findTerms("Антониу Гутерриш", "ru");
    expect(guterres.map(({ organisation, country }) => organisation ?? country)).toEqual([
      "PRT",
      "UNHCR",
      "United Nations",
    ]);
    expect(guterres.every(({ forms }) => forms === guterres[0]!.forms)).toBe(true);
  });

  it("tells look-alikes of one office apart", () => {
    expect(names("Li Qiang", "en")).toEqual(["Li Qiang"]);
    expect(names("Li Keqiang", "en")).toEqual(["Li Keqiang"]);
    expect(names("Jean-Claude Juncker", "fr")).toEqual(["Jean-Claude Juncker"]);
    expect(names("Jean-Claude Trichet", "fr")).toEqual(["Jean-Claude Trichet"]);
    expect(names("Anders Fogh Rasmussen", "en")).toEqual(["Anders Fogh Rasmussen"]);
  });

  it("does not take given names alone, or a surname with another given name, for the holder", () => {
    expect(names("Ali Abdullah", "en")).toEqual([]);
    expect(names("Mohammad Reza", "en")).toEqual([]);
    expect(names("Ahmed Hassan", "en")).toEqual([]);
    expect(names("约翰·史密斯", "zh")).toEqual([]);
  });

  it("finds the holder in the Latin spellings of other languages", () => {
    expect(names("Mouammar Kadhafi", "fr")).toEqual(["Muammar Gaddafi"]);
    expect(names("Sergej Lawrow", "de")).toEqual(["Sergei Lavrov"]);
    expect(names("Siergiej Ławrow", "pl")).toEqual(["Sergei Lavrov"]);
  });

  it("knows nobody whose name is not in the table", () => {
    expect(names("Grace Wanjala", "en")).toEqual([]);
    expect(names("", "en")).toEqual([]);
  });
});

describe("officeHolders", () => {
  const days = /^\d{4}-\d{2}-\d{2}$/;

  it("gives days as ISO dates, the end after the beginning", () => {
    for (const { from, to } of officeHolders) {
      expect(from).toMatch(days);
      if (to !== undefined) expect(to > from).toBe(true);
    }
  });

  it("gives every office to a country or to an organisation, never to both", () => {
    for (const { name, country, organisation } of officeHolders) {
      expect([country, organisation].filter((owner) => owner !== undefined).length, name).toBe(1);
    }
  });

  it("writes each form in the letters of one script", () => {
    const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Hebrew}/u];
    for (const { name, forms } of officeHolders) {
      for (const form of [name, ...forms]) {
        const written = scripts.filter((script) => script.test(form.replace(/(?<![\p{L}])[IVX]+$/u, "")));
        expect(written.length, `${name}: ${form}`).toBeLessThan(2);
        expect(form.trim(), name).not.toBe("");
      }
    }
  });

  it("never has two holders of one office overlap by more than the day of the handover", () => {
    const byOffice = new Map<string, (typeof officeHolders)[number][]>();
    for (const term of officeHolders) {
      const key = `${term.office} of ${term.country ?? term.organisation}`;
      byOffice.set(key, [...(byOffice.get(key) ?? []), term]);
    }
    for (const terms of byOffice.values()) {
      const inOrder = terms.toSorted((a, b) => (a.from < b.from ? -1 : 1));
      for (const [at, later] of inOrder.slice(1).entries()) {
        const earlier = inOrder[at]!;
        const overlap = Date.parse(earlier.to ?? "9999-12-31") - Date.parse(later.from);
        expect(overlap, `${earlier.name} and ${later.name}`).toBeLessThanOrEqual(86_400_000);
        expect(earlier.from, `${earlier.name} and ${later.name}`).not.toBe(later.from);
      }
    }
  });
});
