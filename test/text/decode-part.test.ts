import { expect, test } from "vitest";
import { decodePart } from "../../src/text/decode-part.js";

test("escaped letters are written plainly, wrongly escaped ones stay", () => {
  expect(decodePart("f%C3%A6rge%20ved%20Sund")).toBe("færge ved Sund");
  expect(decodePart("100%-sure")).toBe("100%-sure");
});
