/** How many bytes stand behind the paths that were named: what a progress bar counts against. */
import { isUrl } from "./parse-url.js";
import { STANDARD_INPUT, walkPaths } from "./walk-paths.js";

/** Bytes in all files; undefined where standard input or an address is among them, whose end nobody knows. */
export async function measureSources(paths: readonly string[], signal?: AbortSignal): Promise<number | undefined> {
  if (paths.some((path) => path === STANDARD_INPUT || isUrl(path))) return undefined;
  let bytes = 0;
  for await (const file of walkPaths(paths, signal)) {
    if (file.kind === "file") bytes += file.size;
  }
  return bytes;
}
