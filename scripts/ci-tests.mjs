/** Runs the tests as the README does, then lint, types, the import table and the eval gate; counts and judges them. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const resultFile = join(root, ".synoptic", "tests.json");
const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${resultFile}`];

let passed = 0;
let failed = 0;
/** Told last, where whoever reads the end of a long log finds them. */
const failures = [];

rmSync(resultFile, { force: true });
countTests(run("tests", "npm", ["test", "--", ...reporters]));
countStep("lint", run("lint", "npm", ["run", "--silent", "lint"]));
countStep("types", run("types", "npm", ["run", "--silent", "types"]));
countStep("import table", run("import table", "npx", ["--no-install", "vitest", "run", "test/architecture.test.ts"]));
countStep("eval", run("eval", "npm", ["run", "--silent", "eval"]));

for (const name of failures) process.stdout.write(`failed: ${name}\n`);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function run(name, program, args) {
  process.stdout.write(`\n== ${name}\n`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
  });
  return status === 0;
}

function countStep(name, ok) {
  if (ok) passed++;
  else {
    failed++;
    failures.push(name);
  }
  process.stdout.write(`${name}: ${ok ? "passed" : "failed"}\n`);
}

/** A file that fails before its tests run is one failure; so is a runner that fails, or runs nothing, by itself. */
function countTests(ok) {
  const results = readResults();
  const brokenFiles = results.testResults.filter((file) => file.status === "failed" && !hasFailedTest(file));
  const count = results.numFailedTests + brokenFiles.length;
  const runnerFailed = count === 0 && !(ok && results.numPassedTests > 0);
  passed += results.numPassedTests;
  failed += runnerFailed ? 1 : count;
  failures.push(...brokenFiles.map(nameOf), ...failedTests(results));
  if (runnerFailed) failures.push("the runner of the tests");
  if (results.numPendingTests > 0) process.stdout.write(`${results.numPendingTests} skipped\n`);
}

function failedTests({ testResults }) {
  return testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => `${nameOf(file)}: ${fullName}`),
  );
}

function nameOf({ name }) {
  return relative(root, name ?? root);
}

function hasFailedTest(file) {
  return file.assertionResults.some(({ status }) => status === "failed");
}

function readResults() {
  try {
    return JSON.parse(readFileSync(resultFile, "utf8"));
  } catch {
    return { testResults: [], numFailedTests: 0, numPassedTests: 0, numPendingTests: 0 };
  }
}
