/** What the name of a file tells of its content; the content itself decides only where the name tells nothing. */

export type SourceKind = "text" | "page" | "json" | "lines" | "unnamed" | "other" | ArchiveKind | DocumentKind;

/** Feeds, lists and news in XML, compressed files, archives of crawls; `zstd` is known in order to say that it is not read. */
export type ArchiveKind = "xml" | "gzip" | "warc" | "zstd";

/** What newsrooms pass around; `mime` is a mail or a page saved as one. */
export type DocumentKind = "pdf" | "docx" | "mime" | "zip";

const KINDS: ReadonlyMap<string, SourceKind> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "text"],
  [".markdown", "text"],
  [".html", "page"],
  [".htm", "page"],
  [".xhtml", "page"],
  [".shtml", "page"],
  [".php", "page"],
  [".asp", "page"],
  [".aspx", "page"],
  [".jsp", "page"],
  [".json", "json"],
  [".jsonl", "lines"],
  [".ndjson", "lines"],
  [".pdf", "pdf"],
  [".docx", "docx"],
  [".mht", "mime"],
  [".mhtml", "mime"],
  [".eml", "mime"],
  [".zip", "zip"],
  [".nitf", "xml"],
  [".jsonfeed", "json"],
  [".xml", "xml"],
  [".rss", "xml"],
  [".rdf", "xml"],
  [".atom", "xml"],
  [".opml", "xml"],
  [".gz", "gzip"],
  [".warc", "warc"],
  [".wet", "warc"],
  [".zst", "zstd"],
]);

/** A letter and up to five letters or digits behind the last dot; "report 12.3.2024" has no extension. */
const EXTENSION = /.\.(?:[a-z][a-z0-9]{0,5}|jsonfeed)$/i;

/** ".png" for "chart.PNG"; empty where the name has none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return EXTENSION.test(name) ? name.slice(dot).toLowerCase() : "";
}

export function tellKind(name: string): SourceKind {
  const extension = extensionOf(name);
  return extension === "" ? "unnamed" : (KINDS.get(extension) ?? "other");
}

/** Files that tell of the folder they lie in; read only when they are named. */
export function tellsOfFolder(name: string): boolean {
  const bare = name.slice(0, name.length - extensionOf(name).length).toLowerCase();
  return bare === "readme" || bare === "license" || bare === "licence" || bare === "changelog";
}
