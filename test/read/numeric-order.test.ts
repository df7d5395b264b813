import { expect, test } from "vitest";
import { orderOfHost, orderOfTag } from "../../src/read/numeric-order.js";

test.each([
  ["en-GB", "dmy"],
  ["en_US", "mdy"],
  ["zh-Hans-CN", "ymd"],
  ["en", undefined],
  ["english", undefined],
  [undefined, undefined],
])("the tag %s writes %s", (tag, order) => {
  expect(orderOfTag(tag)).toBe(order);
});

test.each([
  ["https://gazette.example.co.uk/a", "en", "dmy"],
  ["https://gazette.com.au/a", "en", "dmy"],
  ["https://gazette.us/a", "en", "mdy"],
  ["https://gazette.ir/a", "fa", "ymd"],
  ["https://gazette.example/a", "en", undefined],
  ["https://gazette.tv/a", "en", undefined],
  ["not an address", "en", undefined],
])("the host of %s in %s writes %s", (url, language, order) => {
  expect(orderOfHost(url, language)).toBe(order);
});
