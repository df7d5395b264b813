import { expect, it } from "vitest";
import { findEnclosedSpans } from "../../src/text/find-enclosed-spans.js";
import { tokenize } from "../../src/text/tokenize.js";

const pairs = [
  ['"', '"'],
  ["«", "»"],
  ["'", "'"],
] as const;
const enclosed = (text: string) =>
  findEnclosedSpans(text, tokenize(text), pairs).map(({ start, end }) => text.slice(start, end));

it("finds what stands between marks of any pair", () => {
  expect(enclosed('He said "no" and «never again».')).toEqual(["no", "never again"]);
});

it("does not let an unclosed mark reach into the next paragraph", () => {
  expect(enclosed('"Open and left open.\n\nShe said "yes" later.')).toEqual(["yes"]);
});

it("takes no apostrophe for a mark", () => {
  expect(enclosed("the mayor's and the miners' boats")).toEqual([]);
});

it("gives the outer of two pairs", () => {
  expect(enclosed('«He said "no" twice»')).toEqual(['He said "no" twice']);
});
