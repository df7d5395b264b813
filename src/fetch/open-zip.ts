/**
 * What stands in a ZIP archive? Its entries are opened by kind, as the files of a folder are, each named
 * `archive.zip/path`. Nothing is ever written. What is too large, too steep, too deep or locked is told.
 */
import type { ZipFile } from "yauzl";
import { documentSettings } from "../settings.js";
import { type Found, notOpened } from "./found.js";
import { isHidden } from "./inner-path.js";
import { type ArchiveFile, listEntries } from "./list-entries.js";
import { tellKindWithType } from "./media-kinds.js";
import { openArchive, reasonOfArchive } from "./open-archive.js";
import { gather } from "./open-document.js";
import { openDocx } from "./open-docx.js";
import { type Content, type Opening, tooLarge } from "./opener.js";
import { InflatedTooFar, readEntry } from "./read-entry.js";
import { readManifests } from "./read-manifests.js";
import { extensionOf, tellsOfFolder } from "./source-kinds.js";
import { passedOver } from "./walk-paths.js";

/** Main parts of other files that are archives inside. */
const OTHER_OFFICE: ReadonlySet<string> = new Set(["xl/workbook.xml", "ppt/presentation.xml", "mimetype"]);

export async function* openZip(content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source, file } = content;
  if (opening.depth > documentSettings.deepestNesting) {
    yield notOpened(source, `lies more than ${documentSettings.deepestNesting} archives deep; not opened`);
    return;
  }
  const bytes = file ? undefined : await gather(content, opening.longest);
  const from = file ?? (bytes && { bytes });
  if (from === undefined) {
    yield notOpened(source, `${tooLarge(opening.longest)}; unpack it first`);
    return;
  }
  let zip: ZipFile | undefined;
  try {
    zip = await openArchive(from);
    yield* openListed(zip, bytes ? { ...content, chunks: whole(bytes) } : content, opening);
  } catch (error) {
    yield notOpened(source, reasonOfEntry(error));
  } finally {
    zip?.close();
  }
}

async function* openListed(zip: ZipFile, content: Content, opening: Opening): AsyncGenerator<Found> {
  const { source, size, file } = content;
  const { files, problems } = await listEntries(zip, opening.spent);
  if (files.some(({ path }) => path === "word/document.xml")) {
    yield* openDocx(content, opening);
    return;
  }
  if (files.some(({ path }) => OTHER_OFFICE.has(path))) {
    yield notOpened(source, "an office file or book of a kind that is not read; save it as .docx, .html or .pdf");
    return;
  }
  for (const { path, reason } of problems) yield notOpened(path === "" ? source : `${source}/${path}`, reason);
  if (files.length === 0 && problems.length === 0) yield notOpened(source, "an empty archive");
  let left = size;
  for await (const found of openFiles(zip, files, source, opening, (packed) => {
    file?.onBytes(Math.min(packed, left));
    left -= Math.min(packed, left);
  })) {
    yield found;
  }
  file?.onBytes(left);
}

async function* openFiles(
  zip: ZipFile,
  files: readonly ArchiveFile[],
  source: string,
  opening: Opening,
  onPacked: (bytes: number) => void,
): AsyncGenerator<Found> {
  const { known, names, problems } = await readManifests(zip, files, opening.spent);
  for (const { path, reason } of problems) yield notOpened(`${source}/${path}`, reason);
  const others = new Map<string, string[]>();
  for (const { path, entry } of files) {
    if (isHidden(path) || names.has(path)) continue;
    const inner = `${source}/${path}`;
    const name = path.slice(path.lastIndexOf("/") + 1);
    const { refused, ...about } = known.get(path) ?? {};
    const kind = tellKindWithType(name, about.contentType);
    if (refused !== undefined) yield notOpened(inner, refused);
    else if (kind === "other") others.set(extensionOf(name), [...(others.get(extensionOf(name)) ?? []), inner]);
    else if (tellsOfFolder(name)) yield notOpened(inner, "skipped: tells of its folder; unpack it to read it");
    else {
      const chunks = readEntry(zip, entry, opening.spent);
      try {
        yield* opening.open({ source: inner, kind, size: entry.uncompressedSize, chunks, about });
      } catch (error) {
        if (error instanceof InflatedTooFar) throw error;
        yield notOpened(inner, reasonOfEntry(error));
      }
    }
    onPacked(entry.compressedSize);
  }
  for (const [extension, sources] of others) yield passedOver(extension, sources, source);
}

function reasonOfEntry(error: unknown): string {
  return error instanceof InflatedTooFar ? error.message : reasonOfArchive(error);
}

async function* whole(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
