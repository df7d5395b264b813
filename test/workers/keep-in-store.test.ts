import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { FetchedPage } from "../../src/fetch/fetched.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { keepInStore } from "../../src/workers/keep-in-store.js";
import { readPlainly } from "./made-up-reader.js";

let folder = "";
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-kept-pages-"));
  store = openStore(join(folder, "kept.db"), { make: true });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

function page(text: string, more: Partial<FetchedPage> = {}): FetchedPage {
  return {
    kind: "page",
    url: "https://news.example/a",
    finalUrl: "https://news.example/b",
    status: 200,
    bytes: new TextEncoder().encode(text),
    contentType: "text/html",
    crawled: "2024-03-19T12:00:00Z",
    etag: '"1"',
    ...more,
  };
}

it("keeps a page as a report, and every version of it as another", async () => {
  const keeper = keepInStore({ store, read: readPlainly, reader: "1" });
  const kinds = [];
  for (const text of ["One.", "One.", "Two."]) kinds.push((await keeper.keep(page(text))).kind);
  expect(kinds).toEqual(["new", "same", "changed"]);
  expect(
    store
      .loadReports()
      .map(({ text }) => text)
      .sort(),
  ).toEqual(["One.", "Two."]);
  expect(store.loadReports()[0]).toMatchObject({
    source: "https://news.example/a",
    url: "https://news.example/b",
    crawled: "2024-03-19T12:00:00Z",
  });
});

it("remembers what came with a page, and when its bytes first came", async () => {
  const keeper = keepInStore({ store, read: readPlainly, reader: "1" });
  await keeper.keep(page("One."));
  await keeper.keep(page("One.", { etag: '"2"', crawled: "2024-03-20T12:00:00Z" }));
  expect(keeper.find("https://news.example/a")).toMatchObject({ etag: '"2"', crawled: "2024-03-19T12:00:00Z" });
});

it("tells why a page cannot be read, and asks for it again next time", async () => {
  const keeper = keepInStore({ store, read: readPlainly, reader: "1" });
  expect(await keeper.keep(page("bad"))).toEqual({ kind: "unreadable", reason: "bad" });
  expect(keeper.find("https://news.example/a")).toBeUndefined();
});
