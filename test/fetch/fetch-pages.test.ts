import { describe, expect, it } from "vitest";
import { fetchPages, type PageOutcome } from "../../src/fetch/fetch-pages.js";
import type { Fetched, FetchOptions } from "../../src/fetch/fetched.js";
import { type Keeping, keepInBoth, type PageKeeper } from "../../src/fetch/page-keeper.js";

const CRAWLED = "2024-03-19T12:00:00Z";
const pageAt = (url: string): Fetched => ({
  kind: "page",
  url,
  finalUrl: url,
  status: 200,
  bytes: new Uint8Array(),
  crawled: CRAWLED,
});

function keeperOf(kinds: Readonly<Record<string, Keeping>>, known: readonly string[] = []): PageKeeper {
  return {
    find: (url) => (known.includes(url) ? { crawled: CRAWLED, etag: '"1"' } : undefined),
    keep: async ({ url }) => kinds[url] ?? { kind: "new", file: "a.html" },
  };
}

async function fetchAll(
  urls: readonly string[],
  keeper: PageKeeper,
  fetch: (url: string, options?: FetchOptions) => Promise<Fetched> = async (url) => pageAt(url),
  signal?: AbortSignal,
) {
  const outcomes: PageOutcome[] = [];
  await fetchPages(urls, { fetcher: { fetch }, keeper, signal, onPage: (outcome) => outcomes.push(outcome) });
  return outcomes;
}

describe("many addresses", () => {
  it("are each asked for once, those of a host in their order, hosts side by side", async () => {
    const underway = new Set<string>();
    let together = 0;
    const urls = ["https://a.example/1", "https://a.example/2", "https://b.example/1", "https://a.example/1"];
    const outcomes = await fetchAll(urls, keeperOf({}), async (url) => {
      const { host } = new URL(url);
      expect(underway.has(host)).toBe(false);
      underway.add(host);
      together = Math.max(together, underway.size);
      await new Promise(setImmediate);
      underway.delete(host);
      return pageAt(url);
    });
    expect(together).toBe(2);
    expect(outcomes.map(({ url }) => url).sort()).toEqual(urls.slice(0, 3).sort());
  });

  it("are told by what became of them", async () => {
    const keeper = keeperOf({
      b: { kind: "changed", file: "b.html" },
      c: { kind: "same" },
      d: { kind: "unreadable", reason: "empty" },
    });
    expect(await fetchAll(["a", "b", "c", "d"], keeper)).toEqual([
      { url: "a", result: "new", status: 200, file: "a.html" },
      { url: "b", result: "changed", status: 200, file: "b.html" },
      { url: "c", result: "unchanged", status: 200 },
      { url: "d", result: "failed", status: 200, reason: "empty" },
    ]);
  });

  it("are asked for with what came with the version that is kept", async () => {
    const asked: unknown[] = [];
    await fetchAll(["a", "b"], keeperOf({}, ["a"]), async (url, options) => {
      asked.push(options?.known);
      return { kind: "unchanged", url, crawled: CRAWLED };
    });
    expect(asked).toEqual([{ crawled: CRAWLED, etag: '"1"' }, undefined]);
  });

  it("end early and quietly with an interruption", async () => {
    const interruption = new AbortController();
    const outcomes = await fetchAll(
      ["a", "b", "c"],
      keeperOf({}),
      async (url) => {
        if (url === "b") interruption.abort();
        interruption.signal.throwIfAborted();
        return pageAt(url);
      },
      interruption.signal,
    );
    expect(outcomes.map(({ url }) => url)).toEqual(["a"]);
  });

  it("end with the failure where a page cannot be kept", async () => {
    const keeper: PageKeeper = { find: () => undefined, keep: () => Promise.reject(new Error("disk full")) };
    await expect(fetchAll(["a"], keeper)).rejects.toThrow("disk full");
  });
});

describe("two places to keep pages in", () => {
  it("both get each page, and it is known where both know the same of it", async () => {
    const both = keepInBoth(keeperOf({ a: { kind: "same" } }, ["a", "b"]), keeperOf({}, ["b"]));
    expect(both.find("a")).toBeUndefined();
    expect(both.find("b")).toMatchObject({ etag: '"1"' });
    const page = pageAt("a");
    expect(page.kind === "page" && (await both.keep(page))).toEqual({ kind: "new", file: "a.html" });
  });
});
