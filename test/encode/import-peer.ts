/**
 * The real package, where it is installed: beside Synoptic, or in the `node_modules` that SYNOPTIC_TRANSFORMERS names.
 * Gives the import, or why there is none.
 */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const own = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), "node_modules");

export type Peer =
  | { readonly version: string; readonly importPeer: () => Promise<unknown> }
  | { readonly missing: string };

export function findPeer(named = process.env.SYNOPTIC_TRANSFORMERS): Peer {
  const folder = join(named || own, "@huggingface", "transformers");
  if (!existsSync(join(folder, "package.json"))) {
    return {
      missing: `@huggingface/transformers is not in ${named || "node_modules"}; SYNOPTIC_TRANSFORMERS names another`,
    };
  }
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly version: string;
    readonly exports: { readonly node: { readonly import: { readonly default: string } } };
  };
  const entry = pathToFileURL(join(folder, manifest.exports.node.import.default)).href;
  return { version: manifest.version, importPeer: () => import(/* @vite-ignore */ entry) };
}
