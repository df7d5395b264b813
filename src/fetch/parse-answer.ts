/** The block of an archived answer of the web -> its status, its type and its content with all encodings undone. */
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from "node:zlib";
import { fetchArchivesSettings } from "../settings.js";
import { dechunk } from "./dechunk.js";
import { isGzip } from "./inflate-stream.js";

export interface AnswerHead {
  readonly status: number;
  /** Names in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Where the content begins. */
  readonly end: number;
}

const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/i;

/** Undefined where the block does not begin as an answer does, or its header does not end within the bound. */
export function parseAnswerHead(block: Uint8Array): AnswerHead | undefined {
  const text = Buffer.from(block.subarray(0, fetchArchivesSettings.longestHeader)).toString("latin1");
  const ends = /\r?\n\r?\n/.exec(text);
  const header = ends ? text.slice(0, ends.index) : text;
  const [first = "", ...lines] = header.split(/\r?\n/);
  const status = STATUS.exec(first)?.[1];
  if (status === undefined || (!ends && block.length > text.length)) return undefined;
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return { status: Number(status), fields, end: ends ? ends.index + ends[0].length : text.length };
}

/** The content, no longer than `longest`; or why it cannot be had. Crawlers often undo encodings and leave their names. */
export function undoEncodings(
  content: Uint8Array,
  fields: ReadonlyMap<string, string>,
  longest: number,
): Uint8Array | { readonly reason: string } {
  const transfer = namesIn(fields.get("transfer-encoding"));
  const encodings = [...namesIn(fields.get("content-encoding")), ...transfer.filter((name) => name !== "chunked")];
  if (encodings.length > fetchArchivesSettings.mostEncodings) {
    return { reason: `compressed ${encodings.length} times over` };
  }
  let bytes = transfer.includes("chunked") ? dechunk(content) : content;
  if ("reason" in bytes) return bytes;
  for (const encoding of encodings.reverse()) {
    bytes = inflate(bytes, encoding, longest);
    if ("reason" in bytes) return bytes;
  }
  return bytes;
}

function namesIn(field = ""): string[] {
  return field
    .toLowerCase()
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && name !== "identity");
}

function inflate(bytes: Uint8Array, encoding: string, longest: number): Uint8Array | { readonly reason: string } {
  const limits = { maxOutputLength: longest };
  try {
    if (encoding === "gzip" || encoding === "x-gzip") return isGzip(bytes) ? gunzipSync(bytes, limits) : bytes;
    if (encoding === "br") return isWords(bytes) ? bytes : brotliDecompressSync(bytes, limits);
    if (encoding !== "deflate") return { reason: `compressed with ${encoding.slice(0, 40)}, which is not read` };
    if (isWords(bytes)) return bytes;
    return (bytes[0]! & 0x0f) === 8 ? inflateSync(bytes, limits) : inflateRawSync(bytes, limits);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ERR_BUFFER_TOO_LARGE") return { reason: `it inflates to more than ${longest / 1024 / 1024} MB` };
    const how = code === "Z_BUF_ERROR" ? "cut off" : "damaged";
    return { reason: `${how}: its ${encoding} compression cannot be undone` };
  }
}

/** Begins as markup or JSON does: not compressed, whatever its header says. */
function isWords(bytes: Uint8Array): boolean {
  return (
    bytes.length === 0 || /^(?:\xef\xbb\xbf)?\s{0,64}[<{[]/.test(Buffer.from(bytes.subarray(0, 80)).toString("latin1"))
  );
}
