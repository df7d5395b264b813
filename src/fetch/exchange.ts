/** One request and its answer, every step of it bounded; what goes wrong is a value. Redirects are the caller's. */
import type { Agent } from "undici";
import type { FetchSettings } from "../settings.js";
import { readBoundedBody, tooLong } from "./bounded-body.js";
import { explainNetwork } from "./explain-network.js";

export interface ExchangeOptions {
  readonly agent: Agent;
  readonly settings: FetchSettings;
  /** The name under which we ask. */
  readonly userAgent: string;
  /** Sent beside the usual ones, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Why a body of this type is not wanted; it is asked before anything of the body is taken. */
  readonly refuse?: (contentType: string | undefined) => string | undefined;
  /** Bytes of the body, and whether a longer one is cut there. */
  readonly longest: number;
  readonly cut?: boolean;
  readonly signal?: AbortSignal | undefined;
}

export interface Answer {
  readonly kind: "answer";
  readonly status: number;
  header(name: string): string | undefined;
  /** Of answers that carry a page (200, 203); else empty. */
  readonly bytes: Uint8Array;
}

export interface NoAnswer {
  readonly kind: "failed";
  readonly reason: string;
  /** Whether the same request may succeed in a moment. */
  readonly passing: boolean;
  /** Of the last answer, where there was one. */
  readonly status?: number;
  /** Milliseconds since 1970 before which the host does not wish to be asked again. */
  readonly notBefore?: number;
}

const ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
const NOTHING = new Uint8Array();

/** Rejects only with the reason of `signal`. */
export async function exchange(url: URL, options: ExchangeOptions): Promise<Answer | NoAnswer> {
  const { settings } = options;
  const whole = AbortSignal.timeout(settings.wholeWithin);
  const signal = options.signal ? AbortSignal.any([options.signal, whole]) : whole;
  try {
    return await ask(url, options, signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    return { kind: "failed", ...explainNetwork(whole.aborted ? whole.reason : error, url.host, settings) };
  }
}

async function ask(url: URL, options: ExchangeOptions, signal: AbortSignal): Promise<Answer | NoAnswer> {
  const { agent, userAgent, longest, cut = false, settings } = options;
  const { statusCode, headers, body } = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: "GET",
    headers: { "user-agent": userAgent, accept: ACCEPT, "accept-encoding": "gzip, deflate, br", ...options.headers },
    signal,
  });
  // What is left unread must not end the process when its connection breaks.
  body.on("error", () => {});
  const header = (name: string) => {
    const value = headers[name];
    return typeof value === "string" ? value : value?.[0];
  };
  const failed = (reason: string): NoAnswer => ({ kind: "failed", reason, passing: false });
  try {
    if (statusCode !== 200 && statusCode !== 203) return { kind: "answer", status: statusCode, header, bytes: NOTHING };
    const refused = options.refuse?.(header("content-type"));
    if (refused !== undefined) return failed(refused);
    if (!cut && Number(header("content-length")) > longest) return failed(tooLong(longest).reason);
    const read = await readBoundedBody(body, header("content-encoding"), { ...settings, longest, cut });
    return "reason" in read ? failed(read.reason) : { kind: "answer", status: statusCode, header, bytes: read.bytes };
  } finally {
    if (!body.readableEnded) body.destroy();
  }
}
