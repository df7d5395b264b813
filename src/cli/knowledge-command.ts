/** `synoptic knowledge`: what is known of outlets, owners, wires and offices; and whether a user's files fit over it. */
import type { Knowledge } from "../model/knowledge.js";
import { countOf } from "../present/name-terms.js";
import { setJson } from "../present/to-json.js";
import { knowledgeSettings } from "../settings.js";
import { lineKey } from "../text/line-key.js";
import { chooseStyle } from "./choose-style.js";
import { CommandFailure, type ExitCode, exitCodes } from "./command-failure.js";
import { type KnowledgeCommandOptions, withConfig } from "./command-options.js";
import { loadConfig } from "./load-config.js";
import { type CheckedFile, checkKnowledge } from "./load-knowledge.js";
import type { KnowledgeTask } from "./program.js";
import type { House, Stages } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

export async function knowledgeCommand(
  task: KnowledgeTask,
  names: readonly string[],
  said: KnowledgeCommandOptions,
  surroundings: Surroundings,
  house: House,
): Promise<ExitCode> {
  const options = withConfig(said, loadConfig(said.config, surroundings));
  if (task !== "list" && names.length === 0) {
    const what = task === "check" ? "a file" : "a name or a host";
    throw new CommandFailure(`knowledge ${task} needs ${what} behind it`, exitCodes.usage);
  }
  const stages = await house.loadStages();
  const paths = [...(options.knowledge ?? []), ...(task === "check" ? names : [])];
  const { knowledge, files } = checkKnowledge(paths, surroundings, stages);
  const wrong = files.flatMap(tellProblems);
  for (const line of wrong) await surroundings.standardError.write(line);
  if (wrong.length > 0) return exitCodes.usage;
  await surroundings.standardOutput.write(await tell());
  return exitCodes.done;

  async function tell(): Promise<string> {
    if (task === "check") return `${names.join(", ")}: fits; then known are ${countAll(knowledge)}\n`;
    const found = task === "show" ? findNamed(knowledge, names, stages) : pickLists(knowledge, names);
    if (options.json) return setJson(found);
    const { renderKnowledge } = await house.loadViews();
    const style = chooseStyle(options, surroundings);
    return renderKnowledge(found, { ...style, full: task === "show", among: knowledge });
  }
}

function tellProblems({ path, lines }: CheckedFile): readonly string[] {
  const { mostProblems } = knowledgeSettings;
  const told = lines.slice(0, mostProblems).map((line) => `synoptic: ${path}: ${line}\n`);
  const more = lines.length - told.length;
  return more > 0 ? [...told, `synoptic: ${path}: and ${more} more\n`] : told;
}

/** @throws {CommandFailure} for a name under which nothing is known. */
function findNamed(
  known: Knowledge,
  names: readonly string[],
  { knowOutlets }: Pick<Stages, "knowOutlets">,
): Knowledge {
  const { keyOf, outletOf, byDomain, officeOf } = knowOutlets(known);
  const found = names.map((name) => {
    const outlets = [outletOf(keyOf(name)) ?? byDomain(name)].filter((outlet) => outlet !== undefined);
    const owners = known.owners.filter((owner) =>
      [owner.name, ...owner.aliases].some((alias) => lineKey(alias) === lineKey(name)),
    );
    const offices = [officeOf(name)].filter((office) => office !== undefined);
    if (outlets.length + owners.length + offices.length === 0) {
      const way = "synoptic knowledge list tells all names, --knowledge FILE adds to them";
      throw new CommandFailure(`nothing is known under "${name}"; ${way}`, exitCodes.usage);
    }
    return { outlets, owners, offices };
  });
  return {
    outlets: [...new Set(found.flatMap(({ outlets }) => outlets))],
    owners: [...new Set(found.flatMap(({ owners }) => owners))],
    offices: [...new Set(found.flatMap(({ offices }) => offices))],
  };
}

const LISTS = ["wires", "outlets", "owners", "offices"];

function pickLists({ outlets, owners, offices }: Knowledge, names: readonly string[]): Knowledge {
  const unknown = names.find((name) => !LISTS.includes(name));
  if (unknown !== undefined) {
    throw new CommandFailure(`there is no list "${unknown}"; the lists are ${LISTS.join(", ")}`, exitCodes.usage);
  }
  const has = (list: string) => names.length === 0 || names.includes(list);
  return {
    outlets: outlets.filter(({ wire }) => has(wire ? "wires" : "outlets")),
    owners: has("owners") ? owners : [],
    offices: has("offices") ? offices : [],
  };
}

function countAll({ outlets, owners, offices }: Knowledge): string {
  const wires = outlets.filter(({ wire }) => wire).length;
  const counts = [
    countOf(wires, "wire"),
    countOf(outlets.length - wires, "outlet"),
    countOf(owners.length, "owner"),
    countOf(offices.length, "office"),
  ];
  return counts.join(", ");
}
