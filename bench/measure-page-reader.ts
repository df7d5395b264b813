/** What does one reader of pages take, in time and memory? Runs it alone in a process of its own. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { PageSpeed } from "./read-pages.js";

const PROGRAM = fileURLToPath(new URL("read-pages.ts", import.meta.url));

/** `reader`: a name of `pageReaders`. Throws where the process does not end well. */
export function measurePageReader(reader: string, folder: string): PageSpeed {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", PROGRAM, reader, folder], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${reader} ended with ${status}: ${stderr}`);
  return JSON.parse(stdout.slice(stdout.lastIndexOf("{"))) as PageSpeed;
}
