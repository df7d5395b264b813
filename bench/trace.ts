/**
 * How long does it take to tell who took it from whom in one large story? Histories of one event are put together until the
 * story has so many reports, and traced; annotating them is not counted.
 */
import type { AnnotatedReport } from "../src/model/annotation.js";
import { annotate } from "../src/synopsis.js";
import { contentId } from "../src/text/content-id.js";
import { traceStory } from "../src/trace/trace-story.js";
import { materials } from "../test/fixtures/lineages/tuned/index.js";
import { generateLineage } from "../test/lineages/generate-lineage.js";
import { measure } from "./measure.js";
import { countWords } from "./peers.js";

const ROUNDS = 3;

/** Tells a line for each of `sizes`. */
export function tellTracing(sizes: readonly number[]): void {
  const most = Math.max(...sizes);
  const reports = annotateHistories(most);
  for (const size of sizes) {
    const story = reports.slice(0, size);
    const spent = measure(() => void traceStory(story), ROUNDS);
    const peer = measure(() => story.forEach(({ report }) => void countWords(report.text, report.language)), ROUNDS);
    const { derivations, origins } = traceStory(story);
    console.log(
      `${String(size).padStart(5)} reports  ${(spent / 1000).toFixed(2).padStart(6)} s` +
        `  ${(spent / peer).toFixed(0).padStart(5)} x cutting and counting their words` +
        `  ${derivations.length} derivations, ${origins.length} origins shown`,
    );
  }
}

/** Each history has a wire, desks and reporters of its own, so that the story has many lines of descent. */
function annotateHistories(most: number): readonly AnnotatedReport[] {
  const reports: AnnotatedReport[] = [];
  for (let seed = 1; reports.length < most; seed++) {
    for (const report of generateLineage(materials[0]!, seed).reports) {
      reports.push(annotate({ ...report, id: contentId(report.id, String(seed)) }));
    }
  }
  return reports.slice(0, most);
}
