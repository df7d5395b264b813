/**
 * A stream of bytes of a known kind -> what stands in it. One opener a kind, in one table; containers open what they
 * hold by the same table, one level deeper. Never holds more than one document.
 */
import type { Found } from "./found.js";
import { openDocument, openPage } from "./open-document.js";
import { openDocx } from "./open-docx.js";
import { openJson, openLines } from "./open-entries.js";
import { openGzip } from "./open-gzip.js";
import { openMime } from "./open-mime.js";
import { openPdf } from "./open-pdf.js";
import { openWarc } from "./open-warc.js";
import { openXml } from "./open-xml-roots.js";
import { openZip } from "./open-zip.js";
import { openZstd } from "./open-zstd.js";
import type { Content, Opener, Opening } from "./opener.js";
import { peekContent } from "./peek-content.js";
import { sniffContent } from "./sniff-content.js";
import type { SourceKind } from "./source-kinds.js";
import { TELLING_START, tellArchive } from "./tell-archive.js";
import { tellByBytes } from "./tell-by-bytes.js";

const OPENERS: Readonly<Record<Exclude<SourceKind, "other" | "unnamed">, Opener>> = {
  text: openDocument,
  page: openPage,
  json: openJson,
  lines: openLines,
  pdf: openPdf,
  docx: openDocx,
  mime: openMime,
  zip: openZip,
  xml: openXml,
  gzip: openGzip,
  warc: openWarc,
  zstd: openZstd,
};

/** What is set from outside; the rest begins at nothing. */
export type Limits = Pick<Opening, "longest"> & Partial<Pick<Opening, "depth" | "spent">>;

/** Everything that `content` holds, in its order. */
export async function* openContent(content: Content, limits: Limits): AsyncGenerator<Found> {
  const { longest, depth = 0, spent = { bytes: 0, entries: 0 } } = limits;
  const opening: Opening = {
    longest,
    depth,
    spent,
    open: (inner) => openContent(inner, { longest, spent, depth: depth + 1 }),
  };
  if (isRefusedUnseen(content, longest)) {
    yield* openDocument(content, opening);
    return;
  }
  const { head, chunks, close } = await peekContent(content.chunks, TELLING_START);
  try {
    const kind = correctKind(content.kind, head);
    if (kind === "unnamed" || kind === "other") {
      const sniffed = await sniffContent(chunks, longest);
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

/** Names lie: a page is saved as "report.pdf", a PDF comes as "download". */
function correctKind(kind: SourceKind, head: Uint8Array): SourceKind {
  const told = tellByBytes(head);
  if (told === "zip" && kind === "docx") return kind;
  if (told !== undefined) return told;
  const named = kind === "pdf" || kind === "docx" || kind === "mime" ? "unnamed" : kind;
  return tellArchive(head, named) ?? named;
}
