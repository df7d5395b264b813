/** What the network says of a request that failed, in plain words, and whether asking again may help. */
import type { FetchSettings } from "../settings.js";
import { tellDuration } from "./back-off.js";

export interface NetworkFailure {
  readonly reason: string;
  /** Whether the same request may succeed in a moment. */
  readonly passing: boolean;
}

type Sentence = (host: string, settings: FetchSettings) => string;

const PASSING: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ["EAI_AGAIN", (host) => `the name ${host} could not be looked up just now; is there a connection?`],
  ["ECONNREFUSED", (host) => `${host} refuses connections`],
  ["ECONNRESET", (host) => `${host} broke the connection off`],
  ["EPIPE", (host) => `${host} broke the connection off`],
  ["UND_ERR_SOCKET", (host) => `${host} broke the connection off`],
  ["ETIMEDOUT", (host) => `${host} does not answer`],
  ["EHOSTUNREACH", (host) => `there is no way to ${host} from here`],
  ["ENETUNREACH", (host) => `there is no way to ${host} from here; is there a connection?`],
  [
    "UND_ERR_CONNECT_TIMEOUT",
    (host, { connectWithin }) => `no connection to ${host} within ${tellDuration(connectWithin)}`,
  ],
  [
    "UND_ERR_HEADERS_TIMEOUT",
    (host, { headersWithin }) => `${host} sent no answer within ${tellDuration(headersWithin)}`,
  ],
  ["UND_ERR_BODY_TIMEOUT", (host, { idleWithin }) => `${host} stopped sending for ${tellDuration(idleWithin)}`],
]);

const LASTING: ReadonlyMap<string, Sentence> = new Map<string, Sentence>([
  ["ENOTFOUND", (host) => `the name ${host} is not known (DNS)`],
  ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH", (host) => `${host} sent another length than it said`],
  ["UND_ERR_HEADERS_OVERFLOW", (host) => `${host} sent headers that are too long`],
]);

/** `within` stands for the time that the whole request may take. Errors that are none of the network come back as told. */
export function explainNetwork(error: unknown, host: string, settings: FetchSettings): NetworkFailure {
  if (error instanceof Error && error.name === "BlockedHost") return { reason: error.message, passing: false };
  if (error instanceof Error && error.name === "TimeoutError") {
    return { reason: `${host} did not end within ${tellDuration(settings.wholeWithin)}`, passing: false };
  }
  const code = codeOf(error);
  const passing = PASSING.get(code);
  if (passing) return { reason: passing(host, settings), passing: true };
  const lasting = LASTING.get(code);
  if (lasting) return { reason: lasting(host, settings), passing: false };
  if (/CERT|SIGNATURE|TLS|SSL|EPROTO/.test(code)) {
    return {
      reason: `no safe connection to ${host}: its certificate or encryption is not accepted (${code})`,
      passing: false,
    };
  }
  if (error instanceof Error && error.name === "HTTPParserError") {
    return { reason: `what ${host} answers is no HTTP`, passing: false };
  }
  return { reason: `${host} could not be asked${code ? ` (${code})` : ""}`, passing: false };
}

/** Of the error, of what caused it, or of the first of several. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error.cause];
  return first === undefined ? "" : codeOf(first);
}
