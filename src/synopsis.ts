/**
 * START HERE. Every stage in order: documents become reports, reports are annotated, their latest versions gathered into
 * stories, laid side by side, traced to their origins and recorded as events. Each line is one room; each room is one
 * folder beside this file.
 */
import { type AlignedClaim, alignClaims } from "./align/align-claims.js";
import { compareOriginal } from "./align/compare-original.js";
import { digestStory } from "./align/digest-story.js";
import { findDiscrepancies } from "./align/find-discrepancies.js";
import { gatherLabels } from "./align/gather-labels.js";
import { makeMarkPhrases } from "./align/mark-phrases.js";
import { tellLabels, tellQuotations } from "./align/name-findings.js";
import { tellVersions } from "./align/tell-versions.js";
import { annotateReport } from "./annotate/annotate-report.js";
import { type Gathered, gatherStories } from "./gather/gather-stories.js";
import { groupVersions } from "./gather/group-versions.js";
import { placeOriginals } from "./gather/place-originals.js";
import { nameOutlets } from "./knowledge/name-outlets.js";
import { gatherOurKnowledge } from "./knowledge/our-knowledge.js";
import { detectLanguage } from "./language/detect.js";
import { findPassagesInOtherLanguages } from "./language/find-other-languages.js";
import { packFor, packs } from "./language/registry.js";
import { joinEntities } from "./lexicon/join-entities.js";
import type { AnnotatedReport } from "./model/annotation.js";
import type { Knowledge } from "./model/knowledge.js";
import type { AgainstOriginal } from "./model/original.js";
import type { Report, Unreadable } from "./model/report.js";
import {
  type Claim,
  furtherReadings,
  type OriginTieKind,
  readingsOf,
  type Story,
  type Synopsis,
} from "./model/story.js";
import { toldFrom } from "./model/told-from.js";
import type { ReportVersions } from "./model/versions.js";
import { type DocumentOrigin, readDocument } from "./read/read-document.js";
import { recordEvents } from "./record/record-events.js";
import { originalSettings } from "./settings.js";
import { compareText } from "./text/compare-text.js";
import { contentId } from "./text/content-id.js";
import { originsOfClaim } from "./trace/origins-of-claim.js";
import { type Traced, traceStory } from "./trace/trace-story.js";

let ours: Knowledge | undefined;

/** What is known of outlets, owners and offices without a file of the user's: gathered when it is first needed. */
export function ourKnowledge(): Knowledge {
  ours ??= gatherOurKnowledge(packs).knowledge;
  return ours;
}

/** The packs with the names of outlets that are known beside ours. */
function packsKnowing(knowledge: Knowledge | undefined) {
  return knowledge === undefined ? packs : nameOutlets(packs, ourKnowledge(), knowledge);
}

/** One document, as bytes and where they came from, to a clean report. Never throws on bad input. */
export function read(bytes: Uint8Array, about: DocumentOrigin, knowledge?: Knowledge): Report | Unreadable {
  return readDocument(bytes, about, {
    packs: packsKnowing(knowledge),
    detect: (text) => detectLanguage(text, packs),
    findOtherLanguages: (text, language) => findPassagesInOtherLanguages(text, language, packs),
  });
}

/** All that is found inside one report. */
export function annotate(report: Report): AnnotatedReport {
  return annotateReport(report, packFor(report.language));
}

function annotateKnowing(knowledge: Knowledge | undefined): typeof annotate {
  const named = packsKnowing(knowledge);
  return (report) => annotateReport(report, packFor(report.language, named));
}

/** What a reader gives beside the reports. */
export interface Yardsticks {
  /** What is known of outlets, owners and offices; ours if not given. */
  readonly knowledge?: Knowledge;
  /** Kinds of ties that bind nothing for this reader: reports that nothing else binds are counted as two origins. */
  readonly apart?: readonly OriginTieKind[];
  /** Readouts, transcripts, documents: what the reports of their event made of them is told; they are no reports of it. */
  readonly originals?: Iterable<Report>;
  /** Stories told before: what is still of the same reports need not be told again. The result is the same without them. */
  readonly told?: ToldBefore;
}

export interface ToldBefore {
  /** Names the version that told them. */
  readonly teller: string;
  /** By the `contentId` of what each was told from, as `toldFrom` gives it. */
  readonly stories: ReadonlyMap<string, Story>;
}

/** Reports in, stories out: the whole of Synoptic, in memory. The same reports give the same bytes in any order. */
export function synopsize(
  reports: Iterable<Report>,
  unreadable: readonly Unreadable[] = [],
  given: Yardsticks = {},
): Synopsis {
  const prepared = prepare(reports, given);
  const { latest, versions } = prepared;
  const gathered = gatherStories(latest);
  const placed = placeOriginals(prepared.originals, latest, gathered);
  const toldBefore = findTold(prepared, given);
  const told = gathered.map((story, index) => {
    const own = pick(latest, story);
    return withOriginals(toldBefore(own, story.why) ?? tellStory(own, versions, story.why, given), own, placed[index]!);
  });
  return assemble(prepared, relateStories(told, gathered), unreadable);
}

/** The reports given as one story, whatever gathering would say of them; so are the originals, if there are any. */
export function synopsizeAsOneStory(
  reports: Iterable<Report>,
  unreadable: readonly Unreadable[] = [],
  given: Yardsticks = {},
): Synopsis {
  const prepared = prepare(reports, given);
  const { latest, versions } = prepared;
  const tell = () =>
    withOriginals(tellStory(latest, versions, ["put together by the reader"], given), latest, prepared.originals);
  return assemble(prepared, latest.length > 0 ? [tell()] : [], unreadable);
}

/** A story told before of the same reports, as it was without what stood beside it. */
function findTold({ annotated, versions }: Prepared, { told: before }: Yardsticks) {
  const byId = new Map(before ? annotated.map(({ report }) => [report.id, report]) : []);
  return (reports: readonly AnnotatedReport[], why: readonly string[]): Story | undefined => {
    if (!before || before.stories.size === 0) return undefined;
    const ids = reports.map(({ report }) => report.id);
    const own = ids.flatMap((id) => versions.get(id) ?? []);
    const from = toldFrom({ reports: ids, versions: own, why }, (id) => byId.get(id), before.teller);
    const known = before.stories.get(contentId(from));
    if (!known) return undefined;
    const { related: _, against: __, ...story } = known;
    return story;
  };
}

interface Prepared {
  readonly originals: readonly AnnotatedReport[];
  readonly annotated: readonly AnnotatedReport[];
  readonly versions: ReturnType<typeof findVersions>;
  /** The last version of each report. */
  readonly latest: readonly AnnotatedReport[];
}

function prepare(reports: Iterable<Report>, { originals: given = [], knowledge }: Yardsticks): Prepared {
  const annotateOne = annotateKnowing(knowledge);
  const originals = inOrder(given).map((original) => annotateOriginal(original, annotateOne));
  const annotated = inOrder(leaveOriginals(reports, originals)).map(annotateOne);
  const versions = findVersions(annotated);
  return { originals, annotated, versions, latest: leaveLatest(annotated, versions) };
}

function assemble(
  { annotated, originals }: Prepared,
  stories: readonly Story[],
  unreadable: readonly Unreadable[],
): Synopsis {
  return {
    synoptic: 1,
    reports: reportsOf(annotated),
    stories,
    unreadable,
    ...giveLabels(stories, annotated),
    ...giveOriginals(originals),
  };
}

/** What became of an original in reports that tell of it; see docs/originals.md. */
export function compareWithOriginal(original: Report, reports: Iterable<Report>): AgainstOriginal {
  const yardstick = annotateOriginal(original, annotate);
  return holdAgainst(yardstick, inOrder(leaveOriginals(reports, [yardstick])).map(annotate));
}

function holdAgainst(original: AnnotatedReport, reports: readonly AnnotatedReport[]): AgainstOriginal {
  return compareOriginal(original, reports, joinEntities([original, ...reports]));
}

/** As far as it is read: of the longest ones only the beginning, whose places are those of the whole. */
function annotateOriginal(original: Report, annotateOne: typeof annotate): AnnotatedReport {
  const text = original.text.slice(0, originalSettings.longestOriginal);
  const { report: _, ...found } = annotateOne({ ...original, text });
  return { ...found, report: original };
}

function withOriginals(
  story: Story,
  reports: readonly AnnotatedReport[],
  originals: readonly AnnotatedReport[],
): Story {
  if (originals.length === 0) return story;
  return { ...story, against: originals.map((original) => holdAgainst(original, reports)) };
}

/** Whoever names a folder that holds the original, too, means it once. */
function leaveOriginals(reports: Iterable<Report>, originals: readonly AnnotatedReport[]): readonly Report[] {
  const known = new Set(originals.map(({ report }) => report.id));
  const files = new Set(originals.map(({ report }) => fileOf(report)));
  return [...reports].filter((report) => !known.has(report.id) && !files.has(fileOf(report)));
}

/** The last part of its source with its text: the same file, from wherever it was named. */
function fileOf({ source, text }: Report): string {
  return `${source.slice(source.lastIndexOf("/") + 1)}\n${text}`;
}

function giveLabels(stories: readonly Story[], annotated: readonly AnnotatedReport[]): Pick<Synopsis, "labels"> {
  const labels = gatherLabels(stories, reportsOf(annotated));
  return labels.length > 0 ? { labels } : {};
}

function giveOriginals(originals: readonly AnnotatedReport[]): Pick<Synopsis, "originals"> {
  return originals.length > 0 ? { originals: reportsOf(originals) } : {};
}

function reportsOf(annotated: readonly AnnotatedReport[]): readonly Report[] {
  return annotated.map(({ report }) => report);
}

/** Links the stories of one development, and a round-up with what its parts tell; `told` in the order of `gathered`. */
function relateStories(told: readonly Story[], gathered: readonly Gathered[]): readonly Story[] {
  const nameOf = new Map(gathered.map(({ id }, index) => [id, told[index]!.id]));
  return told.map((story, index) => {
    const related = gathered[index]!.related.map(({ story: other, kind, why }) => ({
      story: nameOf.get(other)!,
      kind,
      why,
    }));
    return related.length > 0 ? { ...story, related } : story;
  });
}

/** One story told: what agrees, what differs, who said it, who took it from whom, what happened. */
function tellStory(
  reports: readonly AnnotatedReport[],
  versions: Versions,
  why: readonly string[],
  { knowledge = ourKnowledge(), apart = [] }: Yardsticks,
): Story {
  const entities = joinEntities(reports);
  const aligned = alignClaims(reports, entities);
  const traced = traceStory(reports, { knowledge, entities, apart });
  const discrepancies = findDiscrepancies(aligned, { reports, entities, marks: makeMarkPhrases() });
  const records = recordEvents(reports, entities);
  const claims = aligned.map((claim) => tellClaim(claim, traced));
  const digest = digestStory(aligned, claims);
  const ids = reports.map(({ report }) => report.id);
  const own = ids.flatMap((id) => versions.get(id) ?? []);
  return {
    id: contentId("story", [...readingsOf({ reports: ids, versions: own })].sort()[0] ?? ""),
    reports: ids,
    ...(own.length > 0 ? { versions: own } : {}),
    event: records[0] ?? { type: "UNKNOWN", actors: [] },
    records,
    newsrooms: traced.newsrooms,
    origins: traced.origins,
    originsAtMost: traced.originsAtMost,
    claims,
    quotations: tellQuotations(reports, entities),
    quantities: reports.flatMap(({ quantities }) => quantities),
    discrepancies,
    derivations: traced.derivations,
    ...(traced.ties.length > 0 ? { ties: traced.ties } : {}),
    labels: tellLabels(reports),
    ...(digest.length > 0 ? { digest } : {}),
    why,
  };
}

/** A claim with the origins behind the reports that make it. */
function tellClaim({ id, gist, members, why }: AlignedClaim, traced: Traced): Claim {
  const told = members.map(({ report, span, speaker }) =>
    speaker === undefined ? { report, span } : { report, span, speaker },
  );
  return {
    id,
    gist,
    members: told,
    ...originsOfClaim(traced, told),
    why,
  };
}

/** Languages whose reports are compared; reports in others are read, dated and shown. */
export const comparedLanguages: readonly string[] = packs.map(({ code }) => code);

/** By id of the latest version; reports that were read once are not in it. */
type Versions = ReadonlyMap<string, ReportVersions>;

function findVersions(annotated: readonly AnnotatedReport[]): Versions {
  const byId = new Map(annotated.map((one) => [one.report.id, one]));
  const groups = groupVersions(annotated.map(({ report }) => report));
  const told = groups.flatMap((group) => tellVersions(group, byId, packFor) ?? []);
  return new Map(told.map((versions) => [versions.report, versions]));
}

function leaveLatest(annotated: readonly AnnotatedReport[], versions: Versions): readonly AnnotatedReport[] {
  const further = new Set([...versions.values()].flatMap(furtherReadings));
  return annotated.filter(({ report }) => !further.has(report.id));
}

/**
 * One report for each id, the one crawled last, in order of sources: nothing after this depends on the order of arrival,
 * nor, where two findings are equally near, on the hash of a text.
 */
function inOrder(reports: Iterable<Report>): readonly Report[] {
  const crawledLast = [...reports].sort((a, b) => compareText(a.crawled ?? "", b.crawled ?? ""));
  const byId = new Map(crawledLast.map((report) => [report.id, report]));
  return [...byId.values()].sort((a, b) => compareText(a.source, b.source) || compareText(a.id, b.id));
}

function pick(annotated: readonly AnnotatedReport[], { reports }: Gathered): readonly AnnotatedReport[] {
  const wanted = new Set(reports);
  return annotated.filter(({ report }) => wanted.has(report.id));
}
