import { describe, expect, it } from "vitest";
import type { ActorSide } from "../../src/gather/compare-actors.js";
import { comparePlaces } from "../../src/gather/compare-places.js";
import { numberOfName } from "../../src/gather/same-name.js";

const at = (...places: readonly string[]): ActorSide => ({
  actors: {
    persons: [],
    organisations: [],
    countries: new Map(),
    places: places.map((words) => ({
      name: words,
      words,
      language: "en",
      number: numberOfName(words, "en"),
      weight: 1,
      english: false,
      unnamed: false,
    })),
  },
});

describe("comparePlaces", () => {
  it("counts a shared place for one event", () => {
    expect(comparePlaces(at("Recife", "Lisbon"), at("Recife"))).toEqual({ value: 1, reasons: ["both name “Recife”"] });
  });

  it("counts each report's own places against one event", () => {
    expect(comparePlaces(at("Recife"), at("Tallinn")).value).toBe(-1);
  });

  it("says nothing where one report names no place", () => {
    expect(comparePlaces(at(), at("Tallinn")).value).toBe(0);
  });
});
