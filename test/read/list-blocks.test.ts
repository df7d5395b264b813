import { expect, test } from "vitest";
import { namesAround } from "../../src/read/list-blocks.js";
import { blocksOf } from "./page-blocks.js";

const wordsOf = (html: string) => blocksOf(html).map(({ words }) => words);

test("every paragraph, heading and item is a block, in order", () => {
  expect(wordsOf("<h1>Buoys</h1><p>Seven <b>new</b> buoys.</p><ul><li>One</li><li>Two</li></ul>")).toEqual([
    "Buoys",
    "Seven new buoys.",
    "One",
    "Two",
  ]);
});

test("words between blocks are blocks of the element around them", () => {
  expect(blocksOf("<div>Before<p>Inside</p>after</div>").map(({ tag, words }) => [tag, words])).toEqual([
    ["div", "Before"],
    ["p", "Inside"],
    ["div", "after"],
  ]);
});

test("two breaks part paragraphs, one wraps a line", () => {
  expect(wordsOf("<div>One line<br>and on.<br><br>Another.</div>")).toEqual(["One line and on.", "Another."]);
});

test("what nobody sees is no block", () => {
  expect(
    wordsOf(
      '<p hidden>A</p><p style="display: none">B</p><div aria-hidden="true">C</div><script>D</script><p>Seen.</p>',
    ),
  ).toEqual(["Seen."]);
});

test("the share of links is counted in characters", () => {
  const [block] = blocksOf('<p><a href="/x">abcd</a> efgh</p>');
  expect(block!.links).toBeCloseTo(0.5);
});

test("Chinese weighs three times as much", () => {
  expect(blocksOf("<p>航道加深</p>")[0]!.weight).toBe(12);
});

test("the names around a block are those of the innermost elements", () => {
  const [block] = blocksOf('<section class="Story"><div id="lead"><p>One.</p></div></section>');
  expect(namesAround(block!)).toBe("<p>  <div> lead <section> story <body>  <html> ");
});
