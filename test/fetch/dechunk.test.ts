import { expect, it } from "vitest";
import { dechunk } from "../../src/fetch/dechunk.js";

const undone = (text: string) => {
  const result = dechunk(Buffer.from(text));
  return "reason" in result ? result.reason : Buffer.from(result).toString();
};

it.each([
  ["3\r\none\r\n4;a=b\r\n two\r\n0\r\n\r\n", "one two"],
  ["3\none\n0\n\n", "one"],
  ["<p>joined by the crawler", "<p>joined by the crawler"],
  ["", ""],
  ["5\r\nshort", "cut off: its last chunk is missing"],
  ["3\r\none\r\n", "cut off: its last chunk is missing"],
  ["3\r\none\r\nzz\r\n", "damaged: its chunks do not follow one another"],
  ["ffffffff\r\nx", "cut off: its last chunk is missing"],
])("of %j gives %j", (text, expected) => {
  expect(undone(text)).toBe(expected);
});
