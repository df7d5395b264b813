/** Lines that are what they are by where they stand: repeated ones, those below "About us", those behind the end. */
import { expect, test } from "vitest";
import type { Line, LineKind } from "../../src/read/classify-line.js";
import { dropAfterEnd } from "../../src/read/drop-after-end.js";
import { markAbout } from "../../src/read/mark-about.js";
import { markRepeated } from "../../src/read/mark-repeated.js";
import { SENTENCES } from "./page-blocks.js";

const line = (words: string, kind: LineKind = "text"): Line => ({ words, kind });
const kinds = (lines: readonly Line[]) => lines.map(({ kind }) => kind);
const [FIRST, SECOND, THIRD] = SENTENCES.map((words) => line(words)) as [Line, Line, Line];

test("a line without a stop that stands twice is a caption with its alternative text", () => {
  expect(kinds(markRepeated([FIRST, line("Buoys at Sund"), line("Buoys at Sund"), SECOND]))).toEqual([
    "text",
    "caption",
    "caption",
    "text",
  ]);
});

test("a paragraph that stands twice is kept once", () => {
  expect(kinds(markRepeated([FIRST, SECOND, FIRST]))).toEqual(["text", "text", "noise"]);
});

test("lines that may repeat are left alone", () => {
  const rows = [line("Draw"), line("Draw")];
  expect(markRepeated(rows, () => true)).toEqual(rows);
});

test("what stands below 'About us' behind the body tells of the outlet", () => {
  expect(kinds(markAbout([FIRST, line("About us", "about heading"), SECOND]))).toEqual([
    "text",
    "about heading",
    "about",
  ]);
});

test("above the body, or with a report below it, the heading means nothing", () => {
  expect(kinds(markAbout([line("About us", "about heading"), FIRST, SECOND]))).toEqual([
    "about heading",
    "text",
    "text",
  ]);
  expect(kinds(markAbout([FIRST, line("About us", "about heading"), SECOND, THIRD, FIRST]))).toEqual([
    "text",
    "about heading",
    "text",
    "text",
    "text",
  ]);
});

test("titles behind 'Related articles' go, other lines stay for what they tell", () => {
  const lines = [FIRST, line("Related articles", "end line"), line("A ferry for the north"), line("-30-", "end mark")];
  expect(dropAfterEnd(lines)).toEqual([FIRST, lines[1], lines[3]]);
});

test("where sentences follow, the report goes on", () => {
  const lines = [FIRST, line("Read also", "end line"), SECOND, THIRD];
  expect(dropAfterEnd(lines)).toEqual(lines);
});

test("a paragraph of several sentences that lost its last mark is no title", () => {
  const open = line("The pilots sounded the channel at noon. They will sound it again when the tide has turned");
  expect(dropAfterEnd([FIRST, line("Read also", "end line"), open])).toContain(open);
});
