/** How does one get from an address to its page? By asking, and by following where it leads, within bounds. */
import type { FetchSettings } from "../settings.js";
import { checkUrl } from "./check-url.js";
import { type Clock, isoTime } from "./clock.js";
import type { Answer, ExchangeOptions, NoAnswer } from "./exchange.js";
import type { Fetched, FetchOptions, NotFetched, Validators } from "./fetched.js";
import { mayBeFeed, mediaType, tellMediaKind } from "./media-kinds.js";
import { parseUrl } from "./parse-url.js";
import type { Robots } from "./robots.js";
import { tellStatus } from "./tell-status.js";

/** What one request differs in from others. */
export type Asking = Omit<ExchangeOptions, "agent" | "settings" | "userAgent">;

export interface Ways {
  /** Asks politely and with patience; `pause` in milliseconds. */
  readonly ask: (url: URL, pause: number, asking: Asking) => Promise<Answer | NoAnswer>;
  readonly robots: Robots;
  readonly settings: FetchSettings;
  readonly allowPrivate: boolean;
  readonly clock: Clock;
}

/** One page, its redirects followed, each of them checked as the first address. */
export async function fetchPage(
  asked: string,
  { known, as = "page", signal }: FetchOptions,
  ways: Ways,
): Promise<Fetched> {
  const { settings, clock } = ways;
  const failed = (reason: string, more: Pick<NotFetched, "status" | "passing"> = {}): NotFetched => ({
    kind: "failed",
    url: asked,
    reason,
    ...more,
  });
  const seen = new Set<string>();
  let url = parseUrl(asked);
  if (!url) return failed("no address that is understood");
  for (let redirects = 0; ; redirects++) {
    const there = redirects === 0 ? "" : `leads on to ${url.href.slice(0, 300)}: `;
    if (seen.has(url.href)) return failed("its redirects lead round in a circle");
    if (redirects > settings.redirects) return failed(`more than ${settings.redirects} redirects, one after another`);
    seen.add(url.href);
    const refused = checkUrl(url, ways.allowPrivate);
    if (refused !== undefined) return failed(there + refused);
    const judged = await ways.robots.judge(url, signal);
    if (!judged.allowed) return failed(there + judged.reason, { passing: judged.passing });
    const pause = Math.min(Math.max(settings.pause, judged.pause ?? 0), settings.longestPause);
    const here = url;
    const answer = await ways.ask(here, pause, {
      headers: conditions(known),
      refuse: (type) => refuseType(type, as, here),
      longest: settings.largestBody,
      signal,
    });
    if (answer.kind === "failed") {
      return { ...answer, url: asked, reason: there + answer.reason };
    }
    const { status } = answer;
    if (status === 304 && known)
      return { kind: "unchanged", url: asked, crawled: isoTime(clock.now()), ...freshness(answer) };
    if (status === 200 || status === 203) {
      return answer.bytes.length > 0
        ? pageOf(asked, here, answer, clock)
        : failed(`${there}what came is empty`, { status });
    }
    const location = answer.header("location");
    if (![301, 302, 303, 307, 308].includes(status) || !location) return failed(there + tellStatus(status), { status });
    const next = parseUrl(location, here);
    if (!next) return failed(`${status}: leads on to an address that is not understood`, { status });
    url = next;
  }
}

function pageOf(asked: string, url: URL, answer: Answer, clock: Clock): Fetched {
  const contentType = answer.header("content-type");
  const etag = answer.header("etag");
  const lastModified = answer.header("last-modified");
  return {
    kind: "page",
    url: asked,
    finalUrl: url.href,
    status: answer.status,
    bytes: answer.bytes,
    crawled: isoTime(clock.now()),
    ...(contentType === undefined ? {} : { contentType }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...freshness(answer),
  };
}

function freshness(answer: Answer): { readonly freshFor?: number } {
  const seconds = /(?:^|[\s,])max-age="?(\d{1,9})/i.exec(answer.header("cache-control") ?? "")?.[1];
  return seconds === undefined ? {} : { freshFor: Number(seconds) };
}

function conditions(known: Validators | undefined): Record<string, string> {
  return {
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
  };
}

function refuseType(contentType: string | undefined, as: "page" | "feed", url: URL): string | undefined {
  const fits = as === "feed" ? mayBeFeed(contentType) : tellMediaKind(contentType, url) !== undefined;
  return fits ? undefined : `${mediaType(contentType) || "what it holds"} is not a kind that is read`;
}
