/** What the checks end with: a fake npm stands in for the real one. */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-ci-"));
  for (const name of ["scripts", "bin", ".ci", ".synoptic"]) mkdirSync(join(folder, name));
  copyFileSync(join(root, "scripts/ci-tests.mjs"), join(folder, "scripts/ci-tests.mjs"));
  copyFileSync(join(root, ".ci/run"), join(folder, ".ci/run"));
  chmodSync(join(folder, ".ci/run"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { status: string; name?: string; assertionResults: readonly { status: string }[] }[];
}

const file = (name: string) => ({ status: "failed", name: join(folder, "test", `${name}.test.ts`) });

/** `failing` names what fails: "test", "lint", "types", "eval", "vitest". */
function runChecks(results: Results | undefined, failing: readonly string[] = []) {
  const verdict = failing.map((name) => `case "$*" in *${name}*) exit 1;; esac`).join("\n");
  const report = results
    ? `case "$1" in test) printf '%s' '${JSON.stringify(results)}' > .synoptic/tests.json;; esac`
    : "";
  for (const name of ["npm", "npx"]) {
    writeFileSync(join(folder, "bin", name), `#!/bin/sh\n${report}\n${verdict}\nexit 0\n`);
    chmodSync(join(folder, "bin", name), 0o755);
  }
  const { status, stdout } = spawnSync(join(folder, ".ci/run"), [], {
    cwd: "/",
    encoding: "utf8",
    env: { ...process.env, PATH: `${join(folder, "bin")}:${process.env.PATH}` },
  });
  const lines = stdout.trimEnd().split("\n");
  return { status, last: lines.at(-1), named: lines.filter((line) => line.startsWith("failed: ")) };
}

const GOOD: Results = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 1, testResults: [] };

describe.skipIf(process.platform === "win32")("the checks", () => {
  it("count every test and every step", () => {
    expect(runChecks(GOOD)).toMatchObject({ status: 0, last: "16 passed, 0 failed" });
  });

  it("fail where a test fails", () => {
    const failed = { status: "failed", assertionResults: [{ status: "failed" }] };
    const results = { ...GOOD, numFailedTests: 2, testResults: [failed] };
    expect(runChecks(results, ["test"])).toMatchObject({ status: 1, last: "15 passed, 3 failed" });
  });

  it("name what failed right before they count it", () => {
    const assertion = { status: "failed", fullName: "ships sink" };
    const results = { ...GOOD, numFailedTests: 1, testResults: [{ ...file("ships"), assertionResults: [assertion] }] };
    const named = [`failed: ${join("test", "ships.test.ts")}: ships sink`, "failed: lint", "failed: import table"];
    expect(runChecks(results, ["test", "lint"])).toMatchObject({ last: "14 passed, 3 failed", named });
  });

  it("count a file that fails before its tests run", () => {
    const results = { ...GOOD, testResults: [{ status: "failed", assertionResults: [] }] };
    expect(runChecks(results)).toMatchObject({ status: 1, last: "16 passed, 1 failed" });
  });

  it("fail where the runner fails or leaves no results", () => {
    expect(runChecks(undefined, ["--reporter"])).toMatchObject({ status: 1, last: "4 passed, 1 failed" });
    expect(runChecks(undefined)).toMatchObject({ status: 1, last: "4 passed, 1 failed" });
  });

  it.each(["lint", "types", "eval", "vitest"])("fail where %s fails", (step) => {
    expect(runChecks(GOOD, [step])).toMatchObject({ status: 1, last: "15 passed, 1 failed" });
  });
});
