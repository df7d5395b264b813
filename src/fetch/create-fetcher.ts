/**
 * Pages from the web: asked for with a name, by the rules of robots.txt, one at a time from each host, with patience.
 * Every address and every redirect is checked, every answer bounded; what cannot be had is told.
 */
import { type FetchSettings, fetchSettings } from "../settings.js";
import { askPatiently } from "./ask-patiently.js";
import type { Clock } from "./clock.js";
import { exchange } from "./exchange.js";
import { type Asking, fetchPage } from "./fetch-page.js";
import type { Fetcher } from "./fetched.js";
import { createGuardedAgent, type GuardOptions } from "./guarded-agent.js";
import { createPoliteHosts } from "./polite-hosts.js";
import { createRobots, ROBOT } from "./robots.js";

export interface FetcherOptions {
  /** Of this program. */
  readonly version: string;
  readonly clock: Clock;
  /** Where whoever runs a site can reach whoever asks: an address of mail or of a page. */
  readonly contact?: string | undefined;
  /** Also hosts of private networks, and any port. Dangerous wherever others choose what is fetched. */
  readonly allowPrivate?: boolean;
  /** In place of the usual values. */
  readonly settings?: Partial<FetchSettings>;
  readonly lookup?: GuardOptions["lookup"];
}

export function createFetcher(options: FetcherOptions): Fetcher {
  const { clock, version, contact, lookup, allowPrivate = false } = options;
  const settings: FetchSettings = { ...fetchSettings, ...options.settings };
  const agent = createGuardedAgent({ allowPrivate, settings, lookup });
  const userAgent = `${ROBOT}/${version}${contact === undefined ? "" : ` (+${contact})`}`;
  const hosts = createPoliteHosts(clock, settings.hostsTogether);
  const ask = (url: URL, pause: number, asking: Asking) =>
    askPatiently(url, { pause, signal: asking.signal }, { hosts, clock, settings }, () =>
      exchange(url, { ...asking, agent, settings, userAgent }),
    );
  const robots = createRobots({
    clock,
    settings,
    allowPrivate,
    ask: (url, signal) => ask(url, settings.pause, { longest: settings.robotsBytes, cut: true, signal }),
  });
  return {
    fetch: (url, wishes = {}) => fetchPage(url, wishes, { ask, robots, settings, allowPrivate, clock }),
    close: () => agent.destroy(),
  };
}
