/**
 * Which clauses make up one claim? Takes clause links, gives groups of nodes: likeliest links first, as long as no report
 * would state the claim in two places and the members agree on the mean with one another (no chains). A clause may belong
 * to several claims, since one report says in one breath what another spreads over three sentences. What is mostly
 * headers, which only tell who says something, is none.
 */
import { alignSettings } from "../settings.js";
import type { ClauseLinks, Link } from "./link-clauses.js";

/** Nodes that state the same, in order of their ids. */
export type NodeGroup = readonly number[];

type LinkedClauses = Pick<ClauseLinks, "nodes" | "links">;

export function gatherClaims(links: LinkedClauses): readonly NodeGroup[] {
  const likely = likelihoods(links);
  const cores = joinCores(links, likely).flatMap((core) => withoutStrays(core, links.nodes, likely));
  const pairs = joinTaken(links, cores);
  const shared = [...cores.filter((core) => core.length > 1), ...pairs].map((core) => withFurther(core, links, likely));
  const alone = cores.filter((core) => core.length === 1);
  const held = new Set(shared.flat());
  const groups = [...withoutParts(shared), ...alone.filter(([id]) => !held.has(id!))];
  const states = (id: number) => !links.nodes[id]!.clause.header;
  const stated = groups.filter((group) => group.filter(states).length * 2 > group.length);
  return stated.sort((a, b) => a[0]! - b[0]! || a.length - b.length);
}

type Likelihood = (a: number, b: number) => number;

function likelihoods({ links }: LinkedClauses): Likelihood {
  const known = links.map((own) => new Map(own.map(({ to, likely }) => [to, likely])));
  return (a, b) => known[a]!.get(b) ?? 0;
}

/** Each clause in one group; two groups join where their members agree on the mean. */
function joinCores({ nodes, links }: LinkedClauses, likely: Likelihood): readonly NodeGroup[] {
  const groupOf = new Map<number, number[]>();
  for (const { id, told } of nodes) if (told >= alignSettings.leastWeight) groupOf.set(id, [id]);
  const strongest = links
    .flat()
    .filter((link) => link.from < link.to && link.likely >= alignSettings.linkLikely)
    .sort(byLikelihood);
  for (const { from, to } of strongest) {
    const [a, b] = [groupOf.get(from), groupOf.get(to)];
    if (!a || !b || a === b) continue;
    if (a.some((left) => b.some((right) => nodes[left]!.report === nodes[right]!.report))) continue;
    const pairs = a.flatMap((left) => b.map((right) => likely(left, right)));
    if (!agree(pairs)) continue;
    const joined = [...a, ...b].sort((left, right) => left - right);
    for (const id of joined) groupOf.set(id, joined);
  }
  return [...new Set(groupOf.values())];
}

/**
 * The group without members that fit those of their own language much less than these fit each other; each of them stands
 * alone. Across languages likeness varies too much for that.
 */
function withoutStrays(core: NodeGroup, nodes: LinkedClauses["nodes"], likely: Likelihood): readonly NodeGroup[] {
  const strays = new Set<number>();
  for (const language of new Set(core.map((id) => nodes[id]!.language))) {
    let own = core.filter((id) => nodes[id]!.language === language);
    for (let stray = findStray(own, likely); stray !== undefined; stray = findStray(own, likely)) {
      const id = stray;
      strays.add(id);
      own = own.filter((other) => other !== id);
    }
  }
  if (strays.size === 0) return [core];
  return [core.filter((id) => !strays.has(id)), ...[...strays].map((id) => [id])];
}

/** Of three and more the one that fits the others least, if that is too little. */
function findStray(own: NodeGroup, likely: Likelihood): number | undefined {
  if (own.length < 3) return undefined;
  const fits = own.map((id) => mean(own.filter((other) => other !== id).map((other) => likely(id, other))));
  const least = fits.indexOf(Math.min(...fits));
  const rest = own.filter((_, at) => at !== least);
  const among = mean(rest.flatMap((id, at) => rest.slice(at + 1).map((other) => likely(id, other))));
  return fits[least]! < among * alignSettings.strayShare ? own[least] : undefined;
}

/** Two clauses that surely state the same, though one of them has gone into a claim that the other's report tells elsewhere. */
function joinTaken({ nodes, links }: LinkedClauses, cores: readonly NodeGroup[]): readonly NodeGroup[] {
  const coreOf = new Map(cores.flatMap((core) => core.map((id) => [id, core] as const)));
  return links
    .flat()
    .filter((link) => link.from < link.to && link.likely >= alignSettings.takenLikely)
    .sort(byLikelihood)
    .filter(({ from, to }) => {
      const [a, b] = [coreOf.get(from), coreOf.get(to)];
      if (!a || !b || a === b) return false;
      const elsewhere = (core: NodeGroup, id: number) =>
        core.some((other) => other !== id && nodes[other]!.report === nodes[id]!.report);
      return elsewhere(a, to) || elsewhere(b, from);
    })
    .map(({ from, to }) => [from, to]);
}

/** Adds, for each report without a member, the clause that states the claim with other things, if there is one. */
function withFurther(core: NodeGroup, { nodes, links }: LinkedClauses, likely: Likelihood): NodeGroup {
  const present = new Set(core.map((id) => nodes[id]!.report));
  const candidates = new Set(core.flatMap((id) => links[id]!.map(({ to }) => to)));
  const fits = [...candidates]
    .filter((id) => !present.has(nodes[id]!.report))
    .map((id) => ({
      id,
      fit: mean(
        core
          .map((member) => likely(id, member))
          .sort((a, b) => b - a)
          .slice(0, Math.max(2, Math.ceil(core.length * alignSettings.agreeingShare))),
      ),
    }))
    .filter(({ fit }) => fit >= alignSettings.furtherLikely)
    .sort((a, b) => b.fit - a.fit || a.id - b.id);
  const added: number[] = [];
  for (const { id } of fits) {
    const { report } = nodes[id]!;
    if (present.has(report)) continue;
    present.add(report);
    added.push(id);
  }
  return [...core, ...added].sort((a, b) => a - b);
}

/** Without groups that another holds whole. */
function withoutParts(groups: readonly NodeGroup[]): readonly NodeGroup[] {
  const bySize = groups.toSorted((a, b) => b.length - a.length);
  const kept: NodeGroup[] = [];
  for (const group of bySize) {
    if (!kept.some((other) => group.every((id) => other.includes(id)))) kept.push(group);
  }
  return kept;
}

/** On the mean and in half of all pairs: one sure pair does not carry a whole group along. */
function agree(pairs: readonly number[]): boolean {
  const { joinLikely } = alignSettings;
  return mean(pairs) >= joinLikely && pairs.filter((likely) => likely >= joinLikely).length * 2 >= pairs.length;
}

function byLikelihood(a: Link, b: Link): number {
  return b.likely - a.likely || a.from - b.from || a.to - b.to;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
