/** Servers for tests on this machine: what was asked is noted, what is answered is made up; all end with the test. */
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Takes the answer over in place of `body`. */
  readonly by?: (response: ServerResponse) => void;
}

export interface MadeUpServer {
  readonly url: string;
  readonly port: number;
  /** Paths in the order in which they were asked for. */
  readonly requests: string[];
  readonly asked: Asked[];
}

const started = new Set<() => void>();

/** On a free port of 127.0.0.1; a robots.txt that is not answered for is not there. */
export function startServer(answer: (asked: Asked) => Reply | undefined): Promise<MadeUpServer> {
  const requests: string[] = [];
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const one = { path: request.url ?? "", headers: request.headers };
    requests.push(one.path);
    asked.push(one);
    const reply = answer(one) ?? { status: 404 };
    response.writeHead(reply.status ?? 200, { "content-type": "text/html; charset=utf-8", ...reply.headers });
    if (reply.by) reply.by(response);
    else response.end(reply.body ?? "");
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      started.add(() => {
        server.closeAllConnections();
        server.close();
      });
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${port}`, port, requests, asked });
    });
  });
}

export function stopServers(): void {
  for (const stop of started) stop();
  started.clear();
}
