/**
 * How many origins stand behind one claim? Takes what was traced of its story and the passages that make the claim: what
 * the speaker said once is one origin, however many reporters wrote it down, and so is a paragraph that two reports have
 * in one wording, whatever else each of them tells.
 */
import type { Span } from "../model/span.js";
import type { ClaimMember, Origins } from "../model/story.js";
import { traceSettings } from "../settings.js";
import { DisjointSets } from "../text/disjoint-sets.js";
import type { CopiedPassage } from "./list-copied.js";
import { separateOrigins } from "./separate-origins.js";
import type { Traced } from "./trace-story.js";

type Behind = Pick<Traced, "newsrooms" | "independent" | "copied">;

/** A claim of one report has one origin, at most one; so has one that every report gives to the same speaker. */
export function originsOfClaim(traced: Behind, members: readonly ClaimMember[]): Origins {
  const claimed = new Set(members.map(({ report }) => report));
  const newsrooms = joinCopied(traced.newsrooms, members, traced.copied)
    .map((group) => group.filter((id) => claimed.has(id)))
    .filter((group) => group.length > 0);
  const oneSpeaker = isOneSpeakers(members);
  // That two reports name different sources somewhere does not show that this claim came from either.
  const apart = traced.independent.filter(({ basis }) => basis === "apart" || (basis === "reporter" && !oneSpeaker));
  const independent = apart.map(({ reports }) => reports).filter((pair) => pair.every((id) => claimed.has(id)));
  const origins = separateOrigins(newsrooms, independent);
  return { newsrooms, origins, originsAtMost: oneSpeaker ? origins.length : newsrooms.length };
}

function isOneSpeakers(members: readonly ClaimMember[]): boolean {
  const speakers = new Set(members.map(({ speaker }) => speaker));
  return speakers.size === 1 && !speakers.has(undefined);
}

/** Newsrooms, those as one whose reports make the claim in a stretch that they have in one wording. */
function joinCopied(
  newsrooms: Behind["newsrooms"],
  members: readonly ClaimMember[],
  copied: readonly CopiedPassage[],
): readonly (readonly string[])[] {
  const sets = new DisjointSets();
  for (const group of newsrooms) for (const id of group) sets.join(group[0]!, id);
  const stands = (report: string, within: Span) =>
    members.some((member) => member.report === report && covers(within, member.span));
  for (const [one, other] of copied) {
    if (stands(one.report, one.span) && stands(other.report, other.span)) sets.join(one.report, other.report);
  }
  return sets.groups(newsrooms.flat());
}

function covers(stretch: Span, span: Span): boolean {
  const shared = Math.min(stretch.end, span.end) - Math.max(stretch.start, span.start);
  return shared >= (span.end - span.start) * traceSettings.claimCopied;
}
