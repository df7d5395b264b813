import { describe, expect, it } from "vitest";
import { weighActors } from "../../src/gather/weigh-actors.js";
import { country, person, place, tellReport } from "./told-report.js";

const told = tellReport({
  sentences: ["Ana Quispe met Kofi Asante in Lomé.", "Quispe spoke of Peru.", "Rain fell on Lomé."],
  entities: [
    person("q", "Ana Quispe", "president", "PER"),
    person("a", "Kofi Asante", "president", "GHA"),
    country("p", "Peru", "PER"),
    place("l", "Lomé"),
  ],
  mentions: [
    ["Quispe", "q"],
    ["Kofi Asante", "a"],
    ["Peru", "p"],
    ["Lomé", "l"],
  ],
});

describe("weighActors", () => {
  it("puts first whom the report names early and often", () => {
    expect(weighActors(told).persons.map(({ name }) => name)).toEqual(["Ana Quispe", "Kofi Asante"]);
  });

  it("counts a country together with those who act for it", () => {
    const { countries } = weighActors(told);
    expect([...countries.keys()].sort()).toEqual(["GHA", "PER"]);
    expect(countries.get("PER")!.weight).toBeGreaterThan(countries.get("GHA")!.weight);
  });

  it("keeps places apart from actors", () => {
    expect(weighActors(told).places.map(({ words }) => words)).toEqual(["Lomé"]);
  });

  it("leaves out entities that are never mentioned", () => {
    const unnamed = tellReport({ sentences: ["Rain."], entities: [person("q", "Ana Quispe")] });
    expect(weighActors(unnamed).persons).toEqual([]);
  });
});
