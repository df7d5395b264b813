import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findUnits } from "../../src/lexicon/find-units.js";
import { stemWord } from "../../src/text/stem.js";

const stems = (text: string, language: string) =>
  findUnits(text, language).map(({ concepts }) => concepts.map(({ stem }) => stem));

describe("findUnits", () => {
  it("gives English words by their stem, common ones with hardly any weight", () => {
    const [the, agreements] = findUnits("the agreements", "en");
    expect(agreements!.concepts).toEqual([{ stem: "agreement", trust: 1 }]);
    expect(the!.weight).toBeLessThan(0.05);
    expect(agreements!.weight).toBeGreaterThan(0.3);
  });

  it("gives Arabic words by their English stems", () => {
    expect(stems("مدرسة", "ar")[0]).toContain("school");
    expect(stems("حكومة", "ar")[0]).toContain("govern");
  });

  it("finds Arabic words behind particles and before pronouns, the less surely", () => {
    const [plain] = findUnits("مدرسة", "ar");
    const [written] = findUnits("وبمدرستهم", "ar");
    const trustIn = (unit: typeof plain) => unit!.concepts.find(({ stem }) => stem === "school")?.trust ?? 0;
    expect(trustIn(plain)).toBe(1);
    expect(trustIn(findUnits("والمدرسة", "ar")[0])).toBeGreaterThan(0.8);
    expect(trustIn(written)).toBeLessThan(1);
  });

  it("takes several words that mean one thing for one unit", () => {
    const [unit, ...rest] = findUnits("لسكة الحديد", "ar");
    expect(rest).toEqual([]);
    expect(unit!.concepts.map(({ stem }) => stem)).toEqual(expect.arrayContaining([stemWord("railway", "en")]));
  });

  it("does not find a phrase across a mark", () => {
    expect(findUnits("سكة، الحديد", "ar")).toHaveLength(2);
  });

  it("reads numbers of both kinds of digits alike", () => {
    expect(findUnits("٣١٬٧٠٠", "ar")[0]!.number).toBe("31700");
    expect(findUnits("31,700", "en")[0]!.number).toBe("31700");
  });

  it("hears a word that no table knows as a name", () => {
    const [unit] = findUnits("Vrbnik", "en");
    expect(unit!.sounds).toEqual(["vrbnik"]);
    expect(unit!.soundTrust).toBe(1);
  });

  it("does not take the capital at the beginning of a sentence for a name", () => {
    const [opening, , inside] = findUnits("Water from Water", "en");
    expect(opening!.soundTrust).toBeLessThan(1);
    expect(inside!.soundTrust).toBe(1);
  });

  it("works without a table by spelling and sound alone", () => {
    const [unit] = findUnits("Lavrov", "xx");
    expect(unit).toMatchObject({ concepts: [], literal: "lavrov", sounds: ["lavrov"] });
  });

  it("gives spans into the text, counted from the base", () => {
    const text = "قال الرئيس 5 times";
    for (const language of ["ar", "en", "xx"]) {
      for (const { start, end, literal } of findUnits(text, language, 100)) {
        expect(literal.split(" ")).toHaveLength(text.slice(start - 100, end - 100).split(" ").length);
      }
    }
  });

  it("keeps weights and trusts within 0 and 1 whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("en", "ar", "xx"), (text, language) => {
        for (const { weight, concepts, soundTrust, start, end } of findUnits(text, language)) {
          for (const value of [weight, soundTrust, ...concepts.map(({ trust }) => trust)]) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it("is done with a word of a hundred thousand letters at once", () => {
    const begun = performance.now();
    findUnits("و".repeat(100_000), "ar");
    findUnits("y".repeat(100_000), "en");
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
