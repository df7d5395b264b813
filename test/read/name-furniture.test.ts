import { expect, test } from "vitest";
import { nameFurniture, tagFurniture } from "../../src/read/name-furniture.js";
import { frame } from "./page-blocks.js";

test.each([
  ["nav", "", "strong"],
  ["figure", "", "picture"],
  ["div", "relatedArticles", "strong"],
  ["div", "c-related__articles", "strong"],
  ["div", "read-more", "strong"],
  ["div", "comment-list", "comments"],
  ["div", "wp-caption", "picture"],
  ["div", "standfirst", "lead"],
  ["div", "share-bar", "weak"],
  ["div", "navigation", "strong"],
  ["div", "story body", "none"],
  ["p", "", "none"],
])("<%s class=%j> is %s", (tag, names, kind) => {
  expect(nameFurniture(frame(tag, names))).toBe(kind);
});

test.each(["has-image", "with-photo", "tag-video", "category-media", "format-image"])(
  "%j is how whole reports are named",
  (names) => {
    expect(nameFurniture(frame("article", names))).toBe("none");
  },
);

test("the tag alone says nothing of names", () => {
  expect(tagFurniture(frame("div", "related"))).toBe("none");
});
