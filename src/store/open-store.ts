/**
 * A store in one SQLite file. Every change is one transaction over a write-ahead log: a process that is killed at any
 * moment leaves the file as it was before or after a change, never between.
 */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "@photostructure/sqlite";
import type { Report } from "../model/report.js";
import { readingsOf, type Story } from "../model/story.js";
import { storeSettings } from "../settings.js";
import { explainFailure } from "./explain-failure.js";
import { linkOlderIds, type StoryMembers } from "./link-older-ids.js";
import { APPLICATION_ID, SCHEMA_STEPS } from "./schema.js";
import { type Store, StoreFailure } from "./store.js";

type Database = InstanceType<typeof DatabaseSync>;

/**
 * Opens the store at `path`, making it and its folder where `make` says so.
 * @throws {StoreFailure} where the file is missing, no store, damaged, locked, or of a newer Synoptic.
 */
export function openStore(path: string, { make }: { readonly make: boolean }): Store {
  return guarded(path, () => {
    if (existsSync(path) && statSync(path).isDirectory()) {
      throw new StoreFailure(`${path} is a folder, not a store; name a file (--store=FILE)`);
    }
    if (!make && !existsSync(path)) {
      throw new StoreFailure(`there is no store at ${path}; make one with: synoptic read PATH... --store=${path}`);
    }
    mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { timeout: storeSettings.patience });
    try {
      prepare(database, path);
    } catch (error) {
      database.close();
      throw error;
    }
    return storeOver(database, path);
  });
}

function prepare(database: Database, path: string): void {
  const version = numberOf(database, "user_version");
  const tables = database.prepare("SELECT count(*) AS count FROM sqlite_schema").get() as { count: number };
  if (numberOf(database, "application_id") !== APPLICATION_ID && (version !== 0 || tables.count > 0)) {
    throw new StoreFailure(`${path} is a database of another program; name another file for the store`);
  }
  if (version > SCHEMA_STEPS.length) {
    throw new StoreFailure(
      `${path} was written by a newer Synoptic (schema ${version}, this one knows ${SCHEMA_STEPS.length}); update Synoptic`,
    );
  }
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON");
  if (version === SCHEMA_STEPS.length) return;
  inTransaction(database, () => {
    for (const step of SCHEMA_STEPS.slice(numberOf(database, "user_version"))) database.exec(step);
    database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${SCHEMA_STEPS.length}`);
  });
}

function numberOf(database: Database, pragma: "user_version" | "application_id"): number {
  const row = database.prepare(`PRAGMA ${pragma}`).get() as Record<string, number>;
  return row[pragma] ?? 0;
}

function inTransaction(database: Database, change: () => void): void {
  database.exec("BEGIN IMMEDIATE");
  try {
    change();
    database.exec("COMMIT");
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

/** Runs one operation; what SQLite or the file system says becomes a sentence that says what to do. */
function guarded<T>(path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw explainFailure(error, path);
  }
}

function storeOver(database: Database, path: string): Store {
  const all = <Row>(sql: string, ...values: readonly (string | number)[]) =>
    database.prepare(sql).all(...values) as Row[];
  const reportsWhere = (where: string, ...values: readonly string[]): Report[] =>
    all<{ json: string }>(`SELECT json FROM reports ${where}`, ...values).map(({ json }) => JSON.parse(json) as Report);
  const stories = (): Story[] =>
    all<{ json: string }>("SELECT json FROM stories ORDER BY place").map(({ json }) => JSON.parse(json) as Story);

  const operations: Store = {
    path,
    findReport: (key) => reportsWhere("WHERE id = (SELECT report FROM documents WHERE key = ?)", key)[0],
    saveReports(kept) {
      const keepReport = database.prepare(
        "INSERT INTO reports (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json",
      );
      const keepDocument = database.prepare("INSERT OR REPLACE INTO documents (key, report) VALUES (?, ?)");
      inTransaction(database, () => {
        for (const { key, report } of kept) {
          keepReport.run(report.id, JSON.stringify(report));
          keepDocument.run(key, report.id);
        }
      });
    },
    loadReports: () => reportsWhere("ORDER BY id"),
    countReports() {
      const [row] = all<{ count: number }>("SELECT count(*) AS count FROM reports");
      return row!.count;
    },
    loadTold() {
      const rows = all<{ told: string; json: string }>("SELECT told, json FROM stories WHERE told <> ''");
      return new Map(rows.map(({ told, json }) => [told, JSON.parse(json) as Story]));
    },
    saveStories(told, toldFrom = new Map()) {
      const keepStory = database.prepare(
        `INSERT INTO stories (id, place, json, told) VALUES (?1, ?2, ?3, ?4) ON CONFLICT (id) DO UPDATE
         SET place = ?2, json = ?3, told = ?4 WHERE place <> ?2 OR json <> ?3 OR told <> ?4`,
      );
      const dropStory = database.prepare("DELETE FROM stories WHERE id = ?");
      const keepId = database.prepare("INSERT OR REPLACE INTO older_ids (id, story) VALUES (?, ?)");
      const moveIds = database.prepare("UPDATE older_ids SET story = ? WHERE story = ?");
      inTransaction(database, () => {
        const before = stories().map(membersOf);
        const links = linkOlderIds(before, told.map(membersOf));
        const current = new Set(told.map(({ id }) => id));
        for (const { id } of before) if (!current.has(id)) dropStory.run(id);
        for (const [place, story] of told.entries()) {
          keepStory.run(story.id, place, JSON.stringify(story), toldFrom.get(story.id) ?? "");
        }
        for (const [older, newer] of links) {
          moveIds.run(newer, older);
          keepId.run(older, newer);
        }
        database.exec("DELETE FROM older_ids WHERE id IN (SELECT id FROM stories)");
      });
    },
    loadSynopsis: () => ({
      synoptic: 1,
      reports: reportsWhere("ORDER BY id"),
      stories: stories(),
      unreadable: [],
    }),
    findStory(id) {
      const answering = all<{ story: string }>(
        `SELECT id AS story FROM stories WHERE substr(id, 1, length(?1)) = ?1
         UNION SELECT older_ids.story FROM older_ids JOIN stories ON stories.id = older_ids.story
         WHERE substr(older_ids.id, 1, length(?1)) = ?1 ORDER BY 1`,
        id,
      ).map(({ story }) => story);
      if (id === "" || answering.length === 0) return { found: "none" };
      if (answering.length > 1) return { found: "several", ids: answering };
      const [row] = all<{ json: string }>("SELECT json FROM stories WHERE id = ?", answering[0]!);
      const story = JSON.parse(row!.json) as Story;
      const reports = reportsWhere(
        "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id",
        JSON.stringify(readingsOf(story)),
      );
      return { found: "one", synopsis: { synoptic: 1, reports, stories: [story], unreadable: [] } };
    },
    beginRun(paths) {
      const { lastInsertRowid } = database.prepare("INSERT INTO runs (paths) VALUES (?)").run(JSON.stringify(paths));
      return Number(lastInsertRowid);
    },
    endRun(run) {
      database.prepare("UPDATE runs SET ended = 1 WHERE run <= ?").run(run);
    },
    findUnfinishedRun() {
      const [last] = all<{ paths: string; ended: number }>("SELECT paths, ended FROM runs ORDER BY run DESC LIMIT 1");
      return last && last.ended === 0 ? (JSON.parse(last.paths) as string[]) : undefined;
    },
    findFetched(url) {
      const [row] = all<{ etag: string | null; last_modified: string | null; crawled: string; hash: string }>(
        "SELECT etag, last_modified, crawled, hash FROM fetched WHERE url = ?",
        url,
      );
      if (!row) return undefined;
      const { etag, last_modified, crawled, hash } = row;
      return { url, etag: etag ?? undefined, lastModified: last_modified ?? undefined, crawled, hash };
    },
    saveFetched({ url, etag = null, lastModified = null, crawled, hash }) {
      database
        .prepare("INSERT OR REPLACE INTO fetched (url, etag, last_modified, crawled, hash) VALUES (?, ?, ?, ?, ?)")
        .run(url, etag, lastModified, crawled, hash);
    },
    findWatched: (feed) => all<{ json: string }>("SELECT json FROM watched WHERE feed = ?", feed)[0]?.json,
    saveWatched(feed, json) {
      database.prepare("INSERT OR REPLACE INTO watched (feed, json) VALUES (?, ?)").run(feed, json);
    },
    close() {
      // Statements that are still about keep SQLite from doing this by itself; then all is in the one file.
      database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
  return withSentences(operations, path);
}

/** A report that was edited since is still in its story, as an earlier version. */
function membersOf(story: Story): StoryMembers {
  return { id: story.id, reports: readingsOf(story) };
}

/** The same store, each operation of which fails with a sentence. */
function withSentences(store: Store, path: string): Store {
  return {
    path,
    findReport: (key) => guarded(path, () => store.findReport(key)),
    saveReports: (kept) => guarded(path, () => store.saveReports(kept)),
    loadReports: () => guarded(path, () => store.loadReports()),
    countReports: () => guarded(path, () => store.countReports()),
    loadTold: () => guarded(path, () => store.loadTold()),
    saveStories: (stories, toldFrom) => guarded(path, () => store.saveStories(stories, toldFrom)),
    loadSynopsis: () => guarded(path, () => store.loadSynopsis()),
    findStory: (id) => guarded(path, () => store.findStory(id)),
    beginRun: (paths) => guarded(path, () => store.beginRun(paths)),
    endRun: (run) => guarded(path, () => store.endRun(run)),
    findUnfinishedRun: () => guarded(path, () => store.findUnfinishedRun()),
    findFetched: (url) => guarded(path, () => store.findFetched(url)),
    saveFetched: (page) => guarded(path, () => store.saveFetched(page)),
    findWatched: (feed) => guarded(path, () => store.findWatched(feed)),
    saveWatched: (feed, json) => guarded(path, () => store.saveWatched(feed, json)),
    close: () => guarded(path, () => store.close()),
  };
}
