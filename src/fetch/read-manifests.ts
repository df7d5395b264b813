/** What do the manifests inside an archive say of its files? Takes it open and listed; never throws. */
import type { ZipFile } from "yauzl";
import { documentSettings } from "../settings.js";
import type { ArchiveFile } from "./list-entries.js";
import { tellProblems } from "./load-manifests.js";
import type { Spent } from "./opener.js";
import { type KnownFile, mayBeManifest, parseManifest } from "./parse-manifest.js";
import { readEntry } from "./read-entry.js";

export interface KnownFiles {
  /** By path inside the archive. */
  readonly known: ReadonlyMap<string, KnownFile>;
  /** Paths of the manifests. */
  readonly names: ReadonlySet<string>;
  readonly problems: readonly { readonly path: string; readonly reason: string }[];
}

export async function readManifests(zip: ZipFile, files: readonly ArchiveFile[], spent: Spent): Promise<KnownFiles> {
  const there = new Set(files.map(({ path }) => path));
  const known = new Map<string, KnownFile>();
  const names = new Set<string>();
  const problems: { path: string; reason: string }[] = [];
  for (const { path, entry } of files) {
    const cut = path.lastIndexOf("/") + 1;
    const name = path.slice(cut);
    if (!mayBeManifest(name) || entry.uncompressedSize > documentSettings.largestManifest) continue;
    const held: Uint8Array[] = [];
    try {
      for await (const chunk of readEntry(zip, entry, spent)) held.push(chunk);
    } catch {
      // Told when it is opened as what else it may be.
      continue;
    }
    const manifest = parseManifest(name, new TextDecoder().decode(Buffer.concat(held)));
    if (manifest === undefined) continue;
    names.add(path);
    const missing: string[] = [];
    for (const [inner, about] of manifest.files) {
      const full = path.slice(0, cut) + inner;
      if (there.has(full)) known.set(full, about);
      else missing.push(inner);
    }
    for (const reason of tellProblems(manifest, missing)) problems.push({ path, reason });
  }
  return { known, names, problems };
}
