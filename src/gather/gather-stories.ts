/**
 * Which reports tell of one event? Takes annotated reports in any order and language; gives each report in exactly one
 * story, singletons included, with the words that hold the story together and what kept its nearest rival out.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { type Gathered, StoryGatherer } from "./story-gatherer.js";

export type { Gathered } from "./story-gatherer.js";

export function gatherStories(reports: Iterable<AnnotatedReport>): readonly Gathered[] {
  const gatherer = new StoryGatherer();
  for (const annotated of reports) gatherer.add(annotated);
  return gatherer.stories();
}
