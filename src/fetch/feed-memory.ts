/** What is remembered of a watched feed between two rounds and two runs: when to ask again, and which entries were seen. */
import { z } from "zod";
import type { FetchSettings } from "../settings.js";
import type { FeedLink, FeedLinks } from "./list-feed-links.js";

const entrySchema = z.object({
  modified: z.string().optional(),
  headline: z.string().optional(),
  /** Milliseconds since 1970. */
  seen: z.number(),
  /** When its page was last asked for; absent while that is still to come. */
  checked: z.number().optional(),
  /** Rounds in which its page failed for a passing reason. */
  failed: z.int().optional(),
});

const memorySchema = z.object({
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  title: z.string().optional(),
  /** Rounds in a row in which the feed itself failed. */
  failures: z.int(),
  /** Milliseconds since 1970 before which the host does not wish to be asked, or need not be. */
  notBefore: z.number().optional(),
  nextAt: z.number().optional(),
  feeds: z.array(z.string()),
  /** By the address of the page. */
  entries: z.record(z.string(), entrySchema),
});

export type FeedMemory = z.infer<typeof memorySchema>;
export type RememberedEntry = z.infer<typeof entrySchema>;

/** Where memories lie: by the feed, as JSON. */
export interface FeedMemories {
  load(feed: string): string | undefined;
  save(feed: string, json: string): void;
}

/** An empty one where nothing is remembered, or what is there is not understood. */
export function recall(json: string | undefined): FeedMemory {
  const empty: FeedMemory = { failures: 0, feeds: [], entries: {} };
  if (json === undefined) return empty;
  try {
    return memorySchema.safeParse(JSON.parse(json)).data ?? empty;
  } catch {
    return empty;
  }
}

/** The memory with what the feed names now: what is new or newly dated is still to be fetched; too much is forgotten. */
export function takeIn(memory: FeedMemory, links: FeedLinks, now: number, settings: FetchSettings): FeedMemory {
  const named = new Map<string, RememberedEntry>();
  for (const link of links.entries) named.set(link.url, entryOf(link, memory.entries[link.url], now));
  const others = Object.entries(memory.entries).filter(([url]) => !named.has(url));
  const lately = others.sort(([, a], [, b]) => b.seen - a.seen);
  const entries = Object.fromEntries([...named, ...lately].slice(0, settings.rememberedEntries));
  return {
    ...memory,
    entries,
    feeds: links.feeds.slice(0, settings.feedsOfList),
    ...(links.title === undefined ? {} : { title: links.title }),
  };
}

function entryOf({ headline, modified }: FeedLink, before: RememberedEntry | undefined, now: number): RememberedEntry {
  const told = { ...(headline === undefined ? {} : { headline }), ...(modified === undefined ? {} : { modified }) };
  if (before === undefined) return { ...told, seen: now };
  // A feed that stops giving dates says nothing of its entries.
  if (modified === undefined || modified === before.modified) return { ...before, ...told };
  const { checked: _, failed: __, ...rest } = before;
  return { ...rest, ...told };
}

/** Addresses whose pages are to be asked for now: the new ones, latest first, then those to be looked at again. */
export function duePages(memory: FeedMemory, now: number, recheck: number | undefined, settings: FetchSettings) {
  const all = Object.entries(memory.entries);
  const fresh = all
    .filter(([, { checked }]) => checked === undefined)
    .sort(([, a], [, b]) => compareDates(b.modified, a.modified));
  const again = all
    .filter(([, { checked, seen }]) => {
      if (recheck === undefined || checked === undefined) return false;
      return checked + recheck <= now && seen + settings.recheckedFor > now;
    })
    .sort(([, a], [, b]) => (a.checked ?? 0) - (b.checked ?? 0));
  return [...fresh, ...again].slice(0, settings.pagesPerRound).map(([url]) => url);
}

/** Dates that are not understood come last. */
function compareDates(a: string | undefined, b: string | undefined): number {
  return timeOf(a) - timeOf(b);
}

function timeOf(date: string | undefined): number {
  const time = Date.parse(date ?? "");
  return Number.isNaN(time) ? 0 : time;
}
