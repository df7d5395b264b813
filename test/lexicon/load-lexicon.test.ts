import { describe, expect, it } from "vitest";
import { loadConcepts, loadWords } from "../../src/lexicon/load-lexicon.js";
import { stemWord } from "../../src/text/stem.js";

describe("loadConcepts and loadWords", () => {
  it("load each table once, each within a second on a busy machine", () => {
    const begun = performance.now();
    const concepts = loadConcepts();
    const words = loadWords("ar");
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(loadConcepts()).toBe(concepts);
    expect(loadWords("ar-EG")).toBe(words);
  });

  it("have no table for the pivot and for languages that are not known", () => {
    expect(loadWords("en")).toBeUndefined();
    expect(loadWords("xx")).toBeUndefined();
  });

  it("tell rare stems from common ones and near from far", () => {
    const concepts = loadConcepts();
    expect(concepts.weight("the")).toBeLessThan(concepts.weight("govern"));
    expect(concepts.weight("not a stem")).toBe(1);
    expect(concepts.near(stemWord("railway", "en")).map(({ stem }) => stem)).toContain("railroad");
    expect(concepts.near("not a stem")).toEqual([]);
  });

  it("hold a near stem with the same cosine from both sides", () => {
    const concepts = loadConcepts();
    for (const { stem, cosine } of concepts.near("bridg")) {
      expect(concepts.near(stem)).toContainEqual({ stem: "bridg", cosine });
    }
  });
});
