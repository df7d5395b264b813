/**
 * Which other stories belong with one, in words a reader understands: the next event of one development, or an event that a
 * round-up tells in a part. Takes the outlines of all stories told; gives the same with the links of each.
 */
import type { RelatedStory, Story } from "../model/story.js";
import type { OutlinedRelation, StoryOutline } from "./outline.js";
import type { Tags } from "./tag-reports.js";
import { tellDirection } from "./tell-direction.js";

const RELATIONS: Readonly<Record<RelatedStory["kind"], string>> = {
  development: "another event of one development",
  part: "told in a part of a report here",
  whole: "a report there tells this in a part",
};

export function linkStories(
  outlines: readonly StoryOutline[],
  stories: readonly Story[],
  tags: Tags,
): readonly StoryOutline[] {
  const outlineOf = new Map(outlines.map((outline) => [outline.id, outline]));
  const relatedOf = new Map(stories.map(({ id, related = [] }) => [id, related]));
  return outlines.map((outline) => {
    const related = (relatedOf.get(outline.id) ?? []).map((relation) => linkStory(relation, outlineOf, tags));
    return related.length > 0 ? { ...outline, related } : outline;
  });
}

/** A story that is not told here, as where one is shown alone, goes by its id. */
function linkStory(
  { story, kind, why }: RelatedStory,
  outlineOf: ReadonlyMap<string, StoryOutline>,
  tags: Tags,
): OutlinedRelation {
  const other = outlineOf.get(story);
  const title = other?.title ?? story;
  return {
    story,
    ...(other ? { number: other.number } : {}),
    title,
    direction: tellDirection(title),
    kindName: RELATIONS[kind],
    why: nameReports(why, tags),
  };
}

/** Gathering names reports by their ids. */
function nameReports(why: string, tags: Tags): string {
  return why.replaceAll(/[^\s“”]+/gu, (word) => {
    const tag = tags.get(word);
    return tag ? `[${tag.number}] ${tag.name}` : word;
  });
}
