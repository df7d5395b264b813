/**
 * How long does one large story take: to tell who took it from whom, and what its reports agree and differ in? Histories
 * of one event are put together until the story has so many reports; annotating them is not counted.
 */
import { alignClaims } from "../src/align/align-claims.js";
import { findDiscrepancies } from "../src/align/find-discrepancies.js";
import { makeMarkPhrases } from "../src/align/mark-phrases.js";
import { joinEntities } from "../src/lexicon/join-entities.js";
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
  tellStories(sizes, (story) => {
    const { derivations, origins } = traceStory(story);
    return `${derivations.length} derivations, ${origins.length} origins shown`;
  });
}

/** Tells a line for each of `sizes`. */
export function tellComparing(sizes: readonly number[]): void {
  tellStories(sizes, (reports) => {
    const entities = joinEntities(reports);
    const claims = alignClaims(reports, entities);
    const discrepancies = findDiscrepancies(claims, { reports, entities, marks: makeMarkPhrases() });
    return `${claims.length} claims, ${discrepancies.length} differences and omissions`;
  });
}

function tellStories(sizes: readonly number[], work: (story: readonly AnnotatedReport[]) => string): void {
  const reports = annotateHistories(Math.max(...sizes));
  for (const size of sizes) {
    const story = reports.slice(0, size);
    const spent = measure(() => void work(story), ROUNDS);
    const peer = measure(() => story.forEach(({ report }) => void countWords(report.text, report.language)), ROUNDS);
    console.log(
      `${String(size).padStart(5)} reports  ${(spent / 1000).toFixed(2).padStart(6)} s` +
        `  ${(spent / peer).toFixed(0).padStart(5)} x cutting and counting their words  ${work(story)}`,
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
