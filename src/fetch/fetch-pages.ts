/** Many addresses -> their pages, kept: hosts side by side, each host's in their order; what became of each is told at once. */
import type { Fetcher } from "./fetched.js";
import type { PageKeeper } from "./page-keeper.js";

export interface PageOutcome {
  readonly url: string;
  readonly result: "new" | "changed" | "unchanged" | "failed";
  readonly status?: number;
  /** Where it was saved, relative to the folder, with "/". */
  readonly file?: string;
  /** Why it failed. */
  readonly reason?: string;
  /** Whether it may come later. */
  readonly passing?: boolean;
}

export interface FetchPagesOptions {
  readonly fetcher: Pick<Fetcher, "fetch">;
  readonly keeper: PageKeeper;
  readonly signal?: AbortSignal | undefined;
  readonly onPage: (outcome: PageOutcome) => void;
}

/** Each address once. An interruption ends it early and quietly; rejects only where a page cannot be kept. */
export async function fetchPages(urls: readonly string[], options: FetchPagesOptions): Promise<void> {
  const byHost = new Map<string, string[]>();
  for (const url of new Set(urls)) {
    const host = URL.canParse(url) ? new URL(url).host : "";
    const ofHost = byHost.get(host) ?? [];
    ofHost.push(url);
    byHost.set(host, ofHost);
  }
  await Promise.all([...byHost.values()].map((ofHost) => fetchInOrder(ofHost, options)));
}

async function fetchInOrder(urls: readonly string[], options: FetchPagesOptions): Promise<void> {
  for (const url of urls) {
    if (options.signal?.aborted) return;
    const outcome = await fetchOne(url, options).catch((error: unknown) => {
      if (!options.signal?.aborted) throw error;
    });
    if (outcome) options.onPage(outcome);
  }
}

async function fetchOne(url: string, { fetcher, keeper, signal }: FetchPagesOptions): Promise<PageOutcome> {
  const fetched = await fetcher.fetch(url, { known: keeper.find(url), signal });
  if (fetched.kind === "failed") {
    const { reason, status, passing = false } = fetched;
    return { url, result: "failed", reason, passing, ...(status === undefined ? {} : { status }) };
  }
  if (fetched.kind === "unchanged") return { url, result: "unchanged", status: 304 };
  const kept = await keeper.keep(fetched);
  const { status } = fetched;
  if (kept.kind === "unreadable") return { url, result: "failed", status, reason: kept.reason };
  const result = kept.kind === "same" ? "unchanged" : kept.kind;
  return { url, result, status, ...(kept.file === undefined ? {} : { file: kept.file }) };
}
