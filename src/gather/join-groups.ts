/**
 * Which reports hang together as a whole? The two groups that fit best join first, as long as they are told to be of one
 * event; what stands for a group is its core, the members most like the others, so that no chain of half-alike reports
 * makes one story. Takes reports that are linked to each other by likeness; gives groups, the same in any order of them.
 */
import { gatherSettings } from "../settings.js";
import { fitOf, joinOdds } from "./fit-groups.js";
import { Heap } from "./heap.js";

export interface AlikePair {
  readonly a: number;
  readonly b: number;
}

interface Group {
  /** Rising. */
  readonly members: readonly number[];
  /** The members most like the others. */
  readonly core: readonly number[];
  /** How well other groups fit, by their numbers; those that hold a report alike to one of this. */
  readonly beside: Map<number, number>;
}

interface Join {
  /** Mean log-odds. */
  readonly fit: number;
  readonly left: number;
  readonly right: number;
  /** The first members: what decides between joins that fit equally. */
  readonly first: readonly [number, number];
}

/** Reports are numbers 0 to `size` - 1; `odds(a, b)` may be asked for any two and must be symmetric. */
export function joinGroups(
  size: number,
  pairs: readonly AlikePair[],
  odds: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  const groups = new Map<number, Group>();
  for (let report = 0; report < size; report++) {
    groups.set(report, { members: [report], core: [report], beside: new Map() });
  }
  const joins = new Heap<Join>((x, y) => y.fit - x.fit || x.first[0] - y.first[0] || x.first[1] - y.first[1]);
  const propose = (left: number, right: number) => {
    const [here, there] = [groups.get(left)!, groups.get(right)!];
    const fit = fitOf(here.core.flatMap((a) => there.core.map((b) => odds(a, b))));
    here.beside.set(right, fit);
    there.beside.set(left, fit);
    const [first, second] = [here.members[0]!, there.members[0]!];
    joins.push({ fit, left, right, first: first < second ? [first, second] : [second, first] });
  };
  for (const { a, b } of pairs) propose(a, b);
  for (let next = size, join = joins.pop(); join; join = joins.pop()) {
    const { left, right, fit } = join;
    const [here, there] = [groups.get(left), groups.get(right)];
    if (!here || !there || joinOdds(fit, rivalOf(here, there, left, right)) < 0) continue;
    const members = [...here.members, ...there.members].sort((x, y) => x - y);
    const around = new Set([...here.beside.keys(), ...there.beside.keys()]);
    groups.delete(left);
    groups.delete(right);
    groups.set(next, { members, core: findCore([...here.core, ...there.core], odds), beside: new Map() });
    for (const at of around) {
      if (at === left || at === right) continue;
      const other = groups.get(at)!;
      other.beside.delete(left);
      other.beside.delete(right);
      propose(next, at);
    }
    next++;
  }
  return [...groups.values()].map(({ members }) => members).sort((x, y) => x[0]! - y[0]!);
}

/** How well the best of all other groups fits either of two. */
function rivalOf(here: Group, there: Group, left: number, right: number): number {
  let best: number = gatherSettings.rivalFloor;
  for (const { beside } of [here, there]) {
    for (const [at, fit] of beside) if (at !== left && at !== right && fit > best) best = fit;
  }
  return best;
}

function findCore(members: readonly number[], odds: (a: number, b: number) => number): readonly number[] {
  if (members.length <= gatherSettings.coreMembers) return members;
  const centrality = (member: number) =>
    members.reduce((sum, other) => (other === member ? sum : sum + fitOf([odds(member, other)])), 0);
  return [...members]
    .map((member) => ({ member, central: centrality(member) }))
    .sort((x, y) => y.central - x.central || x.member - y.member)
    .slice(0, gatherSettings.coreMembers)
    .map(({ member }) => member);
}
