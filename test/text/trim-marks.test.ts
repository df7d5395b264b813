import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { trimEndMarks, trimMarks } from "../../src/text/trim-marks.js";

describe("marks at the ends of a text", () => {
  test.each([
    ["", ""],
    ["--", ""],
    ["-a-", "a"],
    ["a - b", "a - b"],
    ["- a - b -", "a - b"],
    ["-😀-", "😀"],
  ])("%j leaves %j", (text, left) => {
    expect(trimMarks(text, /[\s-]/)).toBe(left);
  });

  test("may be others at the end than at the start", () => {
    expect(trimMarks("(a)", /\(/, /\./)).toBe("a)");
    expect(trimEndMarks("- a: ,", /[\s,:]/)).toBe("- a");
  });

  test("may be pairs of code units, and a half of a pair is a character of its own", () => {
    expect(trimMarks("😀😀a😀", /\p{Emoji_Presentation}/u)).toBe("a");
    expect(trimMarks("\ud83da\ude00", /[^\p{L}]/u)).toBe("a");
    expect(trimEndMarks("a😀\ude00", /[^\p{L}]/u)).toBe("a");
  });

  test("go as a pattern tied to both ends would take them", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "-", " ", "é", "😀", "漢", ".") }), (text) => {
        expect(trimMarks(text, /[^\p{L}\p{N}]/u)).toBe(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
      }),
    );
  });

  test("cost one step each, even in the middle of a long text", () => {
    const text = `a${" ".repeat(2_000_000)}b`;
    const began = process.cpuUsage();
    expect(trimMarks(text, /\s/)).toBe(text);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(1000);
  });
});
