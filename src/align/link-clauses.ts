/**
 * Which clauses of different reports state the same, and how likely? Takes the annotated reports of a story, gives for
 * every clause its counterparts in other reports across languages. Learned trees weigh the evidence for each pair by
 * itself, then how it stands among all others.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { askTrees, type Trees } from "../text/ask-trees.js";
import { type ClauseNode, compareClauses } from "./compare-clauses.js";
import model from "./same-statement-model.json" with { type: "json" };
import { likelihoodOf, supportPairs } from "./support-pairs.js";

export type { ClauseNode } from "./compare-clauses.js";

export interface Link {
  readonly from: number;
  readonly to: number;
  /** 0..1: how likely both state the same. */
  readonly likely: number;
}

export interface ClauseLinks {
  readonly nodes: readonly ClauseNode[];
  /** For each node its candidates in other reports, likeliest first; each link stands at both of its ends. */
  readonly links: readonly (readonly Link[])[];
  /** `tells[node][report]`: the largest share of the node that any two neighbouring sentences of that report tell, 0..1. */
  readonly tells: readonly (readonly number[])[];
  /** The same share that all sentences of that report tell together. */
  readonly mentions: readonly (readonly number[])[];
}

/** Trees of both rounds. */
const { alone, among }: { readonly alone: Trees; readonly among: Trees } = model;

export function linkClauses(reports: readonly AnnotatedReport[], entities: readonly JoinedEntity[]): ClauseLinks {
  const { nodes, pairs, tells, mentions } = compareClauses(reports, entities);
  const odds = Float64Array.from(pairs, ({ evidence }) => askTrees(alone, evidence));
  const rows = supportPairs(nodes, pairs, odds);
  const likely = rows.map((row, at) => {
    const { a, b } = pairs[at]!;
    const doubt = nodes[a]!.language === nodes[b]!.language ? alignSettings.withinDoubt : 0;
    return likelihoodOf(askTrees(among, row) - doubt);
  });
  return { nodes, links: listLinks(nodes.length, pairs, likely), tells, mentions };
}

/** `likely[i]` belongs to `pairs[i]`. */
export function listLinks(
  nodes: number,
  pairs: readonly { readonly a: number; readonly b: number }[],
  likely: readonly number[],
): readonly (readonly Link[])[] {
  const links = Array.from({ length: nodes }, (): Link[] => []);
  for (const [at, { a, b }] of pairs.entries()) {
    links[a]!.push({ from: a, to: b, likely: likely[at]! });
    links[b]!.push({ from: b, to: a, likely: likely[at]! });
  }
  for (const own of links) own.sort((x, y) => y.likely - x.likely || x.to - y.to);
  return links;
}
