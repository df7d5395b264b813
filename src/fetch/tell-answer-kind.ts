/** What the content type of an archived answer says that it is: the name its file would have. */
import { type SourceKind, tellKind } from "./source-kinds.js";

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["text/html", ".html"],
  ["application/xhtml+xml", ".xhtml"],
  ["text/plain", ".txt"],
  ["text/markdown", ".md"],
  ["application/json", ".json"],
  ["text/json", ".json"],
  ["application/feed+json", ".json"],
  ["application/x-ndjson", ".ndjson"],
  ["application/jsonl", ".jsonl"],
  ["application/xml", ".xml"],
  ["text/xml", ".xml"],
  ["application/rss+xml", ".rss"],
  ["application/rdf+xml", ".rdf"],
  ["application/atom+xml", ".atom"],
  ["text/x-opml", ".opml"],
  ["application/pdf", ".pdf"],
  ["application/gzip", ".gz"],
  ["application/x-gzip", ".gz"],
]);
/** Said by servers that do not know what they send: its first bytes tell. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(["", "application/octet-stream", "unknown/unknown"]);

/** "other" for what is not read. */
export function tellAnswerKind(contentType: string | undefined): SourceKind {
  const type = mediaTypeOf(contentType);
  if (SAYS_NOTHING.has(type)) return "unnamed";
  const extension = EXTENSIONS.get(type);
  return extension === undefined ? "other" : tellKind(`answer${extension}`);
}

/** "text/html" of "Text/HTML; charset=utf-8". */
export function mediaTypeOf(contentType = ""): string {
  return contentType.split(";", 1)[0]!.trim().toLowerCase().slice(0, 100);
}
