import { describe, expect, it } from "vitest";
import { hasPlace, isActed, isCameo, isOccasion, isSymmetrical, isVerbal } from "../../src/lexicon/event-codes.js";

describe("event codes", () => {
  it("know acts that both parties do to each other", () => {
    expect(isSymmetrical("CONSULT")).toBe(true);
    expect(isSymmetrical("ACCUSE")).toBe(false);
  });

  it("know calls as occasions", () => {
    expect(isOccasion("CONSULT", "phone")).toBe(true);
    expect(isOccasion("CONSULT", undefined)).toBe(false);
    expect(isOccasion("CONSULT", "mediate")).toBe(false);
  });

  it("give a place to visits and blows, none to calls and words", () => {
    expect(hasPlace("CONSULT", "visit")).toBe(true);
    expect(hasPlace("ASSAULT", undefined)).toBe(true);
    expect(hasPlace("CONSULT", "phone")).toBe(false);
    expect(hasPlace("SUPPORT", undefined)).toBe(false);
    expect(isVerbal("SUPPORT")).toBe(true);
  });

  it("know the code that stands for none", () => {
    expect(isCameo("041")).toBe(true);
    expect(isCameo("000")).toBe(false);
  });

  it("know happenings that nobody does", () => {
    expect(isActed("ASSAULT")).toBe(true);
    expect(isActed("DISASTER")).toBe(false);
  });
});
