/** `synoptic outlets`: who is first, who takes from whom, over all stories of what is named, else of a store. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Synopsis } from "../model/story.js";
import { countOf } from "../present/name-terms.js";
import { setJson } from "../present/to-json.js";
import { chooseStyle } from "./choose-style.js";
import { CommandFailure, type ExitCode, exitCodes } from "./command-failure.js";
import { type OutletsCommandOptions, withConfig } from "./command-options.js";
import { loadConfig } from "./load-config.js";
import { knowInHouse } from "./load-knowledge.js";
import { readCommand } from "./read-command.js";
import type { House } from "./stages.js";
import { withStore } from "./store-commands.js";
import type { Surroundings } from "./surroundings.js";

export async function outletsCommand(
  paths: readonly string[],
  said: OutletsCommandOptions,
  surroundings: Surroundings,
  house: House,
): Promise<ExitCode> {
  if (paths.length > 0) return readCommand(paths, said, surroundings, house, deliverOutlets);
  const options = withConfig(said, loadConfig(said.config, surroundings));
  const known = await knowInHouse(house, options.knowledge, surroundings);
  return withStore(said, surroundings, async (store) => {
    await deliverOutlets(store.loadSynopsis(), options, surroundings, known);
    return exitCodes.done;
  });
}

async function deliverOutlets(
  synopsis: Synopsis,
  options: OutletsCommandOptions,
  surroundings: Surroundings,
  house: House,
): Promise<void> {
  const [views, { followOutlets }] = await Promise.all([house.loadViews(), house.loadStages()]);
  const told = followOutlets(synopsis);
  const { standardError, standardOutput } = surroundings;
  const save = async (file: string, content: string) => {
    await writeOut(resolve(surroundings.workingFolder, file), content);
    await standardError.write(`synoptic: written to ${file}\n`);
  };
  if (options.html !== undefined) await save(options.html, views.renderOutletsPage(told));
  if (options.csv !== undefined) {
    const tables = views.outletsToCsv(told);
    await save(options.csv, tables.outlets);
    await save(nameBeside(options.csv), tables.pairs);
  }
  const unread = synopsis.unreadable.length;
  if (unread > 0)
    await standardError.write(`synoptic: ${countOf(unread, "source")} could not be read; read says why\n`);
  const style = chooseStyle(options, surroundings);
  await standardOutput.write(
    options.json ? setJson(told) : views.renderOutlets(told, { ...style, all: options.all ?? false }),
  );
}

/** "work.csv" as "work-pairs.csv". */
function nameBeside(file: string): string {
  return /\.csv$/i.test(file) ? file.replace(/\.csv$/i, "-pairs$&") : `${file}-pairs`;
}

async function writeOut(path: string, content: string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new CommandFailure(`cannot write ${path}${code}; name another file`, exitCodes.usage);
  }
}
