/** Does a report that comes to a store cost no more than what it changes, and is nothing lost by an end in between? */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compareStored } from "../../src/cli/compare-stored.js";
import type { Report } from "../../src/model/report.js";
import type { Story } from "../../src/model/story.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { synopsize } from "../../src/synopsis.js";
import { makeHouse } from "./made-up-house.js";

let folder: string;
let store: Store;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-stored-"));
  store = openStore(join(folder, "work.db"), { make: true });
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const report = (id: string, text: string): Report => ({
  id,
  source: `${id}.txt`,
  language: "en",
  text,
  credits: [],
  published: { value: "2031-03-11", precision: "day", basis: "field" },
});
const DAM = report(
  "dam",
  "The dam above Keldby gave way on Tuesday. Two streets of Keldby were flooded, the mayor said.",
);
const MORE = report("more", "Two streets were flooded in Keldby on Tuesday when the dam above the town gave way.");
const BREAD = report("bread", "Bread has become dearer in Oslo. Bakers blame the harvest.");

const { signal } = new AbortController();
const add = (...reports: readonly Report[]) => {
  store.saveReports(reports.map((one) => ({ key: one.id, report: one })));
};

/** The real stages; tells which stories were found told before. */
function listeningHouse() {
  const reused: string[] = [];
  const house = makeHouse({
    compare: async (reports, { told }) => {
      const { teller, stories } = told!;
      const get = (from: string) => {
        const known = stories.get(from);
        if (known) reused.push(...known.reports);
        return known;
      };
      const listening = { size: stories.size, get } as ReadonlyMap<string, Story>;
      return synopsize(reports, [], { told: { teller, stories: listening } });
    },
  });
  return { house, reused };
}

describe("compareStored", () => {
  it("tells anew what a new report changes, and nothing else", async () => {
    const { house, reused } = listeningHouse();
    add(DAM, BREAD);
    await compareStored(store, house, { signal });
    expect(reused).toEqual([]);
    add(MORE);
    await compareStored(store, house, { signal });
    expect(reused).toEqual(["bread"]);
  });

  it("gives and keeps the same bytes as telling all anew", async () => {
    const { house } = listeningHouse();
    add(DAM, BREAD);
    await compareStored(store, house, { signal });
    add(MORE);
    const synopsis = await compareStored(store, house, { signal });
    const anew = synopsize([DAM, BREAD, MORE]);
    expect(JSON.stringify(synopsis)).toBe(JSON.stringify(anew));
    expect(JSON.stringify(store.loadSynopsis().stories)).toBe(JSON.stringify(anew.stories));
  });

  it("tells a report anew that reads differently under the same id", async () => {
    const { house, reused } = listeningHouse();
    add(DAM, BREAD);
    await compareStored(store, house, { signal });
    add({ ...BREAD, text: "Bread has become cheaper in Oslo. Bakers praise the harvest." });
    const { stories } = await compareStored(store, house, { signal });
    expect(reused).toEqual(["dam"]);
    expect(JSON.stringify(stories)).toContain("cheaper");
  });

  it("leaves the stories as they were where it ends early", async () => {
    const { house } = listeningHouse();
    add(DAM);
    await compareStored(store, house, { signal });
    const before = store.loadSynopsis().stories;
    add(MORE);
    const broken = makeHouse({ compare: () => Promise.reject(new Error("ended")) });
    await expect(compareStored(store, broken, { signal })).rejects.toThrow("ended");
    expect(store.loadSynopsis().stories).toEqual(before);
    expect(store.countReports()).toBe(2);
  });

  it("keeps an older id answering when a new report gives the story another", async () => {
    const { house } = listeningHouse();
    add(MORE);
    const [older] = (await compareStored(store, house, { signal })).stories;
    add(DAM);
    const [newer] = (await compareStored(store, house, { signal })).stories;
    expect(newer!.id).not.toBe(older!.id);
    const answer = store.findStory(older!.id);
    expect(answer.found === "one" && answer.synopsis.stories[0]!.id).toBe(newer!.id);
  });
});
