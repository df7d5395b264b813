import { expect, test } from "vitest";
import { isBesideReport } from "../../src/read/beside-report.js";
import { surveyPage } from "../../src/read/survey-page.js";
import { documentOf } from "./page-blocks.js";

const survey = (html: string) => surveyPage(documentOf(html));

test("elements that hold a moment are found by tag, by property and by attribute, in order", () => {
  const { timed } = survey(
    '<time>a</time><b itemprop="datePublished">b</b><b property="schema:dateModified">c</b><abbr title="2024-05-01">d</abbr><i data-timestamp="1">e</i><abbr title="Ltd">f</abbr>',
  );
  expect(timed.map((element) => element.textContent)).toEqual(["a", "b", "c", "d", "e"]);
});

test("elements named for a date, and those in which an age may stand", () => {
  const { dated, aged } = survey('<p class="post-date">a</p><p id="pubtime">b</p><p class="time-ago">c</p><p>d</p>');
  expect(dated.map(({ names }) => names.trim())).toEqual(["post-date", "pubtime", "time-ago"]);
  expect(aged.map((element) => element.textContent)).toEqual(["a", "c"]);
});

test("scripts are parted into data and programs; those of other files are neither", () => {
  const { linkedData, scripts } = survey(
    '<script type="application/ld+json">{}</script><script>a()</script><script src="/b.js"></script>',
  );
  expect([linkedData.length, scripts.map((script) => script.textContent)]).toEqual([1, ["a()"]]);
});

test("who wrote and who published, the first of each", () => {
  const { author, publishers } = survey(
    '<a rel="author">Ina Marsh</a><span class="byline-name">Jo</span><p itemprop="publisher">Sund Post</p>',
  );
  expect([author?.textContent, publishers[0]?.textContent]).toEqual(["Ina Marsh", "Sund Post"]);
});

test("no more of a kind than reports have", () => {
  expect(survey("<time>1</time>".repeat(1000)).timed).toHaveLength(400);
});

test.each([
  ['<div class="related-news"><time>x</time></div>', "another"],
  ['<div id="comments"><time>x</time></div>', "another"],
  ["<aside><time>x</time></aside>", "list"],
  ["<footer><time>x</time></footer>", "list"],
  ['<ul><li><a href="/a">A</a><time>x</time></li></ul>', "list"],
  ["<p><time>x</time></p>", undefined],
  ['<div class="sidebar-right"><h1>Buoys</h1><time>x</time></div>', undefined],
])("%s stands beside the report: %s", (html, beside) => {
  const { timed, headings } = survey(html);
  expect(isBesideReport(timed[0]!, headings[0])).toBe(beside);
});
