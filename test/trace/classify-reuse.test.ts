import { describe, expect, it } from "vitest";
import { classifyReuse } from "../../src/trace/classify-reuse.js";
import type { Reuse } from "../../src/trace/measure-reuse.js";
import type { Step } from "../../src/trace/measure-step.js";

const nothing: Reuse = {
  copiedA: 0,
  copiedB: 0,
  changed: 0,
  intact: 0,
  copiedWords: 0,
  spokenRuns: 0,
  wordingA: 0,
  wordingB: 0,
  rareRuns: [],
  foundA: 0,
  foundB: 0,
  likeness: 0,
  counterparts: 0,
  order: 0,
  numbersA: 0,
  numbersB: 0,
  numbersShared: 0,
  numbersOfTwo: 0,
};
const same: Reuse = { ...nothing, foundA: 0.9, foundB: 0.8, likeness: 0.5, counterparts: 6, order: 1 };
const kindOf = (reuse: Reuse, sameLanguage: boolean, directed = true) =>
  classifyReuse(reuse, sameLanguage, directed)?.kind;

describe("classifyReuse", () => {
  it("calls nothing of what shares nothing", () => {
    expect(kindOf(nothing, true)).toBeUndefined();
  });

  it("calls a report a copy by the side of which more is copied", () => {
    expect(kindOf({ ...same, copiedA: 1, copiedB: 0.3, copiedWords: 60 }, true)).toBe("verbatim");
    expect(kindOf({ ...same, copiedA: 0.5, copiedB: 0.3, copiedWords: 60 }, true)).toBe("edited");
  });

  it("calls a copy edited whose statements are changed inside, however few words that takes", () => {
    expect(kindOf({ ...same, copiedA: 0.97, copiedB: 0.3, copiedWords: 60, changed: 0.4 }, true)).toBe("edited");
  });

  it("gives one source to two that share figures which no third report has, but not to the same facts without them", () => {
    const facts: Reuse = {
      ...nothing,
      foundA: 0.3,
      foundB: 0.3,
      likeness: 0.5,
      counterparts: 3,
      order: 0.7,
      numbersA: 6,
      numbersB: 6,
    };
    expect(kindOf({ ...facts, numbersShared: 2, numbersOfTwo: 2 }, true)).toBe("common-source");
    expect(kindOf({ ...facts, numbersShared: 2 }, true)).toBeUndefined();
  });

  it("says that it does not know of a stretch that is too little of either report", () => {
    expect(kindOf({ ...nothing, copiedA: 0.05, copiedB: 0.1, copiedWords: 30 }, true)).toBe("unknown");
  });

  it("does not call a copy what shares one set phrase", () => {
    expect(kindOf({ ...nothing, copiedA: 0.4, copiedB: 0.4, copiedWords: 8 }, true)).toBeUndefined();
  });

  it("calls the same statements in two languages a translation", () => {
    expect(kindOf(same, false)).toBe("translation");
  });

  it("calls them one source where each has figures of its own", () => {
    const differing = { ...same, foundB: 0.6, numbersA: 6, numbersB: 5, numbersShared: 2 };
    expect(kindOf(differing, false)).toBe("common-source");
  });

  it("calls what is told throughout a translation, though miles became kilometres in it", () => {
    const step: Step = { beads: [], cost: 0.4, statements: 8, numbers: 6, numbersInStep: 1 };
    const converted = { ...same, numbersA: 6, numbersB: 5, numbersShared: 2, step };
    expect(kindOf(converted, false)).toBe("translation");
    expect(kindOf({ ...converted, step: { ...step, cost: 1.3 } }, false)).toBe("common-source");
  });

  it("calls what runs in step by its lengths and numbers a translation, though no word is known", () => {
    const step: Step = { beads: [], cost: 0.4, statements: 8, numbers: 6, numbersInStep: 5 };
    expect(kindOf({ ...nothing, step }, false)).toBe("translation");
    expect(kindOf({ ...nothing, step: { ...step, numbersInStep: 1 } }, false)).toBeUndefined();
    expect(kindOf({ ...nothing, step: { ...step, cost: 2 } }, false)).toBeUndefined();
    expect(kindOf({ ...nothing, step: { ...step, statements: 3 } }, false)).toBeUndefined();
  });

  it("does not call the same facts in another order one source", () => {
    expect(kindOf({ ...same, order: 0.4 }, true)).toBeUndefined();
  });
});
