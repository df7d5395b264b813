/** The key under which the report of a document is kept: content, source, what came with it, and who read it. */
import { createHash } from "node:crypto";
import type { FoundDocument, FoundReport } from "../fetch/found.js";

/** `reader` names the version of the reader: a newer one reads again. */
export function documentKey(found: FoundDocument | FoundReport, reader: string): string {
  const hash = createHash("sha256").update(reader).update("\u0000").update(found.source).update("\u0000");
  if (found.kind === "report") return hash.update(JSON.stringify(found.report)).digest("hex");
  const { url, contentType, crawled, given } = found;
  return hash
    .update(JSON.stringify([url, contentType, crawled, given]))
    .update(found.bytes)
    .digest("hex");
}
