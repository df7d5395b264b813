import { describe, expect, it } from "vitest";
import { tellsFigure } from "../../src/align/tells-figure.js";
import { annotateText } from "../annotate/annotate-text.js";

const tells = (text: string, other: string) => {
  const annotated = annotateText(text);
  return tellsFigure(annotated, { start: 0, end: text.length }, annotateText(other));
};

describe("a figure of a clause", () => {
  it("is told where another report gives it", () => {
    expect(tells("Some 340 contacts are in quarantine.", "They must stay at home, all 340 people.")).toBe(true);
  });

  it("is not told where the other gives another", () => {
    expect(tells("Some 340 contacts are in quarantine.", "They must stay at home, all 210 people.")).toBe(false);
  });

  it("shows nothing where it is small and counts something else", () => {
    expect(tells("Two boats sank.", "Two men spoke to the mayor.")).toBe(false);
  });
});
