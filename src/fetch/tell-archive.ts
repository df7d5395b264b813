/** What the first bytes of a stream tell of compressed files, archives of crawls and feeds. */
import { isGzip } from "./inflate-stream.js";
import { isOpenedXml } from "./open-xml-roots.js";
import type { ArchiveKind, SourceKind } from "./source-kinds.js";

/** Bytes; enough for the signatures, and for the root of nearly all XML. */
export const TELLING_START = 4096;

const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/** Compression is told under any name, a feed under that of a page or text too: servers call them so. */
export function tellArchive(head: Uint8Array, kind: SourceKind): ArchiveKind | undefined {
  if (isGzip(head)) return "gzip";
  if (ZSTD.every((byte, index) => head[index] === byte)) return "zstd";
  const isUnnamed = kind === "unnamed" || kind === "other";
  if (isUnnamed && /^WARC\/\d/.test(Buffer.from(head.subarray(0, 6)).toString("latin1"))) return "warc";
  return (isUnnamed || kind === "page" || kind === "text") && isOpenedXml(head) ? "xml" : undefined;
}
