/** One address asked until an answer comes that will not change in a moment: later where the host says so, never for long. */
import type { FetchSettings } from "../settings.js";
import { backOff, parseRetryAfter, tellDuration } from "./back-off.js";
import type { Clock } from "./clock.js";
import type { Answer, NoAnswer } from "./exchange.js";
import type { PoliteHosts } from "./polite-hosts.js";
import { tellStatus } from "./tell-status.js";

export interface Patience {
  readonly hosts: PoliteHosts;
  readonly clock: Clock;
  readonly settings: FetchSettings;
}

/** Statuses after which the same request may succeed. */
const PASSING: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);

/** `ask` makes one request; `pause` in milliseconds between it and the one before. Rejects as `ask` does. */
export async function askPatiently(
  url: URL,
  { pause, signal }: { readonly pause: number; readonly signal?: AbortSignal | undefined },
  { hosts, clock, settings }: Patience,
  ask: () => Promise<Answer | NoAnswer>,
): Promise<Answer | NoAnswer> {
  for (let tried = 1; ; tried++) {
    const held = hosts.heldUntil(url.host) - clock.now();
    if (held > settings.longestWait) return waitsTooLong(url, held, clock);
    const answer = await hosts.visit(url.host, pause, signal, ask);
    const passing = answer.kind === "failed" ? answer.passing : PASSING.has(answer.status);
    if (!passing) return answer;
    const asked = answer.kind === "answer" ? parseRetryAfter(answer.header("retry-after"), clock.now()) : undefined;
    if (asked !== undefined) hosts.hold(url.host, clock.now() + asked);
    if (asked !== undefined && asked > settings.longestWait) {
      return { ...waitsTooLong(url, asked, clock), ...(answer.kind === "answer" ? { status: answer.status } : {}) };
    }
    if (tried >= settings.tries) return withTries(answer, tried);
    const wait = asked ?? backOff(tried + 1, clock.random(), settings.firstWait, settings.longestWait);
    hosts.hold(url.host, clock.now() + wait);
  }
}

function waitsTooLong({ host }: URL, wait: number, clock: Clock): NoAnswer {
  const reason = `${host} asked to wait ${tellDuration(wait)}; ask again then`;
  return { kind: "failed", reason, passing: true, notBefore: clock.now() + wait };
}

function withTries(answer: Answer | NoAnswer, tries: number): NoAnswer {
  const told = answer.kind === "failed" ? answer : { ...answer, reason: tellStatus(answer.status) };
  const { reason, status } = told;
  const times = tries === 1 ? "" : ` (tried ${tries} times)`;
  return { kind: "failed", reason: reason + times, passing: true, ...(status === undefined ? {} : { status }) };
}
