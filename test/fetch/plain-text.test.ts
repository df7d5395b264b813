import { describe, expect, it } from "vitest";
import { decodeEntities, paragraphsOf, plainText } from "../../src/fetch/plain-text.js";

describe("plain text", () => {
  it.each([
    ["<b>Bridge</b> opens", "Bridge opens"],
    ["a < b > c", "a < b > c"],
    ["Use <T> and <unknown>", "Use <T> and <unknown>"],
    ["x<!-- <p>hidden</p> -->y", "xy"],
    ["line\n  two\u00a0three", "line two three"],
    ["<p>One</p><p>Two</p>", "One Two"],
    ["<a href='x", "<a href='x"],
    ["Tom &amp; &#8220;Jo&#x201d; &nope; &#0;", "Tom & “Jo” &nope; \ufffd"],
  ])("of %j is %j", (markup, words) => {
    expect(plainText(markup)).toBe(words);
  });

  it("decodes once", () => {
    expect(decodeEntities("&amp;lt;b&amp;gt;")).toBe("&lt;b&gt;");
  });

  it("of hostile markup takes linear time", () => {
    const started = performance.now();
    for (const sign of ["<", "<a ", "<!--", "&", "&#", "</"]) plainText(sign.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

it("parts paragraphs by blocks, or by blank lines where there are none", () => {
  expect(paragraphsOf("<p>One</p> <div>Two<br>Three</div>")).toEqual(["One", "Two", "Three"]);
  expect(paragraphsOf("One\nstill\n \nTwo <b>bold</b>")).toEqual(["One still", "Two bold"]);
  expect(paragraphsOf(" <p> </p>")).toEqual([]);
});
