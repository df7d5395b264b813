/** A JSON Feed -> its name and its entries; each entry is read by itself. */
import { fetchArchivesSettings } from "../settings.js";
import type { Feed, FeedEntry, UnreadEntry } from "./feed-entry.js";
import { aboutOf } from "./feed-frame.js";
import { parseJsonPiece } from "./parse-piece.js";
import { rawEntriesOf, readFeedEntry } from "./read-feed-entry.js";

const JSON_FEED = /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//;

/** `address` is that of the feed, where known. */
export function parseJsonFeed(text: string, address: string | undefined): Feed | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return { reason: "not JSON, or cut off before its end" };
  }
  if (!isJsonFeed(value)) return { reason: "not a JSON Feed" };
  const { mostEntries } = fetchArchivesSettings;
  const items: readonly unknown[] = "items" in value && Array.isArray(value.items) ? value.items : [];
  const about = aboutOf(parseJsonPiece({ ...value, items: [] }), address);
  const entries: FeedEntry[] = [];
  const unread: UnreadEntry[] = [];
  for (const [index, item] of items.slice(0, mostEntries).entries()) {
    const parsed = parseJsonPiece({ version: value.version, title: "", items: [item] });
    const raw = parsed && rawEntriesOf(parsed)[0];
    if (raw) entries.push(readFeedEntry(raw, index + 1, about));
    else unread.push({ number: index + 1, reason: "not an entry" });
  }
  if (items.length > mostEntries) {
    const reason = `${items.length - mostEntries} entries beyond the bound of ${mostEntries} for one feed`;
    unread.push({ number: mostEntries + 1, reason });
  }
  return { ...about.told, entries, unread };
}

/** An object that says so of itself. */
export function isJsonFeed(value: unknown): value is { readonly version: string } {
  if (typeof value !== "object" || value === null || !("version" in value)) return false;
  return typeof value.version === "string" && JSON_FEED.test(value.version);
}
