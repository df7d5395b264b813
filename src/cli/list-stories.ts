/** The stories of a store, the newest first, a line each: id, date, number of reports, title; for a person and as JSON. */
import type { Story, Synopsis } from "../model/story.js";
import { measureCharacter } from "../present/measure-text.js";
import { flattenText } from "../present/neutralize-text.js";
import { newestFirst } from "../present/newest-first.js";
import { tagReports, tagsOf } from "../present/tag-reports.js";
import { tellDate } from "../present/tell-date.js";
import { titleStory } from "../present/title-story.js";

interface StoryLine {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly reports: number;
}

/** `width` in columns. The JSON is `{ "stories": [{ id, title, date, reports }] }`. */
export function listStories(synopsis: Synopsis, width: number): { readonly lines: string; readonly json: string } {
  const tags = tagReports(synopsis.stories, synopsis.reports, []);
  const lineOf = (story: Story): StoryLine => ({
    id: story.id,
    title: flattenText(titleStory(story, tagsOf(story.reports, tags))),
    date: tellDate(story.event.date),
    reports: story.reports.length,
  });
  const stories = newestFirst(synopsis.stories, synopsis.reports).map(lineOf);
  return { lines: setLines(stories, width), json: `${JSON.stringify({ stories }, undefined, 2)}\n` };
}

function setLines(stories: readonly StoryLine[], width: number): string {
  if (stories.length === 0) return "No stories.\n";
  const dates = Math.max(...stories.map(({ date }) => date.length));
  return stories
    .map(({ id, title, date, reports }) => {
      const start = `${id}  ${date.padEnd(dates)}  ${String(reports).padStart(4)} ${reports === 1 ? "report " : "reports"}  `;
      return `${start}${cut(title, Math.max(20, width - start.length))}\n`;
    })
    .join("");
}

function cut(text: string, width: number): string {
  let used = 0;
  let kept = "";
  for (const character of text) {
    used += measureCharacter(character);
    if (used >= width) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return kept;
}
