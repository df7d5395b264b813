import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureText } from "../../src/present/measure-text.js";
import { wrapText } from "../../src/present/wrap-text.js";

describe("wrapText", () => {
  it("breaks between words", () => {
    expect(wrapText("one two three", 8)).toEqual(["one two", "three"]);
  });

  it("breaks beside wide characters and counts each as two columns", () => {
    expect(wrapText("港口已经开放", 8)).toEqual(["港口已经", "开放"]);
  });

  it("counts marks that combine as nothing", () => {
    expect(wrapText("كَتَبَ كَتَبَ", 7)).toEqual(["كَتَبَ كَتَبَ"]);
  });

  it("breaks inside a word only where it is longer than the line", () => {
    expect(wrapText("a bbbbbbbbbb c", 4)).toEqual(["a", "bbbb", "bbbb", "bb c"]);
  });

  it("gives one empty line for an empty text", () => {
    expect(wrapText("", 10)).toEqual([""]);
  });

  it("never exceeds the width and never loses a visible character", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "ß", "港", " ", "ك", "\u064e", "😀"), maxLength: 200 });
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
        for (const line of lines) expect(measureText(line)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it("drops leading blanks that leave no room for a wide character", () => {
    expect(wrapText(" 港", 2)).toEqual(["港"]);
  });

  it("wraps a very long word in linear time", () => {
    expect(wrapText("x".repeat(200_000), 100)).toHaveLength(2_000);
  });
});
