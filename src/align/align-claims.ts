/**
 * What do the reports of a story state, and which of them state the same? Takes annotated reports and their joined
 * entities, gives claims with a passage and a speaker for each report that has one, before origins are known.
 */
import { meetInMeaning } from "../lexicon/languages/registry.js";
import type { AnnotatedReport, Why } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { ClaimMember, JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { contentId } from "../text/content-id.js";
import { type Attribution, attributionOf } from "./attribute-members.js";
import { chooseGist, placeOf } from "./choose-gist.js";
import { gatherClaims } from "./gather-claims.js";
import { gatherFigures } from "./gather-figures.js";
import { type ClauseLinks, type Link, linkClauses } from "./link-clauses.js";
import { tellsFigure } from "./tells-figure.js";

/** A claim with all that comparing its members needs; `trace` adds the origins. */
export interface AlignedClaim {
  readonly id: string;
  readonly gist: string;
  readonly members: readonly AlignedMember[];
  readonly why: Why;
  /** Report ids that surely do not tell it, though they might: no two sentences of theirs come near. */
  readonly silent: readonly string[];
  /** Its members have nothing in common but what they count. */
  readonly counts?: true;
}

export interface AlignedMember extends ClaimMember {
  readonly annotated: AnnotatedReport;
  readonly attribution?: Attribution;
  /** 0..1: how likely it states the same as the other members, on the mean; 1 where it is the only one. */
  readonly fit: number;
}

export function alignClaims(
  reports: readonly AnnotatedReport[],
  entities: readonly JoinedEntity[],
  links: ClauseLinks = linkClauses(reports, entities),
): readonly AlignedClaim[] {
  const claims: AlignedClaim[] = [];
  const taken = new Set<string>();
  const groups = gatherClaims(links);
  const series = new Set(gatherFigures(reports, links.nodes, groups));
  for (const group of [...groups, ...series]) {
    const counts = series.has(group);
    const nodes = group.map((id) => links.nodes[id]!);
    const present = new Set(nodes.map(({ report }) => report));
    const told = reports.map((_, report) => Math.max(...nodes.map(({ id }) => links.tells[id]![report]!)));
    const absent = reports.filter(
      (report, at) =>
        !present.has(at) &&
        told[at]! < alignSettings.absentCover &&
        nodes.every((node) => mayTell(reports[node.report]!, node.clause, report)),
    );
    const silent = reports.filter((_, at) => !present.has(at) && isSilent(at, group, told[at]!, links, reports));
    // Neither told elsewhere nor surely untold: nothing can be said of it.
    if (nodes.length === 1 && absent.length < reports.length - 1) continue;
    const members = nodes.map(({ id, report, clause }) => {
      const annotated = reports[report]!;
      const span = { start: clause.start, end: clause.end };
      const attribution = attributionOf(annotated, span, entities);
      const speaker = attribution?.name;
      return {
        report: annotated.report.id,
        span,
        annotated,
        fit: group.length === 1 || counts ? 1 : round(fitOf(id, group, links.links[id]!)),
        ...(speaker === undefined ? {} : { speaker }),
        ...(attribution === undefined ? {} : { attribution }),
      };
    });
    const stated = Math.min(...nodes.map((node) => node.stated));
    const agreed = group.flatMap((id) => links.links[id]!.filter(({ to }) => group.includes(to)));
    const nearest = Math.max(0, ...told.filter((_, at) => !present.has(at)));
    const gist = chooseGist(members, taken);
    taken.add(placeOf(gist));
    claims.push({
      id: contentId("claim", ...members.map(({ report, span }) => `${report}:${span.start}-${span.end}`)),
      gist: gist.annotated.report.text.slice(gist.span.start, gist.span.end),
      members,
      silent: counts || stated < alignSettings.statedOfOmission ? [] : silent.map(({ report }) => report.id),
      ...(counts ? { counts } : {}),
      why: {
        rule: counts ? "figures of one thing" : ruleOf(nodes.length, reports.length),
        words: members.map(({ annotated, span }) => annotated.report.text.slice(span.start, span.end)),
        sureness: round(nodes.length === 1 ? 1 - nearest : mean(agreed.map(({ likely }) => likely))),
      },
    });
  }
  return claims;
}

/**
 * Whether a report surely leaves out what a claim tells: several members are in languages whose words it could answer, none
 * of its clauses is likely to state it, no two of its sentences tell much of it, nor all of them half, and it gives no figure
 * of it.
 */
function isSilent(
  at: number,
  group: readonly number[],
  told: number,
  { nodes, links, mentions }: ClauseLinks,
  reports: readonly AnnotatedReport[],
): boolean {
  const silent = reports[at]!;
  const { language } = silent.report;
  const members = group.map((id) => nodes[id]!);
  const readable = members.filter(({ report }) => meetInMeaning(reports[report]!.report.language, language)).length;
  const heavy = Math.max(...members.map(({ weight }) => weight)) >= alignSettings.weightOfOmission;
  if (!heavy || readable < alignSettings.tellersOfOmission || told >= alignSettings.silentCover) return false;
  if (members.some(({ id }) => mentions[id]![at]! >= alignSettings.silentMentions)) return false;
  if (members.some(({ report, clause }) => tellsFigure(reports[report]!, clause, silent))) return false;
  return group.every((id) =>
    links[id]!.every(({ to, likely }) => nodes[to]!.report !== at || likely < alignSettings.silentLikely),
  );
}

/**
 * Whether it could be seen that a report tells what a clause of another does: their languages meet in the lexicon or are
 * one, and the report gives none of the clause's figures. Where it could not, nobody is said to leave it out.
 */
export function mayTell({ report, quantities }: AnnotatedReport, clause: Span, other: AnnotatedReport): boolean {
  if (!meetInMeaning(report.language, other.report.language)) return false;
  return !quantities.some(
    ({ span, unit, value }) =>
      unit !== undefined &&
      span.start >= clause.start &&
      span.end <= clause.end &&
      other.quantities.some((figure) => figure.unit === unit && figure.value === value),
  );
}

function ruleOf(members: number, reports: number): string {
  if (reports === 1) return "the only report of its story";
  return members === 1 ? "no sentence of the other reports comes near" : "clauses that answer each other best";
}

function fitOf(id: number, group: readonly number[], links: readonly Link[]): number {
  const likely = links.filter(({ to }) => group.includes(to)).reduce((sum, link) => sum + link.likely, 0);
  return likely / group.filter((other) => other !== id).length;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
