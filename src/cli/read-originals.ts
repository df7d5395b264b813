/** `--original`: the documents that reports are held against, read like reports. */
import { openSources } from "../fetch/open-sources.js";
import type { Report } from "../model/report.js";
import { nameSource } from "../present/name-terms.js";
import { readSources } from "../workers/read-sources.js";
import { CommandFailure, exitCodes } from "./command-failure.js";
import { openFetcher } from "./open-fetcher.js";
import type { Reading } from "./read-command.js";

/**
 * All that was named, or none where none was.
 * @throws {CommandFailure} naming the first that cannot be read: a yardstick that is missing must not go unnoticed.
 */
export async function readOriginals(reading: Reading, signal: AbortSignal): Promise<readonly Report[]> {
  const { options, surroundings, house } = reading;
  const { original: named = [] } = options;
  if (named.length === 0) return [];
  const { readDocument } = await house.loadStages();
  const { standardInput } = surroundings;
  const fetcher = openFetcher(options, surroundings, house.version);
  try {
    const sources = openSources(named, { standardInput, fetch: fetcher.fetch, signal });
    const { reports, unreadable } = await readSources(sources, { read: readDocument, reader: house.version, signal });
    const [failed] = unreadable;
    if (failed) {
      const message = `the original ${nameSource(failed.source)} cannot be read: ${failed.reason}`;
      throw new CommandFailure(message, exitCodes.nothingRead);
    }
    return reports;
  } finally {
    await fetcher.close();
  }
}
