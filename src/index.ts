/**
 * The public names of the library; the contract is in the documentation of each. Everything here is pure, but
 * `loadEncoder`, which reads the folder that it is given; nothing of it is loaded before it is called.
 */

import { compareVersions as compareAnnotatedVersions } from "./align/compare-versions.js";
import { splitSentences } from "./annotate/split-sentences.js";
import { compareAllSentencesWith as compareAllWith } from "./encode/compare-all-sentences-with.js";
import { encodeReports } from "./encode/encode-reports.js";
import type { SentenceEncoder } from "./encode/encoder.js";
import { centreOpenings } from "./gather/compare-openings.js";
import { compareReports as compareAnnotated } from "./gather/compare-reports.js";
import { gatherStories as gatherAnnotated } from "./gather/gather-stories.js";
import { groupVersions } from "./gather/group-versions.js";
import type { Gathered } from "./gather/story-gatherer.js";
import type { StoryChange } from "./gather/tell-changes.js";
import { VersionGatherer } from "./gather/version-gatherer.js";
import { packFor, packs } from "./language/registry.js";
import { alignTexts as alignSegmented } from "./lexicon/align-texts.js";
import { compareAllSentences, correctLargeSets } from "./lexicon/compare-sentences.js";
import type { Quotation } from "./model/annotation.js";
import type { Knowledge } from "./model/knowledge.js";
import type { OutletsOverTime } from "./model/outlet-record.js";
import type { Report } from "./model/report.js";
import type { Span } from "./model/span.js";
import type { Synopsis } from "./model/story.js";
import type { VersionComparison } from "./model/versions.js";
import { annotate, ourKnowledge } from "./synopsis.js";
import { tokenize } from "./text/tokenize.js";
import { followOutlets as followWithPacks } from "./trace/follow-outlets.js";

export { gatherLabels } from "./align/gather-labels.js";
export { glossPassages } from "./align/gloss-passages.js";
export type { SentenceEncoder } from "./encode/encoder.js";
export { type LoadEncoderOptions, type LoadedEncoder, loadEncoder } from "./encode/load-encoder.js";
export { groupVersions } from "./gather/group-versions.js";
export { layKnowledge } from "./knowledge/lay-knowledge.js";
export type { MergedKnowledge } from "./knowledge/merge-knowledge.js";
export { compareAllSentences, compareSentences } from "./lexicon/compare-sentences.js";
export type * from "./model/annotation.js";
export type * from "./model/gloss.js";
export type * from "./model/knowledge.js";
export type * from "./model/label-use.js";
export type * from "./model/original.js";
export type * from "./model/outlet-record.js";
export type * from "./model/report.js";
export type * from "./model/span.js";
export type * from "./model/story.js";
export type * from "./model/versions.js";
export { toGraphml } from "./present/to-graphml.js";
export { toProv } from "./present/to-prov.js";
export { toTurtle } from "./present/to-turtle.js";
export {
  comparedLanguages,
  compareWithOriginal,
  ourKnowledge,
  read as readDocument,
  synopsize,
  synopsizeAsOneStory,
  type Yardsticks,
} from "./synopsis.js";
export { type KnownOutlets, knowOutlets } from "./trace/know-outlets.js";

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

/**
 * `compareReports` with an encoder as one more kind of evidence; see docs/encoder.md. `among`: other reports, by which is
 * told what all have in common to it; without any it says nothing.
 */
export async function compareReportsWith(
  encoder: SentenceEncoder,
  a: Report,
  b: Report,
  { among = [] }: { readonly among?: readonly Report[] } = {},
) {
  const [one, other, ...others] = [a, b, ...among].map(annotate);
  const openings = centreOpenings(await encodeReports([one!, other!, ...others], encoder));
  const { similarity, sameEvent, reasons } = compareAnnotated(one!, other!, openings);
  return { similarity, sameEvent, reasons };
}

/**
 * Groups reports into stories: sorted ids, each report in exactly one group, the same in whatever order they come.
 * Earlier versions of a report stand with its latest.
 */
export function gatherStories(reports: readonly Report[]): string[][] {
  const { latest, withVersions } = latestOf(reports);
  return withVersions(gatherAnnotated(latest));
}

/** `gatherStories` with an encoder as one more kind of evidence; see docs/encoder.md. */
export async function gatherStoriesWith(encoder: SentenceEncoder, reports: readonly Report[]): Promise<string[][]> {
  const { latest, withVersions } = latestOf(reports);
  return withVersions(gatherAnnotated(latest, centreOpenings(await encodeReports(latest, encoder))));
}

/** The latest version of each report, and how the others stand with it. */
function latestOf(reports: readonly Report[]) {
  const byLatest = new Map(groupVersions(reports).map(({ versions }) => [versions.at(-1)?.report, versions]));
  const latest = new Map(reports.filter(({ id }) => byLatest.has(id)).map((report) => [report.id, report]));
  const readings = (id: string) => (byLatest.get(id) ?? []).flatMap(({ readings: own, inPart }) => [...own, ...inPart]);
  const withVersions = (stories: readonly Gathered[]) =>
    stories.map((gathered) => gathered.reports.flatMap(readings).sort()).sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return { latest: [...latest.values()].map(annotate), withVersions };
}

/**
 * The same while reports come in: `add` them one by one, `settle` for what opened, grew, joined or split since, `stories`
 * for all, `resolve` for the story that a name stands for or once stood for. Ends in the same stories in any order.
 * Versions of one page stand together, and a later one takes the place of the one before, as in `gatherStories`.
 */
export function gatherGradually() {
  const gatherer = new VersionGatherer(annotate);
  return {
    add: (report: Report): void => gatherer.add(report),
    settle: (): readonly StoryChange[] => gatherer.settle(),
    stories: (): readonly Gathered[] => gatherer.stories(),
    resolve: (story: string): Gathered | undefined => gatherer.resolve(story),
  };
}

/** Who is first, who takes from whom, how often and how changed, over all stories of a synopsis. */
export function followOutlets(
  synopsis: Pick<Synopsis, "stories" | "reports">,
  knowledge: Knowledge = ourKnowledge(),
): OutletsOverTime {
  return followWithPacks(synopsis, { knowledge, packs });
}

/** What was edited between two versions of one report, and whether the later one says so. */
export function compareVersions(earlier: Report, later: Report): VersionComparison {
  return compareAnnotatedVersions(annotate(earlier), annotate(later), packFor(later.language));
}

/** Quotations with their speakers and cues in one report. */
export function findQuotations(report: Report): readonly Quotation[] {
  return annotate(report).quotations;
}

/** Sentence alignment of two texts, in one language or two; indices into the sentences returned. */
export function alignTexts(a: LanguageText, b: LanguageText) {
  return alignSegmented(a, b, segment);
}

/** `compareAllSentences` with an encoder as one more feature; see docs/encoder.md. Not comparable with scores without. */
export function compareAllSentencesWith(
  encoder: SentenceEncoder,
  queries: readonly LanguageText[],
  candidates: readonly LanguageText[],
): Promise<number[][]> {
  const ranker = { compareAll: compareAllSentences, correct: correctLargeSets };
  return compareAllWith(encoder, queries, candidates, ranker);
}

function segment(text: string, language: string): readonly Span[] {
  return splitSentences(text, tokenize(text), packFor(language)).map(({ start, end }) => ({ start, end }));
}
