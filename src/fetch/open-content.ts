/**
 * A stream of bytes of a known kind -> what stands in it. One opener a kind, in one table; containers open what they
 * hold by the same table, one level deeper. Never holds more than one document.
 */
import type { Found } from "./found.js";
import { openDocument, openPage } from "./open-document.js";
import { openJson, openLines } from "./open-entries.js";
import { openGzip } from "./open-gzip.js";
import { openWarc } from "./open-warc.js";
import { openXml } from "./open-xml-roots.js";
import { openZstd } from "./open-zstd.js";
import type { Content, Opener, Opening } from "./opener.js";
import { peekContent } from "./peek-content.js";
import { sniffContent } from "./sniff-content.js";
import type { SourceKind } from "./source-kinds.js";
import { TELLING_START, tellArchive } from "./tell-archive.js";

const OPENERS: Readonly<Record<Exclude<SourceKind, "other" | "unnamed">, Opener>> = {
  text: openDocument,
  page: openPage,
  json: openJson,
  lines: openLines,
  xml: openXml,
  gzip: openGzip,
  warc: openWarc,
  zstd: openZstd,
};

/** Everything that `content` holds, in its order. */
export async function* openContent(
  content: Content,
  limits: Pick<Opening, "longest" | "depth">,
): AsyncGenerator<Found> {
  const opening: Opening = {
    ...limits,
    open: (inner) => openContent(inner, { ...limits, depth: limits.depth + 1 }),
  };
  if (isRefusedUnseen(content, limits.longest)) {
    yield* openDocument(content, opening);
    return;
  }
  const { head, chunks, close } = await peekContent(content.chunks, TELLING_START);
  try {
    const kind = tellArchive(head, content.kind) ?? content.kind;
    if (kind === "unnamed" || kind === "other") {
      const sniffed = await sniffContent(chunks, limits.longest);
      yield* OPENERS[sniffed.holds]({ ...content, chunks: sniffed.chunks, size: 0 }, opening);
      return;
    }
    yield* OPENERS[kind]({ ...content, chunks }, opening);
  } finally {
    await close();
  }
}

/** A single document above the bound is not even looked into. */
function isRefusedUnseen({ kind, size }: Content, longest: number): boolean {
  return size > longest && (kind === "text" || kind === "page");
}
