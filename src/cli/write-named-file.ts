/** Something for the user into the file that they named; one line tells where it is, or that it cannot be written. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CommandFailure, exitCodes } from "./command-failure.js";
import type { Surroundings } from "./surroundings.js";

/** `named` relative to the working folder; `what` as messages call it: "the page". */
export async function writeNamedFile(
  named: string,
  what: string,
  content: string,
  { workingFolder, standardError }: Surroundings,
): Promise<void> {
  const path = resolve(workingFolder, named);
  try {
    await writeFile(path, content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new CommandFailure(`cannot write ${what} to ${path}${code}; name another file`, exitCodes.usage);
  }
  await standardError.write(`synoptic: ${what} is in ${named}\n`);
}
