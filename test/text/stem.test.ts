import { describe, expect, it } from "vitest";
import { stemWord } from "../../src/text/stem.js";

describe("stemWord", () => {
  it("brings forms of one English word together", () => {
    expect(stemWord("agreements", "en")).toBe(stemWord("agreement", "en"));
  });

  it("brings forms of one Arabic word together", () => {
    expect(stemWord("المعلمون", "ar")).toBe(stemWord("معلمين", "ar"));
  });

  it("keeps words of languages without a stemmer", () => {
    expect(stemWord("kitaplar", "xx")).toBe("kitaplar");
  });

  it("keeps a word too long to be one, and is done at once", () => {
    const word = "y".repeat(100_000);
    const begun = performance.now();
    expect(stemWord(word, "en")).toBe(word);
    expect(performance.now() - begun).toBeLessThan(50);
  });

  it("never gives an empty stem", () => {
    for (const word of ["s", "ال", "ed", "و"]) expect(stemWord(word, "en") && stemWord(word, "ar")).not.toBe("");
  });
});
