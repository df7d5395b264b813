import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, serveStore } from "../../src/api/serve-store.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { tellPlainly } from "../cli/made-up-house.js";

let folder = "";
let store: Store;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-api-"));
  store = openStore(join(folder, "synoptic.db"), { make: true });
  const hostile = '<img src=x onerror="alert(1)">';
  const reports = ["a", "b"].map((id) => ({
    id,
    source: `${id}.txt`,
    language: "en",
    headline: `Headline ${hostile}`,
    text: `${id} is told.`,
    credits: [],
  }));
  store.saveReports(reports.map((report) => ({ key: report.id, report })));
  store.saveStories(tellPlainly(reports, false).stories);
  const render = () => "<!doctype html><p>A page";
  server = await serveStore(store, { port: 0, host: "127.0.0.1", render });
});
afterAll(async () => {
  await server.close();
  store.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(path: string, method = "GET", headers: Record<string, string> = {}): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asking.on("error", reject);
    asking.end();
  });
}

const ids = () => store.loadSynopsis().stories.map(({ id }) => id);

describe("the server", () => {
  it("lists stories as JSON", async () => {
    const { status, headers, body } = await ask("/api/stories");
    expect([status, headers["content-type"]]).toEqual([200, "application/json; charset=utf-8"]);
    expect(JSON.parse(body).stories.map(({ id }: { id: string }) => id)).toEqual(ids());
  });

  it("gives a story as a synopsis and as a page, also by the beginning of its id", async () => {
    const id = ids()[0]!;
    expect(JSON.parse((await ask(`/api/stories/${id}`)).body)).toMatchObject({ synoptic: 1, stories: [{ id }] });
    const { headers, body } = await ask(`/stories/${id.slice(0, 10)}?from=list`);
    expect([headers["content-type"], body]).toEqual(["text/html; charset=utf-8", "<!doctype html><p>A page"]);
  });

  it.each([
    ["prov", "application/json; charset=utf-8", '"prov"'],
    ["turtle", "text/turtle; charset=utf-8", "@prefix prov:"],
    ["graphml", "application/xml; charset=utf-8", "<graphml"],
  ])("exports who took it from whom: %s", async (form, type, holds) => {
    const { status, headers, body } = await ask(`/api/stories/${ids()[0]}/${form}`);
    expect([status, headers["content-type"]]).toEqual([200, type]);
    expect(body).toContain(holds);
  });

  it("tells which exports there are where another is asked for", async () => {
    for (const form of ["csv", "__proto__", "constructor"]) {
      const { status, body } = await ask(`/api/stories/${ids()[0]}/${form}`);
      expect([status, body]).toEqual([404, '{"error":"no such export: ask for prov, turtle, graphml"}\n']);
    }
    expect((await ask("/api/stories/nothing-like-it/prov")).status).toBe(404);
  });

  it("lists stories on a page that runs and loads nothing", async () => {
    const { body } = await ask("/");
    expect(body).toContain(`href="/stories/${ids()[0]}"`);
    expect(body).toContain("default-src &#39;none&#39;");
    expect(body).not.toContain("<img");
  });

  it("sends headers that keep a page from being framed or guessed at", async () => {
    const { headers } = await ask("/");
    expect(headers).toMatchObject({ "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" });
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  });

  it.each([
    "/api",
    "/api/stories/zzzz",
    "/stories",
    "/stories/a/b",
    "/api/stories/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "/../../etc/passwd",
    "/stories/..%2f..%2fsynoptic.db",
    "/%",
    "/favicon.ico",
  ])("finds nothing at %s", async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers["content-type"]]).toEqual([404, "application/json; charset=utf-8"]);
    expect(JSON.parse(body).error).toBeTypeOf("string");
  });

  it("only reads", async () => {
    for (const method of ["POST", "PUT", "DELETE"]) {
      const { status, headers } = await ask("/api/stories", method);
      expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    }
    expect(await ask("/api/stories", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it("answers no name but those of this machine", async () => {
    expect((await ask("/", "GET", { host: "attacker.example" })).status).toBe(403);
    expect((await ask("/", "GET", { host: "localhost:4173" })).status).toBe(200);
  });

  it("says that a port is taken", async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveStore(store, { port, host: "127.0.0.1", render: () => "" })).rejects.toThrow(/EADDRINUSE/);
  });
});
