import { expect, it } from "vitest";
import { isWholeContent } from "../../src/fetch/judge-content.js";

const URL = "https://a.example/story";
const SENTENCE = "The harbour council met again on Monday to hear the pilots. ";

function whole(markup: string, isContent = true): boolean {
  return isWholeContent(markup, { isContent, url: URL });
}

it.each([
  "The council met on Monday …",
  "The council met on Monday [...]",
  "<p>The council met (…)</p>",
  `<p>The council met ... <a href="${URL}">Mehr</a></p>`,
  `<p>The council met.</p><p><a href="${URL}?utm_source=feed#more">اقرأ المزيد</a></p>`,
  `<p>The council met […]</p><p>The post <a href="${URL}">Council</a> appeared on Gazette.</p>`,
  "",
  "<p> </p><img src='x.jpg'>",
])("takes %j for a teaser even in the element for whole contents", (markup) => {
  expect(whole(markup)).toBe(false);
});

it.each([
  "<p>A short notice of the harbour office.</p>",
  `<p>He spoke of <a href="${URL}/other">another day</a></p>`,
  `<p>The council met.</p><p>The post <a href="${URL}">Council</a> appeared on Gazette.</p>`,
  `<p>${SENTENCE.repeat(40)}</p><p>And so it goes ...</p>`,
])("takes %j for whole there", (markup) => {
  expect(whole(markup)).toBe(true);
});

it("wants more of a description: length, or paragraphs", () => {
  expect(whole(SENTENCE.repeat(5), false)).toBe(false);
  expect(whole(`<p>${SENTENCE.repeat(6)}</p><p>${SENTENCE.repeat(6)}</p>`, false)).toBe(true);
  expect(whole(SENTENCE.repeat(30), false)).toBe(true);
});

it("of hostile markup is judged in linear time", () => {
  const started = performance.now();
  for (const sign of ["<a ", "<a href=", "</a>", "<p>", "...", "<a x></a> "]) whole(sign.repeat(200_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
