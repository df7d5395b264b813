import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.js";
import type { Story } from "../../src/model/story.js";
import { openStore } from "../../src/store/open-store.js";
import { APPLICATION_ID, SCHEMA_STEPS } from "../../src/store/schema.js";
import { type Store, StoreFailure } from "../../src/store/store.js";
import { synopsize } from "../../src/synopsis.js";
import { versionCase } from "../stories/version-cases.js";

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "synoptic-store-"));
  path = join(folder, "below", "synoptic.db");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function report(id: string, text = `Report ${id}.`): Report {
  return { id, source: `${id}.txt`, language: "en", headline: `Headline ${id}`, text, credits: [] };
}

function story(id: string, ...reports: readonly string[]): Story {
  const lists = { claims: [], quotations: [], quantities: [], discrepancies: [], derivations: [], labels: [] };
  const origins = { newsrooms: [], origins: [], originsAtMost: 0 };
  return { id, reports, event: { type: "UNKNOWN", actors: [] }, ...lists, ...origins };
}

function kept(...ids: readonly string[]) {
  return ids.map((id) => ({ key: `key-${id}`, report: report(id) }));
}

describe("a store", () => {
  it("gives back reports by document and in order, also after it was closed", () => {
    const first = openStore(path, { make: true });
    first.saveReports(kept("b", "a"));
    first.close();
    const second = openStore(path, { make: false });
    expect(second.findReport("key-a")).toEqual(report("a"));
    expect(second.findReport("key-c")).toBeUndefined();
    expect(second.loadReports()).toEqual([report("a"), report("b")]);
    second.close();
  });

  it("keeps a report once, in its last form, under every document that gave it", () => {
    const store = openStore(path, { make: true });
    store.saveReports(kept("a"));
    store.saveReports([{ key: "other", report: report("a", "Reads differently now.") }]);
    expect(store.loadReports()).toHaveLength(1);
    expect(store.findReport("key-a")?.text).toBe("Reads differently now.");
    store.close();
  });

  it("saves all of what it is given or nothing", () => {
    const store = openStore(path, { make: true });
    const broken = { key: "key-x", report: { ...report("x"), id: null as unknown as string } };
    expect(() => store.saveReports([...kept("a"), broken])).toThrow(StoreFailure);
    expect(store.loadReports()).toEqual([]);
    store.close();
  });

  it("writes the stories alone that changed, and keeps what they were told from", () => {
    const store = openStore(path, { make: true });
    store.saveReports(kept("a", "b", "c"));
    store.saveStories([story("aaaa", "a"), story("bbbb", "b")], new Map([["aaaa", "from a"]]));
    const beside = new DatabaseSync(path);
    beside.exec("CREATE TABLE written (id TEXT)");
    for (const change of ["INSERT", "UPDATE", "DELETE"]) {
      const row = change === "DELETE" ? "OLD" : "NEW";
      beside.exec(
        `CREATE TRIGGER on_${change} AFTER ${change} ON stories BEGIN INSERT INTO written VALUES (${row}.id); END`,
      );
    }
    store.saveStories([story("aaaa", "a"), story("bbbb", "b", "c")], new Map([["aaaa", "from a"]]));
    expect(beside.prepare("SELECT id FROM written").all()).toEqual([{ id: "bbbb" }]);
    expect(store.loadTold()).toEqual(new Map([["from a", story("aaaa", "a")]]));
    beside.close();
    store.close();
  });

  it("answers to a story's id, to its beginning, and to the ids it had before it grew", () => {
    const store = openStore(path, { make: true });
    store.saveReports(kept("a", "b", "c", "d"));
    store.saveStories([story("aaaa1", "a", "b"), story("bbbb1", "c"), story("bbcc1", "d")]);
    store.saveStories([story("aaaa2", "a", "b", "c"), story("bbcc1", "d")]);
    store.saveStories([story("aaaa3", "a", "b", "c"), story("bbcc1", "d")]);
    for (const id of ["aaaa1", "aaaa2", "aaaa3", "aaaa", "bbbb"]) {
      const answer = store.findStory(id);
      expect(answer.found === "one" && answer.synopsis.stories[0]?.id, id).toBe("aaaa3");
      expect(answer.found === "one" && answer.synopsis.reports.map((one) => one.id)).toEqual(["a", "b", "c"]);
    }
    expect(store.findStory("bb")).toEqual({ found: "several", ids: ["aaaa3", "bbcc1"] });
    expect(store.findStory("ffff")).toEqual({ found: "none" });
    expect(store.findStory("")).toEqual({ found: "none" });
    expect(store.findStory("%")).toEqual({ found: "none" });
    store.close();
  });

  it("remembers what came with a fetched page, and what a watched feed was about", () => {
    const store = openStore(path, { make: true });
    const page = { url: "https://news.example/a", crawled: "2024-03-19T12:00:00Z", hash: "1f" };
    expect(store.findFetched(page.url)).toBeUndefined();
    store.saveFetched({ ...page, etag: '"1"' });
    expect(store.findFetched(page.url)).toEqual({ ...page, etag: '"1"' });
    store.saveFetched({ ...page, lastModified: "Tue, 19 Mar 2024 08:00:00 GMT" });
    expect(store.findFetched(page.url)).toEqual({ ...page, lastModified: "Tue, 19 Mar 2024 08:00:00 GMT" });
    expect(store.findWatched("https://news.example/feed")).toBeUndefined();
    store.saveWatched("https://news.example/feed", "{}");
    store.saveWatched("https://news.example/feed", '{"failures":1}');
    expect(store.findWatched("https://news.example/feed")).toBe('{"failures":1}');
    store.close();
  });

  it("of an older Synoptic takes fetched pages too, and keeps what it has", () => {
    mkdirSync(dirname(path), { recursive: true });
    const older = new DatabaseSync(path);
    older.exec(SCHEMA_STEPS[0]!);
    older.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = 1`);
    older.exec(`INSERT INTO reports (id, json) VALUES ('a', '${JSON.stringify(report("a"))}')`);
    older.close();
    const store = openStore(path, { make: false });
    store.saveFetched({ url: "https://news.example/a", crawled: "2024-03-19T12:00:00Z", hash: "1f" });
    expect(store.loadReports()).toEqual([report("a")]);
    store.close();
  });

  it("remembers a run that did not end", () => {
    const store = openStore(path, { make: true });
    expect(store.findUnfinishedRun()).toBeUndefined();
    const run = store.beginRun(["saved", "more"]);
    expect(store.findUnfinishedRun()).toEqual(["saved", "more"]);
    store.endRun(run);
    expect(store.findUnfinishedRun()).toBeUndefined();
    store.close();
  });
});

describe("a file that is no store", () => {
  const opening =
    (make = true) =>
    () =>
      openStore(path, { make });
  beforeEach(() => {
    path = join(folder, "wrong.db");
  });

  it("is told where it is a text", () => {
    writeFileSync(path, "Not a database, but a text that is long enough to be looked at. ".repeat(20));
    expect(opening()).toThrow(/wrong\.db is no store; name another file/);
  });

  it("is told where another program made it", () => {
    const other = new DatabaseSync(path);
    other.exec("CREATE TABLE notes (text)");
    other.close();
    expect(opening()).toThrow(/database of another program/);
  });

  it("is told where a newer Synoptic made it", () => {
    openStore(path, { make: true }).close();
    const newer = new DatabaseSync(path);
    newer.exec("PRAGMA user_version = 99");
    newer.close();
    expect(opening()).toThrow(/newer Synoptic \(schema 99/);
  });

  it("is told where it is damaged", () => {
    const store = openStore(path, { make: true });
    store.saveReports(Array.from({ length: 200 }, (_, n) => kept(`r${n}`)[0]!));
    store.close();
    truncateSync(path, 8192);
    const damaged = () => openStore(path, { make: false }).loadReports();
    expect(damaged).toThrow(/is damaged; move it away/);
  });

  it("is told where there is none, or a folder", () => {
    expect(opening(false)).toThrow(/there is no store at .*wrong\.db; make one with: synoptic read/);
    path = folder;
    expect(opening()).toThrow(/is a folder, not a store/);
  });

  it("is told where its folder cannot be made", () => {
    writeFileSync(join(folder, "file"), "");
    path = join(folder, "file", "synoptic.db");
    expect(opening()).toThrow(StoreFailure);
  });
});

describe("a report that is read again after it was edited", () => {
  const [first, second] = versionCase("toll-raised-silently").reports;
  const readInto = (store: Store, read: Report) => {
    store.saveReports([{ key: `key-${read.id}`, report: read }]);
    const { stories } = synopsize(store.loadReports());
    store.saveStories(stories);
    return stories;
  };

  it("stands in its story as it is now, with what it was, and older ids of the story answer", () => {
    const store = openStore(path, { make: true });
    const [before] = readInto(store, first!);
    const [after, ...others] = readInto(store, second!);
    expect(others).toEqual([]);
    expect(after?.reports).toEqual(["second"]);
    for (const id of [before!.id, after!.id]) {
      const answer = store.findStory(id);
      const shown = answer.found === "one" ? answer.synopsis : undefined;
      expect(shown?.stories.map(({ reports }) => reports)).toEqual([["second"]]);
      expect(shown?.stories[0]?.versions).toMatchObject([
        { report: "second", earlier: [{ report: "first", silent: true }] },
      ]);
      expect(shown?.reports.map((one) => one.id)).toEqual(["first", "second"]);
    }
    store.close();
  });

  it("gives the same when the older reading comes last", () => {
    const store = openStore(path, { make: true });
    readInto(store, second!);
    expect(readInto(store, first!)).toEqual(synopsize([first!, second!]).stories);
    expect(store.loadReports()).toHaveLength(2);
    store.close();
  });
});
