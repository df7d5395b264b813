/** What stands around the entries of a feed: the tags that hold them, and what the feed says of itself. */
import { fetchArchivesSettings } from "../settings.js";
import type { Feed } from "./feed-entry.js";
import { type AnyFeed, mendMarkup, parsePiece } from "./parse-piece.js";
import { plainText } from "./plain-text.js";
import { type ElementPiece, tagEnd } from "./split-elements.js";
import { type Root, tellRoot } from "./tell-root.js";

const CHANNEL = /<((?:[\w.-]{1,40}:)?channel)(?=[\s>])/i;

/** The tags around every entry. */
export interface FeedFrame {
  readonly opens: string;
  readonly closes: string;
}

export interface FeedAbout {
  readonly told: Pick<Feed, "title" | "language" | "base">;
  readonly base: string | undefined;
  readonly outlet: string;
}

export function frameOf(text: string, root: Root, firstEntry = text.length): FeedFrame {
  const longest = fetchArchivesSettings.sniffedXml;
  const rootTag = openTag(text, root.start, root.qualified, longest);
  const before = text.slice(root.start + root.qualified.length, Math.min(firstEntry, root.start + longest));
  const channel = CHANNEL.exec(before);
  const open = channel !== null && !before.includes(`</${channel[1]}`);
  if (!open) return { opens: rootTag, closes: `</${root.qualified}>` };
  const name = channel[1]!;
  const channelTag = openTag(before, channel.index, name, longest);
  return { opens: rootTag + channelTag, closes: `</${name}></${root.qualified}>` };
}

function openTag(text: string, start: number, name: string, longest: number): string {
  const end = tagEnd(text.slice(0, start + longest), start + 1 + name.length);
  return end === undefined ? `<${name}>` : text.slice(start, end).replace(/\/>$/, ">");
}

/** The feed without its entries; the tags alone where even that cannot be parsed. */
export function headOf(
  text: string,
  { opens, closes }: FeedFrame,
  pieces: readonly ElementPiece[],
): AnyFeed | undefined {
  const longest = fetchArchivesSettings.longestEntry;
  const last = pieces.at(-1);
  const before = text.slice(0, pieces[0]?.start ?? text.length);
  const after = last && !last.broken ? text.slice(last.start + last.xml.length) : "";
  const short = before.length <= longest && after.length <= longest;
  const tries = [...(short ? [before + after, before + closes, mendMarkup(before) + closes] : []), opens + closes];
  for (const xml of tries) {
    const parsed = parsePiece(withoutDoctype(xml));
    if (parsed) return parsed;
  }
  return undefined;
}

export function aboutOf(head: AnyFeed | undefined, address: string | undefined): FeedAbout {
  const { title = "", language, link, base, publisher } = head ? headFieldsOf(head) : {};
  const outlet = plainText(publisher ?? "") || plainText(title);
  const page = [base, link].find((given) => given !== undefined && URL.canParse(given, address));
  const found = page === undefined ? address : new URL(page, address).href;
  return {
    told: {
      title: plainText(title),
      ...(language === undefined ? {} : { language }),
      ...(found === undefined ? {} : { base: found }),
    },
    base: found,
    outlet,
  };
}

type Head = { readonly [key in "title" | "language" | "link" | "base" | "publisher"]?: string | undefined };

function headFieldsOf({ format, feed }: AnyFeed): Head {
  if (format === "atom") {
    const link = feed.links?.find(({ rel }) => rel === undefined || rel === "alternate")?.href;
    const language = feed.xml?.lang ?? feed.dc?.languages?.[0];
    return { title: feed.title?.value, language, link, base: feed.xml?.base, publisher: feed.dc?.publishers?.[0] };
  }
  if (format === "json") {
    return { title: feed.title, language: feed.language, link: feed.home_page_url ?? feed.feed_url };
  }
  const language = (format === "rss" ? feed.language : undefined) ?? feed.dc?.languages?.[0] ?? feed.xml?.lang;
  return { title: feed.title, language, link: feed.link, base: feed.xml?.base, publisher: feed.dc?.publishers?.[0] };
}

/** Entities of its own are never expanded. */
function withoutDoctype(xml: string): string {
  const root = tellRoot(xml.slice(0, fetchArchivesSettings.sniffedXml));
  return root ? xml.slice(root.start) : xml;
}
