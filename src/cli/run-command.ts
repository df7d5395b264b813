/** One run of the command: a line in, an exit code out; every failure is one line on standard error. */
import { CommanderError } from "commander";
import { CommandFailure, type ExitCode, exitCodes } from "./command-failure.js";
import { buildProgram } from "./program.js";
import { compareCommand, readCommand } from "./read-command.js";
import { refuseFolderAsStore } from "./refuse-folder-as-store.js";
import type { House } from "./stages.js";
import { labelsCommand, serveCommand, showCommand, storiesCommand } from "./store-commands.js";
import type { Surroundings } from "./surroundings.js";

/** `line` is what stands behind the name of the command. Never throws. */
export async function runCommand(line: readonly string[], surroundings: Surroundings, house: House): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  const ends = async (code: Promise<ExitCode>) => {
    exitCode = await code;
  };
  const program = buildProgram(house.version, {
    read: (paths, options) => ends(readCommand(paths, options, surroundings, house)),
    compare: (paths, options) => ends(compareCommand(paths, options, surroundings, house)),
    stories: (options) => ends(storiesCommand(options, surroundings)),
    labels: (options) => ends(labelsCommand(options, surroundings, house)),
    async outlets(paths, options) {
      const { outletsCommand } = await import("./outlets-command.js");
      await ends(outletsCommand(paths, options, surroundings, house));
    },
    async knowledge(task, names, options) {
      const { knowledgeCommand } = await import("./knowledge-command.js");
      await ends(knowledgeCommand(task, names, options, surroundings, house));
    },
    show: (id, options) => ends(showCommand(id, options, surroundings, house)),
    serve: (options) => ends(serveCommand(options, surroundings, house)),
    async fetch(urls, options) {
      const { fetchCommand } = await import("./fetch-command.js");
      await ends(fetchCommand(urls, options, surroundings, house));
    },
    async watch(feeds, options) {
      const { watchCommand } = await import("./watch-command.js");
      await ends(watchCommand(feeds, options, surroundings, house));
    },
  });
  const printed: Promise<boolean>[] = [];
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => printed.push(surroundings.standardOutput.write(text)),
      writeErr: (text) => printed.push(surroundings.standardError.write(text)),
    });
  }
  try {
    await program.parseAsync(line, { from: "user" });
    return exitCode;
  } catch (error) {
    const folder = folderTaken(error, line, surroundings);
    if (error instanceof CommanderError && folder === undefined) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    await surroundings.standardError.write(`synoptic: ${await messageOf(folder ?? error, surroundings)}\n`);
    return codeOf(folder ?? error);
  } finally {
    await Promise.all(printed);
  }
}

/** Why no path is left, where `--store` took the only one. */
function folderTaken(error: unknown, line: readonly string[], surroundings: Surroundings): CommandFailure | undefined {
  if (!(error instanceof CommanderError) || error.code !== "commander.missingArgument") return undefined;
  const behind = line[line.indexOf("--store") + 1];
  if (!line.includes("--store") || behind === undefined) return undefined;
  try {
    refuseFolderAsStore(behind, surroundings);
  } catch (refusal) {
    if (refusal instanceof CommandFailure) return refusal;
  }
  return undefined;
}

function codeOf(error: unknown): ExitCode {
  if (error instanceof CommandFailure) return error.exitCode;
  return error instanceof Error && error.name === "StoreFailure" ? exitCodes.store : exitCodes.nothingRead;
}

async function messageOf(error: unknown, { environment }: Surroundings): Promise<string> {
  if (!(error instanceof Error)) return String(error);
  if (environment.SYNOPTIC_DEBUG) return error.stack ?? error.message;
  const expected = error instanceof CommandFailure || error.name === "StoreFailure";
  const [first = error.name] = error.message.split("\n", 1);
  return expected ? first : `${first} (a defect of Synoptic; SYNOPTIC_DEBUG=1 tells where)`;
}
