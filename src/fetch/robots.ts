/** Does a host's robots.txt let us have a page? Fetched once for each host and remembered; by RFC 9309. */
import type { FetchSettings } from "../settings.js";
import { checkUrl } from "./check-url.js";
import type { Clock } from "./clock.js";
import type { Answer, NoAnswer } from "./exchange.js";
import { parseRobots, type RobotsRules } from "./parse-robots.js";
import { parseUrl } from "./parse-url.js";
import { tellStatus } from "./tell-status.js";

/** The product token by which a robots.txt names this program. */
export const ROBOT = "Synoptic";

/** Asks for a robots.txt, politely and with patience; gives what came, redirects included. */
export type RobotsAsker = (url: URL, signal: AbortSignal | undefined) => Promise<Answer | NoAnswer>;

export interface RobotsOptions {
  readonly ask: RobotsAsker;
  readonly clock: Clock;
  readonly settings: FetchSettings;
  readonly allowPrivate: boolean;
}

export type RobotsJudgement =
  /** `pause` in milliseconds, where the host wishes one. */
  | { readonly allowed: true; readonly pause?: number }
  | {
      readonly allowed: false;
      readonly reason: string;
      /** Whether that may change soon: its robots.txt could not be had. */
      readonly passing: boolean;
    };

export interface Robots {
  judge(url: URL, signal?: AbortSignal): Promise<RobotsJudgement>;
}

type Known = { readonly rules: RobotsRules } | { readonly reason: string };

export function createRobots(options: RobotsOptions): Robots {
  const { clock, settings } = options;
  const known = new Map<string, { readonly until: number; readonly what: Known }>();
  const underway = new Map<string, Promise<Known>>();
  const learn = async (origin: string, signal: AbortSignal | undefined): Promise<Known> => {
    const what = await fetchRobots(new URL("/robots.txt", origin), options, signal);
    const lasts = "rules" in what ? settings.robotsFor : settings.robotsFailedFor;
    known.set(origin, { until: clock.now() + lasts, what });
    return what;
  };
  const rulesOf = (origin: string, signal: AbortSignal | undefined): Promise<Known> => {
    const remembered = known.get(origin);
    if (remembered && remembered.until > clock.now()) return Promise.resolve(remembered.what);
    const asking = underway.get(origin) ?? learn(origin, signal).finally(() => underway.delete(origin));
    underway.set(origin, asking);
    return asking;
  };
  return {
    async judge(url, signal) {
      const what = await rulesOf(url.origin, signal);
      if ("reason" in what) return { allowed: false, reason: what.reason, passing: true };
      if (!what.rules.allows(url.pathname + url.search)) {
        return { allowed: false, reason: `robots.txt of ${url.host} does not allow it`, passing: false };
      }
      const { crawlDelay } = what.rules;
      return crawlDelay === undefined ? { allowed: true } : { allowed: true, pause: crawlDelay * 1000 };
    },
  };
}

/** RFC 9309, 2.3.1: not there allows all; a server that fails or cannot be reached allows nothing. */
async function fetchRobots(start: URL, options: RobotsOptions, signal: AbortSignal | undefined): Promise<Known> {
  const { ask, settings, allowPrivate } = options;
  let url = start;
  for (let redirects = 0; redirects <= settings.robotsRedirects; redirects++) {
    const refused = checkUrl(url, allowPrivate);
    if (refused !== undefined) return { reason: refused };
    const answer = await ask(url, signal);
    if (answer.kind === "failed") return { reason: tellFailure(answer, start) };
    const { status } = answer;
    if (status === 200 || status === 203) return { rules: rulesIn(answer.bytes, settings) };
    if (status >= 500 || status === 429) return { reason: tellFailure({ reason: tellStatus(status), status }, start) };
    const next = status >= 300 && status < 400 ? parseUrl(answer.header("location") ?? "", url) : undefined;
    if (!next || !answer.header("location")) break;
    url = next;
  }
  return { rules: rulesIn(new Uint8Array(), settings) };
}

/** A host that cannot be reached at all is told as that; its robots.txt is not the matter. */
function tellFailure({ reason, status }: Pick<NoAnswer, "reason" | "status">, { host }: URL): string {
  return status === undefined
    ? reason
    : `robots.txt of ${host} could not be had, so nothing there is fetched (${reason})`;
}

function rulesIn(bytes: Uint8Array, settings: FetchSettings): RobotsRules {
  return parseRobots(new TextDecoder().decode(bytes), ROBOT, settings.robotsPath);
}
