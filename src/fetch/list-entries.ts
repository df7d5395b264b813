/** Which files does an archive hold? Takes it open; gives its files by name, and why the others are left alone. */
import type { Entry, ZipFile } from "yauzl";
import { documentSettings } from "../settings.js";
import { innerPath } from "./inner-path.js";
import { reasonOfArchive } from "./open-archive.js";
import type { Spent } from "./opener.js";

export interface ArchiveFile {
  /** Inside the archive, with "/". */
  readonly path: string;
  readonly entry: Entry;
}

export interface ArchiveList {
  /** By path in code units, each path once. */
  readonly files: readonly ArchiveFile[];
  /** Under the path of what is left out; empty for the archive itself. */
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

const FILE_TYPE = 0o170000;
const LINK = 0o120000;
const STORED = 0;
const DEFLATED = 8;
/** Characters of a bad name that are shown. */
const SHOWN = 100;

/** Never throws: a directory that breaks off gives what stands before the break. */
export async function listEntries(zip: ZipFile, spent: Spent): Promise<ArchiveList> {
  const { getFileNameLowLevel } = (await import("yauzl")).default;
  const files = new Map<string, ArchiveFile>();
  const problems: { path: string; reason: string }[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      if (++spent.entries > documentSettings.mostEntries) {
        problems.push({
          path: "",
          reason: `holds more than ${documentSettings.mostEntries} files; the rest is not read`,
        });
        break;
      }
      const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
      if (name.endsWith("/")) continue;
      const path = innerPath(name);
      const reason = path === undefined ? "its name leads outside the archive; not read" : judgeEntry(entry);
      if (path !== undefined && reason === undefined && !files.has(path)) files.set(path, { path, entry });
      else
        problems.push({
          path: path ?? shown(name),
          reason: reason ?? "the archive holds two files of this name; the first is read",
        });
    }
  } catch (error) {
    problems.push({ path: "", reason: reasonOfArchive(error) });
  }
  return { files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), problems };
}

/** Why an entry is not to be inflated, told from what the archive says of it. */
function judgeEntry(entry: Entry): string | undefined {
  if (((entry.externalFileAttributes >>> 16) & FILE_TYPE) === LINK) return "a link inside the archive; not followed";
  if (entry.isEncrypted()) return "locked with a password; unpack it first";
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    return `packed by method ${entry.compressionMethod}, which is not read; unpack it first`;
  }
  const { uncompressedSize: size, compressedSize: packed } = entry;
  if (size > documentSettings.inflatedFreely && size > packed * documentSettings.steepestInflation) {
    return `would grow more than ${documentSettings.steepestInflation} times when unpacked; refused`;
  }
  return undefined;
}

function shown(name: string): string {
  return name.slice(0, SHOWN).replace(/[\u0000-\u001f\u007f]/g, "?");
}
