/** A sitemap, with what it says of news, or an index of sitemaps -> the addresses it lists. Broken ones as far as whole. */
import type { PublicationDate } from "../model/report.js";
import { fetchArchivesSettings } from "../settings.js";
import { parseFeedDate } from "./parse-feed-date.js";
import { decodeEntities, plainText } from "./plain-text.js";
import { splitElements } from "./split-elements.js";
import { tellRoot } from "./tell-root.js";

export interface ListedPage {
  readonly url: string;
  /** ISO 8601; when the page last changed, as its site says. */
  readonly modified?: string;
  readonly headline?: string;
  readonly outlet?: string;
  /** BCP 47 as given. */
  readonly language?: string;
  readonly published?: PublicationDate;
}

export interface Sitemap {
  /** `index` lists other sitemaps. */
  readonly kind: "pages" | "index";
  readonly pages: readonly ListedPage[];
}

const KINDS: ReadonlyMap<string, Sitemap["kind"]> = new Map([
  ["urlset", "pages"],
  ["sitemapindex", "index"],
]);
const BASIS = "news sitemap";

/** No more than `mostAddresses`, in the order of the list. */
export function parseSitemap(text: string): Sitemap | { readonly reason: string } {
  const { sniffedXml, mostAddresses, longestEntry } = fetchArchivesSettings;
  const kind = KINDS.get(tellRoot(text.slice(0, sniffedXml))?.name.toLowerCase() ?? "");
  if (kind === undefined) return { reason: "not a sitemap" };
  const pages: ListedPage[] = [];
  for (const { xml, broken } of splitElements(text, [kind === "pages" ? "url" : "sitemap"])) {
    const page = broken || xml.length > longestEntry ? undefined : pageOf(xml);
    if (page) pages.push(page);
    if (pages.length >= mostAddresses) break;
  }
  return { kind, pages };
}

function pageOf(xml: string): ListedPage | undefined {
  const url = wordsOf(xml, "loc");
  if (url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const modified = parseFeedDate(wordsOf(xml, "lastmod") ?? "")?.value;
  const headline = plainText(wordsOf(xml, "news:title") ?? "");
  const outlet = plainText(wordsOf(xml, "news:name") ?? "");
  const language = wordsOf(xml, "news:language");
  const published = parseFeedDate(wordsOf(xml, "news:publication_date") ?? "");
  return {
    url,
    ...(modified === undefined ? {} : { modified }),
    ...(headline === "" ? {} : { headline }),
    ...(outlet === "" ? {} : { outlet }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published: { ...published, basis: BASIS } }),
  };
}

/** Text of the first element of a name; undefined where there is none or nothing in it. */
function wordsOf(xml: string, name: string): string | undefined {
  const opens = xml.indexOf(`<${name}`);
  const start = opens === -1 ? -1 : xml.indexOf(">", opens);
  const end = start === -1 ? -1 : xml.indexOf(`</${name}`, start);
  if (end === -1) return undefined;
  const raw = xml.slice(start + 1, end).trim();
  const isData = raw.startsWith("<![CDATA[") && raw.endsWith("]]>");
  return (isData ? raw.slice(9, -3) : decodeEntities(raw)).trim() || undefined;
}
