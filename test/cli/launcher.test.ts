import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const PAST = new Date("2024-01-01T00:00:00Z");

let folder = "";
let checkout = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic launcher-"));
  checkout = join(folder, "checkout");
  const files = {
    "package.json": "{}",
    "package-lock.json": "{}",
    "vite.config.ts": "",
    "tsconfig.json": "",
    "src/index.ts": "",
    "web/page.ts": "",
    "scripts/ensure-installed.mjs": 'process.stdout.write("[install]");',
    "scripts/build-if-stale.mjs": 'process.stdout.write("[build]");',
    "node_modules/.package-lock.json": "{}",
    "dist/cli.js": `
      process.stdout.write(JSON.stringify(process.argv.slice(2)));
      process.stdin.on("data", (text) => process.stdout.write(text)).on("end", () => process.exit(7));`,
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, name)), { recursive: true });
    writeFileSync(join(checkout, name), content);
    utimesSync(join(checkout, name), PAST, PAST);
  }
  for (const name of ["src", "web"]) utimesSync(join(checkout, name), PAST, PAST);
  copyFileSync(join(root, "synoptic"), join(checkout, "synoptic"));
  chmodSync(join(checkout, "synoptic"), 0o755);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function launch(program = join(checkout, "synoptic"), cwd = folder) {
  return spawnSync(program, ["read", "a b", "*"], { cwd, input: "[input]", encoding: "utf8" });
}

describe.skipIf(process.platform === "win32")("the launcher", () => {
  it("hands over words, input and exit code, and does nothing else where all is fresh", () => {
    expect(launch()).toMatchObject({ status: 7, stdout: '["read","a b","*"][input]', stderr: "" });
  });

  it("works from within its folder and through links", () => {
    symlinkSync(join(checkout, "synoptic"), join(folder, "first"));
    symlinkSync("first", join(folder, "second"));
    expect(launch("./synoptic", checkout).status).toBe(7);
    expect(launch(join(folder, "second"), "/").stdout).toContain("[input]");
    const onPath = spawnSync("synoptic", [], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, PATH: `${checkout}:${process.env.PATH}` },
    });
    expect(onPath.status).toBe(7);
  });

  it.each([
    ["a source is newer", "src/index.ts"],
    ["a folder of sources changed", "src"],
    ["the lock file is newer", "package-lock.json"],
  ])("installs and builds on standard error where %s", (_name, changed) => {
    utimesSync(join(checkout, changed), new Date(), new Date());
    expect(launch()).toMatchObject({ status: 7, stdout: '["read","a b","*"][input]', stderr: "[install][build]" });
  });

  it("installs and builds where nothing was installed or built", () => {
    rmSync(join(checkout, "node_modules"), { recursive: true });
    expect(launch().stderr).toBe("[install][build]");
  });

  it("ends where installing fails", () => {
    rmSync(join(checkout, "node_modules"), { recursive: true });
    writeFileSync(join(checkout, "scripts/ensure-installed.mjs"), "process.exit(2);");
    expect(launch()).toMatchObject({ status: 2, stdout: "", stderr: "" });
  });

  it("says what it needs where there is no Node", () => {
    const { status, stderr } = spawnSync("/bin/sh", [join(checkout, "synoptic")], {
      encoding: "utf8",
      env: { PATH: join(folder, "none") },
    });
    expect(status).toBe(2);
    expect(stderr).toContain("needs Node 20.19 or later");
  });
});

interface LockedPackage {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

it("can install on every system: the lock file leaves out none of the packages that another one names", () => {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    packages: Record<string, LockedPackage>;
  };
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    ),
  );
  expect(missing).toEqual([]);
});
