/** `synoptic stories`, `synoptic show` and `synoptic serve`: what a store holds, without reading anything again. */
import type { Synopsis } from "../model/story.js";
import { apiSettings } from "../settings.js";
import type { Store } from "../store/store.js";
import { chooseStyle } from "./choose-style.js";
import { CommandFailure, type ExitCode, exitCodes } from "./command-failure.js";
import { chooseStorePath, type ServeOptions, type StoreCommandOptions, withConfig } from "./command-options.js";
import { refuseMixedOutput } from "./deliver-exports.js";
import { deliverSynopsis } from "./deliver-synopsis.js";
import { languagesWithoutPack } from "./languages-without-pack.js";
import { listStories } from "./list-stories.js";
import { loadConfig } from "./load-config.js";
import type { House } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

/** A store that is there, closed whatever comes of it. */
export async function withStore<T>(
  said: StoreCommandOptions | ServeOptions,
  surroundings: Surroundings,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  const path = chooseStorePath(said.store, loadConfig(said.config, surroundings), surroundings);
  const { openStore } = await import("../store/open-store.js");
  const store = openStore(path, { make: false });
  try {
    return await use(store);
  } finally {
    store.close();
  }
}

export function storiesCommand(said: StoreCommandOptions, surroundings: Surroundings): Promise<ExitCode> {
  const options = withConfig(said, loadConfig(said.config, surroundings));
  return withStore(said, surroundings, async (store) => {
    const { lines, json } = listStories(store.loadSynopsis(), chooseStyle(options, surroundings).width);
    await surroundings.standardOutput.write(options.json ? json : lines);
    const unfinished = store.findUnfinishedRun();
    if (unfinished) {
      const command = `synoptic read ${unfinished.join(" ")} --store=${store.path}`;
      await surroundings.standardError.write(`synoptic: the last run did not end; it goes on with: ${command}\n`);
    }
    return exitCodes.done;
  });
}

export function labelsCommand(said: StoreCommandOptions, surroundings: Surroundings, house: House): Promise<ExitCode> {
  const options = withConfig(said, loadConfig(said.config, surroundings));
  return withStore(said, surroundings, async (store) => {
    const [{ gatherLabels }, { renderLabels }] = await Promise.all([house.loadStages(), house.loadViews()]);
    const { stories, reports } = store.loadSynopsis();
    const labels = gatherLabels(stories, reports);
    const text = options.json
      ? `${JSON.stringify({ labels }, undefined, 2)}\n`
      : renderLabels(labels, reports, chooseStyle(options, surroundings));
    await surroundings.standardOutput.write(text);
    return exitCodes.done;
  });
}

export async function showCommand(
  id: string,
  said: StoreCommandOptions,
  surroundings: Surroundings,
  house: House,
): Promise<ExitCode> {
  const options = withConfig(said, loadConfig(said.config, surroundings));
  refuseMixedOutput(options);
  if (id.trim() === "") {
    const message = "show needs the id of a story, or the beginning of one; synoptic stories lists them";
    throw new CommandFailure(message, exitCodes.usage);
  }
  return withStore(said, surroundings, async (store) => {
    const answer = store.findStory(id);
    if (answer.found === "one") {
      await deliverSynopsis(answer.synopsis, options, surroundings, house);
      return exitCodes.done;
    }
    const message =
      answer.found === "several"
        ? `${id} begins the ids of several stories: ${answer.ids.join(", ")}; give more of it`
        : `no story in ${store.path} has the id ${id}; synoptic stories lists them`;
    throw new CommandFailure(message, exitCodes.usage);
  });
}

/** Serves until Ctrl-C, which is how it is meant to end. */
export function serveCommand(said: ServeOptions, surroundings: Surroundings, house: House): Promise<ExitCode> {
  const { port = apiSettings.port, host } = withConfig(said, loadConfig(said.config, surroundings));
  return withStore(said, surroundings, async (store) => {
    const { serveStore } = await import("../api/serve-store.js");
    const [{ renderSynopsisPage }, { comparedLanguages }] = await Promise.all([house.loadViews(), house.loadStages()]);
    const render = (synopsis: Synopsis) =>
      renderSynopsisPage(synopsis, { notCompared: languagesWithoutPack(synopsis, comparedLanguages) });
    const server = await serveStore(store, { port, host, render }).catch((error: unknown) => {
      const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
      throw new CommandFailure(`cannot listen on ${host}, port ${port} (${code}); try --port=0`, exitCodes.usage);
    });
    await surroundings.standardError.write(`synoptic: ${store.path} is at ${server.url} (Ctrl-C ends)\n`);
    await new Promise<void>((resolve) => {
      const stopListening = surroundings.onInterrupt(() => {
        stopListening();
        resolve();
      });
    });
    await server.close();
    return exitCodes.done;
  });
}
