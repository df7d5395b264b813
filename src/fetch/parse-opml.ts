/** A list of feeds (OPML) -> the feeds it names, in its order, each once. Reads what is whole of a broken list. */
import { fetchArchivesSettings } from "../settings.js";
import { decodeEntities, plainText } from "./plain-text.js";
import { tagEnd } from "./split-elements.js";
import { tellRoot } from "./tell-root.js";

export interface ListedFeed {
  /** As the list gives it; of the web. */
  readonly url: string;
  readonly title?: string;
  /** The page that the feed belongs to. */
  readonly page?: string;
}

export interface FeedList {
  readonly title?: string;
  readonly feeds: readonly ListedFeed[];
}

const OUTLINE = /<outline(?=[\s/>])/gi;
const TITLE = /<title>([^<]{1,1000})<\/title>/i;
const ATTRIBUTE = /([\w:.-]{1,40})\s{0,8}=\s{0,8}(?:"([^"]{0,4000})"|'([^']{0,4000})')/g;

export function parseOpml(text: string): FeedList | { readonly reason: string } {
  const { sniffedXml, mostAddresses } = fetchArchivesSettings;
  const head = text.slice(0, sniffedXml);
  if (tellRoot(head)?.name.toLowerCase() !== "opml") return { reason: "not OPML" };
  const title = plainText(TITLE.exec(head)?.[1] ?? "");
  const feeds = new Map<string, ListedFeed>();
  OUTLINE.lastIndex = 0;
  for (let tag = OUTLINE.exec(text); tag && feeds.size < mostAddresses; tag = OUTLINE.exec(text)) {
    const end = tagEnd(text, OUTLINE.lastIndex);
    if (end === undefined) break;
    const attributes = attributesOf(text.slice(OUTLINE.lastIndex, Math.min(end, OUTLINE.lastIndex + sniffedXml)));
    OUTLINE.lastIndex = end;
    const url = attributes.get("xmlurl")?.trim() ?? "";
    if (!/^(?:https?|feed):/i.test(url) || feeds.has(url)) continue;
    const name = plainText(attributes.get("title") ?? attributes.get("text") ?? "");
    const page = attributes.get("htmlurl")?.trim();
    feeds.set(url, { url, ...(name === "" ? {} : { title: name }), ...(page ? { page } : {}) });
  }
  return { ...(title === "" ? {} : { title }), feeds: [...feeds.values()] };
}

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = "", double, single] of tag.matchAll(ATTRIBUTE)) {
    found.set(name.toLowerCase(), decodeEntities(double ?? single ?? ""));
  }
  return found;
}
