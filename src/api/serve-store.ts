/** A small HTTP server over a store. It answers this machine only, unless it is told another address to listen at. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Store } from "../store/store.js";
import { answerRequest, type PageRenderer } from "./answer-request.js";

export interface ServeStoreOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly render: PageRenderer;
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

const LOOPBACK: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);

const HEADERS = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
  // Beside the policy that each page carries, in which these two would not be heard.
  "content-security-policy": "frame-ancestors 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
} as const;

/** Resolves once it listens; rejects where it cannot. */
export async function serveStore(store: Store, { port, host, render }: ServeStoreOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    try {
      respond(request, response);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      send(
        response,
        request,
        500,
        { "content-type": "application/json; charset=utf-8" },
        JSON.stringify({ error: reason }),
      );
    }
  });
  const respond = (request: IncomingMessage, response: ServerResponse) => {
    // A page elsewhere may point a name of its own at this machine; only the names of this machine are answered.
    if (LOOPBACK.has(host) && !LOOPBACK.has(hostName(request.headers.host))) {
      send(response, request, 403, { "content-type": "application/json; charset=utf-8" }, '{"error":"unknown host"}\n');
      return;
    }
    const { status, headers, body } = answerRequest(request.method ?? "GET", request.url ?? "/", store, render);
    send(response, request, status, headers, body);
  };
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function send(
  response: ServerResponse,
  request: IncomingMessage,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: string,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { ...HEADERS, ...headers, "content-length": bytes.length });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Without its port. */
function hostName(header: string | undefined): string {
  return (header ?? "").toLowerCase().replace(/:\d{1,5}$/, "");
}
