import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/text/tokenize.js";

describe("tokenize", () => {
  it("tells words, numbers and marks apart", () => {
    expect(tokenize("Over 31,700 people.").map(({ kind }) => kind)).toEqual(["word", "number", "word", "mark"]);
  });

  it("keeps separators inside a number and leaves them out after it", () => {
    expect(tokenize("3.5, 1.").map(({ norm }) => norm)).toEqual(["3.5", ",", "1", "."]);
  });

  it("parts hyphens and possessives from words", () => {
    expect(tokenize("Rasht-Astara Iran’s").map(({ norm }) => norm)).toEqual(["rasht", "-", "astara", "iran", "'s"]);
  });

  it("knows capital letters only where the script has them", () => {
    expect(tokenize("Élan vital Москва إيران").map(({ capital }) => capital)).toEqual([true, false, true, false]);
  });

  it("takes each Chinese character for a word, and what is written beside them as before", () => {
    expect(tokenize("据新华社3月19日电iPhone用").map(({ norm }) => norm)).toEqual([
      "据",
      "新",
      "华",
      "社",
      "3",
      "月",
      "19",
      "日",
      "电",
      "iphone",
      "用",
    ]);
    expect(tokenize("東京でテスト").map(({ norm }) => norm)).toEqual(["東", "京", "でテスト"]);
  });

  it("adds the base to every position", () => {
    expect(tokenize("ab c", 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 12],
      [13, 14],
    ]);
  });

  it("gives tokens in order, inside the text, none overlapping another", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("cuts plain words as it cuts all others, whatever follows them", () => {
    const slow = /\p{N}+(?:[.,٫٬]\p{N}+)*|\p{L}[\p{L}\p{M}\u0640\u200c]*|(?<=\p{L})['’]s(?![\p{L}\p{N}])|[^\s\p{C}]/gu;
    const letters = fc.constantFrom(..."aZs إمه7٣.,'’-é\u0301\u064b\u0640\u200c\n\u00a0ñ");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), (text) => {
        const cut = tokenize(text).map(({ start, end }) => text.slice(start, end));
        expect(cut).toEqual(text.match(slow) ?? []);
      }),
    );
  });

  it("is done with a million letters without a space at once", () => {
    const begun = performance.now();
    tokenize(`${"a".repeat(500_000)}é${"ب".repeat(500_000)}`);
    tokenize("a’".repeat(200_000));
    // A square of the length would take hours; other work on the machine takes seconds.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });
});
