/**
 * Feeds, lists of feeds and sitemaps, asked again and again: the pages of new entries are fetched and kept, and so are
 * pages that changed. One feed that fails is asked less and less often, and stops no other.
 */
import { readFile } from "node:fs/promises";
import type { FetchSettings } from "../settings.js";
import { backOff } from "./back-off.js";
import { type Clock, isoTime } from "./clock.js";
import { duePages, type FeedMemories, type FeedMemory, recall, takeIn } from "./feed-memory.js";
import { fetchPages, type PageOutcome } from "./fetch-pages.js";
import type { Fetched, Fetcher } from "./fetched.js";
import type { FeedParser } from "./list-feed-links.js";
import type { PageKeeper } from "./page-keeper.js";
import { isUrl } from "./parse-url.js";
import { reasonOf } from "./walk-paths.js";

export interface WatchOptions {
  readonly fetcher: Pick<Fetcher, "fetch">;
  readonly parse: FeedParser;
  readonly keeper: PageKeeper;
  readonly memories: FeedMemories;
  readonly clock: Clock;
  readonly settings: FetchSettings;
  /** Milliseconds between two rounds of a feed. */
  readonly every: number;
  /** Milliseconds after which a page is looked at again, for edits that nobody tells of. */
  readonly recheck?: number | undefined;
  readonly signal: AbortSignal;
  readonly onEvent: (event: WatchEvent) => void;
  /** After a round of one feed that kept so many pages. */
  readonly onRound?: (kept: number) => void;
}

export interface WatchEvent {
  /** A page is new or changed, could not be had, or a feed failed for the first time since it last came. */
  readonly kind: "new" | "changed" | "failed" | "feed-failed";
  /** ISO 8601. */
  readonly time: string;
  /** As it was named, or as a list names it. */
  readonly feed: string;
  readonly feedTitle?: string;
  readonly url?: string;
  readonly headline?: string;
  readonly file?: string;
  readonly status?: number;
  readonly reason?: string;
}

/** One round of each feed and of those that they list; how many there are, and how many failed. Rejects where nothing can be kept. */
export async function watchOnce(
  feeds: readonly string[],
  options: WatchOptions,
): Promise<{ readonly feeds: number; readonly failing: number }> {
  let failing = 0;
  const begun = new Set<string>();
  const visit = async (feed: string): Promise<void> => {
    if (begun.has(feed) || options.signal.aborted) return;
    begun.add(feed);
    const { feeds: further, failures } = await watchFeed(feed, { ...options, patient: false });
    if (failures > 0) failing++;
    await Promise.all(further.map(visit));
  };
  await Promise.all(feeds.map(visit));
  return { feeds: begun.size, failing };
}

/** Round after round, each feed by itself, until `signal` is aborted. */
export async function watchOn(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const tended = new Set<string>();
  const tend = async (feed: string): Promise<void> => {
    if (tended.has(feed)) return;
    tended.add(feed);
    const further: Promise<void>[] = [];
    while (!options.signal.aborted) {
      const memory = await watchFeed(feed, { ...options, patient: true });
      for (const one of memory.feeds) if (!tended.has(one)) further.push(tend(one));
      const wait = Math.max(memory.nextAt ?? 0, options.clock.now() + options.settings.pause) - options.clock.now();
      await options.clock.wait(wait, options.signal).catch(() => {});
    }
    await Promise.all(further);
  };
  await Promise.all(feeds.map(tend));
}

/** One round. Where `patient`, a feed that is not due is left alone; else only one whose host asked for that. */
async function watchFeed(feed: string, options: WatchOptions & { readonly patient: boolean }): Promise<FeedMemory> {
  const { clock, memories, signal, patient } = options;
  const before = recall(memories.load(feed));
  const due = (patient ? before.nextAt : before.notBefore) ?? 0;
  if (due > clock.now() || signal.aborted) return before;
  const memory = await askFeed(feed, before, options);
  if (signal.aborted) return before;
  const entries = { ...memory.entries };
  let kept = 0;
  await fetchPages(duePages(memory, clock.now(), options.recheck, options.settings), {
    ...options,
    onPage(outcome) {
      if (outcome.result === "new" || outcome.result === "changed") kept++;
      tellPage(feed, memory, outcome, options);
      const entry = entries[outcome.url];
      if (!entry) return;
      const failed = outcome.passing ? (entry.failed ?? 0) + 1 : 0;
      const ended = failed === 0 || failed >= options.settings.roundsPerPage;
      entries[outcome.url] = ended ? { ...entry, checked: clock.now(), failed: 0 } : { ...entry, failed };
    },
  });
  const after = { ...memory, entries };
  memories.save(feed, JSON.stringify(after));
  options.onRound?.(kept);
  return after;
}

/** What the feed names now, taken in; its failure is told once, and makes the time until it is asked again longer. */
async function askFeed(feed: string, before: FeedMemory, options: WatchOptions): Promise<FeedMemory> {
  const { clock, settings, every, fetcher, signal } = options;
  const { notBefore: _, ...known } = before;
  const fail = (reason: string, notBefore?: number): FeedMemory => {
    const failures = before.failures + 1;
    const nextAt = clock.now() + backOff(failures + 2, clock.random(), every, settings.longestSilence);
    if (failures === 1) options.onEvent({ kind: "feed-failed", time: isoTime(clock.now()), feed, reason });
    const asked = notBefore === undefined ? {} : { notBefore };
    return { ...known, ...asked, failures, nextAt: Math.max(nextAt, notBefore ?? 0) };
  };
  const come = isUrl(feed)
    ? await fetcher.fetch(feed, { as: "feed", known: before, signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
        return undefined;
      })
    : await readFeed(feed, clock);
  if (come === undefined) return before;
  if (come.kind === "failed") return fail(come.reason, come.notBefore);
  const freshFor = (come.freshFor ?? 0) * 1000;
  const next = (least: number) => clock.now() + Math.max(every, Math.min(least, settings.longestSilence));
  if (come.kind === "unchanged") return { ...known, failures: 0, nextAt: next(freshFor) };
  const links = await options.parse(come.bytes, feed, come.contentType);
  if ("reason" in links) return fail(links.reason);
  const { etag, lastModified } = come;
  return {
    ...takeIn({ ...known, etag, lastModified }, links, clock.now(), settings),
    failures: 0,
    nextAt: next(Math.max(freshFor, links.every ?? 0)),
  };
}

/** A feed that lies on the disk. */
async function readFeed(path: string, clock: Clock): Promise<Fetched> {
  try {
    const bytes = await readFile(path);
    return { kind: "page", url: path, finalUrl: path, status: 200, bytes, crawled: isoTime(clock.now()) };
  } catch (error) {
    return { kind: "failed", url: path, reason: reasonOf(error) };
  }
}

function tellPage(feed: string, memory: FeedMemory, outcome: PageOutcome, { clock, onEvent }: WatchOptions): void {
  const { result, url, file, status, reason } = outcome;
  if (result === "unchanged") return;
  const headline = memory.entries[url]?.headline;
  onEvent({
    kind: result,
    time: isoTime(clock.now()),
    feed,
    url,
    ...(memory.title === undefined ? {} : { feedTitle: memory.title }),
    ...(headline === undefined ? {} : { headline }),
    ...(file === undefined ? {} : { file }),
    ...(status === undefined ? {} : { status }),
    ...(reason === undefined ? {} : { reason }),
  });
}
