/** The bytes of a body, unpacked: bounded as sent and as unpacked, so that neither an endless one nor a bomb gets far. */
import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import type { FetchSettings } from "../settings.js";

export interface BodyBounds extends Pick<FetchSettings, "largestRatio" | "ratioFrom"> {
  /** Bytes, as sent and as unpacked. */
  readonly longest: number;
  /** Whether a longer body is cut there rather than refused. */
  readonly cut?: boolean;
}

export type Body = { readonly bytes: Uint8Array } | { readonly reason: string };

/** `encoding` as in Content-Encoding. Errors of `chunks` are thrown, errors of its packing are a reason. */
export async function readBoundedBody(
  chunks: AsyncIterable<Uint8Array>,
  encoding: string | undefined,
  bounds: BodyBounds,
): Promise<Body> {
  const packing = (encoding ?? "").trim().toLowerCase();
  let sent = 0;
  let failure: unknown;
  async function* counted(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of chunks) {
        sent += chunk.length;
        yield chunk;
        if (sent > bounds.longest) return;
      }
    } catch (error) {
      failure = error;
      throw error;
    }
  }
  const unpacked = await unpack(counted(), packing);
  if (unpacked === undefined) return { reason: `packed in a way that is not read (${packing.slice(0, 40)})` };
  const held: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of unpacked) {
      held.push(chunk);
      length += chunk.length;
      if (length >= bounds.ratioFrom && length > sent * bounds.largestRatio) {
        return { reason: `unpacks to more than ${bounds.largestRatio} times what was sent` };
      }
      if (length > bounds.longest || sent > bounds.longest) {
        return bounds.cut ? { bytes: Buffer.concat(held).subarray(0, bounds.longest) } : tooLong(bounds.longest);
      }
    }
  } catch (error) {
    if (failure !== undefined) throw failure;
    if (sent > bounds.longest) return tooLong(bounds.longest);
    if (isPackingError(error)) return { reason: "its packing is broken or ends too early" };
    throw error;
  }
  return { bytes: Buffer.concat(held) };
}

export function tooLong(longest: number): { readonly reason: string } {
  return { reason: `larger than ${tellBytes(longest)}, the bound for one page (--max-bytes)` };
}

function tellBytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round((bytes / 1024 / 1024) * 10) / 10} MB`;
}

/** Undefined for a packing that is not known. */
async function unpack(
  chunks: AsyncGenerator<Uint8Array>,
  packing: string,
): Promise<AsyncIterable<Uint8Array> | undefined> {
  if (packing === "" || packing === "identity") return chunks;
  if (packing === "gzip" || packing === "x-gzip") return through(chunks, createGunzip());
  if (packing === "br") return through(chunks, createBrotliDecompress());
  if (packing !== "deflate") return undefined;
  // By the book "deflate" is zlib's form; some servers send it without its frame.
  const first = await chunks.next();
  if (first.done) return chunks;
  const framed = (first.value[0]! & 0x0f) === 8;
  return through(continued(first.value, chunks), framed ? createInflate() : createInflateRaw());
}

/** Whoever stops reading closes what it comes from. */
function through(chunks: AsyncGenerator<Uint8Array>, unpacking: Transform): AsyncIterable<Uint8Array> {
  return pipeline(chunks, unpacking, () => {});
}

async function* continued(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

function isPackingError(error: unknown): boolean {
  return error instanceof Error && "code" in error && /^(?:Z_|ERR_(?:_?BROTLI|_ERROR))/.test(String(error.code));
}
