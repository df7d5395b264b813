/** What is told of a whole synopsis? Its compared stories, numbered without a gap, and the tags of all its reports. */
import type { Synopsis } from "../model/story.js";
import { linkStories } from "./link-stories.js";
import type { StoryOutline } from "./outline.js";
import { withGlosses } from "./outline-gloss.js";
import { outlineStory } from "./outline-story.js";
import { type Tags, tagReports, tagsOf } from "./tag-reports.js";

export interface SynopsisOutline {
  readonly stories: readonly StoryOutline[];
  readonly tags: Tags;
}

/** `notCompared` holds language tags without a pack: a story of such reports alone takes no number. */
export function outlineSynopsis(synopsis: Synopsis, notCompared: readonly string[]): SynopsisOutline {
  const numbered = tagReports(synopsis.stories, synopsis.reports, notCompared);
  const tags = withGlosses(numbered, synopsis.glosses, synopsis.reports);
  const compared = synopsis.stories.filter(({ reports }) => tagsOf(reports, tags).some((tag) => tag.compared));
  const outlines = compared.map((story, index) => outlineStory(story, tags, index + 1, synopsis.originals));
  return { stories: linkStories(outlines, compared, tags), tags };
}
