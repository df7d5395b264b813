/**
 * What became of an original in the reports of a story: what each kept, cut, bent and added. Takes the original and the
 * reports, annotated; reads the original like a report and compares as reports are compared, but it is none: nothing of
 * this goes into the claims of the story. As with omissions, whoever does not surely leave a thing out is not named.
 */
import { meetInMeaning } from "../lexicon/languages/registry.js";
import type { AnnotatedReport } from "../model/annotation.js";
import type { AgainstOriginal, BentPassage, KeptPassage, OriginalPassage } from "../model/original.js";
import type { Passage, Span } from "../model/span.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings, originalSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { type AlignedClaim, type AlignedMember, alignClaims, mayTell } from "./align-claims.js";
import { sharedLength } from "./attribute-members.js";
import { findBent } from "./find-bent.js";
import { tellHowKept } from "./find-kept.js";
import { isBefore } from "./find-omission.js";
import { type ClauseLinks, type ClauseNode, linkClauses } from "./link-clauses.js";
import { makeMarkPhrases } from "./mark-phrases.js";

interface Compared {
  readonly original: AnnotatedReport;
  /** The original first, then the reports. */
  readonly all: readonly AnnotatedReport[];
  readonly links: ClauseLinks;
  readonly claims: readonly AlignedClaim[];
}

/** `entities` are those of the original and the reports together. */
export function compareOriginal(
  original: AnnotatedReport,
  reports: readonly AnnotatedReport[],
  entities: readonly JoinedEntity[],
): AgainstOriginal {
  const all = [original, ...reports];
  const links = linkClauses(all, entities);
  const claims = alignClaims(all, entities, links);
  const compared = { original, all, links, claims };
  const bent = findBent(original, claims, { reports: all, entities, marks: makeMarkPhrases() });
  const readWhole = original.report.text.length <= originalSettings.longestOriginal;
  const unsure = reports.filter(({ report }) => !meetInMeaning(original.report.language, report.language));
  return {
    original: original.report.id,
    passages: passagesOf(compared).map((passage) => markBent(passage, bent)),
    bent,
    added: readWhole ? addedTo(compared) : [],
    ...(readWhole ? {} : { readUpTo: originalSettings.longestOriginal }),
    ...(unsure.length > 0 ? { unsure: unsure.map(({ report }) => report.id) } : {}),
  };
}

/** Says of what is kept where it is told otherwise. */
function markBent(passage: OriginalPassage, bent: readonly BentPassage[]): OriginalPassage {
  const kept = passage.kept.map((one) => {
    const otherwise = bent.some(
      ({ report, original, told }) =>
        report === one.report && sharedLength(original.span, passage.span) > 0 && sharedLength(told.span, one.span) > 0,
    );
    return otherwise ? { ...one, bent: true as const } : one;
  });
  // Whoever tells a part of it otherwise has not cut it.
  const meets = (id: string) =>
    bent.some(({ report, original }) => report === id && sharedLength(original.span, passage.span) > 0);
  return { ...passage, kept, cut: passage.cut.filter((id) => !meets(id)) };
}

function passagesOf(compared: Compared): readonly OriginalPassage[] {
  const { original, all, links, claims } = compared;
  const keptAt = membersByPlace(original.report.id, claims);
  return links.nodes.flatMap((node): OriginalPassage[] => {
    if (node.report !== 0 || node.told < alignSettings.leastWeight) return [];
    const { start, end } = node.clause;
    const members = keptAt.get(placeOf({ start, end })) ?? [];
    const kept = all.slice(1).flatMap((report) => keepBest(original, { start, end }, report, members));
    const keeping = new Set(kept.map(({ report }) => report));
    const cut = all.flatMap(({ report }, at) =>
      at > 0 &&
      !keeping.has(report.id) &&
      surelyLacks(node, at, compared) &&
      !isBefore(report.published?.value, original.report.published?.value)
        ? [report.id]
        : [],
    );
    return [{ span: { start, end }, kept, cut: cut.sort(compareText) }];
  });
}

/** Where a report has the passage: word for word before other words, then what fits best. */
function keepBest(
  original: AnnotatedReport,
  span: Span,
  annotated: AnnotatedReport,
  members: readonly AlignedMember[],
): readonly KeptPassage[] {
  const kept = members
    .filter(({ report }) => report === annotated.report.id)
    .map((member) => ({ member, how: tellHowKept(original, span, annotated, member.span) }))
    .sort((a, b) => Number(b.how === "verbatim") - Number(a.how === "verbatim") || b.member.fit - a.member.fit);
  return kept.slice(0, 1).map(({ member, how }) => ({ report: member.report, span: member.span, how }));
}

/** By the place of the original's clause, all members of the claims that it is in. */
function membersByPlace(
  original: string,
  claims: readonly AlignedClaim[],
): ReadonlyMap<string, readonly AlignedMember[]> {
  const byPlace = new Map<string, AlignedMember[]>();
  for (const { members } of claims) {
    for (const { report, span } of members) {
      if (report !== original) continue;
      const known = byPlace.get(placeOf(span)) ?? [];
      byPlace.set(placeOf(span), [...known, ...members.filter((other) => other.report !== original)]);
    }
  }
  return byPlace;
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}

/** What a report has that the original surely has not; of whoever was earlier, too, since nothing is laid at its door. */
function addedTo(compared: Compared): readonly Passage[] {
  const { all, links, claims, original } = compared;
  const shared = claims.filter(({ members }) => members.some(({ report }) => report === original.report.id));
  const told = new Set(
    shared.flatMap(({ members }) => members.map(({ report, span }) => `${report}:${placeOf(span)}`)),
  );
  return links.nodes
    .filter((node) => node.report > 0 && surelyLacks(node, 0, compared))
    .map(({ report, clause: { start, end } }) => ({ report: all[report]!.report.id, span: { start, end } }))
    .filter(({ report, span }) => !told.has(`${report}:${placeOf(span)}`))
    .sort((a, b) => compareText(a.report, b.report) || a.span.start - b.span.start);
}

/** By the rules of omissions: heavy enough to be missed, readable in the other language, and nothing there comes near. */
function surelyLacks(node: ClauseNode, at: number, { all, links }: Compared): boolean {
  const { id, weight, clause, report } = node;
  if (weight < alignSettings.weightOfOmission || links.tells[id]![at]! >= alignSettings.silentCover) return false;
  if (!mayTell(all[report]!, clause, all[at]!)) return false;
  return links.links[id]!.every(
    ({ to, likely }) => links.nodes[to]!.report !== at || likely < alignSettings.silentLikely,
  );
}
