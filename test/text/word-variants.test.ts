import { describe, expect, it } from "vitest";
import { type AffixRules, wordVariants } from "../../src/text/word-variants.js";

const RULES: AffixRules = {
  prefixes: [{ affix: "re", rest: 2, becomes: [["", 0.95]] }],
  suffixes: [
    {
      affix: "ies",
      rest: 2,
      becomes: [
        ["y", 0.9],
        ["", 0.5],
      ],
    },
  ],
  initials: [{ affix: "t", rest: 2, becomes: [["y", 0.7]] }],
};

describe("wordVariants", () => {
  it("gives the word itself first, then by trust", () => {
    expect(wordVariants("retries", RULES)).toEqual([
      { form: "retries", trust: 1 },
      { form: "tries", trust: 0.95 },
      { form: "retry", trust: 0.9 },
      { form: "try", trust: 0.9 },
      { form: "yries", trust: 0.7 },
      { form: "yry", trust: 0.7 },
      { form: "retr", trust: 0.5 },
      { form: "tr", trust: 0.5 },
    ]);
  });

  it("leaves short words whole", () => {
    expect(wordVariants("res", RULES)).toEqual([{ form: "res", trust: 1 }]);
  });

  it("gives a bounded number of forms", () => {
    const many = Array.from({ length: 300 }, (_, index) => [String(index), 0.5] as const);
    const rules = { prefixes: [{ affix: "a", rest: 1, becomes: many }], suffixes: [], initials: [] };
    expect(wordVariants("abc", rules)).toHaveLength(64);
  });
});
