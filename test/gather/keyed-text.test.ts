import { describe, expect, it } from "vitest";
import { keyText } from "../../src/gather/keyed-text.js";
import { findUnits } from "../../src/lexicon/find-units.js";
import { gatherSettings } from "../../src/settings.js";

describe("keyText", () => {
  it("tells where headline, focus and opening end", () => {
    const statements = ["Rain in Lomé", "It poured.", "Roads closed.", "Schools, too.", "Nobody was hurt."];
    const text = keyText(statements.map((statement) => findUnits(statement, "en")));
    expect([text.headline, text.focus, text.lead, text.weights.length]).toEqual([3, 5, 9, 12]);
    expect(text.literals.slice(0, text.headline)).toEqual(["rain", "in", "lome"]);
  });

  it("lays keys out rising, each with a unit and a trust", () => {
    const { keys, unitOf, trusts, weights } = keyText([findUnits("The bridge collapsed under a bus in 1998.", "en")]);
    expect([...keys]).toEqual([...keys].sort((a, b) => a - b));
    expect([...unitOf].every((unit) => unit < weights.length)).toBe(true);
    expect([...trusts].every((trust) => trust > 0 && trust <= 1)).toBe(true);
  });

  it("stays bounded for the longest report", () => {
    const long = Array.from({ length: 2_000 }, (_, index) => findUnits(`Ship number ${index} sailed from Lomé.`, "en"));
    expect(keyText(long).weights.length).toBe(gatherSettings.bodyUnits);
  });

  it("knows how much of a text is understood", () => {
    expect(keyText([findUnits("The bridge collapsed.", "en")]).understood).toBeGreaterThan(0.9);
    expect(keyText([]).understood).toBe(0);
  });
});
