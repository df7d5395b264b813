/** In which order are the stories of a store listed? The latest event first; undated ones by publication, else last. */
import type { Report } from "../model/report.js";
import type { Story } from "../model/story.js";

/** A new list; stories of one moment stand by id. */
export function newestFirst(stories: readonly Story[], reports: readonly Report[]): readonly Story[] {
  const published = new Map(reports.map((report) => [report.id, report.published?.value ?? ""]));
  const keyed = stories.map((story) => ({ story, key: momentOf(story, published) }));
  return keyed.sort((a, b) => compare(b.key, a.key) || compare(a.story.id, b.story.id)).map(({ story }) => story);
}

function momentOf({ event, reports }: Story, published: ReadonlyMap<string, string>): string {
  const latest = reports.map((id) => published.get(id) ?? "").sort(compare);
  return event.date?.value ?? latest.at(-1) ?? "";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
