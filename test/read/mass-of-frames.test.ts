import { expect, test } from "vitest";
import { isProse, massOf } from "../../src/read/mass-of-frames.js";
import { BODY, blocksOf, SENTENCES } from "./page-blocks.js";

test("each element holds what its parts hold", () => {
  const blocks = blocksOf(`<main><article>${BODY}</article><p><a href="/x">All the news of the day</a></p></main>`);
  const masses = massOf(blocks);
  const of = (tag: string) => [...masses].find(([frame]) => frame.tag === tag)![1];
  const prose = SENTENCES.join("").length;
  expect(of("article")).toMatchObject({ prose, junk: 0 });
  expect(of("main")).toMatchObject({ prose, junk: "All the news of the day".length });
  expect(of("article").depth).toBe(of("main").depth + 1);
});

test("a factor weighs blocks", () => {
  const blocks = blocksOf(`<article>${BODY}</article>`);
  const half = massOf(blocks, () => 0.5);
  const [, { prose }] = [...half].find(([frame]) => frame.tag === "article")!;
  expect(prose).toBe(SENTENCES.join("").length / 2);
});

test("headings, short lines and links are no prose", () => {
  const [heading, short, link, sentence] = blocksOf(
    `<h2>${SENTENCES[0]}</h2><p>Photo: harbour</p><p><a href="/x">${SENTENCES[1]}</a></p><p>${SENTENCES[2]}</p>`,
  );
  expect([heading, short, link, sentence].map((block) => isProse(block!))).toEqual([false, false, false, true]);
});
