/** XML is opened by its root element: feeds, lists of feeds, sitemaps, news of agencies; a page is a page. */
import { fetchArchivesSettings } from "../settings.js";
import { decodeXml } from "./decode-xml.js";
import { type Found, notOpened } from "./found.js";
import { openDocument } from "./open-document.js";
import { openOpml, openSitemap } from "./open-listing.js";
import { type Content, type Opening, tooLarge } from "./opener.js";
import { takeBytes } from "./take-bytes.js";
import { tellRoot } from "./tell-root.js";

type XmlOpener = (text: string, content: Content) => Iterable<Found> | Promise<Iterable<Found>>;

/** The parser of feeds takes half a second to load: only where there is a feed. */
const openFeed: XmlOpener = async (text, content) => (await import("./open-feed.js")).openFeed(text, content);

const openNews: XmlOpener = async (text, content) => (await import("./open-news.js")).openNews(text, content);

/** By root in lower case. */
const ROOTS: ReadonlyMap<string, XmlOpener> = new Map([
  ["rss", openFeed],
  ["rdf", openFeed],
  ["feed", openFeed],
  ["opml", openOpml],
  ["urlset", openSitemap],
  ["sitemapindex", openSitemap],
  ["newsitem", openNews],
  ["newsmessage", openNews],
  ["packageitem", openNews],
  ["itemset", openNews],
  ["nitf", openNews],
]);

/** Holds the whole text; what is larger than a document may be is told. */
export async function* openXml(content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source, chunks, size } = content;
  const taken = size > opening.longest ? undefined : await takeBytes(chunks, opening.longest);
  if (!taken) {
    yield notOpened(source, tooLarge(opening.longest));
    return;
  }
  const { bytes, failure } = taken;
  const root = tellRootOf(bytes);
  const open = ROOTS.get(root?.toLowerCase() ?? "");
  if (open) yield* await open(decodeXml(bytes, content.about.contentType), content);
  else if (failure === undefined && root?.toLowerCase() === "html") yield* openPage(content, bytes, opening);
  else if (failure === undefined) yield notOpened(source, reasonFor(root));
  if (failure !== undefined) throw failure;
}

/** Whether bytes begin as one of the kinds of XML that are opened here. */
export function isOpenedXml(head: Uint8Array): boolean {
  return ROOTS.has(tellRootOf(head)?.toLowerCase() ?? "");
}

function tellRootOf(bytes: Uint8Array): string | undefined {
  return tellRoot(decodeXml(bytes.subarray(0, fetchArchivesSettings.sniffedXml)))?.name;
}

function openPage(content: Content, bytes: Uint8Array, opening: Opening): AsyncGenerator<Found> {
  const about = { contentType: "text/html", ...content.about };
  return openDocument({ ...content, about, chunks: one(bytes), size: bytes.length }, opening);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function reasonFor(root: string | undefined): string {
  if (root === undefined) return "no XML: no root element within its first 64 KB";
  return `XML whose root is <${root}>: not a kind that is read (feeds, OPML, sitemaps, NewsML-G2, NITF)`;
}
