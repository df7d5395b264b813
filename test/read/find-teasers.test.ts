import { expect, test } from "vitest";
import { findTeasers } from "../../src/read/find-teasers.js";
import { massOf } from "../../src/read/mass-of-frames.js";
import { BODY, blocksOf } from "./page-blocks.js";

const teasersOf = (html: string) => {
  const blocks = blocksOf(html);
  return findTeasers(blocks, massOf(blocks));
};
const card = (title: string, line = "") => `<div class="card"><a href="/x">${title}</a>${line}</div>`;
const TITLES = ["A ferry for the north", "The last telegraph office", "Seven buoys nobody ordered"];

test("siblings of one shape with a linked title each are other reports", () => {
  const found = teasersOf(`<div class="list">${TITLES.map((title) => card(title)).join("")}</div>${BODY}`);
  expect(found).toHaveLength(3);
  expect(new Set(found.map(({ names }) => names))).toEqual(new Set(["card"]));
});

test("two of them are no list", () => {
  expect(teasersOf(`<div>${card(TITLES[0]!)}${card(TITLES[1]!)}</div>${BODY}`)).toEqual([]);
});

test("numbers in their names do not tell them apart", () => {
  const html = TITLES.map((title, at) => `<div class="item-${at}"><a href="/x">${title}</a></div>`).join("");
  expect(teasersOf(`<div>${html}</div>`)).toHaveLength(3);
});

test("paragraphs that link somewhere are a body", () => {
  expect(teasersOf(TITLES.map((title) => `<p><a href="/x">${title}</a></p>`).join(""))).toEqual([]);
});
