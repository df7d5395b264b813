/**
 * Which files stand behind the paths that were named: files as they are, folders with all below them, by name.
 * Nothing outside what was named is reached; what is passed over is told.
 */
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type NotOpened, notOpened } from "./found.js";
import { loadManifests } from "./load-manifests.js";
import { tellKindWithType } from "./media-kinds.js";
import type { About } from "./opener.js";
import type { KnownFile } from "./parse-manifest.js";
import { isUrl } from "./parse-url.js";
import { extensionOf, type SourceKind, tellKind, tellsOfFolder } from "./source-kinds.js";

export interface FoundFile {
  readonly kind: "file";
  readonly path: string;
  readonly source: string;
  readonly type: SourceKind;
  /** Bytes; 0 for a pipe. */
  readonly size: number;
  /** What a manifest of its folder says of it. */
  readonly about: About;
}

/** An address on the web, as it was named. */
export interface FoundAddress {
  readonly kind: "address";
  readonly url: string;
}

/** Standard input. */
export const STANDARD_INPUT = "-";

/** Files and addresses in order of the paths, each once, folders sorted by name in code units. Never throws. */
export async function* walkPaths(
  paths: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<FoundFile | FoundAddress | NotOpened> {
  const seen = new Set<string>();
  for (const path of paths) {
    if (signal?.aborted) return;
    if (isUrl(path)) {
      if (!seen.has(path)) yield { kind: "address", url: path };
      seen.add(path);
      continue;
    }
    if (path === STANDARD_INPUT) {
      if (!seen.has(path)) yield { kind: "file", path, source: path, type: "unnamed", size: 0, about: {} };
      seen.add(path);
      continue;
    }
    try {
      const real = await realpath(path);
      const status = await stat(real);
      if (status.isDirectory()) {
        if (!seen.has(real)) yield* walkFolder(real, { root: real, seen, known: new Map(), signal });
      } else if (!seen.has(real)) {
        seen.add(real);
        yield named(path, status.size);
      }
    } catch (error) {
      yield notOpened(path, reasonOf(error));
    }
  }
}

interface Walk {
  /** Real path of the folder that was named. */
  readonly root: string;
  /** Real paths of files and folders already given. */
  readonly seen: Set<string>;
  /** By real path of their folder and the path that a manifest gives. */
  readonly known: Map<string, KnownFile>;
  readonly signal: AbortSignal | undefined;
}

function named(path: string, size: number): FoundFile | NotOpened {
  const type = tellKind(path.slice(path.lastIndexOf(sep) + 1));
  if (type !== "other") return { kind: "file", path, source: path, type, size, about: {} };
  return notOpened(path, `${extensionOf(path)} is not a kind that is read (docs/reading.md lists those that are)`);
}

async function* walkFolder(folder: string, walk: Walk): AsyncGenerator<FoundFile | NotOpened> {
  walk.seen.add(folder);
  const others = new Map<string, string[]>();
  let names: string[];
  try {
    names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    yield notOpened(nameWithin(walk.root, folder), reasonOf(error));
    return;
  }
  const manifests = await loadManifests(folder, names, walk.known);
  for (const { name, reason } of manifests.problems) yield notOpened(nameWithin(walk.root, join(folder, name)), reason);
  for (const name of names) {
    if (walk.signal?.aborted) return;
    if (name.startsWith(".") || manifests.names.has(name)) continue;
    const path = join(folder, name);
    const source = nameWithin(walk.root, path);
    try {
      const status = await lstat(path);
      if (status.isSymbolicLink()) {
        yield* followLink(path, source, walk);
      } else if (status.isDirectory()) {
        if (!walk.seen.has(path)) yield* walkFolder(path, walk);
      } else if (!status.isFile()) {
        yield notOpened(source, "not a regular file");
      } else if (!walk.seen.has(path)) {
        walk.seen.add(path);
        const { refused, ...about } = walk.known.get(path) ?? {};
        const type = tellKindWithType(name, about.contentType);
        if (refused !== undefined) yield notOpened(source, refused);
        else if (type === "other") others.set(extensionOf(name), [...(others.get(extensionOf(name)) ?? []), source]);
        else if (tellsOfFolder(name)) yield notOpened(source, "skipped: tells of its folder; name the file to read it");
        else yield { kind: "file", path, source, type, size: status.size, about };
      }
    } catch (error) {
      yield notOpened(source, reasonOf(error));
    }
  }
  for (const [extension, sources] of others) yield passedOver(extension, sources, nameWithin(walk.root, folder));
}

/** A link to a file below the named folder is that file under another name; all other links are left alone. */
async function* followLink(path: string, source: string, walk: Walk): AsyncGenerator<FoundFile | NotOpened> {
  const real = await realpath(path);
  if (!real.startsWith(walk.root + sep)) {
    yield notOpened(source, "skipped: a link that leads outside the folder");
    return;
  }
  const status = await stat(real);
  const type = tellKind(source);
  if (!status.isFile() || walk.seen.has(real) || type === "other") return;
  walk.seen.add(real);
  yield { kind: "file", path: real, source, type, size: status.size, about: {} };
}

/** One line for all files of a kind in a folder: a saved page brings dozens of scripts and pictures with it. */
export function passedOver(extension: string, sources: readonly string[], folder: string): NotOpened {
  const reason = `skipped: ${extension} is not a kind that is read`;
  if (sources.length === 1) return notOpened(sources[0]!, reason);
  return notOpened(`${folder === "." ? "" : `${folder}/`}*${extension}`, `${reason} (${sources.length} files)`);
}

function nameWithin(root: string, path: string): string {
  return relative(root, path).split(sep).join("/") || ".";
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file or folder"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
  ["ELOOP", "a link that leads round in a circle"],
  ["ENAMETOOLONG", "its name is too long for this system"],
  ["ENOTDIR", "no such file or folder"],
  ["EIO", "the disk could not read it"],
]);

/** A sentence for an error of the file system. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return REASONS.get(code) ?? `could not be opened${code ? ` (${code})` : ""}`;
}
