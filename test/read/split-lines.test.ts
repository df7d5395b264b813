import { expect, test } from "vitest";
import { splitLines } from "../../src/read/split-lines.js";

const split = (text: string) => splitLines(text, (line) => line.startsWith("Source:"));

test("one line is one paragraph", () => {
  expect(split("The first stands alone.\nThe second, too.\n\nThe third.")).toEqual([
    "The first stands alone.",
    "The second, too.",
    "The third.",
  ]);
});

test("a line that breaks off goes on in the next where that begins small", () => {
  expect(split("The boats that left the harbour in the morning\ncame back at noon.\nNobody was hurt.")).toEqual([
    "The boats that left the harbour in the morning came back at noon.",
    "Nobody was hurt.",
  ]);
});

test("lines wrapped at a fixed width are joined up to the blank line", () => {
  const line = "Of the many boats that lay in the harbour of Ellin on that winter day";
  const paragraph = `${[line, line, line, line].join("\n")}\nnone came back.`;
  expect(split(`${paragraph}\n\n${paragraph}\nSource: Nobody`)).toEqual([
    `${[line, line, line, line].join(" ")} none came back.`,
    `${[line, line, line, line].join(" ")} none came back.`,
    "Source: Nobody",
  ]);
});

test("signs of headings and invisible characters are taken off", () => {
  expect(split("# A title\n\u200bThe\u00a0  text\u200f.")).toEqual(["A title", "The text."]);
});
