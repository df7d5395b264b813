import { createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createFetcher, type FetcherOptions } from "../../src/fetch/create-fetcher.js";
import { fetchPage } from "../../src/fetch/fetch-page.js";
import type { Fetcher } from "../../src/fetch/fetched.js";
import { fetchSettings } from "../../src/settings.js";
import { madeUpClock } from "./made-up-clock.js";
import { type Asked, type Reply, startServer, stopServers } from "./made-up-server.js";

const PAGE = "<h1>Bridge open</h1><p>The bridge is open again.</p>";
const fetchers: Fetcher[] = [];

afterEach(async () => {
  stopServers();
  for (const fetcher of fetchers.splice(0)) await fetcher.close();
});

function fetcherWith(more: Partial<FetcherOptions> = {}) {
  const clock = madeUpClock();
  const fetcher = createFetcher({ version: "1.2.3", clock, allowPrivate: true, ...more });
  fetchers.push(fetcher);
  return { clock, fetch: fetcher.fetch };
}

/** A server of pages by path. */
function serving(pages: Readonly<Record<string, Reply | ((asked: Asked) => Reply)>>) {
  return startServer((asked) => {
    const page = pages[asked.path];
    return typeof page === "function" ? page(asked) : page;
  });
}

describe("a page", () => {
  it("comes with what its answer says of it, asked for by name", async () => {
    const server = await serving({
      "/a?b": {
        body: gzipSync(PAGE),
        headers: {
          "content-encoding": "gzip",
          etag: '"1"',
          "last-modified": "Tue, 19 Mar 2024 08:00:00 GMT",
          "cache-control": "public, max-age=300",
        },
      },
    });
    const { fetch } = fetcherWith({ contact: "desk@paper.example" });
    const fetched = await fetch(`${server.url}/a?b#top`);
    expect(fetched).toMatchObject({
      kind: "page",
      url: `${server.url}/a?b#top`,
      finalUrl: `${server.url}/a?b`,
      status: 200,
      contentType: "text/html; charset=utf-8",
      crawled: "2024-03-19T12:00:01Z",
      etag: '"1"',
      lastModified: "Tue, 19 Mar 2024 08:00:00 GMT",
      freshFor: 300,
    });
    expect(fetched.kind === "page" && new TextDecoder().decode(fetched.bytes)).toBe(PAGE);
    expect(server.requests).toEqual(["/robots.txt", "/a?b"]);
    expect(server.asked.map(({ headers }) => headers["user-agent"])).toEqual(
      Array(2).fill("Synoptic/1.2.3 (+desk@paper.example)"),
    );
  });

  it("is not sent again where it did not change", async () => {
    const server = await serving({
      "/a": ({ headers }) => (headers["if-none-match"] === '"1"' ? { status: 304 } : { body: PAGE }),
      "/b": ({ headers }) => (headers["if-modified-since"] ? { status: 304 } : { body: PAGE }),
    });
    const { fetch } = fetcherWith();
    expect(await fetch(`${server.url}/a`, { known: { etag: '"1"' } })).toMatchObject({ kind: "unchanged" });
    expect(await fetch(`${server.url}/a`, { known: { etag: '"0"' } })).toMatchObject({ kind: "page" });
    const lastModified = "Tue, 19 Mar 2024 08:00:00 GMT";
    expect(await fetch(`${server.url}/b`, { known: { lastModified } })).toMatchObject({ kind: "unchanged" });
  });

  it.each([
    [404, "404: not found"],
    [403, "403: refused; the site may not want robots"],
    [410, "410: gone for good"],
    [451, "451: not available for legal reasons"],
    [204, "204: there is no content"],
    [302, "302: leads nowhere"],
    [418, "418: refused; the site may not want robots"],
    [499, "499: refused"],
  ])("that does not come is told: %i", async (status, reason) => {
    const server = await serving({ "/a": { status } });
    expect(await fetcherWith().fetch(`${server.url}/a`)).toMatchObject({ kind: "failed", status, reason });
  });

  it("without anything in it is told", async () => {
    const server = await serving({ "/a": { body: "" } });
    const fetched = await fetcherWith().fetch(`${server.url}/a`);
    expect(fetched).toMatchObject({ kind: "failed", status: 200, reason: "what came is empty" });
  });

  it("of a kind that is not read is refused after its headers", async () => {
    const server = await serving({
      "/a": { headers: { "content-type": "video/mp4" }, by: (response) => response.write("endless") },
    });
    const fetched = await fetcherWith().fetch(`${server.url}/a`);
    expect(fetched).toMatchObject({ kind: "failed", reason: "video/mp4 is not a kind that is read" });
  });

  it("that unpacks without end is ended, soon and in little memory", async () => {
    const bomb = gzipSync(Buffer.alloc(256 * 1024 * 1024), { level: 1 });
    const server = await serving({ "/a": { body: bomb, headers: { "content-encoding": "gzip" } } });
    const before = process.memoryUsage.rss();
    const fetched = await fetcherWith().fetch(`${server.url}/a`);
    expect(fetched).toMatchObject({ kind: "failed", reason: expect.stringMatching(/larger than 20 MB|200 times/) });
    expect(process.memoryUsage.rss() - before).toBeLessThan(96 * 1024 * 1024);
  });

  it("that says at once that it is too large is not taken", async () => {
    const server = await serving({
      "/a": { headers: { "content-length": "999999999" }, by: (response) => response.write("x") },
    });
    const { fetch } = fetcherWith({ settings: { largestBody: 1000 } });
    expect(await fetch(`${server.url}/a`)).toMatchObject({ kind: "failed", reason: expect.stringContaining("larger") });
  });
});

describe("time", () => {
  const settings = { headersWithin: 200, idleWithin: 300, tries: 1 };

  it("ends a server that never answers", async () => {
    const server = await serving({ "/a": { body: PAGE } });
    const silent = createServer(() => {}).listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const { port } = silent.address() as { port: number };
    const { fetch } = fetcherWith({ settings });
    const fetched = await fetch(`http://127.0.0.1:${port}/`);
    expect(fetched).toMatchObject({ kind: "failed", reason: expect.stringContaining("sent no answer within") });
    expect(await fetch(`${server.url}/a`)).toMatchObject({ kind: "page" });
    silent.close();
  });

  it("ends a body that stops in the middle", async () => {
    const server = await serving({ "/a": { by: (response) => response.write("<p>") } });
    const fetched = await fetcherWith({ settings }).fetch(`${server.url}/a`);
    expect(fetched).toMatchObject({ kind: "failed", reason: expect.stringContaining("stopped sending") });
  });

  it("ends a body that drips for ever", async () => {
    let dripping: NodeJS.Timeout | undefined;
    const server = await serving({
      "/a": {
        by(response) {
          dripping = setInterval(() => response.write("<p>"), 50);
        },
      },
    });
    const fetched = await fetcherWith({ settings: { wholeWithin: 800 } }).fetch(`${server.url}/a`);
    clearInterval(dripping);
    expect(fetched).toMatchObject({ kind: "failed", reason: expect.stringContaining("did not end within") });
  });

  it("ends with an interruption", async () => {
    const server = await serving({ "/a": { by: (response) => response.write("<p>") } });
    const interruption = new AbortController();
    const fetching = fetcherWith().fetch(`${server.url}/a`, { signal: interruption.signal });
    setTimeout(() => interruption.abort(new Error("interrupted")), 100);
    await expect(fetching).rejects.toThrow("interrupted");
  });
});

describe("a broken answer", () => {
  /** Says `answer` to whoever connects, and hangs up. */
  async function saying(answer: string) {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", (data) => {
        const robots = data.toString().startsWith("GET /robots.txt");
        socket.end(robots ? "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n" : answer);
      });
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address() as { port: number };
    const fetched = await fetcherWith().fetch(`http://127.0.0.1:${port}/a`);
    server.close();
    return fetched.kind === "failed"
      ? fetched.reason
      : new TextDecoder().decode(fetched.kind === "page" ? fetched.bytes : undefined);
  }
  const head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

  it("that is shorter than it says is told, not taken for a page", async () => {
    expect(await saying(`${head}Content-Length: 100\r\n\r\nshort`)).toContain(
      "broke the connection off (tried 3 times)",
    );
  });

  it("that is longer than it says ends where it says", async () => {
    expect(await saying(`${head}Content-Length: 5\r\n\r\nshort and more`)).toBe("short");
  });

  it("that is no HTTP is told", async () => {
    expect(await saying("hello\r\n\r\n")).toContain("is no HTTP");
  });

  it("with endless headers is told", async () => {
    expect(await saying(`${head}X: ${"a".repeat(40_000)}\r\n\r\n`)).toContain("headers that are too long");
  });
});

describe("the network", () => {
  it("is explained in plain words", async () => {
    const server = await serving({});
    stopServers();
    const { fetch } = fetcherWith();
    expect(await fetch(`${server.url}/`)).toMatchObject({
      reason: `127.0.0.1:${server.port} refuses connections (tried 3 times)`,
    });
    const nameless = fetcherWith({
      lookup: (_host, _options, callback) => callback(Object.assign(new Error("no"), { code: "ENOTFOUND" }), []),
    });
    expect(await nameless.fetch("http://no.example/")).toMatchObject({
      reason: "the name no.example is not known (DNS)",
    });
    expect(nameless.clock.waits).toEqual([]);
  });

  it("is not entered for private addresses, whatever leads there", async () => {
    const server = await serving({ "/a": { body: "inside" } });
    const closed = fetcherWith({
      allowPrivate: false,
      lookup: (_host, _options, callback) => callback(null, [{ address: "127.0.0.1", family: 4 }]),
    });
    for (const url of [
      `http://127.0.0.1/a`,
      "http://[::ffff:127.0.0.1]/a",
      "http://news.example/a",
      "http://0x7f.1/",
    ]) {
      expect(await closed.fetch(url), url).toMatchObject({
        kind: "failed",
        reason: expect.stringContaining("leads to this machine itself"),
      });
    }
    expect(await closed.fetch(`${server.url}/a`)).toMatchObject({ reason: expect.stringContaining("is not asked") });
    expect(server.requests).toEqual([]);
  });
});

describe("redirects", () => {
  const to = (location: string, status = 302): Reply => ({ status, headers: { location } });

  it("are followed, relative ones too", async () => {
    const server = await serving({ "/a": to("b", 301), "/b": to("/c?d", 307), "/c?d": { body: PAGE } });
    expect(await fetcherWith().fetch(`${server.url}/a`)).toMatchObject({
      kind: "page",
      url: `${server.url}/a`,
      finalUrl: `${server.url}/c?d`,
    });
  });

  it("in a circle are told", async () => {
    const server = await serving({ "/a": to("/b"), "/b": to("/a#again") });
    const fetched = await fetcherWith().fetch(`${server.url}/a`);
    expect(fetched).toMatchObject({ kind: "failed", reason: "its redirects lead round in a circle" });
    expect(server.requests).toEqual(["/robots.txt", "/a", "/b"]);
  });

  it("without end are told", async () => {
    const server = await startServer(({ path }) => (path === "/robots.txt" ? undefined : to(`${path}a`)));
    const fetched = await fetcherWith().fetch(`${server.url}/a`);
    expect(fetched).toMatchObject({ reason: "more than 10 redirects, one after another" });
  });

  it("to another kind of address, or to a password, are not followed", async () => {
    const server = await serving({ "/a": to("file:///etc/passwd"), "/b": to("http://me:word@news.example/") });
    const { fetch } = fetcherWith();
    expect(await fetch(`${server.url}/a`)).toMatchObject({ reason: expect.stringContaining("file: is not fetched") });
    expect(await fetch(`${server.url}/b`)).toMatchObject({ reason: expect.stringContaining("password") });
  });

  it("into a private network are not followed from a public page", async () => {
    const asked: string[] = [];
    const fetched = await fetchPage(
      "http://news.example/a",
      {},
      {
        allowPrivate: false,
        clock: madeUpClock(),
        settings: fetchSettings,
        robots: { judge: async () => ({ allowed: true }) },
        ask: async (url) => {
          asked.push(url.href);
          const location = "http://169.254.169.254/latest/";
          return {
            kind: "answer",
            status: 302,
            header: (name) => (name === "location" ? location : undefined),
            bytes: new Uint8Array(),
          };
        },
      },
    );
    expect(fetched).toMatchObject({ kind: "failed", reason: expect.stringContaining("leads to a neighbour") });
    expect(asked).toEqual(["http://news.example/a"]);
  });
});

describe("a host that asks to wait", () => {
  const waiting = (header: string | undefined, times: number, status = 503) => {
    let asked = 0;
    return serving({
      "/a": () =>
        asked++ < times
          ? { status, ...(header === undefined ? {} : { headers: { "retry-after": header } }) }
          : { body: PAGE },
    });
  };

  it("is asked again after as many seconds as it says", async () => {
    const server = await waiting("7", 1);
    const { fetch, clock } = fetcherWith();
    expect(await fetch(`${server.url}/a`)).toMatchObject({ kind: "page" });
    expect(clock.waits).toEqual([1000, 7000]);
  });

  it("is asked again at the time that it says", async () => {
    const server = await waiting("Tue, 19 Mar 2024 12:00:31 GMT", 1, 429);
    const { fetch, clock } = fetcherWith();
    expect(await fetch(`${server.url}/a`)).toMatchObject({ kind: "page" });
    expect(clock.waits).toEqual([1000, 30_000]);
  });

  it("is left alone where the wait is long, by everybody", async () => {
    const server = await waiting("3600", 9);
    const { fetch, clock } = fetcherWith();
    const reason = `127.0.0.1:${server.port} asked to wait 60 minutes; ask again then`;
    expect(await fetch(`${server.url}/a`)).toMatchObject({
      kind: "failed",
      status: 503,
      reason,
      notBefore: clock.now() + 3_600_000,
    });
    expect(await fetch(`${server.url}/b`)).toMatchObject({ kind: "failed", reason });
    expect(server.requests).toEqual(["/robots.txt", "/a"]);
  });

  it("without saying how long is asked again, later each time, and not for ever", async () => {
    const server = await waiting(undefined, 9, 429);
    const { fetch, clock } = fetcherWith();
    expect(await fetch(`${server.url}/a`)).toMatchObject({ status: 429, reason: "429: asked to wait (tried 3 times)" });
    expect(clock.waits).toEqual([1000, 1500, 3000]);
  });
});

describe("robots.txt", () => {
  const allowing = (text: string): Reply => ({ body: text, headers: { "content-type": "text/plain" } });

  it("is kept to, and asked for once", async () => {
    const server = await serving({
      "/robots.txt": allowing("User-agent: Synoptic\nDisallow: /secret"),
      "/open": { body: PAGE },
      "/also": { body: PAGE },
    });
    const { fetch } = fetcherWith();
    const fetched = await Promise.all(["/open", "/secret", "/also"].map((path) => fetch(server.url + path)));
    expect(fetched.map(({ kind }) => kind)).toEqual(["page", "failed", "page"]);
    expect(fetched[1]).toMatchObject({ reason: `robots.txt of 127.0.0.1:${server.port} does not allow it` });
    expect(server.requests).toEqual(["/robots.txt", "/open", "/also"]);
  });

  it("speaks also for what a redirect leads to", async () => {
    const server = await serving({
      "/robots.txt": allowing("User-agent: *\nDisallow: /secret"),
      "/a": { status: 302, headers: { location: "/secret" } },
      "/secret": { body: PAGE },
    });
    const { fetch } = fetcherWith();
    expect(await fetch(`${server.url}/a`)).toMatchObject({ reason: expect.stringContaining("/secret: robots.txt of") });
  });

  it("that is not there allows everything", async () => {
    const server = await serving({ "/robots.txt": { status: 410 }, "/a": { body: PAGE } });
    expect(await fetcherWith().fetch(`${server.url}/a`)).toMatchObject({ kind: "page" });
  });

  it("of a failing server allows nothing, until it is asked again", async () => {
    let failing = true;
    const server = await serving({ "/robots.txt": () => ({ status: failing ? 500 : 404 }), "/a": { body: PAGE } });
    const { fetch, clock } = fetcherWith();
    const reason = `robots.txt of 127.0.0.1:${server.port} could not be had, so nothing there is fetched (500: the server failed (tried 3 times))`;
    expect(await fetch(`${server.url}/a`)).toMatchObject({ kind: "failed", reason });
    failing = false;
    expect(await fetch(`${server.url}/a`)).toMatchObject({ kind: "failed", reason });
    await clock.wait(11 * 60 * 1000);
    expect(await fetch(`${server.url}/a`)).toMatchObject({ kind: "page" });
  });

  it("is asked for again after a day", async () => {
    const server = await serving({ "/a": { body: PAGE } });
    const { fetch, clock } = fetcherWith();
    await fetch(`${server.url}/a`);
    await clock.wait(23 * 60 * 60 * 1000);
    await fetch(`${server.url}/a`);
    await clock.wait(2 * 60 * 60 * 1000);
    await fetch(`${server.url}/a`);
    expect(server.requests.filter((path) => path === "/robots.txt")).toHaveLength(2);
  });

  it("is followed to where it moved, five times, and then taken for not there", async () => {
    const move = (to: string): Reply => ({ status: 301, headers: { location: to } });
    const pages = { "/1": move("/2"), "/2": move("/3"), "/3": move("/4"), "/4": move("/5"), "/a": { body: PAGE } };
    const near = await serving({ ...pages, "/robots.txt": move("/1"), "/5": allowing("User-agent: *\nDisallow: /") });
    expect(await fetcherWith().fetch(`${near.url}/a`)).toMatchObject({ kind: "failed" });
    const far = await serving({ ...pages, "/robots.txt": move("/1"), "/5": move("/5") });
    expect(await fetcherWith().fetch(`${far.url}/a`)).toMatchObject({ kind: "page" });
  });

  it("is read up to its bound and no further", async () => {
    const comment = `# ${"a".repeat(100)}\n`.repeat(6000);
    const server = await serving({
      "/robots.txt": allowing(`User-agent: *\nDisallow: /first\n${comment}Disallow: /last`),
      "/last": { body: PAGE },
    });
    const { fetch } = fetcherWith();
    expect(await fetch(`${server.url}/first`)).toMatchObject({ kind: "failed" });
    expect(await fetch(`${server.url}/last`)).toMatchObject({ kind: "page" });
  });

  it("may ask for a longer pause, up to a bound", async () => {
    for (const [delay, pause] of [
      ["5", 5000],
      ["900", 60_000],
    ] as const) {
      const server = await serving({
        "/robots.txt": allowing(`User-agent: *\nCrawl-delay: ${delay}`),
        "/a": { body: PAGE },
      });
      const { fetch, clock } = fetcherWith();
      await fetch(`${server.url}/a`);
      expect(clock.waits).toEqual([pause]);
    }
  });
});
