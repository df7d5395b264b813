import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openSources } from "../../src/fetch/open-sources.js";
import { openStore } from "../../src/store/open-store.js";
import { readSources } from "../../src/workers/read-sources.js";
import { readPlainly } from "./made-up-reader.js";

const here = dirname(fileURLToPath(import.meta.url));
const REPORTS = 200;

function killAfter(reports: number, folder: string, path: string): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, ["--import", "tsx", join(here, "slow-reading.ts"), folder, path], {
    cwd: dirname(dirname(here)),
    stdio: ["ignore", "pipe", "inherit"],
  });
  let told = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    told += text;
    if (told.includes(`${reports}\n`)) child.kill("SIGKILL");
  });
  return new Promise((resolve) => child.on("exit", (_code, signal) => resolve(signal)));
}

async function readInto(path: string, folder: string) {
  const store = openStore(path, { make: true });
  const { result } = await readSources(openSources([folder]), { read: readPlainly, reader: "1", store });
  const reports = JSON.stringify(store.loadReports());
  store.close();
  return { result, reports };
}

it("loses and doubles nothing when the process is killed in the middle of reading", async () => {
  const base = mkdtempSync(join(tmpdir(), "synoptic-killed-"));
  const folder = join(base, "reports");
  mkdirSync(folder);
  for (let n = 0; n < REPORTS; n++) writeFileSync(join(folder, `${n}.txt`), `Report number ${n}.`);
  const path = join(base, "killed.db");

  expect(await killAfter(70, folder, path)).toBe("SIGKILL");
  const resumed = await readInto(path, folder);
  const whole = await readInto(join(base, "whole.db"), folder);

  expect(resumed.result.known).toBeGreaterThanOrEqual(32);
  expect(resumed.result.known).toBeLessThan(REPORTS);
  expect(resumed.result.reports).toBe(REPORTS);
  expect(resumed.reports).toBe(whole.reports);
  rmSync(base, { recursive: true });
});
