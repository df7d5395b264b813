import { describe, expect, it } from "vitest";
import { nameAmount, nameEvent, nameLanguage, nameParticipant, nameStrength } from "../../src/present/name-terms.js";

describe("nameAmount", () => {
  it.each([
    [{ value: 1200, unit: "passenger", bound: "at least" }, "at least 1,200 passengers"],
    [{ value: 1, unit: "ferry" }, "1 ferry"],
    [{ value: 2, unit: "ferry" }, "2 ferries"],
    [{ value: 3, unit: "person" }, "3 people"],
    [{ value: 12.5, unit: "percent", bound: "about" }, "about 12.5 percent"],
    [{ value: 40e6, upper: 45e6, unit: "EUR" }, "40 million to 45 million EUR"],
    [{ value: 4.8e9, unit: "USD", bound: "exactly" }, "4.8 billion USD"],
    [{ value: 1_234_567 }, "1,234,567"],
  ] as const)("says %j as %j", (quantity, words) => {
    expect(nameAmount(quantity)).toBe(words);
  });
});

describe("nameEvent", () => {
  it("says the type and the mode in words", () => {
    expect(nameEvent({ type: "CONSULT", mode: "phone", actors: [] })).toBe("Consultation, by phone");
  });

  it("says nothing where no act was recognised", () => {
    expect(nameEvent({ type: "UNKNOWN", actors: [] })).toBeUndefined();
  });
});

describe("nameParticipant", () => {
  it("says the office and the country", () => {
    expect(nameParticipant({ name: "Karl Vella", role: "minister", country: "MLT" })).toBe(
      "Karl Vella (minister, Malta)",
    );
  });

  it("says a country that acts itself once", () => {
    expect(nameParticipant({ name: "Malta", country: "MLT" })).toBe("Malta");
  });

  it("keeps a code that is no country's", () => {
    expect(nameParticipant({ name: "The League", country: "XXQ" })).toBe("The League (XXQ)");
  });
});

describe("nameLanguage", () => {
  it.each([
    ["ar", "Arabic"],
    ["und", "language not known"],
    ["<not a tag>", "<not a tag>"],
  ])("says %j as %j", (tag, name) => {
    expect(nameLanguage(tag)).toBe(name);
  });
});

describe("nameStrength", () => {
  it("goes from denying to ordering", () => {
    expect([1, 5, 7, 10].map(nameStrength)).toEqual(["denies", "says", "stresses", "orders or demands"]);
    expect(nameStrength(11)).toBeUndefined();
  });
});
