/** `synoptic fetch`: pages from the web into a folder or a store, politely; what became of each is told as it comes. */
import { setMaxListeners } from "node:events";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fetchPages, type PageOutcome } from "../fetch/fetch-pages.js";
import { reasonOf, STANDARD_INPUT } from "../fetch/walk-paths.js";
import { countOf } from "../present/name-terms.js";
import { flattenText } from "../present/neutralize-text.js";
import { CommandFailure, type ExitCode, exitCodes } from "./command-failure.js";
import { type FetchCommandOptions, type KeepOptions, withConfig } from "./command-options.js";
import { loadConfig } from "./load-config.js";
import { openFetcher } from "./open-fetcher.js";
import { openKeeper } from "./open-keeper.js";
import { createProgressBar } from "./progress-bar.js";
import type { House } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

export async function fetchCommand(
  named: readonly string[],
  said: FetchCommandOptions,
  surroundings: Surroundings,
  house: House,
): Promise<ExitCode> {
  const options = withConfig(said, loadConfig(said.config, surroundings));
  const urls = [...new Set([...named, ...(await listedIn(options.from, surroundings))])];
  if (urls.length === 0) throw new CommandFailure("fetch needs an address, or --from=FILE", exitCodes.usage);
  const interruption = new AbortController();
  setMaxListeners(0, interruption.signal);
  const stopListening = surroundings.onInterrupt(() => interruption.abort());
  const fetcher = openFetcher(options, surroundings, house.version, settingsOf(options));
  try {
    const keeper = await openKeeper(options, surroundings, house);
    try {
      const counts = await fetchAll(urls, options, surroundings, {
        fetcher,
        keeper: keeper.pages,
        signal: interruption.signal,
      });
      if (counts.new + counts.changed > 0)
        await keeper.gather(interruption.signal).catch(throwUnless(interruption.signal));
      await surroundings.standardError.write(`synoptic: ${tellCounts(counts)}; kept in ${keeper.places}\n`);
      if (interruption.signal.aborted) return await tellInterruption(surroundings);
      return counts.failed === urls.length ? exitCodes.nothingRead : exitCodes.done;
    } finally {
      keeper.close();
    }
  } finally {
    // Where one page cannot be kept, no more are asked for.
    interruption.abort();
    stopListening();
    await fetcher.close();
  }
}

/** What the line says in place of the settings. */
export function settingsOf({ maxBytes, timeout }: KeepOptions) {
  return {
    ...(maxBytes === undefined ? {} : { largestBody: maxBytes }),
    ...(timeout === undefined ? {} : { wholeWithin: timeout }),
  };
}

/** An error while `signal` is aborted is that interruption. */
function throwUnless(signal: AbortSignal): (error: unknown) => void {
  return (error) => {
    if (!signal.aborted) throw error;
  };
}

/** Addresses one a line; blank lines and those that begin with "#" are passed over. */
async function listedIn(file: string | undefined, surroundings: Surroundings): Promise<readonly string[]> {
  if (file === undefined) return [];
  const text = file === STANDARD_INPUT ? await readInput(surroundings) : await readList(file, surroundings);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== "" && !line.startsWith("#"));
}

async function readList(file: string, { workingFolder }: Surroundings): Promise<string> {
  try {
    return (await readFile(resolve(workingFolder, file), "utf8")).replace(/^\uFEFF/, "");
  } catch (error) {
    throw new CommandFailure(`cannot read the addresses in ${file}: ${reasonOf(error)}`, exitCodes.usage);
  }
}

async function readInput({ standardInput }: Surroundings): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of standardInput) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

type Counts = Record<PageOutcome["result"], number>;

async function fetchAll(
  urls: readonly string[],
  { json = false }: FetchCommandOptions,
  surroundings: Surroundings,
  ways: Omit<Parameters<typeof fetchPages>[1], "onPage">,
): Promise<Counts> {
  const counts: Counts = { new: 0, changed: 0, unchanged: 0, failed: 0 };
  const bar = createProgressBar(surroundings, undefined);
  bar.say(`fetching ${countOf(urls.length, "page")}`);
  let done = 0;
  await fetchPages(urls, {
    ...ways,
    onPage(outcome) {
      counts[outcome.result]++;
      done++;
      bar.clear();
      void surroundings.standardOutput.write(json ? jsonLine(outcome) : personLine(outcome));
      if (done < urls.length) bar.say(`fetching ${countOf(urls.length, "page")}, ${done} done`);
    },
  });
  bar.clear();
  return counts;
}

function jsonLine({ url, result, status, file, reason }: PageOutcome): string {
  return `${JSON.stringify({ url, result, status, file, reason })}\n`;
}

function personLine({ url, result, file, reason }: PageOutcome): string {
  const page = flattenText(url);
  const end = reason === undefined ? (file === undefined ? "" : `  ${file}`) : `: ${flattenText(reason)}`;
  return `${result.padEnd(9)}  ${page}${end}\n`;
}

function tellCounts({ new: fresh, changed, unchanged, failed }: Counts): string {
  const parts = [countOf(fresh, "new page")];
  if (changed > 0) parts.push(`${changed} changed`);
  if (unchanged > 0) parts.push(`${unchanged} unchanged`);
  if (failed > 0) parts.push(`${failed} failed`);
  return parts.join(", ");
}

async function tellInterruption({ standardError }: Surroundings): Promise<ExitCode> {
  await standardError.write("synoptic: interrupted; what came is kept whole, the same command goes on from here\n");
  return exitCodes.interrupted;
}
