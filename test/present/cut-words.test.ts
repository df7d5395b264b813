import { expect, it } from "vitest";
import { cutWords } from "../../src/present/cut-words.js";

it("keeps the first words and counts the rest", () => {
  expect(cutWords("one two three four five six seven", 2)).toEqual({ text: "one two ...", rest: "and 5 more words" });
});

it("leaves whole what is hardly longer", () => {
  expect(cutWords("one two three four five", 2)).toEqual({ text: "one two three four five", rest: "" });
});
