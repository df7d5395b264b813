import { expect, it } from "vitest";
import { duePages, recall, takeIn } from "../../src/fetch/feed-memory.js";
import { fetchSettings } from "../../src/settings.js";

const HOUR = 3_600_000;
const links = (...urls: readonly (readonly [string, string?])[]) => ({
  feeds: [],
  entries: urls.map(([url, modified]) => ({ url, ...(modified === undefined ? {} : { modified }) })),
});

it("remembers nothing where nothing, or nothing that is understood, was kept", () => {
  for (const json of [undefined, "", "{", "[]", '{"failures":"many"}']) {
    expect(recall(json)).toEqual({ failures: 0, feeds: [], entries: {} });
  }
});

it("has what is new fetched, the latest first, and no more than a round may", () => {
  const memory = takeIn(recall(undefined), links(["a", "2024-03-01"], ["b"], ["c", "2024-03-03"]), 0, fetchSettings);
  expect(duePages(memory, 0, undefined, fetchSettings)).toEqual(["c", "a", "b"]);
  expect(duePages(memory, 0, undefined, { ...fetchSettings, pagesPerRound: 2 })).toEqual(["c", "a"]);
});

it("has a page fetched again where the feed gives it a new date, and only then", () => {
  const seen = takeIn(recall(undefined), links(["a", "1"], ["b", "1"], ["c"]), 0, fetchSettings);
  const entries = Object.fromEntries(Object.entries(seen.entries).map(([url, one]) => [url, { ...one, checked: 1 }]));
  const later = takeIn({ ...seen, entries }, links(["a", "2"], ["b", "1"], ["c"]), 2, fetchSettings);
  expect(duePages(later, 2, undefined, fetchSettings)).toEqual(["a"]);
  const undated = takeIn({ ...seen, entries }, links(["a"], ["b"], ["c"]), 2, fetchSettings);
  expect(duePages(undated, 2, undefined, fetchSettings)).toEqual([]);
});

it("has pages looked at again after a while, the longest unseen first, but not for ever", () => {
  const entry = (seen: number, checked: number) => ({ seen, checked });
  const memory = {
    failures: 0,
    feeds: [],
    entries: { a: entry(0, 2 * HOUR), b: entry(0, HOUR), c: entry(0, 5 * HOUR) },
  };
  expect(duePages(memory, 5.5 * HOUR, HOUR, fetchSettings)).toEqual(["b", "a"]);
  expect(duePages(memory, 5.5 * HOUR, undefined, fetchSettings)).toEqual([]);
  expect(duePages(memory, 8 * 24 * HOUR, HOUR, fetchSettings)).toEqual([]);
});

it("forgets the oldest of what a feed no longer names", () => {
  const few = { ...fetchSettings, rememberedEntries: 2 };
  const first = takeIn(recall(undefined), links(["a"]), 1, few);
  const second = takeIn(first, links(["b"]), 2, few);
  const third = takeIn(second, links(["c"]), 3, few);
  expect(Object.keys(third.entries)).toEqual(["c", "b"]);
});
