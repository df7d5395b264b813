/** What SQLite or the file system says of a store that fails, as a sentence that says what to do. */
import { StoreFailure } from "./store.js";

/** By what SQLite says of its result codes (sqlite3_errstr); the code itself does not come with every error. */
const SQLITE_REASONS: ReadonlyMap<string, string> = new Map([
  ["database is locked", "is in use by another program; try again when that has ended"],
  ["database table is locked", "is in use by another program; try again when that has ended"],
  ["attempt to write a readonly database", "cannot be written; check who may write to the file and its folder"],
  ["disk I/O error", "could not be read or written by the disk; check the disk and its free space"],
  ["database disk image is malformed", "is damaged; move it away, and read the reports again to make a new one"],
  ["database or disk is full", "could not grow: the disk is full"],
  ["unable to open database file", "cannot be opened; check that its folder is there and may be written to"],
  ["file is not a database", "is no store; name another file (--store=FILE), or move this one away"],
]);

/** Errors that are neither of SQLite nor of the file system are ours and come back as they are. */
export function explainFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreFailure || !("code" in error)) return error;
  if (error.code === "ERR_SQLITE_ERROR") {
    const reason = SQLITE_REASONS.get(error.message) ?? `failed: ${error.message}`;
    return new StoreFailure(`the store ${path} ${reason}`, { cause: error });
  }
  if ("syscall" in error) {
    return new StoreFailure(`the store ${path} cannot be opened (${String(error.code)}); name another file`, {
      cause: error,
    });
  }
  return error;
}
