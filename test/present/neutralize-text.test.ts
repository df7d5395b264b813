import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flattenText, neutralizeText } from "../../src/present/neutralize-text.js";

describe("neutralizeText", () => {
  it("shows control characters as pictures", () => {
    expect(neutralizeText("\u001b[31m\u0007\u0000")).toBe("␛[31m␇␀");
  });

  it("replaces eight-bit control characters and direction overrides", () => {
    expect(neutralizeText("a\u009bb\u202ec\u007f")).toBe("a\ufffdb\ufffdc␡");
  });

  it("makes embeddings and isolates of honest pages invisible", () => {
    expect(neutralizeText("\u202bنص\u202c")).toBe("\u2060نص\u2060");
  });

  it("keeps tabs, line ends and joiners inside words", () => {
    expect(neutralizeText("a\tb\nc می\u200cرود")).toBe("a\tb\nc می\u200cرود");
  });

  it("replaces half of a character pair and keeps whole ones", () => {
    expect(neutralizeText("\ud83d 😀")).toBe("\ufffd 😀");
  });

  it("keeps the length, so that spans still fit", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => neutralizeText(text).length === text.length));
  });
});

describe("flattenText", () => {
  it("puts a text on one line and leaves out what is invisible", () => {
    expect(flattenText("  a\r\n b\u2066c\u2069\t ")).toBe("a bc");
  });
});
