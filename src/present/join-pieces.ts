/**
 * What one report alone tells is read in whole: clauses of it that follow each other in one sentence become one finding,
 * though they were compared one by one. What several reports tell stays as it was compared.
 */
import type { Claim, ClaimMember } from "../model/story.js";
import type { Tags } from "./tag-reports.js";

/** Claims in their order, pieces at the place of the first of them. */
export function joinPieces(claims: readonly Claim[], tags: Tags): readonly Claim[] {
  const pieces = claims
    .flatMap((claim) => (claim.members.length === 1 ? [{ claim, member: claim.members[0]! }] : []))
    .sort((a, b) => compare(a.member, b.member));
  const wholes = new Map<string, Claim>();
  const parts = new Set<string>();
  let last: Claim | undefined;
  for (const { claim, member } of pieces) {
    const joined = last && join(last, claim, member, tags);
    if (joined) {
      parts.add(claim.id);
      last = joined;
    } else last = claim;
    wholes.set(last.id, last);
  }
  return claims.filter(({ id }) => !parts.has(id)).map((claim) => wholes.get(claim.id) ?? claim);
}

function join(before: Claim, { why }: Claim, { report, span }: ClaimMember, tags: Tags): Claim | undefined {
  const first = before.members[0]!;
  const text = tags.get(report)?.report.text;
  if (text === undefined || first.report !== report || first.span.start >= span.start) return undefined;
  if (!BETWEEN.test(text.slice(first.span.end, span.start))) return undefined;
  const whole = { start: first.span.start, end: Math.max(first.span.end, span.end) };
  return {
    ...before,
    gist: text.slice(whole.start, whole.end),
    members: [{ ...first, span: whole }],
    ...(before.why ? { why: { ...before.why, words: [...before.why.words, ...(why?.words ?? [])] } } : {}),
  };
}

/** Nothing that ends a sentence or a paragraph. */
const BETWEEN = /^(?:(?!\n\s*\n)[\s,;:،؛，；：、"'“”„«»‘’()\u2013\u2014-])*$/u;

function compare(a: ClaimMember, b: ClaimMember): number {
  if (a.report !== b.report) return a.report < b.report ? -1 : 1;
  return a.span.start - b.span.start;
}
