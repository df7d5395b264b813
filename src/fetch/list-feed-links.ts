/** A feed, list of feeds or sitemap -> the pages and further feeds it names, and what it says of when they changed. */
import { fetchArchivesSettings, fetchSettings } from "../settings.js";
import { readBoundedBody } from "./bounded-body.js";
import { decodeXml } from "./decode-xml.js";
import type { Feed } from "./feed-entry.js";
import { parseFeed } from "./parse-feed.js";
import { parseOpml } from "./parse-opml.js";
import { parseSitemap } from "./parse-sitemap.js";
import { isUrl, parseUrl } from "./parse-url.js";
import { tellRoot } from "./tell-root.js";

export interface FeedLink {
  readonly url: string;
  readonly headline?: string;
  /** Only ever compared with what was given before, and for order. */
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

/** `source` is the address or the path of the feed; `contentType` as its host gave it. Never rejects. */
export type FeedParser = (
  bytes: Uint8Array,
  source: string,
  contentType?: string,
) => Promise<FeedLinks | { readonly reason: string }>;

const TTL = /<ttl>\s{0,20}(\d{1,5})\s{0,20}<\/ttl>/i;

export const listFeedLinks: FeedParser = async (bytes, source, contentType) => {
  const plain = await unzip(bytes);
  if ("reason" in plain) return plain;
  const text = decodeXml(plain.bytes, contentType);
  const head = text.slice(0, fetchArchivesSettings.sniffedXml);
  const root = tellRoot(head)?.name.toLowerCase();
  if (root === "opml") return feedsOf(text);
  if (root === "urlset" || root === "sitemapindex") return pagesOf(text);
  const feed = parseFeed(text, source);
  if ("reason" in feed) return { reason: "neither a feed (RSS, Atom, JSON Feed) nor OPML nor a sitemap" };
  const minutes = Number(TTL.exec(head)?.[1] ?? 0);
  return { ...linksOf(feed, source), ...(minutes > 0 ? { every: minutes * 60_000 } : {}) };
};

/** Sitemaps are often files that are packed themselves. */
async function unzip(bytes: Uint8Array) {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { bytes };
  async function* once() {
    yield bytes;
  }
  return readBoundedBody(once(), "gzip", { ...fetchSettings, longest: fetchSettings.largestBody });
}

function linksOf({ title, entries }: Feed, source: string): FeedLinks {
  const base = isUrl(source) ? parseUrl(source) : undefined;
  const links = entries.map(({ url, headline, published, modified = published?.value }) => {
    return linkOf(url, { headline, modified }, base);
  });
  return { entries: links.flat(), feeds: [], ...(title === "" ? {} : { title }) };
}

function feedsOf(text: string): FeedLinks | { readonly reason: string } {
  const list = parseOpml(text);
  if ("reason" in list) return list;
  // "feed:" stands before an address or in place of its "http:".
  const addresses = list.feeds.map(({ url }) =>
    url.replace(/^feed:(?:\/\/)?(?=https?:)/i, "").replace(/^feed:/i, "http:"),
  );
  return { entries: [], feeds: addresses.flatMap((url) => linkOf(url, {}).map((link) => link.url)) };
}

function pagesOf(text: string): FeedLinks | { readonly reason: string } {
  const sitemap = parseSitemap(text);
  if ("reason" in sitemap) return sitemap;
  const links = sitemap.pages.flatMap(({ url, headline, published, modified = published?.value }) =>
    linkOf(url, { headline, modified }),
  );
  return sitemap.kind === "index" ? { entries: [], feeds: links.map(({ url }) => url) } : { entries: links, feeds: [] };
}

/** One link, or none where it leads to no page of the web. */
function linkOf(
  link: string | undefined,
  { headline, modified }: { readonly headline?: string | undefined; readonly modified?: string | undefined },
  base?: URL,
): readonly FeedLink[] {
  const url = link === undefined ? undefined : parseUrl(link, base);
  if (!url || !isUrl(url.href)) return [];
  const told = { ...(headline === undefined ? {} : { headline }), ...(modified === undefined ? {} : { modified }) };
  return [{ url: url.href, ...told }];
}
