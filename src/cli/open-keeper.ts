/** Where a command keeps what it fetches: a folder, a store, or both; and what is done with a store at the end. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { FeedMemories } from "../fetch/feed-memory.js";
import { keepInFolder } from "../fetch/keep-in-folder.js";
import { keepInBoth, type PageKeeper } from "../fetch/page-keeper.js";
import type { Store } from "../store/store.js";
import { contentId } from "../text/content-id.js";
import { CommandFailure, exitCodes } from "./command-failure.js";
import { chooseStorePath, type KeepOptions } from "./command-options.js";
import { compareStored } from "./compare-stored.js";
import { loadConfig } from "./load-config.js";
import { knowInHouse } from "./load-knowledge.js";
import { refuseFolderAsStore } from "./refuse-folder-as-store.js";
import type { House } from "./stages.js";
import type { Surroundings } from "./surroundings.js";

/** Where pages go if neither a folder nor a store is named. */
const USUAL_FOLDER = "pages";
/** Hidden, so that reading the folder passes over it. */
const MEMORIES = ".watched";

export interface Keeper {
  readonly pages: PageKeeper;
  readonly memories: FeedMemories;
  /** As the user would name them: "pages", "work.db", "pages and work.db". */
  readonly places: string;
  /** Gathers all that the store holds into stories anew; nothing without a store. */
  gather(signal: AbortSignal): Promise<void>;
  close(): void;
}

export async function openKeeper(options: KeepOptions, surroundings: Surroundings, plain: House): Promise<Keeper> {
  const house = await knowInHouse(plain, options.knowledge, surroundings);
  const store = options.store === undefined ? undefined : await openKept(options.store, options, surroundings);
  const named = options.to ?? (store ? undefined : USUAL_FOLDER);
  try {
    const folder = named === undefined ? undefined : openFolder(named, surroundings);
    const inStore = store && (await storeKeeper(store, house));
    const pages = folder && inStore ? keepInBoth(folder.pages, inStore) : (folder?.pages ?? inStore!);
    return {
      pages,
      memories: folder?.memories ?? memoriesIn(store!),
      places: [named, store?.path].filter((place) => place !== undefined).join(" and "),
      async gather(signal) {
        if (store) await gatherStories(store, house, signal);
      },
      close: () => store?.close(),
    };
  } catch (error) {
    store?.close();
    throw error;
  }
}

async function openKept(named: string | true, options: KeepOptions, surroundings: Surroundings): Promise<Store> {
  if (typeof named === "string") refuseFolderAsStore(named, surroundings);
  const { openStore } = await import("../store/open-store.js");
  return openStore(chooseStorePath(named, loadConfig(options.config, surroundings), surroundings), { make: true });
}

async function storeKeeper(store: Store, house: House): Promise<PageKeeper> {
  const [{ keepInStore }, { readDocument }] = await Promise.all([
    import("../workers/keep-in-store.js"),
    house.loadStages(),
  ]);
  return keepInStore({ store, read: readDocument, reader: house.version });
}

function openFolder(named: string, { workingFolder }: Surroundings) {
  const folder = resolve(workingFolder, named);
  const told = (error: unknown) => {
    const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    return new CommandFailure(
      `cannot keep pages in ${named}${code}; check the disk, or name another folder`,
      exitCodes.usage,
    );
  };
  try {
    const pages = keepInFolder(folder);
    const memories = memoriesBeside(join(folder, MEMORIES));
    const keep: PageKeeper["keep"] = (page) => pages.keep(page).catch((error: unknown) => Promise.reject(told(error)));
    return { pages: { ...pages, keep }, memories };
  } catch (error) {
    throw told(error);
  }
}

function memoriesBeside(folder: string): FeedMemories {
  const pathOf = (feed: string) => join(folder, `${contentId("feed", feed)}.json`);
  return {
    load(feed) {
      try {
        return readFileSync(pathOf(feed), "utf8");
      } catch {
        return undefined;
      }
    },
    save(feed, json) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${pathOf(feed)}.part`, json);
      renameSync(`${pathOf(feed)}.part`, pathOf(feed));
    },
  };
}

function memoriesIn(store: Store): FeedMemories {
  return { load: (feed) => store.findWatched(feed), save: (feed, json) => store.saveWatched(feed, json) };
}

async function gatherStories(store: Store, house: House, signal: AbortSignal): Promise<void> {
  if (store.countReports() > 0) await compareStored(store, house, { signal });
}
