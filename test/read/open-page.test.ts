import { expect, test } from "vitest";
import { openPage } from "../../src/read/open-page.js";

const opened = (html: string) => {
  const page = openPage(html);
  return "reason" in page ? page.reason : page.document.body.textContent?.trim();
};

test("fragments are given a root, and what stands before the root is cut off", () => {
  expect(opened("<p>Seven buoys</p>")).toBe("Seven buoys");
  expect(opened("Warning: line 3<br><html><body><p>Seven buoys</p></body></html>")).toBe("Seven buoys");
});

test.each([
  ["tags", "<b>".repeat(70_000)],
  ["entities", "&amp;".repeat(210_000)],
  ["attributes in one tag", `<div ${"a ".repeat(20_000)}>`],
  ["levels", "<div>".repeat(16_000)],
])("too many %s are told before the parser is asked", (what, html) => {
  expect(opened(`<html><body>${html}`)).toBe(`page of more ${what} than any report has`);
});

test("what a script compares is no tag", () => {
  const script = `<script>if (a <b ${"&& c ".repeat(5_000)}) x()</script>`;
  expect(opened(`<html><body>${script}<p>Seven buoys</p></body></html>`)).toContain("Seven buoys");
});
