/**
 * A group of reports on its way to a story: its members, and its core, the members most like the others, so that no chain
 * of half-alike reports makes one story.
 */
import { gatherSettings } from "../settings.js";
import { clipOdds } from "./fit-groups.js";

/** What grouping needs to know of reports, which are numbers here. */
export interface ReportLinks {
  /** The reports alike to one, each once; both ways or neither. */
  alike(report: number): readonly number[];
  /** Log-odds that two are of one event, whichever comes first. */
  odds(a: number, b: number): number;
  /** A total order that depends on the reports alone, not on their numbers. */
  compare(a: number, b: number): number;
  /** A number for a report that is mostly its own, and says nothing of its place in that order. */
  mark(report: number): number;
}

export interface ReportGroup {
  /** In order. */
  readonly members: readonly number[];
  /** In order; few, so that comparing two groups stays cheap. */
  readonly core: readonly number[];
  /** What it was joined from; empty for a single report. */
  readonly parts: readonly ReportGroup[];
  /** Reports alike to one of its members and none of them, each once: a large story has few, whatever links it inside. */
  readonly outside: readonly number[];
  /** Its own; groups made later have higher ones. */
  readonly number: number;
  /**
   * How well groups made before it fit, as `fitOf`, once it was asked, in two rows: groups do not change, and are looked at in
   * round after round. By their numbers, since groups themselves would be kept by each other for good.
   */
  readonly fitted: number[];
  readonly fits: number[];
  /** The walk over groups that came across it last, so that it takes each once. */
  met: number;
}

export function singleGroup(report: number, number: number, links: ReportLinks): ReportGroup {
  const outside = links.alike(report);
  return { members: [report], core: [report], parts: [], outside, number, fitted: [], fits: [], met: 0 };
}

export function joinParts(parts: readonly ReportGroup[], links: ReportLinks, number: number): ReportGroup {
  const members = parts.flatMap((part) => part.members).sort((a, b) => links.compare(a, b));
  const core = findCore(members, links);
  return { members, core, parts, outside: findOutside(members, parts), number, fitted: [], fits: [], met: 0 };
}

function findOutside(members: readonly number[], parts: readonly ReportGroup[]): readonly number[] {
  const known = new Set(members);
  const inside = known.size;
  for (const part of parts) for (const other of part.outside) known.add(other);
  return [...known].slice(inside);
}

/** Links inside the group alone count: with members that are strangers to each other its cost would be the square. */
function findCore(members: readonly number[], links: ReportLinks): readonly number[] {
  const { coreMembers } = gatherSettings;
  if (members.length <= coreMembers) return members;
  const inside = new Set(members);
  const centralities = members.map((member) => {
    let central = 0;
    // In whole numbers, since the order of links must not matter.
    for (const other of links.alike(member)) {
      if (inside.has(other)) central += Math.round(clipOdds(links.odds(member, other)) * FINEST);
    }
    return { member, central };
  });
  centralities.sort((x, y) => y.central - x.central || links.compare(x.member, y.member));
  return centralities
    .slice(0, coreMembers)
    .map(({ member }) => member)
    .sort((a, b) => links.compare(a, b));
}

const FINEST = 2 ** 20;
