/** The public names of the library; the contract is in the documentation of each. Everything here is pure. */

import { splitSentences } from "./annotate/split-sentences.js";
import { compareReports as compareAnnotated } from "./gather/compare-reports.js";
import { gatherStories as gatherAnnotated } from "./gather/gather-stories.js";
import { packFor } from "./language/registry.js";
import { alignTexts as alignSegmented } from "./lexicon/align-texts.js";
import type { Quotation } from "./model/annotation.js";
import type { Report } from "./model/report.js";
import type { Span } from "./model/span.js";
import { annotate } from "./synopsis.js";
import { tokenize } from "./text/tokenize.js";

export { compareAllSentences, compareSentences } from "./lexicon/compare-sentences.js";
export type * from "./model/annotation.js";
export type * from "./model/report.js";
export type * from "./model/span.js";
export type * from "./model/story.js";
export type * from "./model/versions.js";
export { comparedLanguages, read as readDocument, synopsize, synopsizeAsOneStory } from "./synopsis.js";

/** A text and its BCP 47 language. */
export interface LanguageText {
  readonly text: string;
  readonly language: string;
}

/** Do two reports tell of the same event? `similarity` is 0..1, comparable across languages; reasons name words found. */
export function compareReports(a: Report, b: Report) {
  const { similarity, sameEvent, reasons } = compareAnnotated(annotate(a), annotate(b));
  return { similarity, sameEvent, reasons };
}

/** Groups reports into stories: sorted ids, each report in exactly one group, the same in whatever order they come. */
export function gatherStories(reports: readonly Report[]): string[][] {
  return gatherAnnotated(reports.map(annotate)).map((gathered) => [...gathered.reports]);
}

/** Quotations with their speakers and cues in one report. */
export function findQuotations(report: Report): readonly Quotation[] {
  return annotate(report).quotations;
}

/** Sentence alignment of two texts, in one language or two; indices into the sentences returned. */
export function alignTexts(a: LanguageText, b: LanguageText) {
  return alignSegmented(a, b, segment);
}

function segment(text: string, language: string): readonly Span[] {
  return splitSentences(text, tokenize(text), packFor(language)).map(({ start, end }) => ({ start, end }));
}
