/**
 * Builds dist/ where a source is newer than it. What was built stays in place until the new build is whole, so that a
 * command that runs meanwhile finds all its files.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { alone } from "./alone.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const sources = ["src", "web", "package.json", "vite.config.ts", "tsconfig.json"].map((name) => join(root, name));

if (isStale()) {
  await alone(root, "build", () => {
    if (isStale()) build();
  });
}

function isStale() {
  const builtAt = modifiedAt(join(dist, "cli.js"));
  return sources.some((source) => newestIn(source) > builtAt);
}

function modifiedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** Folders count, too: a file that was taken away changes its folder. */
function newestIn(path) {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function build() {
  process.stderr.write("synoptic: building ...\n");
  const work = join(root, ".synoptic");
  const next = join(work, `dist-${process.pid}`);
  const last = join(work, `last-${process.pid}`);
  mkdirSync(work, { recursive: true });
  run(join("vite", "bin", "vite.js"), ["build", "--outDir", next, "--emptyOutDir", "--logLevel", "error"]);
  run(join("typescript", "bin", "tsc"), ["-p", "tsconfig.build.json", "--outDir", join(next, "types")]);
  if (existsSync(dist)) renameSync(dist, last);
  renameSync(next, dist);
  rmSync(last, { recursive: true, force: true });
}

function run(program, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "node_modules", program), ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
  });
  if (status === 0) return;
  process.stderr.write(`${stdout}${stderr}synoptic: the build failed; what it said stands above\n`);
  rmSync(join(root, ".synoptic", `dist-${process.pid}`), { recursive: true, force: true });
  process.exit(2);
}
