import { expect, test } from "vitest";
import { chooseBody } from "../../src/read/choose-body.js";
import { findHeadline } from "../../src/read/find-headline.js";
import { BODY, blocksOf, SENTENCES } from "./page-blocks.js";

const bodyOf = (html: string, headline?: string) => {
  const blocks = blocksOf(html);
  return chooseBody(blocks, findHeadline(blocks, headline)).body.map(({ words }) => words);
};
const LINKS = "<ul><li><a href=/a>Harbour</a></li><li><a href=/b>Weather</a></li><li><a href=/c>Chess</a></li></ul>";

test("the paragraphs of the element with the most prose", () => {
  expect(bodyOf(`<nav>${LINKS}</nav><div class="story">${BODY}</div><footer><p>Printed at Sund.</p></footer>`)).toEqual(
    [...SENTENCES],
  );
});

test("a box named for other reports is left out, and its place closes", () => {
  const box = `<div class="related-box"><p>${SENTENCES[2]}</p></div>`;
  expect(bodyOf(`<article><p>${SENTENCES[0]}</p>${box}<p>${SENTENCES[1]}</p><p>${SENTENCES[1]}</p></article>`)).toEqual(
    [SENTENCES[0], SENTENCES[1], SENTENCES[1]],
  );
});

test("a name misleads where nearly all the prose stands in its element", () => {
  expect(bodyOf(`<div class="sidebar-layout">${BODY}</div>`)).toEqual([...SENTENCES]);
});

test("a page whose paragraphs are all in furniture is believed by its elements alone", () => {
  expect(bodyOf(`<div class="related">${BODY}</div>`)).toEqual([...SENTENCES]);
});

test("comments longer than the report are not the report", () => {
  const comments = `<div id="comments">${BODY.repeat(3)}</div>`;
  expect(bodyOf(`<article>${BODY}</article>${comments}`)).toEqual([...SENTENCES]);
});

test("what stands above the headline is no body, a standfirst below it is", () => {
  const html = `<main><p>Today's tides at Sund.</p><h1>Seven buoys</h1><p class="lead">Nobody on the island had ordered any of them.</p><div>${BODY}</div></main>`;
  expect(bodyOf(html, "Seven buoys")).toEqual(["Nobody on the island had ordered any of them.", ...SENTENCES]);
});

test("headings with text below them stay, empty ones go", () => {
  const html = `<article><h2>At dawn</h2><p>${SENTENCES[0]}</p><h2>At noon</h2><p>${SENTENCES[1]}</p><p>${SENTENCES[2]}</p><h2>More</h2></article>`;
  expect(bodyOf(html)).toEqual(["At dawn", SENTENCES[0], "At noon", SENTENCES[1], SENTENCES[2]]);
});

test("a list of links inside the body goes, one of facts stays", () => {
  const facts = "<ul><li>Seven buoys</li><li>Nine fathoms of chain</li></ul>";
  const html = `<article><p>${SENTENCES[0]}</p>${facts}<p>${SENTENCES[1]}</p>${LINKS}<p>${SENTENCES[2]}</p></article>`;
  expect(bodyOf(html)).toEqual([SENTENCES[0], "Seven buoys", "Nine fathoms of chain", SENTENCES[1], SENTENCES[2]]);
});

test("a page without prose has no body", () => {
  expect(bodyOf(`<nav>${LINKS}</nav>`)).toEqual([]);
});
