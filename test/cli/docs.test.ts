/** The docs know every command, option, setting, exit code and address; their examples can be parsed. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { exitCodes } from "../../src/cli/command-failure.js";
import { configSchema } from "../../src/cli/load-config.js";
import { buildProgram } from "../../src/cli/program.js";

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const pages = readdirSync(join(root, "docs"))
  .filter((name) => name.endsWith(".md"))
  .sort()
  .map((name) => ({ name: `docs/${name}`, text: readFileSync(join(root, "docs", name), "utf8") }));
const readme = existsSync(join(root, "README.md")) ? readFileSync(join(root, "README.md"), "utf8") : "";
const all = [readme, ...pages.map(({ text }) => text)].join("\n");

async function ignore() {}

function program() {
  const actions = {
    read: ignore,
    compare: ignore,
    stories: ignore,
    labels: ignore,
    knowledge: ignore,
    outlets: ignore,
    show: ignore,
    serve: ignore,
  };
  const built = buildProgram("0.0.0", { ...actions, fetch: ignore, watch: ignore });
  for (const command of [built, ...built.commands]) command.exitOverride().configureOutput({ writeErr: () => {} });
  return built;
}

describe("the docs", () => {
  it("name every command", () => {
    const missing = program().commands.filter((command) => !all.includes(`\`${command.name()}`));
    expect(missing.map((command) => command.name())).toEqual([]);
  });

  it("name every option of every command", () => {
    const flags = program().commands.flatMap((command) => command.options.map((option) => option.long ?? ""));
    expect([...new Set(flags)].filter((flag) => !all.includes(flag))).toEqual([]);
  });

  it("name every key of the configuration", () => {
    const page = pages.find(({ name }) => name === "docs/configuration.md")?.text ?? "";
    expect(Object.keys(configSchema.shape).filter((key) => !page.includes(`| \`${key}\` `))).toEqual([]);
  });

  it("name every exit code", () => {
    const page = pages.find(({ name }) => name === "docs/exit-codes.md")?.text ?? "";
    expect(Object.values(exitCodes).filter((code) => !page.includes(`| \`${code}\` `))).toEqual([]);
  });

  it("give examples that the command understands", async () => {
    const lines = [...all.matchAll(/^\.\/synoptic (.*)$/gm)].map(([, line = ""]) => line.split(/\s+[>|&]/, 1)[0]!);
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      await expect(program().parseAsync(line.split(" "), { from: "user" }), line).resolves.toBeDefined();
    }
  });

  it("give examples in the help that the command understands", async () => {
    const texts: string[] = [];
    for (const command of [program(), ...program().commands]) {
      command.configureOutput({ writeOut: (text) => texts.push(text) });
      command.outputHelp();
    }
    const lines = texts
      .flatMap((text) => [...text.matchAll(/^ {2}(?:.*\| )?synoptic ([a-z].*)$/gm)])
      .map(([, line = ""]) => line.split(/\s+[>|]/, 1)[0]!)
      .filter((line) => !line.startsWith("help"));
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      await expect(program().parseAsync(line.split(" "), { from: "user" }), line).resolves.toBeDefined();
    }
  });

  it("link only to pages that are there", () => {
    const links = pages.flatMap(({ text }) => [...text.matchAll(/\]\(([^):#]+\.md)\)/g)].map(([, link = ""]) => link));
    expect(links.filter((link) => !existsSync(join(root, "docs", link)))).toEqual([]);
  });

  it("are all reached from the README, which links only to what is there", () => {
    const links = [...readme.matchAll(/\]\(([^):#]+)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
    const missing = pages.map(({ name }) => name).filter((name) => name !== "docs/README.md" && !links.includes(name));
    expect(missing).toEqual([]);
  });

  it("import from the library only what it has", async () => {
    const library = await import("../../src/index.js");
    const lists = [...all.matchAll(/import \{ ([^}]+) \} from "synoptic"/g)].map(([, names = ""]) => names);
    expect(lists.length).toBeGreaterThan(1);
    expect(lists.flatMap((names) => names.split(", ")).filter((name) => !(name in library))).toEqual([]);
  });

  it("name every function of the library", async () => {
    const page = pages.find(({ name }) => name === "docs/library.md")?.text ?? "";
    const names = Object.keys(await import("../../src/index.js"));
    expect(names.filter((name) => !new RegExp(`^\\| \`${name}\\b`, "m").test(page))).toEqual([]);
  });
});
