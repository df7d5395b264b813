import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import { makeHouse, setStage } from "./made-up-house.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-outlets-"));
  mkdirSync(join(folder, "pile"));
  writeFileSync(join(folder, "pile", "a.txt"), "Flood in the valley.");
  writeFileSync(join(folder, "pile", "b.txt"), "Accord is signed.");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(line: string) {
  const { surroundings, written } = setStage(folder);
  const words = line.split(" ").map((word) => word.replace("%", folder));
  const code = await runCommand(words, surroundings, makeHouse());
  return { code, ...written };
}

it("reads what is named and follows its outlets", async () => {
  const { code, output } = await run("outlets %/pile --json");
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ stories: 2, reports: 2, unnamed: 2, outlets: [], pairs: [] });
});

it("looks through a store where nothing is named", async () => {
  await run("read %/pile --store=%/kept.db");
  const { output } = await run("outlets --store=%/kept.db");
  expect(output).toMatch(/^2 reports in 2 stories, 0 of them told by several outlets;/);
});

it("writes the page and both tables beside what it prints", async () => {
  const { output, error } = await run("outlets %/pile --html %/o.html --csv %/o.csv");
  expect(output).toMatch(/^2 reports/);
  expect(error).toContain("written to");
  expect(readFileSync(join(folder, "o.html"), "utf8")).toMatch(/^<!doctype html>/);
  expect(["o.csv", "o-pairs.csv"].filter((name) => !existsSync(join(folder, name)))).toEqual([]);
});

it("says where it cannot write", async () => {
  const { code, error } = await run("outlets %/pile --csv %/gone/o.csv");
  expect([code, error]).toEqual([2, expect.stringMatching(/cannot write .*o\.csv \(ENOENT\); name another file/)]);
});

it("says how many sources could not be read", async () => {
  writeFileSync(join(folder, "pile", "c.txt"), "bad");
  expect((await run("outlets %/pile")).error).toContain("1 source could not be read");
});
