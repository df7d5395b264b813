import { describe, expect, it } from "vitest";
import { comparePlaces } from "../../src/align/compare-places.js";
import { claimOf, shown, sides, tell } from "./claim-of.js";

function differences(texts: readonly string[], sureness = 0.9) {
  return comparePlaces(claimOf(tell(...texts), { sureness }).claim);
}

const THERE = ["The fire broke out in Tizgart before dawn.", "A fire burned in Tizgart.", "It started in Tizgart."];

describe("where it happened", () => {
  it("differs where one names a place that no other does", () => {
    const made = claimOf(tell(...THERE, "The fire broke out in Soumeria before dawn."));
    const found = comparePlaces(made.claim);
    expect(sides(found)).toEqual([[["a", "b", "c"], ["d"]]]);
    expect(shown(found, made)).toEqual(["Tizgart", "Tizgart", "Tizgart", "Soumeria"]);
  });

  it.each([
    ["all name one", THERE],
    ["the other names none", [...THERE, "The fire broke out before dawn."]],
    ["the other names both", [...THERE, "The fire in Soumeria spread from Tizgart."]],
    ["each names another", ["It began in Tizgart.", "It began in Soumeria.", "It began in Arrecife."]],
  ])("is not told where %s", (_, texts) => {
    expect(differences(texts)).toEqual([]);
  });

  it.each([
    ["several words of place", "en", "The fire broke out close to Soumeria before dawn."],
    ["a noun of place", "en", "The fire broke out off the rocky island of Soumeria before dawn."],
    ["a noun of place", "fr", "L'incendie s'est déclaré dans le petit port de Soumeria avant l'aube."],
    ["an ending", "tr", "Yangın şafaktan önce Soumeria'da çıktı."],
  ])("reads a place by %s: %s", (_, language, text) => {
    const made = claimOf([...tell(...THERE), { id: "d", language, text }]);
    expect(shown(comparePlaces(made.claim), made).at(-1)).toBe("Soumeria");
  });

  it("does not take a name of two words for a place", () => {
    expect(differences([...THERE, "The fire broke out at Soumeria Advisors before dawn."])).toEqual([]);
  });

  it("does not take a word that is numbered for a place", () => {
    expect(differences([...THERE, "The fire broke out in Week 16 of the season."])).toEqual([]);
  });

  it("takes a country for whose it is, not for where", () => {
    expect(differences([...THERE, "The fire broke out in Estonia before dawn."])).toEqual([]);
  });

  it("is not told of an unsure claim", () => {
    expect(differences([...THERE, "The fire broke out in Soumeria."], 0.4)).toEqual([]);
  });
});
