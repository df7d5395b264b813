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

  it("never has two holders of one office overlap by more than the weeks of a disputed handover", () => {
    for (const a of officeHolders) {
      for (const b of officeHolders) {
        if (a === b || a.office !== b.office || a.country !== b.country || a.from > b.from) continue;
        if (a.from === b.from) throw new Error(`${a.name} and ${b.name} begin on one day`);
        const overlap = Date.parse(a.to ?? "9999-12-31") - Date.parse(b.from);
        expect(overlap, `${a.name} and ${b.name}`).toBeLessThan(110 * 86_400_000);
      }
    }
  });
});
