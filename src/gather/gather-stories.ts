/**
 * Which reports tell of one event? Takes annotated reports in any order and language; gives each report in exactly one
 * story, singletons included, with the words that hold the story together and what kept its nearest rival out. `openings`:
 * by report id, where an encoder has a say.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Opening } from "./compare-openings.js";
import { type Gathered, StoryGatherer } from "./story-gatherer.js";

export type { Gathered } from "./story-gatherer.js";

export function gatherStories(
  reports: Iterable<AnnotatedReport>,
  openings?: ReadonlyMap<string, Opening>,
): readonly Gathered[] {
  const gatherer = new StoryGatherer();
  for (const annotated of reports) gatherer.add(annotated, openings?.get(annotated.report.id));
  return gatherer.stories();
}
