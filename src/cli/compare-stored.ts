/**
 * All reports of a store gathered and told, and the stories kept: what is of the same reports as before is neither told nor
 * written again, so that a new report costs the stories that it changes, and the gathering.
 */
import type { Report } from "../model/report.js";
import type { Story, Synopsis } from "../model/story.js";
import { toldFrom } from "../model/told-from.js";
import type { Store } from "../store/store.js";
import { contentId } from "../text/content-id.js";
import type { House } from "./stages.js";

interface StoredComparison {
  readonly originals?: readonly Report[];
  readonly signal: AbortSignal;
}

/** Rejects where `signal` is aborted; nothing is kept then, and the stories of the store stay as they were. */
export async function compareStored(store: Store, house: House, options: StoredComparison): Promise<Synopsis> {
  const reports = store.loadReports();
  const told = { teller: house.teller, stories: store.loadTold() };
  const synopsis = await house.compare(reports, { asOneStory: false, ...options, told });
  const byId = new Map(reports.map((report) => [report.id, report]));
  const from = (story: Story) => contentId(toldFrom(story, (id) => byId.get(id), house.teller));
  store.saveStories(synopsis.stories, new Map(synopsis.stories.map((story) => [story.id, from(story)])));
  return synopsis;
}
