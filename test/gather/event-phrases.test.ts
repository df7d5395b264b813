import { describe, expect, it } from "vitest";
import { eventPhrases } from "../../src/gather/event-phrases.js";
import { packFor } from "../../src/language/registry.js";
import { tokenize } from "../../src/text/tokenize.js";

describe("eventPhrases", () => {
  it("finds acts in the headlines of every language", () => {
    const typesIn = (language: string, headline: string) =>
      [...eventPhrases(packFor(language)!).acts.findAll(tokenize(headline))].map(({ value }) => value.type);
    expect(typesIn("en", "Earthquake shakes valley")).toContain("DISASTER");
    expect(typesIn("ar", "زلزال قوي يضرب الوادي")).toContain("DISASTER");
  });

  it("makes the tables of a pack once", () => {
    const pack = packFor("en")!;
    expect(eventPhrases(pack)).toBe(eventPhrases(pack));
  });
});
