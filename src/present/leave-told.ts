/**
 * What several reports tell is read once: of claims that mostly rest on the same passages the widest is told. All of them
 * stay in JSON, and what differs is told of each.
 */
import type { Claim, ClaimMember } from "../model/story.js";

/** Share 0..1 of its members that another claim holds, from which a claim is told with it. */
const MOSTLY = 0.5;

/** In the order given. What one report alone tells is left as it is. */
export function leaveTold(claims: readonly Claim[]): readonly Claim[] {
  const told: Claim[] = [];
  for (const claim of claims.toSorted((a, b) => b.members.length - a.members.length)) {
    if (claim.members.length === 1 || !told.some((wider) => holds(wider, claim))) told.push(claim);
  }
  const left = new Set(told);
  return claims.filter((claim) => left.has(claim));
}

function holds(wider: Claim, claim: Claim): boolean {
  const shared = claim.members.filter((member) => wider.members.some((other) => overlap(other, member)));
  return shared.length >= Math.max(2, claim.members.length * MOSTLY);
}

/** By half of the shorter passage. */
function overlap(a: ClaimMember, b: ClaimMember): boolean {
  if (a.report !== b.report) return false;
  const shared = Math.min(a.span.end, b.span.end) - Math.max(a.span.start, b.span.start);
  return shared >= Math.min(a.span.end - a.span.start, b.span.end - b.span.start) / 2;
}
