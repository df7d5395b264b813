/**
 * Under which source does each report stand, if it may stand only once? Takes a lineage, gives its trees: the sources
 * furthest back as roots, under each what took from it. Ties that run in a circle are cut at one place and told there.
 */
import { orderSources } from "./order-sources.js";
import type { Lineage, LineageEdge, LineageNode } from "./outline-lineage.js";

export interface Branch {
  readonly node: LineageNode;
  /** The tie to the nearest source, under which it stands; absent of a root. */
  readonly nearest?: LineageEdge;
  /** Ties to its other sources, nearest first. */
  readonly further: readonly LineageEdge[];
  /** In the order of the nodes. */
  readonly children: readonly Branch[];
  /** Of all that stand below it. */
  readonly size: number;
}

/** A text that was taken over is nearer than a name that is credited. */
const NEAREST_FIRST: readonly LineageEdge["kind"][] = ["verbatim", "edited", "translation", "rewrite", "own", "credit"];

/** Largest tree first; only what a tie with a direction touches. Linear, but for sorting. */
export function growTree({ nodes, taken }: Pick<Lineage, "nodes" | "taken">): readonly Branch[] {
  const into = new Map<LineageNode, LineageEdge[]>();
  for (const tie of taken) {
    const ties = into.get(tie.to);
    if (ties) ties.push(tie);
    else into.set(tie.to, [tie]);
  }
  const touched = new Set(taken.flatMap(({ from, to }) => [from, to]));
  const depths = orderSources(
    nodes.filter((node) => touched.has(node)),
    into,
  );
  const grown = new Set<LineageNode>();
  const chosen = [...depths.keys()].map((node) => {
    const ties = (into.get(node) ?? []).sort((a, b) => compareNearness(a, b, depths));
    const nearest = ties.find(({ from }) => grown.has(from));
    grown.add(node);
    return { node, nearest, further: ties.filter((tie) => tie !== nearest) };
  });
  const below = new Map<LineageNode, Branch[]>();
  const roots: Branch[] = [];
  for (const { node, nearest, further } of chosen.reverse()) {
    const children = (below.get(node) ?? []).sort((a, b) => a.node.place - b.node.place);
    const size = children.reduce((sum, child) => sum + child.size + 1, 0);
    const branch = { node, ...(nearest ? { nearest } : {}), further, children, size };
    const siblings = nearest === undefined ? roots : (below.get(nearest.from) ?? []);
    siblings.push(branch);
    if (nearest !== undefined) below.set(nearest.from, siblings);
  }
  return roots.sort((a, b) => b.size - a.size || a.node.place - b.node.place);
}

/** Of two sources of one kind the deeper is the nearer: whoever credits an agency may have it from one that did. */
function compareNearness(a: LineageEdge, b: LineageEdge, depths: ReadonlyMap<LineageNode, number>): number {
  const ranks = [a, b].map(({ kind }) => NEAREST_FIRST.indexOf(kind));
  return ranks[0]! - ranks[1]! || depths.get(b.from)! - depths.get(a.from)! || a.from.place - b.from.place;
}
