/** A feed, list of feeds or sitemap -> the pages and further feeds it names, and what it says of when they changed. */
import { type FetchSettings, fetchSettings } from "../settings.js";
import { readBoundedBody } from "./bounded-body.js";
import { isUrl, parseUrl } from "./parse-url.js";

export interface FeedLink {
  readonly url: string;
  readonly headline?: string;
  /** As the feed writes it; only ever compared with what it wrote before, and for order. */
  readonly modified?: string;
}

export interface FeedLinks {
  readonly title?: string;
  readonly entries: readonly FeedLink[];
  /** Addresses of feeds and sitemaps that are watched as well. */
  readonly feeds: readonly string[];
  /** Milliseconds for which the feed says that asking again is no use. */
  readonly every?: number;
}

/** `source` is the address or the path of the feed. Never rejects. */
export type FeedParser = (bytes: Uint8Array, source: string) => Promise<FeedLinks | { readonly reason: string }>;

type Loose = Readonly<Record<string, unknown>>;

export const listFeedLinks: FeedParser = async (bytes, source) => {
  const plain = await unzip(bytes, fetchSettings);
  if ("reason" in plain) return plain;
  const text = new TextDecoder().decode(plain.bytes);
  const base = isUrl(source) ? parseUrl(source) : undefined;
  const head = text.slice(0, 2000).toLowerCase();
  if (head.includes("<sitemapindex")) return { entries: [], feeds: locationsIn(text, "sitemap", base).map(urlOf) };
  if (head.includes("<urlset")) return { entries: locationsIn(text, "url", base), feeds: [] };
  try {
    const { parseFeed, parseOpml } = await import("feedsmith");
    if (head.includes("<opml")) return { entries: [], feeds: feedsIn(parseOpml(text), base) };
    const { feed } = parseFeed(text) as { feed: Loose };
    return linksOf(feed, base);
  } catch {
    return { reason: "neither a feed (RSS, Atom, JSON Feed) nor OPML nor a sitemap" };
  }
};

const urlOf = ({ url }: FeedLink): string => url;

/** Sitemaps are often files that are packed themselves. */
async function unzip(bytes: Uint8Array, settings: FetchSettings) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes };
  async function* once() {
    yield bytes;
  }
  return readBoundedBody(once(), "gzip", { ...settings, longest: settings.largestBody });
}

function linksOf(feed: Loose, base: URL | undefined): FeedLinks {
  const entries = listOf(feed.items ?? feed.entries).flatMap((entry): FeedLink[] => {
    const links = listOf(entry.links);
    const link = links.find(({ rel }) => rel === undefined || rel === "alternate") ?? links[0];
    const url = absolute(textOf(entry.link) ?? textOf(entry.url) ?? textOf(link?.href), base);
    if (url === undefined) return [];
    const headline = textOf(entry.title);
    const modified = textOf(entry.updated) ?? textOf(entry.date_modified) ?? textOf(entry.pubDate);
    return [{ url, ...(headline === undefined ? {} : { headline }), ...(modified === undefined ? {} : { modified }) }];
  });
  const title = textOf(feed.title);
  const minutes = typeof feed.ttl === "number" ? feed.ttl : 0;
  return {
    entries,
    feeds: [],
    ...(title === undefined ? {} : { title }),
    ...(minutes > 0 ? { every: minutes * 60_000 } : {}),
  };
}

function feedsIn(opml: unknown, base: URL | undefined): readonly string[] {
  const feeds: string[] = [];
  const left = [...listOf((opml as { body?: Loose }).body?.outlines)];
  for (let outline = left.shift(); outline; outline = left.shift()) {
    const url = absolute(textOf(outline.xmlUrl), base);
    if (url !== undefined) feeds.push(url);
    left.unshift(...listOf(outline.outlines));
  }
  return feeds;
}

/** Cut by hand: a sitemap may list 50,000 addresses in 50 MB, and needs no tree. */
function locationsIn(text: string, element: "url" | "sitemap", base: URL | undefined): readonly FeedLink[] {
  const links: FeedLink[] = [];
  for (const piece of text.split(`<${element}>`).slice(1)) {
    const url = absolute(between(piece, "loc"), base);
    const modified = between(piece, "lastmod") ?? between(piece, "news:publication_date");
    const headline = between(piece, "news:title");
    if (url === undefined) continue;
    links.push({ url, ...(modified ? { modified } : {}), ...(headline ? { headline } : {}) });
  }
  return links;
}

function between(piece: string, name: string): string | undefined {
  const start = piece.indexOf(`<${name}>`);
  const end = piece.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return undefined;
  const text = piece.slice(start + name.length + 2, end).replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, "");
  return text.replaceAll("&amp;", "&").trim() || undefined;
}

function absolute(link: string | undefined, base: URL | undefined): string | undefined {
  const url = link === undefined ? undefined : parseUrl(link, base);
  return url && isUrl(url.href) ? url.href : undefined;
}

function listOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "object" && one !== null) : [];
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value === "object" && value !== null && "value" in value) return textOf(value.value);
  return undefined;
}
