/** Did the reader mean a folder of reports, and did `--store` take it for its file? Then it is said how to write it. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { CommandFailure, exitCodes } from "./command-failure.js";
import type { Surroundings } from "./surroundings.js";

/** Throws a `CommandFailure` where `named`, the word behind `--store`, is a folder that exists. */
export function refuseFolderAsStore(named: string, { workingFolder }: Pick<Surroundings, "workingFolder">): void {
  if (!statSync(resolve(workingFolder, named), { throwIfNoEntry: false })?.isDirectory()) return;
  const hint = `write --store=FILE, or put ${named} before --store`;
  throw new CommandFailure(
    `${named} is a folder, and --store takes the word behind it as its file; ${hint}`,
    exitCodes.usage,
  );
}
