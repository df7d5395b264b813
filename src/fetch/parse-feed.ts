/**
 * A feed of any format (RSS, RDF, Atom, JSON Feed) -> its name and its entries. Entries are cut apart first and parsed
 * by themselves where they cannot be parsed together: a broken one, or a feed that is cut off, costs no other entry.
 */
import { fetchArchivesSettings } from "../settings.js";
import type { Feed } from "./feed-entry.js";
import { aboutOf, frameOf, headOf } from "./feed-frame.js";
import { EntryParsing } from "./parse-entries.js";
import { parseJsonFeed } from "./parse-json-feed.js";
import { type ElementPiece, splitElements } from "./split-elements.js";
import { tellRoot } from "./tell-root.js";

export const FEED_ROOTS: ReadonlySet<string> = new Set(["rss", "rdf", "feed"]);

/** `source` is the address of the feed, or the name of its file; an address is what links are relative to. */
export function parseFeed(text: string, source: string): Feed | { readonly reason: string } {
  const address = /^https?:\/\//i.test(source) ? source : undefined;
  if (/^\ufeff?\s{0,64}\{/.test(text)) return parseJsonFeed(text, address);
  const { sniffedXml, mostEntries } = fetchArchivesSettings;
  const root = tellRoot(text.slice(0, sniffedXml));
  if (!root || !FEED_ROOTS.has(root.name.toLowerCase())) {
    return { reason: "not a feed: neither RSS, RDF, Atom nor JSON Feed" };
  }
  const pieces: ElementPiece[] = [];
  let more = 0;
  for (const piece of splitElements(text, ["item", "entry"])) {
    if (pieces.length < mostEntries) pieces.push(piece);
    else more++;
  }
  const frame = frameOf(text, root, pieces[0]?.start);
  const about = aboutOf(headOf(text, frame, pieces), address);
  const parsing = new EntryParsing(frame, about);
  parsing.take(pieces);
  const left = `${more} entries beyond the bound of ${mostEntries} for one feed`;
  const unread = [...parsing.unread, ...(more > 0 ? [{ number: mostEntries + 1, reason: left }] : [])];
  const last = pieces.at(-1);
  const closed = text
    .toLowerCase()
    .includes(`</${root.qualified.toLowerCase()}`, last ? last.start + last.xml.length : 0);
  return { ...about.told, entries: parsing.entries, unread, ...(closed ? {} : { cut: true }) };
}
