import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createFetcher } from "../../src/fetch/create-fetcher.js";
import type { Fetcher } from "../../src/fetch/fetched.js";
import { keepInFolder } from "../../src/fetch/keep-in-folder.js";
import { listFeedLinks } from "../../src/fetch/list-feed-links.js";
import { type WatchEvent, type WatchOptions, watchOn, watchOnce } from "../../src/fetch/watch-feeds.js";
import { fetchSettings } from "../../src/settings.js";
import { type MadeUpClock, madeUpClock } from "./made-up-clock.js";
import { type Asked, type MadeUpServer, type Reply, startServer, stopServers } from "./made-up-server.js";

const MINUTE = 60_000;
let folder = "";
let fetcher: Fetcher;
let clock: MadeUpClock;
let memories: Map<string, string>;
let interruption: AbortController;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-watch-"));
  clock = madeUpClock();
  fetcher = createFetcher({ version: "1", clock, allowPrivate: true });
  memories = new Map();
  interruption = new AbortController();
});
afterEach(async () => {
  stopServers();
  await fetcher.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Site {
  readonly server: MadeUpServer;
  /** What stands at a path: changed by tests between rounds. */
  readonly pages: Map<string, Reply | ((asked: Asked) => Reply)>;
}

async function openSite(): Promise<Site> {
  const pages: Site["pages"] = new Map();
  const server = await startServer((asked) => {
    const page = pages.get(asked.path);
    return typeof page === "function" ? page(asked) : page;
  });
  return { server, pages };
}

const XML = { "content-type": "application/rss+xml" };

function feed(...entries: readonly (readonly [path: string, date?: string])[]): Reply {
  const items = entries.map(([path, date]) => {
    const dated = date === undefined ? "" : `<pubDate>${date}</pubDate>`;
    return `<item><title>Story ${path}</title><link>${path}</link>${dated}</item>`;
  });
  return {
    headers: XML,
    body: `<rss version="2.0"><channel><title>Valley Post</title>${items.join("")}</channel></rss>`,
  };
}

function watching(more: Partial<WatchOptions> = {}) {
  const events: WatchEvent[] = [];
  const options: WatchOptions = {
    fetcher,
    parse: listFeedLinks,
    keeper: keepInFolder(folder),
    memories: { load: (name) => memories.get(name), save: (name, json) => memories.set(name, json) },
    clock,
    settings: fetchSettings,
    every: 15 * MINUTE,
    signal: interruption.signal,
    onEvent: (event) => events.push(event),
    ...more,
  };
  return { events, options };
}

async function round(feeds: readonly string[], more: Partial<WatchOptions> = {}) {
  const { events, options } = watching(more);
  await watchOnce(feeds, options);
  return events.map(({ kind, url, reason }) => [kind, (url ?? "").replace(/^http:\/\/[^/]+/, ""), reason]);
}

const manifest = () => readFileSync(join(folder, "manifest.jsonl"), "utf8").trimEnd().split("\n");

describe("a watched feed", () => {
  it("brings the pages of its entries, and in the next round only what is new", async () => {
    const { server, pages } = await openSite();
    pages.set("/feed", feed(["/a"], ["/b"]));
    for (const path of ["/a", "/b", "/c"]) pages.set(path, { body: `<p>Page ${path}.</p>` });
    const url = `${server.url}/feed`;
    expect(await round([url])).toEqual([
      ["new", "/a", undefined],
      ["new", "/b", undefined],
    ]);
    expect(await round([url])).toEqual([]);
    pages.set("/feed", feed(["/c"], ["/a"], ["/b"]));
    expect(await round([url])).toEqual([["new", "/c", undefined]]);
    expect(server.requests.filter((path) => path === "/a")).toHaveLength(1);
    expect(manifest()).toHaveLength(3);
  });

  it("tells each page with its headline, its outlet and the file it is in", async () => {
    const { server, pages } = await openSite();
    pages.set("/feed", feed(["/a"]));
    pages.set("/a", { body: "<p>Page.</p>" });
    const { events, options } = watching();
    await watchOnce([`${server.url}/feed`], options);
    expect(events).toEqual([
      {
        kind: "new",
        time: expect.stringMatching(/^2024-03-19T12:0/),
        feed: `${server.url}/feed`,
        feedTitle: "Valley Post",
        url: `${server.url}/a`,
        headline: "Story /a",
        file: expect.stringMatching(/\/a-[0-9a-f]{8}\.html$/),
        status: 200,
      },
    ]);
  });

  it("is not sent again where it did not change", async () => {
    const { server, pages } = await openSite();
    const statuses: number[] = [];
    pages.set("/feed", ({ headers }) => {
      const reply = headers["if-none-match"] === '"f1"' ? { status: 304 } : feed(["/a"]);
      statuses.push(reply.status ?? 200);
      return { ...reply, headers: { ...XML, etag: '"f1"' } };
    });
    pages.set("/a", { body: "<p>Page.</p>" });
    await round([`${server.url}/feed`]);
    expect(await round([`${server.url}/feed`])).toEqual([]);
    expect(statuses).toEqual([200, 304]);
  });

  it("has a page fetched again where its date changed, and keeps both versions", async () => {
    const { server, pages } = await openSite();
    pages.set("/feed", feed(["/a", "Tue, 19 Mar 2024 08:00:00 GMT"]));
    pages.set("/a", { body: "<p>Two hurt.</p>" });
    await round([`${server.url}/feed`]);
    pages.set("/feed", feed(["/a", "Tue, 19 Mar 2024 10:00:00 GMT"]));
    pages.set("/a", { body: "<p>Three hurt.</p>" });
    expect(await round([`${server.url}/feed`])).toEqual([["changed", "/a", undefined]]);
    expect(readdirSync(join(folder, `127.0.0.1-${server.port}`))).toHaveLength(2);
  });

  it("has silent edits looked for where that is wished", async () => {
    const { server, pages } = await openSite();
    let text = "<p>Two hurt.</p>";
    pages.set("/feed", feed(["/a"], ["/b"]));
    pages.set("/a", () => ({ body: text }));
    pages.set("/b", ({ headers }) => ({
      status: headers["if-none-match"] ? 304 : 200,
      body: "<p>B.</p>",
      headers: { etag: '"b"' },
    }));
    await round([`${server.url}/feed`]);
    text = "<p>Three hurt.</p>";
    expect(await round([`${server.url}/feed`])).toEqual([]);
    await clock.wait(61 * MINUTE);
    const again = { recheck: 60 * MINUTE };
    expect(await round([`${server.url}/feed`], again)).toEqual([["changed", "/a", undefined]]);
    expect(await round([`${server.url}/feed`], again)).toEqual([]);
  });

  it("leaves for the next round what is more than a round may bring", async () => {
    const { server, pages } = await openSite();
    pages.set("/feed", feed(["/a"], ["/b"], ["/c"]));
    for (const path of ["/a", "/b", "/c"]) pages.set(path, { body: path });
    const few = { settings: { ...fetchSettings, pagesPerRound: 2 } };
    expect(await round([`${server.url}/feed`], few)).toHaveLength(2);
    expect(await round([`${server.url}/feed`], few)).toEqual([["new", "/c", undefined]]);
  });

  it("has a page that is not there told once, and one that may come tried again", async () => {
    const { server, pages } = await openSite();
    pages.set("/feed", feed(["/gone"], ["/late"]));
    pages.set("/late", { status: 503 });
    const first = await round([`${server.url}/feed`]);
    expect(first.map(([kind, url]) => [kind, url])).toEqual([
      ["failed", "/gone"],
      ["failed", "/late"],
    ]);
    pages.set("/late", { body: "<p>Late.</p>" });
    expect(await round([`${server.url}/feed`])).toEqual([["new", "/late", undefined]]);
  });
});

describe("several feeds", () => {
  it("go on where one fails, which is told once", async () => {
    const { server, pages } = await openSite();
    pages.set("/good", feed(["/a"]));
    pages.set("/a", { body: "<p>Page.</p>" });
    pages.set("/bad", { body: "<p>No feed.</p>" });
    const feeds = ["/none", "/bad", "/good"].map((path) => server.url + path);
    const first = await round(feeds);
    expect(first).toEqual([
      ["feed-failed", "", "404: not found"],
      ["feed-failed", "", "neither a feed (RSS, Atom, JSON Feed) nor OPML nor a sitemap"],
      ["new", "/a", undefined],
    ]);
    expect(await round(feeds)).toEqual([]);
  });

  it("may stand in a list on the disk", async () => {
    const { server, pages } = await openSite();
    pages.set("/feed", feed(["/a"]));
    pages.set("/a", { body: "<p>Page.</p>" });
    const path = join(folder, "feeds.opml");
    const outline = `<outline type="rss" text="x" xmlUrl="${server.url}/feed"/>`;
    writeFileSync(path, `<opml version="2.0"><head/><body>${outline}${outline}</body></opml>`);
    expect(await round([path])).toEqual([["new", "/a", undefined]]);
    expect(await round([join(folder, "none.opml")])).toEqual([["feed-failed", "", "no such file or folder"]]);
  });
});

describe("watching on", () => {
  /** Until so many requests for `path` have come. */
  async function watchUntil(site: Site, path: string, times: number, more: Partial<WatchOptions> = {}) {
    const asked: number[] = [];
    const page = site.pages.get(path);
    site.pages.set(path, (one) => {
      asked.push(clock.now());
      if (asked.length >= times) interruption.abort();
      return typeof page === "function" ? page(one) : page!;
    });
    const { events, options } = watching(more);
    await watchOn([site.server.url + path], options);
    return { events, gaps: asked.slice(1).map((at, index) => Math.round((at - asked[index]!) / MINUTE)) };
  }

  it("asks a feed at its interval, and ends with the interruption", async () => {
    const site = await openSite();
    site.pages.set("/feed", feed());
    expect((await watchUntil(site, "/feed", 4)).gaps).toEqual([15, 15, 15]);
  });

  it("asks no more often than the feed says that it changes", async () => {
    const site = await openSite();
    site.pages.set("/feed", {
      headers: XML,
      body: `<rss version="2.0"><channel><title>x</title><ttl>40</ttl></channel></rss>`,
    });
    expect((await watchUntil(site, "/feed", 3)).gaps).toEqual([40, 40]);
    interruption = new AbortController();
    const other = await openSite();
    other.pages.set("/feed", { ...feed(), headers: { ...XML, "cache-control": "max-age=1800" } });
    expect((await watchUntil(other, "/feed", 3)).gaps).toEqual([30, 30]);
  });

  it("asks a feed that fails after a longer time each time, and tells it once", async () => {
    const site = await openSite();
    site.pages.set("/feed", { status: 404 });
    const { events, gaps } = await watchUntil(site, "/feed", 4);
    expect(gaps).toEqual([23, 45, 90]);
    expect(events).toHaveLength(1);
  });

  it("waits for as long as a host asks for", async () => {
    const site = await openSite();
    site.pages.set("/feed", { status: 503, headers: { "retry-after": "7200" } });
    expect((await watchUntil(site, "/feed", 3)).gaps).toEqual([120, 120]);
  });

  it("tends the feeds of a list, each by itself", async () => {
    const site = await openSite();
    const opml = ["/slow", "/feed"].map((path) => `<outline type="rss" text="x" xmlUrl="${site.server.url}${path}"/>`);
    writeFileSync(join(folder, "list.opml"), `<opml version="2.0"><head/><body>${opml.join("")}</body></opml>`);
    let asked = 0;
    site.pages.set("/slow", { status: 404 });
    site.pages.set("/feed", () => {
      if (++asked >= 3) interruption.abort();
      return feed();
    });
    const { events, options } = watching();
    await watchOn([join(folder, "list.opml")], options);
    expect(asked).toBe(3);
    expect(events.map(({ kind }) => kind)).toEqual(["feed-failed"]);
  });
});
