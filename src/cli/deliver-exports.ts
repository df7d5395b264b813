/** A synopsis in the forms that other programs read, each to the file that was named for it, or to standard output. */
import type { Synopsis } from "../model/story.js";
import { CommandFailure, exitCodes } from "./command-failure.js";
import type { ExportOptions, PrintOptions } from "./command-options.js";
import type { Views } from "./stages.js";
import type { Surroundings } from "./surroundings.js";
import { writeNamedFile } from "./write-named-file.js";

/** Where a file is named, this is standard output. */
const STANDARD_OUTPUT = "-";

interface ExportForm {
  readonly option: keyof ExportOptions;
  /** As messages name what was written. */
  readonly what: string;
  readonly write: keyof Pick<Views, "toProv" | "toTurtle" | "toGraphml">;
}

const FORMS: readonly ExportForm[] = [
  { option: "prov", what: "the provenance", write: "toProv" },
  { option: "turtle", what: "the provenance", write: "toTurtle" },
  { option: "graphml", what: "the graph", write: "toGraphml" },
];

/** @throws {CommandFailure} where two outputs would be mixed on standard output; asked before anything is read. */
export function refuseMixedOutput(options: PrintOptions): void {
  const there = [...(options.json ? ["--json"] : []), ...formsToOutput(options).map(({ option }) => `--${option} -`)];
  if (there.length < 2) return;
  const message = `${there.join(" and ")} would mix on standard output; name a file for all but one`;
  throw new CommandFailure(message, exitCodes.usage);
}

/** Whether standard output is taken by one of them, so that no text for a person may follow. */
export async function deliverExports(
  synopsis: Synopsis,
  options: PrintOptions,
  surroundings: Surroundings,
  views: Views,
): Promise<boolean> {
  for (const { option, what, write } of FORMS) {
    const named = options[option];
    if (named === undefined) continue;
    const content = views[write](synopsis);
    if (named === STANDARD_OUTPUT) await surroundings.standardOutput.write(content);
    else await writeNamedFile(named, what, content, surroundings);
  }
  return formsToOutput(options).length > 0;
}

function formsToOutput(options: PrintOptions): readonly ExportForm[] {
  return FORMS.filter(({ option }) => options[option] === STANDARD_OUTPUT);
}
