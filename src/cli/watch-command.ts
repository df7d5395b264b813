/** `synoptic watch`: feeds asked again and again, their new pages kept; a line for each on standard output. */
import { setMaxListeners } from "node:events";
import { resolve } from "node:path";
import { isUrl } from "../fetch/parse-url.js";
import { type WatchEvent, type WatchOptions, watchOn, watchOnce } from "../fetch/watch-feeds.js";
import { flattenText } from "../present/neutralize-text.js";
import { fetchSettings } from "../settings.js";
import { type ExitCode, exitCodes } from "./command-failure.js";
import { type WatchCommandOptions, withConfig } from "./command-options.js";
import { settingsOf } from "./fetch-command.js";
import { loadConfig } from "./load-config.js";
import { openFetcher } from "./open-fetcher.js";
import { type Keeper, openKeeper } from "./open-keeper.js";
import type { House } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

/** Watches until Ctrl-C, which is how it is meant to end; with `once`, for one round. */
export async function watchCommand(
  named: readonly string[],
  said: WatchCommandOptions,
  surroundings: Surroundings,
  house: House,
): Promise<ExitCode> {
  const options = withConfig(said, loadConfig(said.config, surroundings));
  const feeds = named.map((feed) => (isUrl(feed) ? feed : resolve(surroundings.workingFolder, feed)));
  const interruption = new AbortController();
  setMaxListeners(0, interruption.signal);
  const stopListening = surroundings.onInterrupt(() => interruption.abort());
  const fetcher = openFetcher(options, surroundings, house.version, settingsOf(options));
  try {
    const { listFeedLinks } = await import("../fetch/list-feed-links.js");
    const keeper = await openKeeper(options, surroundings, house);
    const gathering = gatherBetween(keeper, interruption);
    const watching: WatchOptions = {
      fetcher,
      keeper: keeper.pages,
      memories: keeper.memories,
      parse: listFeedLinks,
      clock: surroundings.clock,
      settings: { ...fetchSettings, ...settingsOf(options) },
      every: options.every ?? fetchSettings.every,
      recheck: options.recheck,
      signal: interruption.signal,
      onRound: gathering.onRound,
      onEvent(event) {
        const taken = tellEvent(event, options.json === true, surroundings);
        // Watching for somebody who reads no longer has no end otherwise.
        void taken.then((goesOn) => goesOn || options.once || interruption.abort());
      },
    };
    try {
      await surroundings.standardError.write(`synoptic: ${tellStart(options, keeper)}\n`);
      if (!options.once) {
        await watchOn(feeds, watching);
        await gathering.settle();
        return exitCodes.done;
      }
      const { feeds: asked, failing } = await watchOnce(feeds, watching);
      await gathering.settle();
      if (interruption.signal.aborted) return exitCodes.interrupted;
      return failing === asked ? exitCodes.nothingRead : exitCodes.done;
    } finally {
      keeper.close();
    }
  } finally {
    // Where one page cannot be kept, the other feeds end as well.
    interruption.abort();
    stopListening();
    await fetcher.close();
  }
}

/**
 * Stories are gathered anew after rounds that brought something: one time after another, and once for all rounds that
 * ended meanwhile. Feeds do not wait for it; where it fails, watching ends with the failure.
 */
function gatherBetween(keeper: Keeper, interruption: AbortController) {
  const { signal } = interruption;
  let turn: Promise<void> = Promise.resolve();
  let isWaiting = false;
  let failure: unknown;
  const gather = async () => {
    isWaiting = false;
    if (!signal.aborted) await keeper.gather(signal);
  };
  return {
    onRound(kept: number): void {
      if (kept === 0 || isWaiting) return;
      isWaiting = true;
      turn = turn.then(gather).catch((error: unknown) => {
        if (!signal.aborted) failure = error;
        interruption.abort();
      });
    },
    async settle(): Promise<void> {
      await turn;
      if (failure !== undefined) throw failure;
    },
  };
}

function tellStart({ once, every = fetchSettings.every }: WatchCommandOptions, { places }: Keeper): string {
  if (once) return `one round; pages are kept in ${places}`;
  return `watching every ${every / 60_000} min; pages are kept in ${places} (Ctrl-C ends)`;
}

/** What came on standard output, what did not on standard error; as JSON each is one line of the same form. */
function tellEvent(
  event: WatchEvent,
  json: boolean,
  { standardOutput, standardError }: Surroundings,
): Promise<boolean> {
  const failed = event.kind === "failed" || event.kind === "feed-failed";
  const output = failed ? standardError : standardOutput;
  return output.write(`${json ? JSON.stringify(event) : lineOf(event)}\n`);
}

function lineOf({ kind, time, feed, feedTitle, url, headline, reason = "" }: WatchEvent): string {
  if (kind === "feed-failed") return `synoptic: ${flattenText(`${feed} fails: ${reason}`)}; it is asked again later`;
  if (kind === "failed") return `synoptic: ${flattenText(`${url}: ${reason}`)}`;
  const outlet = feedTitle ?? (url !== undefined && URL.canParse(url) ? new URL(url).host : "");
  const told = [time, ...(kind === "changed" ? ["changed"] : []), outlet, headline ?? url ?? ""];
  return told.map(flattenText).join("  ");
}
