import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { readBoundedBody } from "../../src/fetch/bounded-body.js";

const PAGE = "<p>The bridge is open again.</p>".repeat(40);
const BOUNDS = { longest: 4 * 1024 * 1024, largestRatio: 200, ratioFrom: 64 * 1024 };

/** In pieces, and how many of them were taken. */
function sending(bytes: Uint8Array, piece = 100) {
  const taken = { pieces: 0, closed: false };
  async function* chunks() {
    try {
      for (let at = 0; at < bytes.length; at += piece) {
        taken.pieces++;
        yield bytes.subarray(at, at + piece);
      }
    } finally {
      taken.closed = true;
    }
  }
  return { chunks: chunks(), taken };
}

async function textOf(bytes: Uint8Array, encoding: string | undefined, bounds = BOUNDS) {
  const read = await readBoundedBody(sending(bytes).chunks, encoding, bounds);
  return "reason" in read ? read.reason : new TextDecoder().decode(read.bytes);
}

describe("a body", () => {
  it.each([
    ["as it is", Buffer.from(PAGE), undefined],
    ["as itself", Buffer.from(PAGE), "identity"],
    ["gzip", gzipSync(PAGE), "gzip"],
    ["gzip by its old name", gzipSync(PAGE), "X-GZIP"],
    ["brotli", brotliCompressSync(PAGE), "br"],
    ["deflate", deflateSync(PAGE), "deflate"],
    ["deflate without its frame", deflateRawSync(PAGE), "deflate"],
  ])("is unpacked: %s", async (_name, bytes, encoding) => {
    expect(await textOf(bytes, encoding)).toBe(PAGE);
  });

  it("is refused where its packing is unknown, broken or cut off", async () => {
    expect(await textOf(Buffer.from(PAGE), "zstd")).toBe("packed in a way that is not read (zstd)");
    expect(await textOf(Buffer.from(PAGE), "gzip")).toContain("packing is broken");
    expect(await textOf(Buffer.from(PAGE), "br")).toContain("packing is broken");
    expect(await textOf(gzipSync(PAGE).subarray(0, 60), "gzip")).toContain("ends too early");
    expect(await textOf(brotliCompressSync(PAGE).subarray(0, 20), "br")).toContain("ends too early");
  });

  it("may be empty under any packing", async () => {
    expect(await textOf(new Uint8Array(), "deflate")).toBe("");
  });

  it("is refused above the bound, and no more of it is taken", async () => {
    const { chunks, taken } = sending(new Uint8Array(1_000_000), 1000);
    const read = await readBoundedBody(chunks, undefined, { ...BOUNDS, longest: 10_000 });
    expect(read).toEqual({ reason: "larger than 10 KB, the bound for one page (--max-bytes)" });
    expect(taken).toEqual({ pieces: 11, closed: true });
  });

  it("is cut at the bound where that is wished", async () => {
    const { chunks } = sending(Buffer.from(PAGE));
    const read = await readBoundedBody(chunks, undefined, { ...BOUNDS, longest: 250, cut: true });
    expect("bytes" in read && new TextDecoder().decode(read.bytes)).toBe(PAGE.slice(0, 250));
  });

  it("throws what its source throws", async () => {
    async function* breaking() {
      yield gzipSync(PAGE).subarray(0, 20);
      throw new Error("broke off");
    }
    await expect(readBoundedBody(breaking(), "gzip", BOUNDS)).rejects.toThrow("broke off");
  });
});

describe("a bomb", () => {
  const zeros = Buffer.alloc(64 * 1024 * 1024);

  it.each([
    ["gzip", gzipSync(zeros)],
    ["br", brotliCompressSync(zeros, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ["deflate", deflateSync(zeros)],
  ])("is stopped by its ratio, soon and in little memory: %s", async (encoding, bomb) => {
    const { chunks, taken } = sending(bomb, 64);
    const before = process.memoryUsage.rss();
    const read = await readBoundedBody(chunks, encoding, { ...BOUNDS, longest: 1e9 });
    expect(read).toEqual({ reason: "unpacks to more than 200 times what was sent" });
    await vi.waitFor(() => expect(taken.closed).toBe(true));
    expect(process.memoryUsage.rss() - before).toBeLessThan(32 * 1024 * 1024);
  });

  it("is stopped by its bytes where its ratio is modest", async () => {
    const read = await textOf(gzipSync(zeros), "gzip", { ...BOUNDS, largestRatio: 5000 });
    expect(read).toContain("larger than 4 MB");
  });
});
