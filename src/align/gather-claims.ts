/**
 * Which clauses make up one claim? Takes clause links, gives groups of nodes: strongest mutual links first, a report
 * twice only by neighbouring clauses, and no chain of weak links; then clauses that tell a claim within something longer.
 */
import { alignSettings } from "../settings.js";
import type { ClauseLinks, ClauseNode, Link } from "./link-clauses.js";

/** Nodes that state the same, in order of their ids. */
export type NodeGroup = readonly number[];

export function gatherClaims(links: ClauseLinks): readonly NodeGroup[] {
  const { nodes, best } = links;
  const scores = new Map<string, number>();
  const linked = new Set<string>();
  for (const link of best.flat()) {
    scores.set(keyOf(link.from, link.to), Math.max(link.score, scores.get(keyOf(link.from, link.to)) ?? 0));
    if (isMutual(link, links)) linked.add(keyOf(link.from, link.to));
  }
  const mutual = best
    .flat()
    .filter((link) => link.from < link.to && linked.has(keyOf(link.from, link.to)))
    .filter(({ score }) => score >= alignSettings.linkScore)
    .sort((a, b) => b.score - a.score || a.from - b.from || a.to - b.to);
  const groupOf = new Map<number, number[]>();
  for (const { id, told } of nodes) if (told >= alignSettings.leastWeight) groupOf.set(id, [id]);
  for (const link of mutual) {
    const [a, b] = [groupOf.get(link.from), groupOf.get(link.to)];
    if (!a || !b || a === b || !mayJoin(a, b, nodes, scores)) continue;
    const joined = [...a, ...b].sort((left, right) => left - right);
    for (const id of joined) groupOf.set(id, joined);
  }
  const groups = withParts([...new Set(groupOf.values())], links);
  return groups.map((group) => withContaining(group, links)).sort((a, b) => a[0]! - b[0]!);
}

/**
 * A clause that stands alone, and that a clause of a claim contains, is that claim told in part by a further report; one
 * claim, not two that share a passage.
 */
function withParts(groups: readonly (readonly number[])[], { nodes, best }: ClauseLinks): readonly NodeGroup[] {
  const claims = groups.filter((group) => group.length > 1).map((group) => [...group]);
  const claimOf = new Map(claims.flatMap((claim) => claim.map((id) => [id, claim] as const)));
  const alone: number[][] = [];
  for (const group of groups) {
    if (group.length > 1) continue;
    const [id] = group as [number];
    const link = best[id]!.filter(({ to, cover }) => contains(nodes[to]!, nodes[id]!, cover))
      .filter(({ to }) => claimOf.get(to)?.every((other) => nodes[other]!.report !== nodes[id]!.report))
      .sort((a, b) => b.cover - a.cover || a.to - b.to)[0];
    const claim = link && claimOf.get(link.to);
    if (claim) claim.push(id);
    else alone.push([id]);
  }
  return [...claims.map((claim) => claim.sort((a, b) => a - b)), ...alone];
}

function contains(longer: ClauseNode, shorter: ClauseNode, cover: number): boolean {
  return longer.weight >= shorter.weight && cover >= alignSettings.containedCover;
}

function isMutual(link: Link, { best, nodes }: ClauseLinks): boolean {
  const back = best[link.to]!.find(({ to }) => nodes[to]!.report === nodes[link.from]!.report);
  return back?.to === link.from;
}

/** Two groups join where no report would state the claim in two places and their members agree on the mean. */
function mayJoin(
  a: readonly number[],
  b: readonly number[],
  nodes: readonly ClauseNode[],
  scores: ReadonlyMap<string, number>,
): boolean {
  let sum = 0;
  let pairs = 0;
  for (const left of a) {
    for (const right of b) {
      if (nodes[left]!.report === nodes[right]!.report) return false;
      sum += scores.get(keyOf(left, right)) ?? 0;
      pairs++;
    }
  }
  return sum / pairs >= alignSettings.linkScore * alignSettings.meanShare;
}

/** Adds, for each report without a member, the clause that tells this claim within something longer. */
function withContaining(group: readonly number[], { nodes, best }: ClauseLinks): NodeGroup {
  const present = new Set(group.map((id) => nodes[id]!.report));
  const votes = new Map<number, number>();
  for (const id of group) {
    for (const { to, cover } of best[id]!) {
      if (present.has(nodes[to]!.report) || !contains(nodes[to]!, nodes[id]!, cover)) continue;
      votes.set(to, Math.max(votes.get(to) ?? 0, cover));
    }
  }
  const added: number[] = [];
  const byStrength = [...votes].sort(([a, m], [b, n]) => n - m || a - b);
  for (const [id] of byStrength) {
    const { report } = nodes[id]!;
    if (present.has(report)) continue;
    present.add(report);
    added.push(id);
  }
  return [...group, ...added].sort((a, b) => a - b);
}

function keyOf(a: number, b: number): string {
  return a < b ? `${a}-${b}` : `${b}-${a}`;
}
