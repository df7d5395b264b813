/** The tables of a store, as the steps by which they came to be; `user_version` counts the steps taken. */

/** "SYNO": what `application_id` says in a file that is ours. */
export const APPLICATION_ID = 0x53594e4f;

/** Step n leads from version n to n + 1. A step that was once released is never altered. */
export const SCHEMA_STEPS: readonly string[] = [
  `
  CREATE TABLE reports (
    id TEXT PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT;
  CREATE TABLE documents (
    key TEXT PRIMARY KEY,
    report TEXT NOT NULL REFERENCES reports (id)
  ) STRICT;
  CREATE TABLE stories (
    id TEXT PRIMARY KEY,
    place INTEGER NOT NULL,
    json TEXT NOT NULL
  ) STRICT;
  CREATE TABLE older_ids (
    id TEXT PRIMARY KEY,
    story TEXT NOT NULL
  ) STRICT;
  CREATE TABLE runs (
    run INTEGER PRIMARY KEY,
    paths TEXT NOT NULL,
    ended INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  `,
  `
  CREATE TABLE fetched (
    url TEXT PRIMARY KEY,
    etag TEXT,
    last_modified TEXT,
    crawled TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE watched (
    feed TEXT PRIMARY KEY,
    json TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE stories ADD COLUMN told TEXT NOT NULL DEFAULT '';
  `,
];
