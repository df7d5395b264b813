/**
 * `synoptic read` and `synoptic compare`: what was named is opened, read, gathered or taken as one story, and told.
 * With a store, all that it holds is told together, and an interrupted run goes on where it ended.
 */

import { measureSources } from "../fetch/measure-sources.js";
import { openSources } from "../fetch/open-sources.js";
import type { Report } from "../model/report.js";
import type { Synopsis } from "../model/story.js";
import { countOf } from "../present/name-terms.js";
import type { Store } from "../store/store.js";
import { type ReadSources, readSources } from "../workers/read-sources.js";
import { CommandFailure, type ExitCode, exitCodes } from "./command-failure.js";
import { type CompareCommandOptions, chooseStorePath, type ReadCommandOptions, withConfig } from "./command-options.js";
import { compareStored } from "./compare-stored.js";
import { countApartInHouse } from "./count-apart-in-house.js";
import { refuseMixedOutput } from "./deliver-exports.js";
import { deliverSynopsis } from "./deliver-synopsis.js";
import { loadConfig } from "./load-config.js";
import { knowInHouse } from "./load-knowledge.js";
import { openFetcher } from "./open-fetcher.js";
import { createProgressBar } from "./progress-bar.js";
import { readOriginals } from "./read-originals.js";
import { refuseFolderAsStore } from "./refuse-folder-as-store.js";
import { selectReports } from "./select-reports.js";
import type { House } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

export interface Reading {
  readonly paths: readonly string[];
  readonly options: ReadCommandOptions;
  readonly asOneStory: boolean;
  readonly store: Store | undefined;
  readonly surroundings: Surroundings;
  readonly house: House;
  readonly deliver: typeof deliverSynopsis;
}

export async function readCommand(
  paths: readonly string[],
  said: ReadCommandOptions,
  surroundings: Surroundings,
  house: House,
  deliver: typeof deliverSynopsis = deliverSynopsis,
): Promise<ExitCode> {
  const config = loadConfig(said.config, surroundings);
  const options = withConfig(said, config);
  const known = countApartInHouse(await knowInHouse(house, options.knowledge, surroundings), options.apart);
  const store = said.store === undefined ? undefined : await openKept(said.store, config, surroundings);
  try {
    return await tellReports({ paths, options, asOneStory: false, store, surroundings, house: known, deliver });
  } finally {
    store?.close();
  }
}

export async function compareCommand(
  paths: readonly string[],
  said: CompareCommandOptions,
  surroundings: Surroundings,
  house: House,
): Promise<ExitCode> {
  const {
    since: _since,
    lang: _lang,
    limit: _limit,
    ...options
  } = withConfig<ReadCommandOptions>(said, loadConfig(said.config, surroundings));
  const known = countApartInHouse(await knowInHouse(house, options.knowledge, surroundings), options.apart);
  const reading = { paths, options, store: undefined, surroundings, house: known };
  return tellReports({ ...reading, asOneStory: true, deliver: deliverSynopsis });
}

async function openKept(
  named: string | true,
  config: ReturnType<typeof loadConfig>,
  surroundings: Surroundings,
): Promise<Store> {
  if (typeof named === "string") refuseFolderAsStore(named, surroundings);
  const { openStore } = await import("../store/open-store.js");
  return openStore(chooseStorePath(named, config, surroundings), { make: true });
}

async function tellReports(reading: Reading): Promise<ExitCode> {
  const { paths, options, store, surroundings, house, deliver } = reading;
  refuseMixedOutput(options);
  const interruption = new AbortController();
  const stopListening = surroundings.onInterrupt(() => interruption.abort());
  try {
    const run = store?.beginRun(paths);
    const originals = await readOriginals(reading, interruption.signal);
    const read = await readAll(reading, interruption.signal);
    if (read.result.interrupted) return await tellInterruption(reading, read);
    const synopsis = await compareAll(reading, read, originals, interruption.signal);
    if (synopsis === undefined) return await tellInterruption(reading, read);
    if (run !== undefined) store?.endRun(run);
    await deliver(synopsis, options, surroundings, house);
    return await judge(read, reading);
  } finally {
    stopListening();
  }
}

async function readAll(reading: Reading, signal: AbortSignal): Promise<ReadSources> {
  const { paths, options, store, surroundings, house } = reading;
  const total = surroundings.standardError.isTerminal ? await measureSources(paths, signal) : undefined;
  const bar = createProgressBar(surroundings, total);
  const { readDocument } = await house.loadStages();
  const { standardInput } = surroundings;
  const fetcher = openFetcher(options, surroundings, house.version);
  const { fetch } = fetcher;
  const sources = openSources(paths, { standardInput, fetch, signal, onBytes: (bytes) => bar.addBytes(bytes) });
  try {
    return await readSources(sources, {
      read: readDocument,
      reader: house.version,
      store,
      accept: selectReports({ since: options.since, languages: options.lang }),
      limit: options.limit,
      signal,
      onProgress: (progress) => bar.show(progress),
    });
  } finally {
    bar.clear();
    await fetcher.close();
  }
}

/** Undefined where it was interrupted. */
async function compareAll(
  reading: Reading,
  read: ReadSources,
  originals: readonly Report[],
  signal: AbortSignal,
): Promise<Synopsis | undefined> {
  const { store, surroundings, house, asOneStory } = reading;
  const bar = createProgressBar(surroundings, undefined);
  bar.say(`comparing ${countOf(store ? store.countReports() : read.reports.length, "report")}`);
  try {
    const synopsis = store
      ? await compareStored(store, house, { originals, signal })
      : await house.compare(read.reports, { asOneStory, originals, signal });
    return { ...synopsis, unreadable: read.unreadable };
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  } finally {
    bar.clear();
  }
}

async function tellInterruption({ store, surroundings }: Reading, { result }: ReadSources): Promise<ExitCode> {
  const how = store
    ? `${countOf(result.reports, "report is", "reports are")} kept in ${store.path}; the same command goes on from here`
    : "nothing was kept; with --store the same command would go on where it ended";
  await surroundings.standardError.write(`\nsynoptic: interrupted; ${how}\n`);
  return exitCodes.interrupted;
}

async function judge({ reports, result }: ReadSources, { asOneStory, surroundings }: Reading): Promise<ExitCode> {
  if (reports.length === 0 && result.leftOut === 0) {
    throw new CommandFailure("nothing could be read; the reasons stand under unreadable", exitCodes.nothingRead);
  }
  const notes: string[] = [];
  if (result.leftOut > 0)
    notes.push(`${countOf(result.leftOut, "report was", "reports were")} left out by --since or --lang`);
  if (asOneStory && reports.length === 1) notes.push("one report alone: there was nothing to compare it with");
  for (const note of notes) await surroundings.standardError.write(`synoptic: ${note}\n`);
  return exitCodes.done;
}
