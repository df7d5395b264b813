/** What do the manifests of one folder say of its files? Takes the folder; what is known is put down by full path. */
import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { documentSettings } from "../settings.js";
import { type KnownFile, type Manifest, mayBeManifest, parseManifest } from "./parse-manifest.js";

export interface LoadedManifests {
  /** Names of those that are manifests, and so no sources. */
  readonly names: ReadonlySet<string>;
  readonly problems: readonly { readonly name: string; readonly reason: string }[];
}

/** Never throws; what cannot be read as a manifest is left to be read as what else it may be. */
export async function loadManifests(
  folder: string,
  names: readonly string[],
  known: Map<string, KnownFile>,
): Promise<LoadedManifests> {
  const found = new Set<string>();
  const problems: { name: string; reason: string }[] = [];
  for (const name of names.filter(mayBeManifest)) {
    const text = await readSmall(join(folder, name)).catch(() => undefined);
    const manifest = text === undefined ? undefined : parseManifest(name, text);
    if (manifest === undefined) continue;
    found.add(name);
    const missing: string[] = [];
    for (const [path, file] of manifest.files) {
      const full = join(folder, path);
      if (await isThere(full)) known.set(full, file);
      else missing.push(path);
    }
    for (const reason of tellProblems(manifest, missing)) problems.push({ name, reason });
  }
  return { names: found, problems };
}

/** Sentences for what a manifest says and the files do not bear out. */
export function tellProblems({ outside, broken }: Manifest, missing: readonly string[]): readonly string[] {
  return [
    ...(missing.length > 0 ? [`names what is not there: ${listed(missing)}`] : []),
    ...(outside.length > 0 ? [`names what lies outside its folder and is not read: ${listed(outside)}`] : []),
    ...(broken.length > 0 ? [`not understood, or without "file": entry ${listed(broken.map(String))}`] : []),
  ];
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, documentSettings.namedFiles).map((name) => name.slice(0, 200));
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more` : shown.join(", ");
}

async function readSmall(path: string): Promise<string | undefined> {
  const status = await lstat(path);
  if (!status.isFile() || status.size > documentSettings.largestManifest) return undefined;
  return new TextDecoder().decode(await readFile(path));
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
