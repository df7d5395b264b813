import { describe, expect, test } from "vitest";
import { decodeText } from "../../src/text/decode-text.js";

describe("decodeText", () => {
  test.each([
    ["windows-1252", [0x93, 0x41, 0x94, 0x20, 0x80], "“A” €"],
    ["iso-8859-1", [0x93, 0x41, 0x94], "“A”"],
    ["windows-1251", [0xcf, 0xf0], "Пр"],
    ["windows-1256", [0xe3, 0xd1], "مر"],
    ["shift_jis", [0x93, 0xfa, 0x96, 0x7b], "日本"],
    ["utf-8", [0xef, 0xbb, 0xbf, 0x61], "a"],
  ])("reads the marks and letters of %s", (label, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes), label)).toBe(text);
  });

  test("knows no label that the standard does not know", () => {
    expect(decodeText(Uint8Array.of(0x41), "utf-9")).toBeUndefined();
  });

  test("gives nothing for a broken byte where it is strict, and a sign for it where it is not", () => {
    expect(decodeText(Uint8Array.of(0x41, 0xff), "utf-8", true)).toBeUndefined();
    expect(decodeText(Uint8Array.of(0x41, 0xff), "utf-8")).toBe("A\ufffd");
  });
});
