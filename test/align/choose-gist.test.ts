import { describe, expect, it } from "vitest";
import { chooseGist, type Telling } from "../../src/align/choose-gist.js";
import { annotate } from "../../src/synopsis.js";

/** The first clause of each text, all of one fit. */
function gistOf(...texts: readonly string[]): string {
  const members = texts.map((text, at): Telling => {
    const annotated = annotate({ id: String(at), source: String(at), language: "en", text, credits: [] });
    const { start, end } = annotated.clauses[0]!;
    return { annotated, span: { start, end }, fit: 1 };
  });
  const { annotated, span } = chooseGist(members);
  return annotated.report.text.slice(span.start, span.end);
}

describe("the wording of a claim", () => {
  it("is the shortest that stands by itself", () => {
    expect(gistOf("The bridge was closed at noon on Sunday.", "The bridge was closed.")).toBe("The bridge was closed");
  });

  it("is no opening that an insertion breaks off", () => {
    const whole = "The river had risen by two metres overnight.";
    expect(gistOf("The river was; as all had feared for days, two metres higher.", whole)).toBe(whole.slice(0, -1));
  });

  it("is no header where another states something", () => {
    const whole = "The ministry denied that the gates had been opened at night.";
    expect(gistOf("The ministry said in a statement on Monday: the gates stayed shut.", whole)).toBe(
      whole.slice(0, -1),
    );
  });

  it("is a header where there is nothing else", () => {
    expect(gistOf("The ministry said in a statement on Monday: the gates stayed shut.")).toMatch(/^The ministry said/);
  });
});
