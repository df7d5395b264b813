import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createFetcher } from "../../src/fetch/create-fetcher.js";
import type { Fetcher } from "../../src/fetch/fetched.js";
import type { Found } from "../../src/fetch/found.js";
import { measureSources } from "../../src/fetch/measure-sources.js";
import { openSources } from "../../src/fetch/open-sources.js";
import { madeUpClock } from "./made-up-clock.js";
import { startServer, stopServers } from "./made-up-server.js";

let folder = "";
let fetcher: Fetcher;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-addresses-"));
  fetcher = createFetcher({ version: "1", clock: madeUpClock(), allowPrivate: true });
});
afterEach(async () => {
  stopServers();
  await fetcher.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(...paths: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  for await (const one of openSources(paths, { fetch: fetcher.fetch })) found.push(one);
  return found;
}

it("opens addresses among files, in the order in which they are named", async () => {
  const file = join(folder, "a.txt");
  writeFileSync(file, "From the disk.");
  const server = await startServer(({ path }) =>
    path === "/old"
      ? { status: 301, headers: { location: "/new" } }
      : path === "/new"
        ? { body: "<p>From the web.</p>" }
        : undefined,
  );
  const found = await open(`${server.url}/old`, file, `${server.url}/none`, `${server.url}/old`);
  expect(found.map(({ kind, source }) => [kind, source])).toEqual([
    ["document", `${server.url}/old`],
    ["document", file],
    ["unreadable", `${server.url}/none`],
  ]);
  expect(found[0]).toMatchObject({
    url: `${server.url}/new`,
    contentType: "text/html; charset=utf-8",
    crawled: "2024-03-19T12:00:02Z",
  });
  expect(found[2]).toMatchObject({ reason: "404: not found" });
});

it("opens what an address holds by its type", async () => {
  const types: Record<string, string> = { "/lines": "application/x-ndjson", "/json": "application/json" };
  const server = await startServer(({ path }) => {
    const type = types[path];
    return type === undefined ? undefined : { headers: { "content-type": type }, body: '{"text":"One."}\n' };
  });
  const found = await open(`${server.url}/lines`, `${server.url}/json`);
  expect(found.map(({ source }) => source)).toEqual([`${server.url}/lines:1`, `${server.url}/json`]);
});

it("opens no address where nothing is fetched", async () => {
  const found: Found[] = [];
  for await (const one of openSources(["https://news.example/"])) found.push(one);
  expect(found).toEqual([
    {
      kind: "unreadable",
      source: "https://news.example/",
      reason: "nothing is fetched here; save the page and name its file",
    },
  ]);
});

it("counts no bytes where an address is among the sources", async () => {
  expect(await measureSources(["https://news.example/"])).toBeUndefined();
});
