/** The front page of a served store: a link to each story, with its date and how many reports tell of it. */
import { createHash } from "node:crypto";
import type { Synopsis } from "../model/story.js";
import { flattenText } from "../present/neutralize-text.js";
import { newestFirst } from "../present/newest-first.js";
import { tagReports, tagsOf } from "../present/tag-reports.js";
import { tellDate } from "../present/tell-date.js";
import { titleStory } from "../present/title-story.js";

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.1rem/1.5 Charter, Georgia, "Noto Naskh Arabic", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
li { margin: 0 0 1rem; }
ol { list-style: none; padding: 0; }
small { display: block; opacity: 0.75; }
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** One HTML page that loads and runs nothing. */
export function renderStoryList({ stories, reports }: Synopsis): string {
  const tags = tagReports(stories, reports, []);
  const lines = newestFirst(stories, reports).map((story) => {
    const title = escapeHtml(flattenText(titleStory(story, tagsOf(story.reports, tags))));
    const count = `${story.reports.length} ${story.reports.length === 1 ? "report" : "reports"}`;
    const about = escapeHtml(`${tellDate(story.event.date)} · ${count}`);
    return `<li><a href="/stories/${encodeURIComponent(story.id)}" dir="auto">${title}</a><small>${about}</small></li>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">
<title>Stories</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Stories</h1>
${lines.length > 0 ? `<ol>\n${lines.join("\n")}\n</ol>` : "<p>No stories.</p>"}
</main>
</body>
</html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
