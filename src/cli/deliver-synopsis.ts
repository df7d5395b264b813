/** A synopsis to whoever asked for it: the JSON object alone, or text for a person; and a page where one is wanted. */
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Synopsis } from "../model/story.js";
import { chooseStyle } from "./choose-style.js";
import { CommandFailure, exitCodes } from "./command-failure.js";
import type { PrintOptions } from "./command-options.js";
import { languagesWithoutPack } from "./languages-without-pack.js";
import type { House } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

export async function deliverSynopsis(
  told: Synopsis,
  options: PrintOptions,
  surroundings: Surroundings,
  house: House,
): Promise<void> {
  const [views, { comparedLanguages, glossPassages }] = await Promise.all([house.loadViews(), house.loadStages()]);
  const { readerLanguage } = options;
  const glosses = readerLanguage === undefined ? undefined : glossPassages(told.stories, told.reports, readerLanguage);
  const synopsis = glosses === undefined ? told : { ...told, glosses };
  const notCompared = languagesWithoutPack(synopsis, comparedLanguages);
  if (options.html !== undefined) {
    const path = resolve(surroundings.workingFolder, options.html);
    await writePage(path, views.renderSynopsisPage(synopsis, { notCompared }));
    await surroundings.standardError.write(`synoptic: the page is in ${options.html}\n`);
  }
  if (options.json) {
    await surroundings.standardOutput.write(views.toJson(synopsis));
    return;
  }
  const style = chooseStyle(options, surroundings);
  const { why = false, all = false } = options;
  await surroundings.standardOutput.write(views.renderText(synopsis, { ...style, why, all, notCompared }));
}

async function writePage(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    throw new CommandFailure(`cannot write the page to ${path}${code}; name another file`, exitCodes.usage);
  }
}
