import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { httpAnswer, pageRecord, warcRecord } from "./make-warc.js";
import { brief, chunked, gzipped, openBytes, openStream } from "./open-bytes.js";

function joined(...records: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(records);
}

async function told(bytes: Uint8Array, name = "x.warc"): Promise<readonly string[]> {
  return brief(await openBytes(name, bytes));
}

const INFO = warcRecord({ type: "warcinfo", block: "software: made by hand" });
const REQUEST = warcRecord({ type: "request", block: "GET /a HTTP/1.1\r\n\r\n" });

describe("an archive of a crawl", () => {
  it("gives each answer with its address, its day and its type", async () => {
    const found = await openBytes("x.warc", joined(INFO, REQUEST, pageRecord("Bridge")));
    expect(found).toEqual([
      {
        kind: "document",
        source: "x.warc#3",
        bytes: Buffer.from("<p>Bridge</p>"),
        url: "https://gazette.example/a",
        contentType: "text/html; charset=utf-8",
        crawled: "2024-03-19T10:15:00Z",
        given: {},
      },
    ]);
  });

  it("is read compressed by record, compressed whole, in pieces of any size, and without its name", async () => {
    const records = [INFO, pageRecord("One"), REQUEST, pageRecord("Four")];
    const expected = (name: string) => [`${name}#2 = <p>One</p>`, `${name}#4 = <p>Four</p>`];
    expect(await told(gzipped(...records), "x.warc.gz")).toEqual(expected("x.warc.gz"));
    expect(await told(gzipped(joined(...records)), "x.warc.gz")).toEqual(expected("x.warc.gz"));
    expect(await told(gzipped(...records), "-")).toEqual(expected("-"));
    for (const chunk of [1, 3, 50]) {
      expect(brief(await openBytes("-", joined(...records), { chunk }))).toEqual(expected("-"));
    }
  });

  it("is read as others write it", async () => {
    const record = WARCRecord.create(
      {
        url: "https://gazette.example/b",
        date: "2024-03-19T10:15:00Z",
        type: "response",
        warcVersion: "WARC/1.1",
        httpHeaders: { "Content-Type": "text/html" },
        statusline: "HTTP/1.1 200 OK",
      },
      (async function* () {
        yield new TextEncoder().encode("<p>Bridge</p>");
      })(),
    );
    const bytes = await WARCSerializer.serialize(record, { gzip: true });
    expect(await openBytes("x.warc.gz", bytes)).toMatchObject([
      { source: "x.warc.gz#1", url: "https://gazette.example/b", crawled: "2024-03-19T10:15:00Z" },
    ]);
  });

  it("may be of any version, with bare line feeds and addresses in signs", async () => {
    const old = warcRecord({ version: "0.18", url: "<https://gazette.example/o>", block: httpAnswer("Old") });
    const bare = Buffer.from(
      "WARC/1.0\nWARC-Type: response\nContent-Type: application/http\nContent-Length: 52\n\n" +
        "HTTP/1.0 200 OK\nContent-Type: text/html\n\n<p>Bare</p>\n\n\n",
    );
    expect(await openBytes("x.warc", old)).toMatchObject([{ url: "https://gazette.example/o" }]);
    expect(await told(joined(bare, pageRecord("Next")))).toEqual(["x.warc#1 = <p>Bare</p>", "x.warc#2 = <p>Next</p>"]);
  });

  it("holds resources and conversions too", async () => {
    const page = { "Content-Type": "text/html" };
    expect(
      await told(
        joined(
          warcRecord({ type: "resource", fields: page, block: "<p>Saved" }),
          warcRecord({ type: "conversion", block: "Plain words." }),
        ),
      ),
    ).toEqual(["x.warc#1 = <p>Saved", "x.warc#2 = Plain words."]);
  });

  it("holds feeds, JSON and compressed files", async () => {
    const rss = "<rss><channel><title>G</title><item><title>A</title></item></channel></rss>";
    const type = (name: string) => ({ "Content-Type": name });
    expect(
      await told(
        joined(
          warcRecord({ block: httpAnswer(rss, type("application/rss+xml")) }),
          warcRecord({ block: httpAnswer('[{"text":"Words"}]', type("application/json")) }),
          warcRecord({
            url: "https://gazette.example/s.html.gz",
            block: httpAnswer(gzipped("<p>Packed"), type("application/gzip")),
          }),
          warcRecord({ block: httpAnswer(rss, type("application/octet-stream")) }),
          warcRecord({ block: httpAnswer(rss, type("text/html")) }),
        ),
      ),
    ).toEqual([
      "x.warc#1#1 ! feed entry without content",
      "x.warc#2#1 = Words",
      "x.warc#3 = <p>Packed",
      "x.warc#4#1 ! feed entry without content",
      "x.warc#5#1 ! feed entry without content",
    ]);
  });

  it("tells in one line each what is passed over", async () => {
    const gone = warcRecord({ block: httpAnswer("Gone", {}, "404 Not Found") });
    const moved = warcRecord({ block: httpAnswer("", {}, "301 Moved") });
    const picture = warcRecord({ block: httpAnswer("GIF89a", { "Content-Type": "image/gif" }) });
    const dns = warcRecord({ url: "dns:gazette.example", fields: { "Content-Type": "text/dns" }, block: "1.2.3.4" });
    const revisit = warcRecord({ type: "revisit", block: "HTTP/1.1 200 OK\r\n\r\n" });
    expect(await told(joined(gone, moved, gone, picture, dns, revisit, pageRecord("One"), gone))).toEqual([
      "x.warc#7 = <p>One</p>",
      "x.warc ! skipped: 1 answer of type image/gif",
      "x.warc ! skipped: 1 answer of type text/dns",
      "x.warc ! skipped: 1 answer with status 301",
      "x.warc ! skipped: 3 answers with status 404",
      "x.warc ! skipped: 1 revisit of pages that had not changed",
    ]);
  });

  it("keeps logs and pictures of its crawler to itself", async () => {
    const log = warcRecord({ type: "resource", url: "metadata://crawler.example/log", block: "started" });
    const view = warcRecord({ type: "resource", url: "urn:text:https://gazette.example/a", block: "Bridge" });
    expect(await told(joined(log, view))).toEqual(["x.warc ! skipped: 2 records of the crawler's own"]);
  });

  it("without answers says so", async () => {
    expect(await told(INFO)).toEqual(["x.warc ! an archive without answers"]);
    expect(await told(Buffer.from(""))).toEqual(["x.warc ! an archive without answers"]);
  });

  it("leaves out a page that its crawler cut", async () => {
    const cut = warcRecord({ fields: { "WARC-Truncated": "length" }, block: httpAnswer("<p>Half") });
    expect(await told(cut)).toEqual(["x.warc#1 ! cut off by its crawler (length)"]);
  });
});

describe("the encodings of an answer", () => {
  const PAGE = `<p>${"The bridge has opened. ".repeat(20)}</p>`;
  const chunks = (bytes: Uint8Array) =>
    Buffer.concat([
      ...[bytes.subarray(0, 20), bytes.subarray(20)].flatMap((part) => [
        Buffer.from(`${part.length.toString(16)};x=y\r\n`),
        part,
        Buffer.from("\r\n"),
      ]),
      Buffer.from("0\r\n\r\n"),
    ]);
  const bytes = Buffer.from(PAGE);

  it.each<[string, Record<string, string>, Uint8Array]>([
    ["gzip", { "Content-Encoding": "gzip" }, gzipSync(bytes)],
    ["x-gzip in capitals", { "content-encoding": "X-GZIP" }, gzipSync(bytes)],
    ["br", { "Content-Encoding": "br" }, brotliCompressSync(bytes)],
    ["deflate", { "Content-Encoding": "deflate" }, deflateSync(bytes)],
    ["bare deflate", { "Content-Encoding": "deflate" }, deflateRawSync(bytes)],
    ["chunks", { "Transfer-Encoding": "chunked" }, chunks(bytes)],
    ["chunks of gzip", { "Transfer-Encoding": "chunked", "Content-Encoding": "gzip" }, chunks(gzipSync(bytes))],
    ["gzip of br", { "Content-Encoding": "br, gzip" }, gzipSync(brotliCompressSync(bytes))],
    ["gzip undone by the crawler", { "Content-Encoding": "gzip" }, bytes],
    ["br undone by the crawler", { "Content-Encoding": "br" }, bytes],
    ["chunks joined by the crawler", { "Transfer-Encoding": "chunked" }, bytes],
    ["nothing", { "Content-Encoding": "identity" }, bytes],
  ])("are undone: %s", async (_name, fields, content) => {
    expect(await told(warcRecord({ block: httpAnswer(content, fields) }))).toEqual([`x.warc#1 = ${PAGE}`]);
  });

  it("that cannot be undone cost one answer", async () => {
    const answers: readonly [Uint8Array, Record<string, string>, string][] = [
      [gzipSync(bytes).subarray(0, -5), { "Content-Encoding": "gzip" }, "cut off: its gzip compression"],
      [Buffer.from([1, 2, 3, 4]), { "Content-Encoding": "br" }, "cut off: its br compression"],
      [chunks(bytes).subarray(0, -30), { "Transfer-Encoding": "chunked" }, "cut off: its last chunk is missing"],
      [bytes, { "Content-Encoding": "zstd" }, "compressed with zstd, which is not read"],
      [bytes, { "Content-Encoding": "gzip, gzip, gzip, gzip" }, "compressed 4 times over"],
    ];
    const records = answers.map(([content, fields]) => warcRecord({ block: httpAnswer(content, fields) }));
    const lines = await told(joined(...records, pageRecord("Next")));
    expect(lines).toEqual([
      ...answers.map(([, , reason], index) => expect.stringContaining(`x.warc#${index + 1} ! ${reason}`)),
      "x.warc#6 = <p>Next</p>",
    ]);
  });
});

describe("an archive that is broken", () => {
  it("and cut inside a record, a header or its compression says where", async () => {
    const records = [pageRecord("One"), pageRecord("Two")];
    const [first, second] = records as [Uint8Array, Uint8Array];
    const whole = joined(first, second);
    const cutAt = async (at: number) => (await told(whole.subarray(0, at))).at(-1);
    const middle = "x.warc ! cut off: the archive ends in the middle of record 2; what stands before was read";
    expect(await cutAt(first.length + 30)).toBe(middle);
    expect(await cutAt(whole.length - 10)).toBe(middle);
    expect(await cutAt(first.length + 5)).toBe(
      "x.warc ! cut off: the archive ends behind record 1; what stands before was read",
    );
    const packed = gzipped(first, second);
    const packedFirst = gzipped(first).length;
    expect((await told(packed.subarray(0, packed.length - 30), "x.warc.gz")).at(-1)).toContain(
      "in the middle of record 2",
    );
    expect((await told(packed.subarray(0, packed.length - 3), "x.warc.gz")).at(-1)).toContain("behind record 2");
    expect((await told(packed.subarray(0, packedFirst + 5), "x.warc.gz")).at(-1)).toContain("behind record 1");
  });

  it.each([
    ["not compressed", (records: readonly Uint8Array[]) => joined(...records), "x.warc"],
    ["compressed by record", (records: readonly Uint8Array[]) => gzipped(...records), "x.warc.gz"],
    ["compressed whole", (records: readonly Uint8Array[]) => gzipped(joined(...records)), "x.warc.gz"],
  ])("is never cut in silence: %s, at any byte", async (_name, pack, name) => {
    const word = fc.stringMatching(/^[a-z]{1,40}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        async (words, place, size) => {
          const records = words.map(pageRecord);
          const bytes = pack(records);
          const cut = 1 + (place % (bytes.length - 1));
          const whole = await told(bytes, name);
          const lines = brief(await openBytes(name, bytes.subarray(0, cut), { chunk: 1 + (size % 300) }));
          const pages = lines.filter((line) => line.includes(" = "));
          expect(pages).toEqual(whole.slice(0, pages.length));
          const ends = records.map((_, index) => pack(records.slice(0, index + 1)).length);
          // Between two records nothing is missing of either; blank lines behind the last are no loss.
          const atBoundary = name === "x.warc" ? ends.some((end) => cut <= end && cut >= end - 4) : ends.includes(cut);
          const allThere = bytes === undefined || pages.length === words.length;
          if (!(atBoundary && (name === "x.warc" || records.length > 1 || allThere))) {
            expect(lines.at(-1)).toMatch(/cut off/);
          }
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  it("in one record costs no other", async () => {
    const next = pageRecord("Next");
    const longHeader = warcRecord({ fields: { "X-Long": "x".repeat(100_000) }, block: httpAnswer("Lost") });
    const noLength = warcRecord({ length: "many", block: httpAnswer("Lost") });
    const absurd = warcRecord({ length: "999999999999999", block: httpAnswer("Lost") });
    const tooLong = warcRecord({ length: "600", block: httpAnswer("Lost") });
    const tooShort = warcRecord({ length: "55", block: httpAnswer("<p>Short and lost") });
    const noHttp = warcRecord({ block: "no answer" });
    const lines = await told(joined(longHeader, noLength, absurd, noHttp, tooShort, tooLong, next, next, next));
    expect(lines.filter((line) => line.endsWith("<p>Next</p>"))).toHaveLength(3);
    expect(lines.filter((line) => line.includes("damaged")).map((line) => line.split(" ! ")[0])).toEqual(
      expect.arrayContaining(["x.warc#1", "x.warc#2", "x.warc#3", "x.warc#4", "x.warc#5", "x.warc#6"]),
    );
  });

  it("by its compression says so", async () => {
    const bytes = Buffer.from(gzipped(pageRecord("One"), pageRecord("Two")));
    bytes.writeUInt32LE(0, bytes.length - 8);
    expect((await told(bytes, "x.warc.gz")).at(-1)).toMatch(/damaged: the compression breaks/);
  });
});

describe("a hostile archive", () => {
  it("with a record above the bound tells of it and reads the next", async () => {
    const long = warcRecord({ block: httpAnswer("x".repeat(100_000)) });
    const found = await openBytes("x.warc", joined(long, pageRecord("Next")), { longest: 70_000 });
    expect(brief(found)).toEqual([expect.stringContaining("x.warc#1 ! larger than"), "x.warc#2 = <p>Next</p>"]);
  });

  it("with a header of 100 MB, or nothing but headers, is told in bounded memory and time", async () => {
    const piece = Buffer.alloc(1024 * 1024, "x");
    async function* endless(start: string): AsyncGenerator<Uint8Array> {
      yield Buffer.from(start);
      for (let left = 100; left > 0; left--) yield piece;
      yield Buffer.from("\r\n\r\n");
      yield pageRecord("Next");
    }
    const before = process.memoryUsage().rss;
    for (const start of ["WARC/1.0\r\nX: ", "WARC/1.0\r\nContent-Length: 9\r\n\r\n", "rubbish"]) {
      const lines = brief(await openStream("x.warc", endless(start)));
      expect(lines.at(-1)).toMatch(/#\d = <p>Next<\/p>|skipped/);
      expect(lines.some((line) => line.includes("<p>Next</p>"))).toBe(true);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it("with bombs in its answers is told of each", async () => {
    const bomb = httpAnswer(gzipSync(Buffer.alloc(60_000_000)), { "Content-Encoding": "gzip" });
    const br = httpAnswer(brotliCompressSync(Buffer.alloc(60_000_000)), { "Content-Encoding": "br" });
    const lines = await told(joined(warcRecord({ block: bomb }), warcRecord({ block: br }), pageRecord("Next")));
    expect(lines).toEqual([
      "x.warc#1 ! it inflates to more than 50 MB",
      "x.warc#2 ! it inflates to more than 50 MB",
      "x.warc#3 = <p>Next</p>",
    ]);
  });

  it("that names very many types tells of no more lines than the bound", async () => {
    const records = Array.from({ length: 200 }, (_, index) =>
      warcRecord({ block: httpAnswer("x", { "Content-Type": `image/x${index}` }) }),
    );
    expect((await told(joined(...records))).length).toBeLessThanOrEqual(51);
  });

  it("in which every record says that it is longer than it is, is left in bounded time", async () => {
    const started = performance.now();
    const liar = warcRecord({ length: "9000000", block: httpAnswer("x") });
    const lines = await told(Buffer.concat(Array.from({ length: 30_000 }, () => liar)));
    expect(lines.at(-1)).toBe("x.warc ! damaged: more than 200 broken records; the rest was left");
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it("of records that begin and never end is told in bounded time", async () => {
    const started = performance.now();
    const bytes = Buffer.from("WARC/1.0\r\n".repeat(300_000));
    await openStream("x.warc", chunked(bytes, 65_536));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
