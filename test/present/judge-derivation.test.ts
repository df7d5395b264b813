import { describe, expect, it } from "vitest";
import type { DerivationKind } from "../../src/model/story.js";
import { isDirected } from "../../src/model/story.js";
import { creditsSource } from "../../src/present/judge-derivation.js";

const judged = (kind: DerivationKind, rule: string, sureness = 0.9) =>
  isDirected({ kind, why: { rule, words: [], sureness } });

describe("isDirected", () => {
  it("believes a credit, and a text whose direction is shown", () => {
    expect(isDirected({ kind: "credit" })).toBe(true);
    expect(isDirected({ kind: "edited" })).toBe(true);
    expect(judged("edited", "long runs; first, because it was published earlier")).toBe(true);
  });

  it("believes no text that may as well be the other way round", () => {
    expect(judged("edited", "long runs; which was first is not shown")).toBe(false);
    expect(judged("rewrite", "first, because it was published earlier", 0.49)).toBe(false);
  });

  it("gives no direction to a source in common, nor to a tie of which nothing is known", () => {
    expect(judged("common-source", "the same facts")).toBe(false);
    expect(isDirected({ kind: "unknown" })).toBe(false);
  });
});

describe("creditsSource", () => {
  it("is true where a credit of the source shows who was first", () => {
    const why = { rule: "long runs; first, because the other credits its outlet", words: [], sureness: 0.9 };
    expect(creditsSource({ why })).toBe(true);
    expect(creditsSource({ why: { ...why, rule: "first, because it was published earlier" } })).toBe(false);
    expect(creditsSource({})).toBe(false);
  });
});
