import { expect, test } from "vitest";
import { findHeadline } from "../../src/read/find-headline.js";
import { blocksOf } from "./page-blocks.js";

const found = (html: string, headline?: string) => {
  const blocks = blocksOf(html);
  return blocks[findHeadline(blocks, headline)]?.words;
};

test("the heading that says what the metadata say, whatever its case", () => {
  expect(found("<h1>Sund Post</h1><h2>SEVEN NEW BUOYS</h2>", "Seven new buoys")).toBe("SEVEN NEW BUOYS");
});

test("a heading that the title cuts short or goes on from", () => {
  expect(found("<h2>Seven new buoys found</h2>", "Seven new buoys")).toBe("Seven new buoys found");
  expect(found("<h2>Seven new buoys</h2>", "Seven new buoys found")).toBe("Seven new buoys");
});

test("the name of the site inside the title is no headline", () => {
  expect(found("<h2>Sund Post</h2><p>x</p>", "Seven new buoys were found in the channel - Sund Post")).toBeUndefined();
});

test("else the only heading of the first rank", () => {
  expect(found("<h1>Seven new buoys</h1><h2>At dawn</h2>")).toBe("Seven new buoys");
  expect(found("<h1>Seven new buoys</h1><h1>Chess</h1>")).toBeUndefined();
});

test("a paragraph may be the headline where it is the very words", () => {
  expect(found("<p>Seven new buoys</p><p>Text.</p>", "Seven new buoys")).toBe("Seven new buoys");
});
