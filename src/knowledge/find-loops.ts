/** Which owners would own themselves? Takes owners, gives each circle once, with its first name again at its end. */
import type { KnownOwner } from "../model/knowledge.js";

export function findLoops(owners: readonly KnownOwner[]): readonly (readonly string[])[] {
  const ownerOf = new Map(owners.map(({ name, owner }) => [name, owner]));
  const done = new Set<string>();
  const loops: string[][] = [];
  for (const { name } of owners) {
    const path = new Set<string>();
    let at: string | undefined = name;
    while (at !== undefined && !done.has(at) && !path.has(at)) {
      path.add(at);
      at = ownerOf.get(at);
    }
    if (at !== undefined && path.has(at)) {
      const names = [...path];
      loops.push([...names.slice(names.indexOf(at)), at]);
    }
    for (const seen of path) done.add(seen);
  }
  return loops;
}
