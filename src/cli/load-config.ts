/** The user's configuration file: found, read and checked; a key that is not known is an error that names it. */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { CommandFailure, exitCodes } from "./command-failure.js";
import { CONTACT, LANGUAGE_TAG, PARTIAL_DATE } from "./option-values.js";
import type { Surroundings } from "./surroundings.js";
import { configFolder } from "./user-folders.js";

const FILE_NAME = "synoptic.config.json";

/** Every key with its meaning; `docs/configuration.md` lists the same. */
export const configSchema = z.strictObject({
  store: z.string().min(1).optional().describe("file of the store, relative to the configuration file"),
  since: z.string().regex(PARTIAL_DATE, "a date such as 2024-03-19").optional().describe("as --since"),
  lang: z.array(z.string().regex(LANGUAGE_TAG, "a language such as en")).optional().describe("as --lang"),
  readerLanguage: z.string().regex(LANGUAGE_TAG, "a language such as en").optional().describe("as --reader-language"),
  limit: z.int().positive().optional().describe("as --limit"),
  why: z.boolean().optional().describe("as --why"),
  all: z.boolean().optional().describe("as --all"),
  width: z.int().min(20).max(400).optional().describe("as --width"),
  color: z.boolean().optional().describe("false as --no-color"),
  knowledge: z.array(z.string().min(1)).optional().describe("as --knowledge, relative to the configuration file"),
  contact: z.string().regex(CONTACT, "an address of mail or of a page").optional().describe("as --contact"),
  port: z.int().min(0).max(65535).optional().describe("as --port of serve"),
});

export type Config = z.infer<typeof configSchema>;

/**
 * The file named, else the one in the working folder, else the one in the user's folder, else no settings.
 * @throws {CommandFailure} naming the file, and the key or place, where it cannot be read or understood.
 */
export function loadConfig(named: string | undefined, surroundings: Surroundings): Config {
  const places = [join(surroundings.workingFolder, FILE_NAME), join(configFolder(surroundings), FILE_NAME)];
  for (const path of named === undefined ? places : [resolve(surroundings.workingFolder, named)]) {
    const content = readIfThere(path, named !== undefined);
    if (content !== undefined) return checkConfig(content, path);
  }
  return {};
}

function readIfThere(path: string, needed: boolean): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (missing && !needed) return undefined;
    const what = missing ? "there is no configuration file" : "cannot read the configuration file";
    throw new CommandFailure(`${what} ${path}`, exitCodes.usage);
  }
}

function checkConfig(content: string, path: string): Config {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    const where = error instanceof Error ? error.message : "";
    throw new CommandFailure(`${path} is not JSON: ${where}`, exitCodes.usage);
  }
  const parsed = configSchema.safeParse(value);
  if (!parsed.success) throw new CommandFailure(`${path}: ${tellIssue(parsed.error)}`, exitCodes.usage);
  const { store, knowledge } = parsed.data;
  const beside = (file: string) => resolve(dirname(path), file);
  return {
    ...parsed.data,
    ...(store === undefined ? {} : { store: beside(store) }),
    ...(knowledge === undefined ? {} : { knowledge: knowledge.map(beside) }),
  };
}

function tellIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue?.code === "unrecognized_keys") {
    const known = Object.keys(configSchema.shape).join(", ");
    return `unknown key "${issue.keys[0]}"; known are ${known}`;
  }
  const key = issue?.path.join(".") ?? "";
  return key ? `"${key}": ${issue?.message}` : (issue?.message ?? "not understood");
}
