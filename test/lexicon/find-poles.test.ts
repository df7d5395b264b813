import { describe, expect, it } from "vitest";
import { findPoles, isTurning } from "../../src/lexicon/find-poles.js";
import { findUnits } from "../../src/lexicon/find-units.js";

describe("opposites", () => {
  it.each([
    ["en", "rose", "fell"],
    ["en", "accepted", "rejected"],
    ["ar", "ارتفاع", "انخفاض"],
    ["fr", "accepter", "refuser"],
    ["de", "gewinnen", "verlieren"],
    ["es", "aumentar", "disminuir"],
    ["ru", "победа", "поражение"],
  ])("stand at two poles of one axis: %s %s, %s", (language, one, other) => {
    const [first, second] = [one, other].map((word) => findPoles(findUnits(word, language)));
    const clash = first!.some(({ axis, side }) => second!.some((pole) => pole.axis === axis && pole.side !== side));
    expect(clash).toBe(true);
  });

  it("are not found in a word that names neither", () => {
    expect(findPoles(findUnits("harbour", "en"))).toEqual([]);
  });

  it("are apart from words that turn whatever stands beside them", () => {
    expect(findUnits("failed without", "en").map(isTurning)).toEqual([true, true]);
    expect(findUnits("harbour", "en").map(isTurning)).toEqual([false]);
  });
});
