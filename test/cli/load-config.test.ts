import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { chooseStorePath, withConfig } from "../../src/cli/command-options.js";
import { loadConfig } from "../../src/cli/load-config.js";
import { setStage } from "./made-up-house.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-config-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function configure(content: unknown, name = "synoptic.config.json"): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const load = (named?: string) => loadConfig(named, setStage(folder).surroundings);

it("has no settings where there is no file", () => {
  expect(load()).toEqual({});
});

it("takes the file of the working folder before the user's own", () => {
  mkdirSync(join(folder, "home", ".config", "synoptic"), { recursive: true });
  writeFileSync(join(folder, "home", ".config", "synoptic", "synoptic.config.json"), '{"width":90}');
  expect(load()).toEqual({ width: 90 });
  configure({ width: 70, lang: ["en", "ar"] });
  expect(load()).toEqual({ width: 70, lang: ["en", "ar"] });
});

it("finds the store relative to the file that names it", () => {
  mkdirSync(join(folder, "below"));
  const config = load(configure({ store: "work.db" }, "below/own.json"));
  const { surroundings } = setStage(folder);
  expect(chooseStorePath(true, config, surroundings)).toBe(join(folder, "below", "work.db"));
  expect(chooseStorePath("other.db", config, surroundings)).toBe(join(folder, "other.db"));
});

it("lets the line stand above the file", () => {
  expect(withConfig({ width: 60 }, { width: 70, why: true, store: "x" })).toEqual({ width: 60, why: true });
});

it.each([
  [{ widht: 70 }, /synoptic\.config\.json: unknown key "widht"; known are store, since, /],
  [{ width: "wide" }, /synoptic\.config\.json: "width": /],
  [{ lang: ["english"] }, /"lang\.0": a language such as en/],
  [{ since: "monday" }, /"since": a date such as/],
  ["{ width: 70 }", /synoptic\.config\.json is not JSON: /],
  ["[]", /synoptic\.config\.json: /],
])("refuses %j, naming the file and the key", (content, message) => {
  configure(content);
  expect(() => load()).toThrow(message);
});

it("says that a file that is named is not there", () => {
  expect(() => load("gone.json")).toThrow(/there is no configuration file .*gone\.json/);
});
