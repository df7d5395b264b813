/**
 * Of which story is an original? Takes originals, the reports and the stories they were gathered into without them;
 * gives for each story the originals that tell of its event. Stories are not changed by what a reader gives as a
 * yardstick: it is gathered with them once more, and goes to the story that most of those it then stands with are of.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { compareReports } from "./compare-reports.js";
import { type Gathered, gatherStories } from "./gather-stories.js";

/** In the order of `stories`, each list in the order of `originals`. */
export function placeOriginals(
  originals: readonly AnnotatedReport[],
  reports: readonly AnnotatedReport[],
  stories: readonly Gathered[],
): readonly (readonly AnnotatedReport[])[] {
  const placed: AnnotatedReport[][] = stories.map(() => []);
  if (originals.length === 0) return placed;
  const together = gatherStories([...reports, ...originals]);
  const byId = new Map(reports.map((one) => [one.report.id, one]));
  const storyOf = new Map(stories.flatMap((story, index) => story.reports.map((id) => [id, index] as const)));
  for (const original of originals) {
    const mates = together.find((story) => story.reports.includes(original.report.id))?.reports ?? [];
    const home = commonest(mates.flatMap((id) => storyOf.get(id) ?? [])) ?? nearest(original, stories, byId);
    if (home !== undefined) placed[home]!.push(original);
  }
  return placed;
}

function commonest(indices: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const index of indices) counts.set(index, (counts.get(index) ?? 0) + 1);
  return [...counts].sort(([a, more], [b, less]) => less - more || a - b)[0]?.[0];
}

/**
 * Where it joins none, the story of which most reports tell of its event when held against it one by one: an original is
 * often longer than they are, and has more in it than any of them.
 */
function nearest(
  original: AnnotatedReport,
  stories: readonly Gathered[],
  byId: ReadonlyMap<string, AnnotatedReport>,
): number | undefined {
  if (byId.size > gatherSettings.comparedWithOriginal) return undefined;
  const shares = stories.map(({ reports }) => {
    const asked = reports.slice(0, gatherSettings.askedOfStory).flatMap((id) => byId.get(id) ?? []);
    const same = asked.filter((one) => compareReports(original, one).sameEvent).length;
    return asked.length === 0 ? 0 : same / asked.length;
  });
  const best = Math.max(0, ...shares);
  return best > gatherSettings.leastSameEvent ? shares.indexOf(best) : undefined;
}
