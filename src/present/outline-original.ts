/**
 * What became of an original, report by report: how much each kept and how, what it told otherwise, cut and added. Takes
 * what alignment found, gives what the terminal and the page draw; every passage stands in the words of its document.
 */
import type { AgainstOriginal, BentPassage, OriginalPassage } from "../model/original.js";
import type { Report } from "../model/report.js";
import type { Span } from "../model/span.js";
import type { DiscrepancyKind, Story, Synopsis } from "../model/story.js";
import { wordingOf } from "./cite-words.js";
import { countOf, nameDiscrepancyKind, nameLanguage, nameSource } from "./name-terms.js";
import { tellWhy, type Wording } from "./outline.js";
import { type ReportTag, type Tags, tagsOf } from "./tag-reports.js";
import { type Direction, tellDirection } from "./tell-direction.js";

/** Words of an original, which has no number among the reports. */
export interface OriginalWords {
  readonly text: string;
  readonly direction: Direction;
  readonly language: string;
}

export interface OutlinedOriginal {
  readonly id: string;
  /** "Readout of the call, readout.txt, English". */
  readonly name: string;
  /** "8 passages: 7 kept by somebody, 1 surely by nobody". */
  readonly counts: string;
  readonly reports: readonly ReportBesideOriginal[];
  /** Surely told by no report. */
  readonly cutByAll: readonly OriginalWords[];
}

export interface ReportBesideOriginal {
  readonly tag: ReportTag;
  /** "kept 4 of 8: 3 word for word, 1 in other words". */
  readonly kept: string;
  readonly bent: readonly OutlinedBending[];
  /** Surely not told by it, though others tell it. */
  readonly cut: readonly OriginalWords[];
  readonly added: readonly Wording[];
  /** Nothing can be said of what it left out or added: its language and the original's do not meet. */
  readonly unsure: boolean;
}

export interface OutlinedBending {
  readonly kind: DiscrepancyKind;
  readonly kindName: string;
  readonly original: OriginalWords;
  readonly told: string;
  readonly direction: Direction;
  /** The words that differ, as they stand in the report. */
  readonly wording: Wording;
  /** What the original states there, where the words that differ are only a part of it. */
  readonly passage?: OriginalWords;
  readonly why: readonly string[];
}

/** In the order of the originals given. */
export function outlineOriginals(story: Story, originals: readonly Report[], tags: Tags): readonly OutlinedOriginal[] {
  return (story.against ?? []).flatMap((against) => {
    const original = originals.find(({ id }) => id === against.original);
    return original ? [outlineOriginal(against, original, tagsOf(story.reports, tags), tags)] : [];
  });
}

/** Those that tell of the event of no story. */
export function unplacedOriginals({ originals = [], stories }: Synopsis): readonly Report[] {
  const placed = new Set(stories.flatMap(({ against = [] }) => against.map(({ original }) => original)));
  return originals.filter(({ id }) => !placed.has(id));
}

function outlineOriginal(
  against: AgainstOriginal,
  original: Report,
  own: readonly ReportTag[],
  tags: Tags,
): OutlinedOriginal {
  const { passages } = against;
  const compared = own.filter((tag) => tag.compared);
  const cutByAll = passages.filter(({ cut }) => compared.length > 0 && cut.length === compared.length);
  const kept = passages.filter((passage) => passage.kept.length > 0).length;
  const headline = original.headline === undefined ? [] : [original.headline];
  const words = wordsOf(original);
  return {
    id: original.id,
    name: [...headline, nameSource(original.source), nameLanguage(original.language)].join(", "),
    counts: `${countOf(passages.length, "passage")}: ${kept} kept by somebody, ${cutByAll.length} surely by nobody${tellEnd(against)}`,
    reports: compared.map((tag) => outlineReport(tag, against, cutByAll, words, tags)),
    cutByAll: cutByAll.map(({ span }) => words(span)),
  };
}

function tellEnd({ readUpTo }: AgainstOriginal): string {
  return readUpTo === undefined
    ? ""
    : `; read as far as character ${readUpTo.toLocaleString("en")}, nothing told as added`;
}

function wordsOf({ text, language }: Report): (span: Span) => OriginalWords {
  return ({ start, end }) => {
    const words = text.slice(start, end);
    return { text: words, direction: tellDirection(words), language };
  };
}

function outlineReport(
  tag: ReportTag,
  { passages, bent, added, unsure = [] }: AgainstOriginal,
  cutByAll: readonly OriginalPassage[],
  words: (span: Span) => OriginalWords,
  tags: Tags,
): ReportBesideOriginal {
  const { id } = tag.report;
  const cut = passages.filter((passage) => passage.cut.includes(id) && !cutByAll.includes(passage));
  return {
    tag,
    kept: tellKept(id, passages),
    bent: bent.flatMap((one) => (one.report === id ? outlineBending(one, passages, words, tags) : [])),
    cut: cut.map(({ span }) => words(span)),
    added: added.flatMap(({ report, span }) => (report === id ? wordingOf(report, span, tags) : [])),
    unsure: unsure.includes(id),
  };
}

/** In the order in which they are counted. */
const MANNERS = [
  ["verbatim", "word for word"],
  ["paraphrased", "in other words"],
  ["translated", "translated"],
] as const;

function tellKept(report: string, passages: readonly OriginalPassage[]): string {
  const kept = passages.flatMap((passage) => passage.kept.filter((one) => one.report === report));
  const counted = MANNERS.map(
    ([how, name]) => [kept.filter((one) => one.how === how && !one.bent).length, name] as const,
  );
  const bent = [kept.filter((one) => one.bent).length, "bent"] as const;
  const parts = [...counted, bent].flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : []));
  const manner = parts.length > 0 ? `: ${parts.join(", ")}` : "";
  return `has ${kept.length} of ${countOf(passages.length, "passage")}${manner}`;
}

function outlineBending(
  { kind, report, original, told, why }: BentPassage,
  passages: readonly OriginalPassage[],
  words: (span: Span) => OriginalWords,
  tags: Tags,
): readonly OutlinedBending[] {
  const around = passages.find(({ span }) => span.start <= original.span.start && original.span.end <= span.end);
  const part =
    around !== undefined && original.span.end - original.span.start < (around.span.end - around.span.start) / 2;
  return wordingOf(report, told.span, tags).map((wording) => ({
    kind,
    kindName: nameDiscrepancyKind(kind),
    original: { ...words(original.span), text: original.says },
    told: told.says,
    direction: tellDirection(told.says),
    wording,
    ...(part ? { passage: words(around.span) } : {}),
    why: tellWhy(why),
  }));
}
