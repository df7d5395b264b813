/** The command as it is built and started by a person: its streams, its signals, its bytes. */
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../src/store/open-store.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const program = join(root, "dist", "cli.js");
const REPORTS = 60;

let folder = "";
beforeAll(() => {
  const built = spawnSync(process.execPath, [join(root, "scripts/build-if-stale.mjs")], { encoding: "utf8" });
  expect(built.status, built.stderr).toBe(0);
  folder = mkdtempSync(join(tmpdir(), "synoptic-built-"));
  mkdirSync(join(folder, "pile"));
  const places = ["Norwick", "Eastham", "Westerby", "Southolt"];
  for (let n = 0; n < REPORTS; n++) {
    const body = `Volunteers planted ${n + 20} trees in ${places[n % 4]} on Monday. The mayor thanked all who came.`;
    writeFileSync(join(folder, "pile", `${n}.txt`), `Trees for ${places[n % 4]}, day ${n}\n\n${body}\n`);
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...line: readonly string[]) {
  return spawnSync(process.execPath, [program, ...line], { cwd: folder, encoding: "utf8" });
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly error: string;
}

/** Starts reading the pile into a store, and sends `signal` once the store holds a report. */
async function stopReading(store: string, signal: NodeJS.Signals): Promise<Ended> {
  const child = spawn(process.execPath, [program, "read", "pile", `--store=${store}`, "--json"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let error = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    error += text;
  });
  const ended = new Promise<Ended>((resolve) => child.on("exit", (code, by) => resolve({ code, signal: by, error })));
  while (child.exitCode === null && child.signalCode === null && countKept(store) === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  child.kill(signal);
  return ended;
}

function countKept(store: string): number {
  try {
    const opened = openStore(join(folder, store), { make: false });
    const count = opened.loadReports().length;
    opened.close();
    return count;
  } catch {
    return 0;
  }
}

describe("the built command", () => {
  it("starts as a program file and tells its version", () => {
    expect(readFileSync(program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(run("--version")).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: "" });
  });

  it("prints one JSON object, whole, into a pipe", () => {
    const { status, stdout, stderr } = run("read", "pile", "--json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).reports).toHaveLength(REPORTS);
  });

  it("ends quietly where nobody reads on", () => {
    const line = `"${process.execPath}" "${program}" read pile --json | head -n 1`;
    expect(spawnSync("/bin/sh", ["-c", line], { cwd: folder, encoding: "utf8" })).toMatchObject({
      stdout: "{\n",
      stderr: "",
    });
  });

  it("gives the same bytes after it was killed in the middle as without", async () => {
    expect((await stopReading("killed.db", "SIGKILL")).signal).toBe("SIGKILL");
    const resumed = run("read", "pile", "--store=killed.db", "--json");
    const whole = run("read", "pile", "--store=whole.db", "--json");
    expect(resumed.status).toBe(0);
    expect(resumed.stdout).toBe(whole.stdout);
    expect(run("stories", "--store=killed.db").stdout).toBe(run("stories", "--store=whole.db").stdout);
  }, 60_000);

  it("ends with 130 on Ctrl-C, and says how to go on", async () => {
    const { code, error } = await stopReading("stopped.db", "SIGINT");
    expect(code).toBe(130);
    expect(error).toMatch(/interrupted; \d+ reports are kept in .*stopped\.db; the same command goes on from here/);
    expect(countKept("stopped.db")).toBeGreaterThan(0);
  }, 60_000);
});
