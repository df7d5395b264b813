import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, westernDigit } from "../../src/text/fold.js";

describe("fold", () => {
  it.each([
    ["Raïssi", "raissi"],
    ["ŁÓDŹ", "lodz"],
    ["Straße", "strasse"],
    ["Ёлка", "елка"],
    ["don’t", "don't"],
  ])("folds case, diacritics and apostrophes: %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });

  it.each([
    ["رئيسى", "رئيسي"],
    ["إيران", "ايران"],
    ["مُحَمَّد", "محمد"],
    ["كـتـاب", "كتاب"],
    ["مدرسة", "مدرسه"],
    ["خارجۀ", "خارجه"],
  ])("gives variants of Arabic letters one spelling: %s", (word, other) => {
    expect(fold(word)).toBe(fold(other));
  });

  it("drops marks of direction and joiners of no width", () => {
    expect(fold("\u200fرو\u200cز\u202c")).toBe(fold("روز"));
  });

  it("writes eastern digits, signs and separators as western ones", () => {
    expect(fold("٣١٬٧٠٠٫٥٪")).toBe("31,700.5%");
    expect(fold("۷۷")).toBe("77");
    expect(westernDigit("x")).toBe("x");
  });

  it("changes nothing that is folded already", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});
