import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { startServer, stopServers } from "./made-up-server.js";

const here = dirname(fileURLToPath(import.meta.url));
const PAGES = 120;
const KILLED_AFTER = 40;

afterEach(stopServers);

/** What the process told until it ended, or was killed after so many pages. */
function fetchInto(folder: string, server: string, killedAfter = Number.POSITIVE_INFINITY) {
  const line = ["--import", "tsx", join(here, "slow-fetching.ts"), folder, server, String(PAGES)];
  const child = spawn(process.execPath, line, { cwd: dirname(dirname(here)), stdio: ["ignore", "pipe", "inherit"] });
  let told: readonly string[] = [];
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (more: string) => {
    text += more;
    told = text.split("\n").slice(0, -1);
    if (told.length >= killedAfter) child.kill("SIGKILL");
  });
  return new Promise<{ signal: string | null; told: readonly string[] }>((resolve) =>
    child.on("close", (_code, signal) => resolve({ signal, told })),
  );
}

it("loses and doubles nothing when the process is killed in the middle of fetching", async () => {
  const folder = mkdtempSync(join(tmpdir(), "synoptic-killed-fetch-"));
  let sent = 0;
  const server = await startServer(({ path, headers }) => {
    if (path === "/robots.txt") return undefined;
    if (headers["if-none-match"] === `"${path}"`) return { status: 304 };
    sent++;
    return { body: `Page ${path}. ${"It rained. ".repeat(2000)}`, headers: { etag: `"${path}"` } };
  });

  const killed = await fetchInto(folder, server.url, KILLED_AFTER);
  expect(killed.signal).toBe("SIGKILL");
  const resumed = await fetchInto(folder, server.url);

  expect(resumed.signal).toBeNull();
  expect(resumed.told.filter((result) => result === "unchanged").length).toBeGreaterThanOrEqual(KILLED_AFTER);
  expect(resumed.told).toHaveLength(PAGES);
  // What was under way at the kill is sent again, nothing else.
  expect(sent).toBeLessThanOrEqual(PAGES + 1);
  const lines = readFileSync(join(folder, "manifest.jsonl"), "utf8").trimEnd().split("\n");
  const listed = lines.map((line) => JSON.parse(line) as { url: string; file: string });
  expect(new Set(listed.map(({ url }) => url)).size).toBe(PAGES);
  expect(listed).toHaveLength(PAGES);
  for (const { url, file } of listed) {
    expect(readFileSync(join(folder, file), "utf8")).toMatch(
      new RegExp(`^Page ${new URL(url).pathname}\\..*rained\\. $`),
    );
  }
  expect(readdirSync(join(folder, `127.0.0.1-${server.port}`))).toHaveLength(PAGES);
  expect(readdirSync(join(folder, ".unfinished"))).toEqual([]);
  rmSync(folder, { recursive: true });
}, 60_000);
