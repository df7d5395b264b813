/**
 * Which reports are one newsroom's, or one wire's? Takes their ties, gives groups: whoever shares an outlet, an agency, or
 * a text that one took from the other.
 */
import type { OriginTie, OriginTieKind } from "../model/story.js";
import { DisjointSets } from "../text/disjoint-sets.js";

const OF_ONE_DESK: ReadonlySet<OriginTieKind> = new Set(["newsroom", "wire", "text"]);

/** Groups and their members are sorted; a report that shares nothing is a group of its own. */
export function groupNewsrooms(ids: readonly string[], ties: readonly OriginTie[]): readonly (readonly string[])[] {
  const sets = new DisjointSets();
  for (const { kind, reports } of ties) {
    if (OF_ONE_DESK.has(kind)) for (const id of reports) sets.join(reports[0]!, id);
  }
  return sets.groups(ids);
}
