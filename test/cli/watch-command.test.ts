import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import type { Surroundings } from "../../src/cli/surroundings.js";
import { type MadeUpServer, type Reply, startServer, stopServers } from "../fetch/made-up-server.js";
import { makeHouse, type Stage, setStage } from "./made-up-house.js";

let folder = "";
let stage: Stage;
let server: MadeUpServer;
const pages = new Map<string, Reply>();
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-watching-"));
  pages.clear();
  server = await startServer(({ path }) => pages.get(path));
  listing("/a", "/b");
  pages.set("/a", { body: "Flood in the valley." });
  pages.set("/b", { body: "Flood reaches town." });
});
afterEach(() => {
  stopServers();
  rmSync(folder, { recursive: true, force: true });
});

function listing(...paths: readonly string[]): void {
  const items = paths.map((path) => `<item><title>Story ${path}</title><link>${path}</link></item>`);
  const body = `<rss version="2.0"><channel><title>Valley Post</title>${items.join("")}</channel></rss>`;
  pages.set("/feed", { body, headers: { "content-type": "application/rss+xml" } });
}

/** `@` stands for the server. */
async function run(line: string, surroundings: Partial<Surroundings> = {}) {
  stage = setStage(folder, surroundings);
  const words = line.split(" ").map((word) => word.replace(/^@/, server.url).replace("%", folder));
  const code = await runCommand([...words, "--allow-private"], stage.surroundings, makeHouse());
  return { code, ...stage.written };
}

describe("synoptic watch --once", () => {
  it("tells a line for each new page, and in the next round nothing", async () => {
    const { code, output, error } = await run("watch @/feed --once --to kept");
    expect(code).toBe(0);
    expect(output).toMatch(
      /^2024-03-19T12:00:0\dZ {2}Valley Post {2}Story \/a\n2024-03-19T12:00:0\dZ {2}Valley Post {2}Story \/b\n$/,
    );
    expect(error).toBe("synoptic: one round; pages are kept in kept\n");
    expect(await run("watch @/feed --once --to kept")).toMatchObject({ code: 0, output: "" });
    expect(
      readFileSync(join(folder, "kept", "manifest.jsonl"), "utf8")
        .trimEnd()
        .split("\n"),
    ).toHaveLength(2);
  });

  it("prints a JSON object a line", async () => {
    const { output } = await run("watch @/feed --once --json");
    expect(JSON.parse(output.split("\n", 1)[0]!)).toMatchObject({
      kind: "new",
      url: `${server.url}/a`,
      headline: "Story /a",
    });
  });

  it("keeps reports in a store, remembers there, and tells its stories anew", async () => {
    expect((await run("watch @/feed --once --store=%/kept.db")).output.trimEnd().split("\n")).toHaveLength(2);
    expect(existsSync(join(folder, "pages"))).toBe(false);
    listing("/c", "/a", "/b");
    pages.set("/c", { body: "Flood is over." });
    expect((await run("watch @/feed --once --store=%/kept.db")).output).toContain("Story /c");
    stage = setStage(folder);
    await runCommand(["stories", `--store=${folder}/kept.db`, "--json"], stage.surroundings, makeHouse());
    expect(JSON.parse(stage.written.output).stories).toMatchObject([{ reports: 3 }]);
  });

  it("tells on standard error what fails, and ends with 1 where every feed does", async () => {
    writeFileSync(join(folder, "bad.xml"), "<p>No feed.</p>");
    const { code, error, output } = await run("watch @/none bad.xml --once");
    expect([code, output]).toEqual([1, ""]);
    expect(error).toContain("/none fails: 404: not found; it is asked again later\n");
    expect(error).toContain("bad.xml fails: neither a feed");
    expect((await run("watch @/none @/feed --once")).code).toBe(0);
  });
});

describe("synoptic watch", () => {
  it("goes on until Ctrl-C, which ends it with 0", async () => {
    const clock = {
      now: () => Date.UTC(2024, 2, 19),
      random: () => 0.5,
      wait: (milliseconds: number, signal?: AbortSignal) =>
        milliseconds < 60_000
          ? Promise.resolve()
          : new Promise<void>((_resolve, reject) => {
              signal?.addEventListener("abort", () => reject(signal.reason));
            }),
    };
    const watching = run("watch @/feed --every 5m", { clock });
    await vi.waitFor(() => expect(stage.written.output).toContain("Story /b"), 5000);
    stage.interrupt();
    const { code, error } = await watching;
    expect([code, error]).toEqual([0, "synoptic: watching every 5 min; pages are kept in pages (Ctrl-C ends)\n"]);
  });
});
