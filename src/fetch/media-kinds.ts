/** What a Content-Type tells: the ending its file would have, and by that whether it is a kind that is read. */
import { extensionOf, type SourceKind, tellKind } from "./source-kinds.js";

const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ["text/html", ".html"],
  ["application/xhtml+xml", ".xhtml"],
  ["text/plain", ".txt"],
  ["text/markdown", ".md"],
  ["text/x-markdown", ".md"],
  ["application/json", ".json"],
  ["text/json", ".json"],
  ["application/ld+json", ".json"],
  ["application/x-ndjson", ".ndjson"],
  ["application/jsonl", ".jsonl"],
  ["application/feed+json", ".json"],
  ["application/rss+xml", ".rss"],
  ["application/rdf+xml", ".rdf"],
  ["text/x-opml", ".opml"],
  ["application/atom+xml", ".atom"],
  ["application/xml", ".xml"],
  ["text/xml", ".xml"],
  ["application/pdf", ".pdf"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"],
  ["application/epub+zip", ".epub"],
  ["application/zip", ".zip"],
  ["application/x-zip-compressed", ".zip"],
  ["application/warc", ".warc"],
  ["message/rfc822", ".eml"],
  ["multipart/related", ".mhtml"],
]);

/** Said by servers that do not know what they send. */
const SAYS_NOTHING: ReadonlySet<string> = new Set([
  "",
  "application/octet-stream",
  "binary/octet-stream",
  "application/force-download",
  "unknown/unknown",
]);

const GZIP: ReadonlySet<string> = new Set(["application/gzip", "application/x-gzip"]);

export interface MediaKind {
  readonly kind: SourceKind;
  /** ".html"; empty where nothing tells: then the content does, as in a file without one. */
  readonly extension: string;
}

/** Undefined for what is not read (pictures, films, programs); where the type says nothing, the address tells. */
export function tellMediaKind(contentType: string | undefined, url: URL): MediaKind | undefined {
  const type = mediaType(contentType);
  const known = EXTENSIONS.get(type);
  if (known === undefined && !SAYS_NOTHING.has(type) && !GZIP.has(type)) return undefined;
  const extension = known ?? extensionOf(url.pathname.slice(url.pathname.lastIndexOf("/") + 1));
  if (extension === "") return { kind: "unnamed", extension };
  const kind = tellKind(`page${extension}`);
  return kind === "other" ? undefined : { kind, extension };
}

/** What an answer is by its type alone; "other" for what is not read, "unnamed" where its first bytes have to tell. */
export function tellKindOfType(contentType: string | undefined): SourceKind {
  const type = mediaType(contentType);
  if (SAYS_NOTHING.has(type)) return "unnamed";
  const extension = GZIP.has(type) ? ".gz" : EXTENSIONS.get(type);
  return extension === undefined ? "other" : tellKind(`answer${extension}`);
}

/** What a name tells; where it tells nothing that is read, what the type of its content tells. */
export function tellKindWithType(name: string, contentType: string | undefined): SourceKind {
  const kind = tellKind(name);
  if (kind !== "other" && kind !== "unnamed") return kind;
  const told = tellKindOfType(contentType);
  return told === "other" || told === "unnamed" ? kind : told;
}

/** Whether a feed, a list of feeds or a sitemap may stand in it: these come under many names. */
export function mayBeFeed(contentType: string | undefined): boolean {
  const type = mediaType(contentType);
  return SAYS_NOTHING.has(type) || GZIP.has(type) || /[/+](?:xml|json|rss|atom|opml)\b|^text\/|\bopml\b/.test(type);
}

/** "text/html" of "Text/HTML; charset=utf-8". */
export function mediaType(contentType: string | undefined): string {
  return (contentType ?? "").split(";", 1)[0]!.trim().toLowerCase();
}
