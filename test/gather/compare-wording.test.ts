import { describe, expect, it } from "vitest";
import { compareWording } from "../../src/gather/compare-wording.js";
import { profileReport } from "../../src/gather/profile-report.js";
import { tellReport } from "./told-report.js";

const profile = (language: string, ...sentences: readonly string[]) =>
  profileReport(tellReport({ language, sentences }));

const english = profile("en", "A strong earthquake struck the west of Nepal.", "Villages were buried.");
const rewritten = profile("en", "Western Nepal was shaken by a powerful quake.", "It buried whole villages.");
const arabic = profile("ar", "ضرب زلزال قوي غرب نيبال.", "ودفنت القرى.");
const other = profile("en", "The court freed a blogger in the capital.", "Lawyers were glad.");

describe("compareWording", () => {
  it("finds a rewrite and a translation far more alike than another story", () => {
    const unlike = compareWording(english, other);
    for (const alike of [compareWording(english, rewritten), compareWording(english, arabic)]) {
      expect(alike.lead).toBeGreaterThan(unlike.lead + 0.2);
      expect(alike.statements).toBeGreaterThan(unlike.statements + 0.1);
      expect(alike.body).toBeGreaterThan(unlike.body + 0.2);
    }
  });

  it("finds a flash contained in the long report of it", () => {
    const flash = profile("en", "Earthquake in Nepal.");
    expect(compareWording(flash, english).contained).toBeGreaterThan(0.8);
  });

  it("names the words that the openings share", () => {
    expect(compareWording(english, arabic).reasons.join()).toContain("nepal/نيبال");
  });

  it("gives nothing for reports without words", () => {
    expect(compareWording(profile("en"), english)).toEqual({
      lead: 0,
      contained: 0,
      statements: 0,
      body: 0,
      reasons: [],
    });
  });
});
