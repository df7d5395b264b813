import { describe, expect, it } from "vitest";
import { bothWays, compareParts, compareWording, coverFocus } from "../../src/gather/compare-wording.js";
import { tellSharedWords } from "../../src/gather/list-shared-words.js";
import { profileReport } from "../../src/gather/profile-report.js";
import { tellReport } from "./told-report.js";

const text = (language: string, ...sentences: readonly string[]) =>
  profileReport(tellReport({ language, sentences })).text;

const english = text("en", "A strong earthquake struck the west of Nepal.", "Villages were buried.");
const rewritten = text("en", "Western Nepal was shaken by a powerful quake.", "It buried whole villages.");
const arabic = text("ar", "ضرب زلزال قوي غرب نيبال.", "ودفنت القرى.");
const other = text("en", "The court freed a blogger in the capital.", "Lawyers were glad.");

describe("compareWording", () => {
  it("finds a rewrite and a translation far more alike than another story", () => {
    const unlike = compareWording(english, other);
    for (const alike of [compareWording(english, rewritten), compareWording(english, arabic)]) {
      for (const cover of ["lead", "body"] as const) {
        expect(bothWays(alike, cover)[0]).toBeGreaterThan(bothWays(unlike, cover)[1] + 0.1);
      }
    }
  });

  it("finds a flash contained in the long report of it, and not the other way about", () => {
    const [lesser, greater] = bothWays(compareWording(text("en", "Earthquake in Nepal."), english), "focusAnywhere");
    expect(greater).toBeGreaterThan(0.8);
    expect(lesser).toBeLessThan(greater);
  });

  it("gives the same whichever text comes first", () => {
    expect(compareWording(arabic, english)).toEqual(compareWording(english, arabic));
  });

  it("leaves out of what is a report's own what both print word for word", () => {
    const notice = "This site stores cookies to show you pages that you may like.";
    const [court, quake] = [
      text("en", notice, "The court freed a blogger in the capital.", "Lawyers of the family were glad."),
      text("en", notice, "A strong earthquake struck the west of Nepal.", "Villages were buried under mud."),
    ];
    const wording = compareWording(court, quake);
    expect(bothWays(wording, "body")[0]).toBeGreaterThan(0.2);
    for (const cover of ["own", "ownLead"] as const) expect(bothWays(wording, cover)[1]).toBeLessThan(0.1);
    expect(compareWording(quake, court)).toEqual(wording);
  });

  it("takes all of a report for its own where nothing stands in both", () => {
    const wording = compareWording(english, rewritten);
    expect(bothWays(wording, "own")).toEqual(bothWays(wording, "body"));
  });

  it("gives nothing for reports without words", () => {
    expect(compareWording(text("en"), english).every((share) => share === 0)).toBe(true);
  });
});

describe("coverFocus", () => {
  it("tells which of two reports tells what is new in the other", () => {
    const roundUp = text(
      "en",
      "Rain spoiled the harvest.",
      "A second storm is near.",
      "Nepal had a strong earthquake.",
    );
    const { ofA, ofB } = coverFocus(roundUp, text("en", "Strong earthquake in Nepal."));
    expect(ofB).toBeGreaterThan(0.8);
    expect(ofA).toBeLessThan(0.2);
  });
});

describe("compareParts", () => {
  const quake = text("en", "Strong earthquake in Nepal.");
  const roundUp = text("en", "Rain spoiled the harvest.", "A second storm is near.", "Nepal had a strong earthquake.");

  it("parts a round-up from what it tells in a part, and names the words", () => {
    const { value, reasons } = compareParts(roundUp, quake, compareWording(roundUp, quake));
    expect(value).toBe(-1);
    expect(reasons[0]).toMatch(/one tells of .*“earthquake”.* only in a part/);
  });

  it("says nothing of a flash and the long report of it", () => {
    expect(compareParts(quake, english, compareWording(quake, english)).value).toBe(0);
  });
});

describe("tellSharedWords", () => {
  it("names the words that the openings share, across languages", () => {
    expect(tellSharedWords(english, arabic).join()).toContain("nepal/نيبال");
    expect(tellSharedWords(english, other)).toEqual([]);
  });
});
