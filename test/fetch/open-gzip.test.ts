import { createGzip, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { brief, chunked, gzipped, openBytes, openStream } from "./open-bytes.js";

const LINES = '{"text":"The bridge has opened."}\n{"text":"The ferry has gone."}\n{"text":"The river rose."}\n';
const RSS = `<rss version="2.0"><channel><title>G</title><item><title>A</title></item></channel></rss>`;

describe("a compressed file", () => {
  it("is opened by its name without .gz", async () => {
    expect(brief(await openBytes("x.jsonl.gz", gzipped(LINES)))[1]).toBe("x.jsonl.gz:2 = The ferry has gone.");
    expect(await openBytes("dir.d/x.html.gz", gzipped("<p>Bridge"))).toMatchObject([
      { kind: "document", source: "dir.d/x.html.gz", contentType: "text/html" },
    ]);
    expect(brief(await openBytes("x.xml.gz", gzipped(RSS)))).toEqual(["x.xml.gz#1 ! feed entry without content"]);
    expect(brief(await openBytes("x.gz", gzipped(LINES)))).toHaveLength(3);
    expect(brief(await openBytes("x.txt.gz.gz", gzipped(gzipped("Bridge"))))).toEqual(["x.txt.gz.gz = Bridge"]);
  });

  it("is told by its first bytes under any name, and by none where it is not compressed", async () => {
    expect(brief(await openBytes("-", gzipped(LINES)))).toHaveLength(3);
    expect(brief(await openBytes("x.html", gzipped("<p>Bridge")))).toEqual(["x.html = <p>Bridge"]);
    expect(brief(await openBytes("x.jsonl.gz", LINES))).toHaveLength(3);
  });

  it("may have several members, in pieces of any size, and padding behind them", async () => {
    const bytes = Buffer.concat([gzipped(...LINES.split(/(?<=\n)/)), Buffer.alloc(1000)]);
    for (const chunk of [1, 2, 13, 100_000]) {
      expect(brief(await openBytes("x.jsonl.gz", bytes, { chunk }))).toEqual([
        "x.jsonl.gz:1 = The bridge has opened.",
        "x.jsonl.gz:2 = The ferry has gone.",
        "x.jsonl.gz:3 = The river rose.",
      ]);
    }
  });

  it("says which kinds in it are not read", async () => {
    expect(brief(await openBytes("x.tar.gz", gzipped("x")))).toEqual([
      "x.tar.gz ! .tar in a compressed file is not a kind that is read",
    ]);
    expect(brief(await openBytes("x.warc.zst", Uint8Array.from([0x28, 0xb5, 0x2f, 0xfd, 0])))).toEqual([
      "x.warc.zst ! compressed with Zstandard, which is not read; `zstd -d` unpacks it",
    ]);
  });

  it("inside others is opened to a bounded depth", async () => {
    let bytes: Uint8Array = Buffer.from("Bridge");
    for (let level = 0; level < 10; level++) bytes = gzipSync(bytes);
    expect(brief(await openBytes("x", bytes))).toEqual(["x ! more than 6 containers inside one another"]);
  });
});

describe("a compressed file that is cut off", () => {
  it("is told wherever it is cut, and gives the lines before the cut", async () => {
    const bytes = gzipped(LINES);
    let most = 0;
    for (let cut = 2; cut < bytes.length; cut++) {
      const told = brief(await openBytes("x.jsonl.gz", bytes.subarray(0, cut)));
      expect(told.at(-1), `at ${cut}`).toContain("x.jsonl.gz ! cut off: the compressed file ends early");
      expect(told.slice(0, -1)).toEqual(brief(await openBytes("x.jsonl.gz", LINES)).slice(0, told.length - 1));
      most = Math.max(most, told.length);
    }
    expect(most).toBe(4);
  });

  it("gives no document that may be half of one", async () => {
    const bytes = gzipped(`<p>${"The bridge has opened. ".repeat(100)}`);
    expect(brief(await openBytes("x.html.gz", bytes.subarray(0, -1)))).toEqual([
      "x.html.gz ! cut off: the compressed file ends early",
    ]);
  });

  it("gives the whole entries of a feed", async () => {
    const item = `<item><description>${"The bridge has opened again. ".repeat(60)}</description></item>`;
    const bytes = gzipped(RSS.replace("<item>", `${item}<item>`));
    const found = await openBytes("x.rss.gz", bytes.subarray(0, -12));
    expect(found[0]).toMatchObject({ kind: "document", source: "x.rss.gz#1" });
    expect(brief(found).at(-1)).toBe(
      "x.rss.gz ! cut off: the compressed file ends early; what stands before that was read",
    );
  });

  it("is told from one that is damaged", async () => {
    const bytes = Buffer.from(gzipped(LINES));
    bytes.writeUInt8(bytes.readUInt8(bytes.length - 6) ^ 0xff, bytes.length - 6);
    expect(brief(await openBytes("x.jsonl.gz", bytes)).at(-1)).toContain("damaged: the compression is broken");
  });
});

describe("a bomb", () => {
  it("of lines is refused in bounded memory and time", async () => {
    async function* zeros(): AsyncGenerator<Uint8Array> {
      const gzip = createGzip({ level: 9 });
      const megabyte = Buffer.alloc(1024 * 1024, "\n");
      let left = 4096;
      const feed = () => {
        while (left-- > 0) if (!gzip.write(megabyte)) return gzip.once("drain", feed);
        return gzip.end();
      };
      feed();
      yield* gzip;
    }
    const before = process.memoryUsage().rss;
    expect(brief(await openStream("x.jsonl.gz", zeros()))).toEqual([
      "x.jsonl.gz ! refused: it inflates to more than 250 times its size, as no text does",
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024);
  });

  it("of one document ends at the bound for documents", async () => {
    expect(
      brief(await openBytes("x.html.gz", gzipped(Buffer.alloc(3_000_000, "x")), { longest: 1_000_000 }))[0],
    ).toContain("larger than");
  });

  it("inside compressed files is refused by the one that grows", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(100_000_000)));
    expect(brief(await openStream("x", chunked(bomb, 65_536)))).toEqual([expect.stringMatching(/refused|larger than/)]);
  });
});
