import { describe, expect, it } from "vitest";
import { compareNames } from "../../src/align/compare-names.js";
import { claimOf, sides, tell } from "./claim-of.js";

const differences = (...texts: readonly string[]) => compareNames(claimOf(tell(...texts)).claim);

describe("what a group is called", () => {
  it("differs where a report uses a loaded word", () => {
    const found = differences(
      "Demonstrators blocked the bridge.",
      "The bridge was blocked by protesters.",
      "Rioters blocked the bridge.",
    );
    expect(found.map(({ kind }) => kind)).toEqual(["label"]);
    expect(sides(found)).toEqual([[["a", "b"], ["c"]]]);
  });

  it("differs between loaded words, each a position", () => {
    const found = differences("Residents came.", "Vandals came.", "Anarchists came.");
    expect(sides(found)[0]).toHaveLength(3);
  });

  it.each([
    ["all words are plain", ["Demonstrators came.", "Residents came.", "Farmers came."]],
    ["a report uses two words", ["Demonstrators came.", "Protesters came.", "Rioters and hooligans came."]],
    ["only two reports name it", ["Demonstrators came.", "Rioters came.", "They came."]],
  ])("is not told where %s", (_, texts) => {
    expect(differences(...texts)).toEqual([]);
  });
});
