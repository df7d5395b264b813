/**
 * In which order do sources stand before what took from them? Takes the nodes and ties of a lineage, gives the nodes in
 * such an order with the steps of each from the source furthest back. A circle is opened before its first node.
 */
import type { LineageEdge, LineageNode } from "./outline-lineage.js";

/** Every node once, with its depth from 0; `into` holds the ties by what took. */
export function orderSources(
  nodes: readonly LineageNode[],
  into: ReadonlyMap<LineageNode, readonly LineageEdge[]>,
): ReadonlyMap<LineageNode, number> {
  const depths = new Map<LineageNode, number>();
  const seen = new Map<LineageNode, number>();
  const place = (node: LineageNode) => {
    const before = (into.get(node) ?? []).map(({ from }) => depths.get(from) ?? -1);
    depths.set(
      node,
      before.reduce((deepest, depth) => Math.max(deepest, depth + 1), 0),
    );
  };
  for (const start of nodes) {
    let walk = [start];
    const onWalk = new Set(walk);
    for (let node = walk.at(-1); node !== undefined; node = walk.at(-1)) {
      const source = depths.has(node) ? undefined : nextSource(node, into, depths, seen);
      if (source !== undefined && !onWalk.has(source)) {
        walk.push(source);
        onWalk.add(source);
        continue;
      }
      const circle = source === undefined ? [node] : walk.slice(walk.indexOf(source));
      const first = circle.reduce((one, other) => (other.place < one.place ? other : one));
      if (!depths.has(first)) place(first);
      for (const left of walk.slice(walk.indexOf(first))) onWalk.delete(left);
      walk = walk.slice(0, walk.indexOf(first));
    }
  }
  return depths;
}

/** The next source that has no place yet; `seen` counts those of a node that have one, so that none is asked twice. */
function nextSource(
  node: LineageNode,
  into: ReadonlyMap<LineageNode, readonly LineageEdge[]>,
  depths: ReadonlyMap<LineageNode, number>,
  seen: Map<LineageNode, number>,
): LineageNode | undefined {
  const ties = into.get(node) ?? [];
  let index = seen.get(node) ?? 0;
  while (index < ties.length && depths.has(ties[index]!.from)) index++;
  seen.set(node, index);
  return ties[index]?.from;
}
