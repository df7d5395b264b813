/**
 * Installs what package-lock.json names, where it is not installed yet: `npm ci`, quiet unless it fails.
 * Install scripts are not run: nothing that Synoptic needs has to be compiled.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { alone } from "./alone.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
/** What npm wrote last into node_modules. */
const installedFile = join(root, "node_modules", ".package-lock.json");

checkNode();
if (!isInstalled()) {
  await alone(root, "install", () => {
    if (!isInstalled()) install();
  });
} else {
  touchInstalled();
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`synoptic: needs Node 20.19 or later; this is ${process.versions.node}\n`);
  process.exit(2);
}

/** Every package that the lock file wants here is there in that version; optional ones may be for other systems. */
function isInstalled() {
  const wanted = readPackages(join(root, "package-lock.json"));
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(
    ([path, entry]) => path === "" || entry.optional || installed[path]?.version === entry.version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages;
  } catch {
    return {};
  }
}

function install() {
  process.stderr.write("synoptic: installing what it needs (npm ci); this is done once ...\n");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const { status, stdout, stderr, error } = spawnSync(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === "win32",
  });
  if (status === 0) {
    touchInstalled();
    return;
  }
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}${error ? `${error.message}\n` : ""}`);
  process.stderr.write(`synoptic: npm ci failed in ${root}; what npm said stands above\n`);
  process.exit(2);
}

/** Newer than the lock file, which the launcher looks at. */
function touchInstalled() {
  const now = new Date();
  utimesSync(installedFile, now, now);
}
