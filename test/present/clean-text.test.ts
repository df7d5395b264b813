import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText } from "../../src/present/clean-text.js";

/** Production 2 of XML 1.0. */
const XML_CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe("cleanText", () => {
  it("leaves words in any script as they are, with tabs and line ends", () => {
    for (const text of ["Ferry\tsails\n\nMonday", "العبّارة تبحر", "渡輪 🛳"]) expect(cleanText(text)).toBe(text);
  });

  it("leaves nothing that XML, Turtle or JSON could not hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.integer({ min: 0, max: 0xffff })), (text, units) => {
        for (const hostile of [text, String.fromCharCode(...units)]) {
          expect(cleanText(hostile)).toMatch(XML_CHARACTERS);
          expect(cleanText(hostile)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e]/);
        }
      }),
    );
  });
});
