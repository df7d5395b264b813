import { describe, expect, it } from "vitest";
import { stripEndings } from "../../src/text/strip-endings.js";

const RULES = {
  endings: ["ler", "lar", "imiz", "den", "dan", "in", "i"],
  rest: [4, 3, 2],
  softened: { b: "p" },
} as const;

describe("endings one behind another", () => {
  it.each([
    ["evlerimizden", "ev"],
    ["evler", "ev"],
    ["ev", "ev"],
    ["kitabin", "kitap"],
    ["kitap", "kitap"],
    ["deri", "deri"],
    ["", ""],
  ])("%j has the stem %j", (word, stem) => {
    expect(stripEndings(word, RULES)).toBe(stem);
  });
});
