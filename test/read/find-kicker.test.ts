import { expect, test } from "vitest";
import { findHeadline } from "../../src/read/find-headline.js";
import { findKicker } from "../../src/read/find-kicker.js";
import { blocksOf } from "./page-blocks.js";

const kickerOf = (above: string) => {
  const blocks = blocksOf(`<header>${above}<h1>Seven new buoys</h1></header>`);
  return findKicker(blocks, findHeadline(blocks, "Seven new buoys"));
};

test("the short line right above the headline leads into it", () => {
  expect(kickerOf("<p>Harbour riddle</p>")).toBe("Harbour riddle");
});

test.each([
  ["a path through the site", "<p>Home / Harbour</p>"],
  ["a menu of links", '<div><a href="/a">Home</a><a href="/b">Harbour</a></div>'],
  ["a sentence", "<p>The tide turns at noon.</p>"],
  ["a date", "<p>Monday 12 May</p>"],
  ["an item of a list", "<ul><li>Harbour</li></ul>"],
])("%s is none", (_, above) => {
  expect(kickerOf(above)).toBeUndefined();
});
