import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { compareBeside } from "../../src/cli/compare-beside.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-beside-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(body: string): URL {
  const path = join(folder, "program.mjs");
  writeFileSync(path, `import { parentPort, workerData } from "node:worker_threads";\n${body}`);
  return pathToFileURL(path);
}

const JOB = { reports: [], asOneStory: true, yardsticks: {} };
const never = new AbortController().signal;

it("gives what the thread posts", async () => {
  const url = program("parentPort.postMessage({ synoptic: 1, asked: workerData.asOneStory });");
  expect(await compareBeside(url, JOB, never)).toEqual({ synoptic: 1, asked: true });
});

it("ends a thread that is busy when it is interrupted", async () => {
  const stop = new AbortController();
  const busy = compareBeside(program("for (;;) {}"), JOB, stop.signal);
  setTimeout(() => stop.abort(), 50);
  await expect(busy).rejects.toThrow(/aborted/);
  await expect(compareBeside(program("for (;;) {}"), JOB, stop.signal)).rejects.toThrow(/aborted/);
});

it("fails with the error the thread ends with, and where it ends without a word", async () => {
  await expect(compareBeside(program('throw new Error("a defect");'), JOB, never)).rejects.toThrow("a defect");
  await expect(compareBeside(program(""), JOB, never)).rejects.toThrow("ended early");
});
