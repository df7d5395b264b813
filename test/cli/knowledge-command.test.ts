import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import type { House } from "../../src/cli/stages.js";
import { makeHouse, makeStages, setStage, tellPlainly } from "./made-up-house.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-knowledge-"));
  keep("desk.json", { outlets: [{ name: "Dune Courier", aliases: ["بريد الكثبان"], owner: "Quay" }] });
  keep("wrong.json", { outlets: [{ name: "Dune Courier", ownr: "Quay" }, { name: "" }] });
  writeFileSync(join(folder, "a.txt"), "Flood in the valley.");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(name: string, content: unknown): void {
  writeFileSync(join(folder, name), JSON.stringify(content));
}

async function run(line: readonly string[], house: Partial<House> = {}) {
  const { surroundings, written } = setStage(folder);
  const code = await runCommand(line, surroundings, makeHouse(house));
  return { code, ...written };
}

describe("knowledge list", () => {
  it("tells every list, or those that are named, a line each", async () => {
    const { output } = await run(["knowledge", "list"]);
    expect(output).toContain("Wires (1)\n  - Azalai News Agency: wire, Mauritania, 2 more names\n");
    expect(output).toContain("Owners (2)");
    expect((await run(["knowledge", "list", "owners"])).output).not.toContain("Wires");
  });

  it("refuses a list that there is none of", async () => {
    const { code, error } = await run(["knowledge", "list", "papers"]);
    expect([code, error]).toEqual([
      2,
      'synoptic: there is no list "papers"; the lists are wires, outlets, owners, offices\n',
    ]);
  });
});

describe("knowledge show", () => {
  it("tells all names, hosts and ties of what is called so, by any name or host", async () => {
    const { output } = await run(["knowledge", "show", "post.example"]);
    expect(output).toContain("Harbour Post\n    of Quay Press\n");
    expect(output).toContain("Tide House has Coast Herald, Quay Press");
    expect((await run(["knowledge", "show", "Quay"])).output).toContain("Owners (1)\n  Quay Press\n");
  });

  it("sees what a file adds, and gives it as JSON", async () => {
    const { output } = await run(["knowledge", "show", "بريد الكثبان", "--knowledge", "desk.json", "--json"]);
    expect(JSON.parse(output).outlets).toMatchObject([{ name: "Dune Courier", owner: "Quay Press" }]);
  });

  it("says that nothing is known under a name", async () => {
    const { code, error } = await run(["knowledge", "show", "Dune Courier"]);
    expect(code).toBe(2);
    expect(error).toMatch(/nothing is known under "Dune Courier"; .*--knowledge FILE/);
  });
});

describe("knowledge check", () => {
  it("says that a file fits, and what is known with it", async () => {
    const { code, output } = await run(["knowledge", "check", "desk.json"]);
    expect([code, output]).toEqual([0, "desk.json: fits; then known are 1 wire, 3 outlets, 2 owners, 1 office\n"]);
  });

  it("tells all that is wrong, each with its file and place", async () => {
    const { code, error } = await run(["knowledge", "check", "desk.json", "wrong.json"]);
    expect(code).toBe(2);
    expect(error).toMatch(
      /^synoptic: wrong\.json: outlets, entry 1 \("Dune Courier"\): unknown field "ownr"; known are/,
    );
    expect(error.trim().split("\n")).toHaveLength(2);
  });

  it("counts what is wrong beyond the first twenty", async () => {
    keep("wrong.json", { outlets: Array.from({ length: 23 }, () => ({ name: "" })) });
    const lines = (await run(["knowledge", "check", "wrong.json"])).error.trim().split("\n");
    expect([lines.length, lines.at(-1)]).toEqual([21, "synoptic: wrong.json: and 3 more"]);
  });

  it("says that a file is not there", async () => {
    expect((await run(["knowledge", "check", "gone.json"])).error).toMatch(/cannot read the knowledge in gone\.json/);
  });
});

describe("reading", () => {
  it("knows what the files of the line say, else those of the configuration", async () => {
    keep("synoptic.config.json", { knowledge: ["desk.json"] });
    const compare = vi.fn<House["compare"]>(async (reports, { asOneStory }) => tellPlainly(reports, asOneStory));
    const loadStages = vi.fn<House["loadStages"]>(async () => makeStages());
    for (const [line, count] of [
      [["read", join(folder, "a.txt")], 3 + 1],
      [["compare", join(folder, "a.txt"), "--knowledge", "more.json"], 3 + 2],
    ] as const) {
      keep("more.json", { outlets: [{ name: "Erg Post" }, { name: "Erg Mail" }] });
      expect((await run(line, { compare, loadStages })).code).toBe(0);
      expect(compare.mock.lastCall?.[1].knowledge?.outlets).toHaveLength(count);
      expect(loadStages.mock.lastCall?.[0]?.outlets).toHaveLength(count);
    }
  });

  it("ends on a file that does not fit, before anything is read", async () => {
    const { code, error, output } = await run(["read", "a.txt", "--knowledge", "wrong.json"]);
    expect([code, output]).toEqual([2, ""]);
    expect(error).toMatch(/^synoptic: wrong\.json: .*\(and 1 more: synoptic knowledge check wrong\.json\)\n$/);
  });
});
