/** The bytes of one file in an archive, inflated as they are asked for, and counted. */
import type { Entry, ZipFile } from "yauzl";
import { documentSettings } from "../settings.js";
import type { Spent } from "./opener.js";

/** What an archive has inflated to is above the bound. */
export class InflatedTooFar extends Error {
  constructor() {
    super(`unpacks to more than ${documentSettings.mostInflated / 1024 ** 3} GB; the rest is not read`);
  }
}

/** Throws where the file is damaged, longer than the archive says, or the account is overdrawn. */
export async function* readEntry(zip: ZipFile, entry: Entry, spent: Spent): AsyncGenerator<Uint8Array> {
  if (spent.bytes + entry.uncompressedSize > documentSettings.mostInflated) throw new InflatedTooFar();
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    spent.bytes += (chunk as Uint8Array).length;
    if (spent.bytes > documentSettings.mostInflated) throw new InflatedTooFar();
    yield chunk as Uint8Array;
  }
}
