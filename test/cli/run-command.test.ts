import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runCommand } from "../../src/cli/run-command.js";
import type { House } from "../../src/cli/stages.js";
import type { Surroundings } from "../../src/cli/surroundings.js";
import { readPlainly } from "../workers/made-up-reader.js";
import { makeHouse, makeStages, type Stage, setStage } from "./made-up-house.js";

let folder = "";
let stage: Stage;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-cli-"));
  mkdirSync(join(folder, "pile"));
  writeFileSync(join(folder, "pile", "a.txt"), "Flood in the valley.");
  writeFileSync(join(folder, "pile", "b.txt"), "Flood reaches town.");
  writeFileSync(join(folder, "pile", "c.txt"), "Accord is signed.");
  writeFileSync(join(folder, "pile", "d.txt"), "bad");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(line: string, more: { house?: Partial<House>; surroundings?: Partial<Surroundings> } = {}) {
  stage = setStage(folder, more.surroundings);
  const words = line.split(" ").map((word) => word.replace("%", folder));
  const code = await runCommand(words.filter(Boolean), stage.surroundings, makeHouse(more.house));
  return { code, ...stage.written };
}

describe("synoptic read", () => {
  it("tells the stories for a person, with the wishes of the line", async () => {
    const { code, output, error } = await run("read %/pile --why --all --width 100 --color");
    expect(code).toBe(0);
    expect(error).toBe("");
    const told = {
      stories: 2,
      reports: 3,
      unreadable: 1,
      width: 100,
      color: true,
      why: true,
      all: true,
      notCompared: [],
    };
    expect(JSON.parse(output)).toEqual(told);
  });

  it("prints one JSON object and nothing else", async () => {
    const { output, error } = await run("read %/pile --json");
    const synopsis = JSON.parse(output);
    expect(synopsis).toMatchObject({ synoptic: 1, unreadable: [{ source: "d.txt", reason: "bad" }] });
    expect(synopsis.reports.map(({ source }: { source: string }) => source).sort()).toEqual([
      "a.txt",
      "b.txt",
      "c.txt",
    ]);
    expect(error).toBe("");
  });

  it("writes a page, also relative to the working folder", async () => {
    const { code, error } = await run("read %/pile --html page.html");
    expect(code).toBe(0);
    expect(readFileSync(join(folder, "page.html"), "utf8")).toBe("<p>2 stories</p>");
    expect(error).toContain("page.html");
  });

  it("says in one line that a page cannot be written", async () => {
    const { code, error } = await run("read %/pile --html %/none/page.html");
    expect(code).toBe(2);
    expect(error).toMatch(/^synoptic: cannot write the page to .*ENOENT.*\n$/);
  });

  it("writes provenance and graph into the files that are named, beside the text", async () => {
    const { code, output, error } = await run("read %/pile --prov lineage.json --turtle %/lineage.ttl --graphml g.xml");
    expect(code).toBe(0);
    const files = ["lineage.json", "lineage.ttl", "g.xml"].map((name) => readFileSync(join(folder, name), "utf8"));
    expect(files).toEqual(["prov of 2 stories\n", "turtle of 2 stories\n", "graphml of 2 stories\n"]);
    expect(error.match(/^synoptic: the (provenance|graph) is in /gm)).toHaveLength(3);
    expect(JSON.parse(output)).toMatchObject({ stories: 2 });
  });

  it.each(["prov", "turtle", "graphml"])("prints what --%s - asks for and nothing else", async (form) => {
    const { code, output, error } = await run(`read %/pile --${form} -`);
    expect([code, output, error]).toEqual([0, `${form} of 2 stories\n`, ""]);
  });

  it.each(["--json --prov -", "--turtle - --graphml -"])("does not mix two outputs: %s", async (options) => {
    const { code, output, error } = await run(`read %/none ${options}`);
    expect([code, output]).toEqual([2, ""]);
    expect(error).toMatch(
      /^synoptic: --\w+( -)? and --\w+ - would mix on standard output; name a file for all but one\n$/,
    );
  });

  it("says in one line that a graph cannot be written", async () => {
    const { code, error } = await run("read %/pile --graphml %/none/g.xml");
    expect(code).toBe(2);
    expect(error).toMatch(/^synoptic: cannot write the graph to .*ENOENT.*\n$/);
  });

  it("reads standard input", async () => {
    async function* input() {
      yield new TextEncoder().encode('{"text":"Flood ends."}\n{"text":"Flood begins.","language":"fr"}\n');
    }
    const { output } = await run("read - --lang fr --json", { surroundings: { standardInput: input() } });
    expect(JSON.parse(output).reports).toMatchObject([{ source: "-:2", language: "fr" }]);
  });

  it("ends with 1 where nothing could be read, and still tells why", async () => {
    const { code, output, error } = await run("read %/pile/d.txt %/none.txt --json");
    expect(code).toBe(1);
    expect(JSON.parse(output).unreadable).toHaveLength(2);
    expect(error).toBe("synoptic: nothing could be read; the reasons stand under unreadable\n");
  });

  it("ends with 0 where all was left out by choice, and says so", async () => {
    const { code, error } = await run("read %/pile --lang ar");
    expect([code, error]).toEqual([0, "synoptic: 3 reports were left out by --since or --lang\n"]);
  });

  it("takes no more reports than the limit", async () => {
    const { output } = await run("read %/pile --limit 2 --json");
    expect(JSON.parse(output).reports).toHaveLength(2);
  });
});

describe("synoptic compare", () => {
  it("takes what it is given as one story", async () => {
    const { code, output } = await run("compare %/pile/a.txt %/pile/c.txt --json");
    expect(code).toBe(0);
    expect(JSON.parse(output).stories).toHaveLength(1);
  });

  it("says that one report is nothing to compare", async () => {
    const { code, error } = await run("compare %/pile/a.txt");
    expect([code, error]).toEqual([0, "synoptic: one report alone: there was nothing to compare it with\n"]);
  });
});

describe("a store", () => {
  it("lets a second read add reports without reading the first ones again", async () => {
    const readDocument = vi.fn(readPlainly);
    const house = {
      loadStages: async () => makeStages({ readDocument, comparedLanguages: ["en"] }),
    };
    await run("read %/pile --store=%/kept.db", { house });
    writeFileSync(join(folder, "later.txt"), "Flood is over.");
    const { output } = await run("read %/later.txt --store %/kept.db --json", { house });
    expect(readDocument).toHaveBeenCalledTimes(5);
    expect(JSON.parse(output).reports).toHaveLength(4);
  });

  it("lists its stories and shows one by the beginning of its id, an older one too", async () => {
    await run("read %/pile --store=%/kept.db");
    const { stories } = JSON.parse((await run("stories --store %/kept.db --json")).output);
    expect(stories).toHaveLength(2);
    const flood = stories.find(({ reports }: { reports: number }) => reports === 2);
    writeFileSync(join(folder, "later.txt"), "Flood is over.");
    await run("read %/later.txt --store=%/kept.db");
    const shown = await run(`show ${flood.id.slice(0, 8)} --store=%/kept.db --json`);
    expect(JSON.parse(shown.output).reports).toHaveLength(3);
  });

  it("prints a line for each story, no wider than the page allows", async () => {
    await run("read %/pile --store=%/kept.db");
    const { output } = await run("stories --store=%/kept.db --width 70");
    expect(output.trimEnd().split("\n")).toHaveLength(2);
    expect(Math.max(...output.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it("is in the user's data folder unless it is named", async () => {
    await run("read %/pile --store", { surroundings: { environment: { XDG_DATA_HOME: join(folder, "data") } } });
    expect(existsSync(join(folder, "data", "synoptic", "synoptic.db"))).toBe(true);
  });

  it("ends with 3 where it cannot be opened, in one line that says what to do", async () => {
    const { code, error } = await run("read %/pile --store=%/pile/a.txt");
    expect(code).toBe(3);
    expect(error).toMatch(/^synoptic: the store .*a\.txt is no store; name another file.*\n$/);
    expect(readFileSync(join(folder, "pile", "a.txt"), "utf8")).toBe("Flood in the valley.");
    expect((await run("stories --store=%/none.db")).code).toBe(3);
    expect((await run("show 3f --store=%/none.db")).code).toBe(3);
  });

  it("asks for an id where an empty one is given", async () => {
    stage = setStage(folder);
    expect(await runCommand(["show", ""], stage.surroundings, makeHouse())).toBe(2);
    expect(stage.written.error).toBe(
      "synoptic: show needs the id of a story, or the beginning of one; synoptic stories lists them\n",
    );
  });

  it("says how to write it where --store took a folder of reports", async () => {
    for (const line of ["read --store %/pile", "read --store %/pile more.txt"]) {
      const { code, error } = await run(line);
      expect(code).toBe(2);
      expect(error).toMatch(/synoptic: .*pile is a folder, .*; write --store=FILE, or put /);
    }
  });

  it("gives the page the languages that are not compared", async () => {
    await run("read %/pile --store=%/kept.db");
    const house = {
      loadStages: async () => makeStages({ readDocument: readPlainly, comparedLanguages: ["ar"] }),
    };
    const { stories } = JSON.parse((await run("stories --store=%/kept.db --json")).output);
    const { output } = await run(`show ${stories[0].id} --store=%/kept.db`, { house });
    expect(JSON.parse(output).notCompared).toEqual(["en"]);
  });

  it("gives the graph of one story", async () => {
    await run("read %/pile --store=%/kept.db");
    const { stories } = JSON.parse((await run("stories --store=%/kept.db --json")).output);
    const { output } = await run(`show ${stories[0].id} --store=%/kept.db --graphml -`);
    expect(output).toBe("graphml of 1 stories\n");
  });

  it("says that no story has an id", async () => {
    await run("read %/pile --store=%/kept.db");
    const { code, error } = await run("show zzzz --store=%/kept.db");
    expect([code, error]).toEqual([2, expect.stringContaining("synoptic stories lists them")]);
  });
});

describe("synoptic serve", () => {
  it("says where it is, answers, and ends with 0 on Ctrl-C", async () => {
    await run("read %/pile --store=%/kept.db");
    const serving = run("serve --store=%/kept.db --port 0");
    const url = await vi.waitFor(() => /http:\S+/.exec(stage.written.error)?.[0] ?? Promise.reject());
    const { stories } = (await (await fetch(`${url}api/stories`)).json()) as { stories: unknown[] };
    expect(stories).toHaveLength(2);
    stage.interrupt();
    expect((await serving).code).toBe(0);
  });

  it("ends with 2 where it cannot listen", async () => {
    await run("read %/pile --store=%/kept.db");
    const { code, error } = await run("serve --store=%/kept.db --host 203.0.113.1");
    expect([code, error]).toEqual([2, expect.stringMatching(/^synoptic: cannot listen on 203\.0\.113\.1, port \d+/)]);
  });
});

describe("an interruption", () => {
  it("keeps what was read, says how to go on, and ends with 130", async () => {
    const readDocument: typeof readPlainly = (bytes, about) => {
      if (about.source === "b.txt") stage.interrupt();
      return readPlainly(bytes, about);
    };
    const house = {
      loadStages: async () => makeStages({ readDocument, comparedLanguages: [] }),
    };
    const { code, error, output } = await run("read %/pile --store=%/kept.db", { house });
    expect([code, output]).toEqual([130, ""]);
    expect(error).toMatch(/interrupted; 2 reports are kept in .*kept\.db; the same command goes on from here/);
    expect((await run("stories --store=%/kept.db")).error).toMatch(
      /the last run did not end; it goes on with: synoptic read/,
    );

    const again = vi.fn(readPlainly);
    const resumed = await run("read %/pile --store=%/kept.db --json", {
      house: {
        loadStages: async () => makeStages({ readDocument: again, comparedLanguages: [] }),
      },
    });
    expect(again).toHaveBeenCalledTimes(2);
    const whole = await run("read %/pile --store=%/other.db --json");
    expect(resumed.output).toBe(whole.output);
  });

  it("ends the comparing, too", async () => {
    const compare: House["compare"] = (_reports, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        stage.interrupt();
      });
    const { code, error } = await run("read %/pile", { house: { compare } });
    expect([code, error]).toEqual([130, expect.stringContaining("nothing was kept; with --store")]);
  });
});

describe("a line that is not understood", () => {
  it.each([
    ["", /Usage: synoptic/],
    ["reed x", /unknown command 'reed'/],
    ["read", /missing required argument 'path'/],
    ["read x --sinc 2024", /unknown option '--sinc'/],
    ["read x --since yesterday", /A date is 2024, 2024-03 or 2024-03-19/],
    ["read x --since 2024-13", /A date is/],
    ["read x --lang english", /codes with commas/],
    ["read x --limit 0", /A whole number, at least 1/],
    ["read x --width 7", /A whole number, 20 to 400/],
    ["serve --port 70000", /A whole number, 0 to 65535/],
    ["fetch", /fetch needs an address, or --from=FILE/],
    ["fetch https://news.example/ --max-bytes 5", /A size such as 500KB or 20MB/],
    ["fetch https://news.example/ --timeout soon", /A time such as 90s/],
    ["fetch https://news.example/ --contact me(at)home", /A contact is an address/],
    ["watch", /missing required argument 'feed'/],
    ["watch https://news.example/ --every 10s", /at least 60s/],
  ])("ends with 2: %s", async (line, message) => {
    const { code, error, output } = await run(line);
    expect(code).toBe(2);
    expect(error).toMatch(message);
    expect(output).toBe("");
  });
});

describe("help", () => {
  it("goes to standard output with examples, for all and for each command", async () => {
    for (const line of [
      "--help",
      ...["read", "compare", "stories", "show", "serve", "fetch", "watch"].map((name) => `${name} --help`),
    ]) {
      const { code, output } = await run(line);
      expect(code, line).toBe(0);
      expect(output).toMatch(/Examples:\n {2}synoptic /);
    }
  });

  it("tells the version", async () => {
    expect(await run("--version")).toMatchObject({ code: 0, output: "0.0.1\n" });
  });
});

describe("a defect", () => {
  const house = {
    compare: () => Promise.reject(new TypeError("x is undefined\nand more")),
  };

  it("is one line without a stack", async () => {
    const { error, code } = await run("read %/pile", { house });
    expect(code).toBe(1);
    expect(error).toBe("synoptic: x is undefined (a defect of Synoptic; SYNOPTIC_DEBUG=1 tells where)\n");
  });

  it("shows where it happened when asked to", async () => {
    const { error } = await run("read %/pile", { house, surroundings: { environment: { SYNOPTIC_DEBUG: "1" } } });
    expect(error).toMatch(/\n {4}at /);
  });
});
