import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import type { Surroundings } from "../../src/cli/surroundings.js";
import { type MadeUpServer, startServer, stopServers } from "../fetch/made-up-server.js";
import { makeHouse, type Stage, setStage } from "./made-up-house.js";

let folder = "";
let stage: Stage;
let server: MadeUpServer;
const pages = new Map<string, string>();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-fetching-"));
  pages.clear();
  pages.set("/a", "Flood in the valley.");
  pages.set("/b", "Flood reaches town.");
  pages.set("/bad", "bad");
  server = await startServer(({ path, headers }) => {
    const body = pages.get(path);
    if (body === undefined) return undefined;
    const etag = `"${body.length}"`;
    return headers["if-none-match"] === etag ? { status: 304 } : { body, headers: { etag } };
  });
});
afterEach(() => {
  stopServers();
  rmSync(folder, { recursive: true, force: true });
});

/** `@` stands for the server. */
async function run(line: string, surroundings: Partial<Surroundings> = {}) {
  stage = setStage(folder, surroundings);
  const words = line.split(" ").map((word) => word.replace(/^@/, server.url).replace("%", folder));
  const code = await runCommand([...words, "--allow-private"], stage.surroundings, makeHouse());
  return { code, ...stage.written };
}

describe("synoptic fetch", () => {
  it("keeps pages in a folder with a manifest, and tells what became of each", async () => {
    const { code, output, error } = await run("fetch @/a @/none @/b --to kept");
    expect(code).toBe(0);
    const lines = output.trimEnd().split("\n");
    expect(lines).toEqual([
      expect.stringMatching(/^new {8}http:\S+\/a {2}127\.0\.0\.1-\d+\/a-[0-9a-f]{8}\.html$/),
      expect.stringMatching(/^failed {5}http:\S+\/none: 404: not found$/),
      expect.stringMatching(/^new {8}http:\S+\/b {2}/),
    ]);
    expect(error).toBe("synoptic: 2 new pages, 1 failed; kept in kept\n");
    expect(readFileSync(join(folder, "kept", "manifest.jsonl"), "utf8").split("\n")).toHaveLength(3);
  });

  it("keeps them in pages unless it is told where", async () => {
    await run("fetch @/a");
    expect(existsSync(join(folder, "pages", "manifest.jsonl"))).toBe(true);
  });

  it("does not fetch again what did not change, and keeps both versions of what did", async () => {
    await run("fetch @/a @/b");
    pages.set("/b", "Flood reaches town and bridge.");
    const { code, output, error } = await run("fetch @/a @/b");
    expect(code).toBe(0);
    expect(output).toMatch(/^unchanged {2}http:\S+\/a\nchanged {4}http:\S+\/b {2}\S+\n$/);
    expect(error).toContain("0 new pages, 1 changed, 1 unchanged");
    expect(readdirSync(join(folder, "pages", `127.0.0.1-${server.port}`))).toHaveLength(3);
  });

  it("prints a JSON object a line", async () => {
    const { output } = await run("fetch @/a @/none --json");
    expect(
      output
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { url: `${server.url}/a`, result: "new", status: 200, file: expect.stringContaining("/a-") },
      { url: `${server.url}/none`, result: "failed", status: 404, reason: "404: not found" },
    ]);
  });

  it("takes addresses from a file or from standard input", async () => {
    writeFileSync(join(folder, "list.txt"), `# two pages\r\n${server.url}/a\r\n\r\n${server.url}/b\n`);
    expect((await run("fetch --from list.txt")).error).toContain("2 new pages");
    async function* input() {
      yield new TextEncoder().encode(`${server.url}/a\n`);
    }
    expect((await run("fetch --from -", { standardInput: input() })).error).toContain("1 unchanged");
    const { code, error } = await run("fetch --from none.txt");
    expect([code, error]).toEqual([2, "synoptic: cannot read the addresses in none.txt: no such file or folder\n"]);
  });

  it("keeps reports in a store, whose stories are told anew", async () => {
    const { code, error } = await run("fetch @/a @/b @/bad --store=%/kept.db");
    expect(code).toBe(0);
    expect(error).toMatch(/2 new pages, 1 failed; kept in .*kept\.db/);
    expect(existsSync(join(folder, "pages"))).toBe(false);
    stage = setStage(folder);
    await runCommand(["stories", `--store=${folder}/kept.db`, "--json"], stage.surroundings, makeHouse());
    expect(JSON.parse(stage.written.output).stories).toMatchObject([{ reports: 2 }]);
    expect((await run("fetch @/a --store=%/kept.db")).error).toContain("1 unchanged");
  });

  it("keeps pages in both, and fetches for the one what only the other has", async () => {
    await run("fetch @/a --to kept");
    const { output, error } = await run("fetch @/a --to kept --store=%/kept.db");
    expect(output).toMatch(/^new/);
    expect(error).toMatch(/kept in kept and .*kept\.db/);
    expect((await run("fetch @/a --to kept --store=%/kept.db")).output).toMatch(/^unchanged/);
  });

  it("keeps to the bounds of the line, and tells sites whom to reach", async () => {
    pages.set("/long", "x".repeat(3000));
    const { output } = await run("fetch @/long --max-bytes 2KB --contact desk@paper.example");
    expect(output).toContain("larger than 2 KB");
    expect(server.asked[0]?.headers["user-agent"]).toBe("Synoptic/0.0.1 (+desk@paper.example)");
  });

  it("takes the contact from the configuration", async () => {
    writeFileSync(join(folder, "synoptic.config.json"), '{"contact":"https://paper.example/robot"}');
    await run("fetch @/a");
    expect(server.asked[0]?.headers["user-agent"]).toBe("Synoptic/0.0.1 (+https://paper.example/robot)");
  });

  it("ends with 1 where nothing could be fetched", async () => {
    expect((await run("fetch @/none nonsense")).code).toBe(1);
  });

  it("does not enter the own network unless it is told to", async () => {
    stage = setStage(folder);
    const line = ["fetch", `${server.url}/a`, "http://localhost/", "http://169.254.169.254/"];
    expect(await runCommand(line, stage.surroundings, makeHouse())).toBe(1);
    expect(server.requests).toEqual([]);
    expect(stage.written.output.match(/--allow-private allows it/g)).toHaveLength(3);
  });

  it("ends with 130 on Ctrl-C, and keeps what is whole", async () => {
    const clock = {
      now: () => Date.UTC(2024, 2, 19),
      random: () => 0.5,
      wait: async (_milliseconds: number, signal?: AbortSignal) => {
        if (existsSync(join(folder, "pages", "manifest.jsonl"))) stage.interrupt();
        signal?.throwIfAborted();
      },
    };
    const { code, error } = await run("fetch @/a @/b", { clock });
    expect(code).toBe(130);
    expect(error).toMatch(/1 new page; kept in pages\n.*interrupted; what came is kept whole/);
    expect(
      readFileSync(join(folder, "pages", "manifest.jsonl"), "utf8")
        .trimEnd()
        .split("\n"),
    ).toHaveLength(1);
    expect((await run("fetch @/a @/b")).error).toContain("1 new page, 1 unchanged");
  });

  it("draws no bar but on a terminal, and leaves none behind", async () => {
    const written: string[] = [];
    const standardError = { isTerminal: true, columns: 80, write: async (text: string) => written.push(text) > 0 };
    await run("fetch @/a @/b", { standardError });
    expect(written.join("")).toMatch(/fetching 2 pages.*fetching 2 pages, 1 done.*\r\u001b\[Ksynoptic: 2 new pages/s);
  });
});

describe("synoptic read", () => {
  it("reads addresses mixed with files", async () => {
    writeFileSync(join(folder, "c.txt"), "Flood is over.");
    const { code, output } = await run("read @/a %/c.txt @/none --json");
    expect(code).toBe(0);
    const { reports, unreadable } = JSON.parse(output);
    expect(reports.map(({ source }: { source: string }) => source).sort()).toEqual([
      `${folder}/c.txt`,
      `${server.url}/a`,
    ]);
    expect(reports.find(({ source }: { source: string }) => source.startsWith("http"))).toMatchObject({
      url: `${server.url}/a`,
      crawled: expect.stringMatching(/^2024-03-19T12:00:0\dZ$/),
    });
    expect(unreadable).toEqual([{ source: `${server.url}/none`, reason: "404: not found" }]);
  });

  it("keeps to robots.txt for a single page as well", async () => {
    pages.set("/robots.txt", "User-agent: *\nDisallow: /");
    const { code, output } = await run("read @/a --json");
    expect(code).toBe(1);
    expect(JSON.parse(output).unreadable[0].reason).toMatch(/^robots\.txt of 127\.0\.0\.1:\d+ does not allow it$/);
  });
});
