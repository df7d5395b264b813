/** A synopsis to whoever asked for it: one form for programs alone, or text for a person; and into files where named. */
import type { Synopsis } from "../model/story.js";
import { chooseStyle } from "./choose-style.js";
import type { PrintOptions } from "./command-options.js";
import { deliverExports } from "./deliver-exports.js";
import { languagesWithoutPack } from "./languages-without-pack.js";
import type { House } from "./stages.js";
import type { Surroundings } from "./surroundings.js";
import { writeNamedFile } from "./write-named-file.js";

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
    await writeNamedFile(options.html, "the page", views.renderSynopsisPage(synopsis, { notCompared }), surroundings);
  }
  if (await deliverExports(synopsis, options, surroundings, views)) return;
  if (options.json) {
    await surroundings.standardOutput.write(views.toJson(synopsis));
    return;
  }
  const style = chooseStyle(options, surroundings);
  const { why = false, all = false } = options;
  await surroundings.standardOutput.write(views.renderText(synopsis, { ...style, why, all, notCompared }));
}
