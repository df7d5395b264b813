/**
 * Which reports hang together as a whole? Groups join best pair first, and only where their cores agree on average, so
 * that no chain of half-alike reports makes one story.
 * Takes the number of reports and the likeness of pairs; gives groups of indices, the same in any order of arrival.
 */
import { gatherSettings } from "../settings.js";

export interface AlikePair {
  readonly a: number;
  readonly b: number;
  /** 0..1. */
  readonly similarity: number;
}

/** `similarity(a, b)` may be asked for any pair and must be symmetric; `pairs` are those worth asking, best first. */
export function joinGroups(
  size: number,
  pairs: readonly AlikePair[],
  similarity: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const groups = new Map<number, Group>();
  const groupOf = Array.from({ length: size }, (_, index) => index);
  for (let index = 0; index < size; index++) groups.set(index, { members: [index], core: [index] });
  // Cores that agree hold at least one pair that does.
  const alike = pairs.filter((pair) => pair.similarity >= gatherSettings.joinGroups);
  for (let round = 0; round < gatherSettings.rounds; round++) {
    let joined = false;
    for (const { a, b } of alike) {
      const [left, right] = [groupOf[a]!, groupOf[b]!];
      if (left === right) continue;
      if (compareCores(groups.get(left)!, groups.get(right)!, similarity) < gatherSettings.joinGroups) continue;
      const members = [...groups.get(left)!.members, ...groups.get(right)!.members].sort((x, y) => x - y);
      const core = findCore([...groups.get(left)!.core, ...groups.get(right)!.core], similarity);
      const [kept, gone] = left < right ? [left, right] : [right, left];
      groups.set(kept, { members, core });
      groups.delete(gone);
      for (const member of members) groupOf[member] = kept;
      joined = true;
    }
    if (!joined) break;
  }
  return [...groups.values()].map(({ members }) => members).sort((x, y) => x[0]! - y[0]!);
}

interface Group {
  readonly members: readonly number[];
  /** The members most like the others. */
  readonly core: readonly number[];
}

function compareCores(left: Group, right: Group, similarity: (a: number, b: number) => number): number {
  let sum = 0;
  for (const a of left.core) for (const b of right.core) sum += similarity(a, b);
  return sum / (left.core.length * right.core.length);
}

function findCore(members: readonly number[], similarity: (a: number, b: number) => number): readonly number[] {
  const centrality = (member: number) =>
    members.reduce((sum, other) => (other === member ? sum : sum + similarity(member, other)), 0);
  return [...members]
    .map((member) => ({ member, central: centrality(member) }))
    .sort((x, y) => y.central - x.central || x.member - y.member)
    .slice(0, gatherSettings.coreMembers)
    .map(({ member }) => member);
}
