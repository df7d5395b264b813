/** A user's files of knowledge, laid over ours one after the other; a file that does not fit ends the command. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Knowledge } from "../model/knowledge.js";
import { knowledgeSettings } from "../settings.js";
import { contentId } from "../text/content-id.js";
import { CommandFailure, exitCodes } from "./command-failure.js";
import type { House, Stages } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

type Laying = Pick<Stages, "ourKnowledge" | "layKnowledge">;

/** What is wrong with a file, a line each; none where it fits. */
export interface CheckedFile {
  readonly path: string;
  readonly lines: readonly string[];
}

export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  readonly files: readonly CheckedFile[];
}

/** A file that does not fit is left out, and those behind it are laid over what was known without it. */
export function checkKnowledge(
  paths: readonly string[],
  surroundings: Pick<Surroundings, "workingFolder">,
  { ourKnowledge, layKnowledge }: Laying,
): LoadedKnowledge {
  let knowledge = ourKnowledge();
  const files = paths.map((path): CheckedFile => {
    const laid = layKnowledge(readFile(path, surroundings), knowledge);
    knowledge = laid.knowledge;
    return { path, lines: laid.problems.map(({ place, says }) => (place === "" ? says : `${place}: ${says}`)) };
  });
  return { knowledge, files };
}

/** The house with what the files say known in it; the same house where no file is named. */
export async function knowInHouse(
  house: House,
  paths: readonly string[] | undefined,
  surroundings: Surroundings,
): Promise<House> {
  if (paths === undefined || paths.length === 0) return house;
  const { knowledge, files } = checkKnowledge(paths, surroundings, await house.loadStages());
  for (const { path, lines } of files)
    if (lines.length > 0) throw new CommandFailure(tellFirst(path, lines), exitCodes.usage);
  return {
    ...house,
    teller: contentId(house.teller, JSON.stringify(knowledge)),
    loadStages: () => house.loadStages(knowledge),
    compare: (reports, options) => house.compare(reports, { ...options, knowledge }),
  };
}

function tellFirst(path: string, [first = "", ...further]: readonly string[]): string {
  const more = further.length > 0 ? ` (and ${further.length} more: synoptic knowledge check ${path})` : "";
  return `${path}: ${first}${more}`;
}

function readFile(path: string, { workingFolder }: Pick<Surroundings, "workingFolder">): string {
  const place = resolve(workingFolder, path);
  const { largestFile } = knowledgeSettings;
  try {
    if (statSync(place).size <= largestFile) return readFileSync(place, "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new CommandFailure(
      `cannot read the knowledge in ${path}${code}; check the name of the file`,
      exitCodes.usage,
    );
  }
  throw new CommandFailure(`${path} is larger than ${largestFile / 1024 / 1024} MB; part it`, exitCodes.usage);
}
