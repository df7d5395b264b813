import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { openFetcher } from "../../src/cli/open-fetcher.js";
import { madeUpClock } from "../fetch/made-up-clock.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Packages that are loaded with a file, before anything in it runs. */
function packagesOf(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  const source = readFileSync(file, "utf8");
  const imports = [...source.matchAll(/^(?:import|export) (?!type\b)[^;]*?from "([^"]+)";/gm)].map(
    ([, name = ""]) => name,
  );
  return imports.flatMap((name) => {
    if (!name.startsWith(".")) return [name];
    return name.endsWith(".json") ? [] : packagesOf(join(dirname(file), name.replace(/\.js$/, ".ts")), seen);
  });
}

it("loads nothing of the network before something is fetched", () => {
  for (const name of ["run-command", "open-house", "fetch-command", "watch-command"]) {
    const packages = packagesOf(join(root, "src", "cli", `${name}.ts`));
    expect(packages.length, relative(root, name)).toBeGreaterThan(1);
    expect(packages.filter((one) => ["undici", "ipaddr.js", "feedsmith"].includes(one))).toEqual([]);
  }
});

it("refuses what leads into the own network, and ends though nothing was ever fetched", async () => {
  const unused = openFetcher({}, { clock: madeUpClock() }, "1.0.0");
  await unused.close();
  const fetcher = openFetcher({}, { clock: madeUpClock() }, "1.0.0");
  expect(await fetcher.fetch("http://127.0.0.1/")).toMatchObject({ kind: "failed" });
  await fetcher.close();
});
