/**
 * Joining reports pair by pair as gathering does, with the answers known: at each step the two groups that fit best are
 * asked for; if they are of one event they join, else they are not asked again. What was asked is what the decision "one
 * event or a new one" is learned from. Takes the pairs of one group with their log-odds; gives the questions.
 */
import { fitOf } from "../../src/gather/fit-groups.js";
import { gatherSettings } from "../../src/settings.js";
import type { LabelledPair } from "./labelled-pairs.js";

export interface JoinQuestion {
  /** As `fitOf`: of both groups, and of the group that fits either best among all others. */
  readonly fit: number;
  readonly rival: number;
  readonly same: boolean;
}

/** Mean log-odds below which two groups are not asked for: nobody would join them. */
const LEAST_ASKED = -2.5;

interface Link {
  readonly fit: number;
  readonly same: boolean;
}

export function askJoins(pairs: readonly LabelledPair[], odds: readonly number[]): readonly JoinQuestion[] {
  const known = new Map<string, { readonly odds: number; readonly same: boolean }>();
  for (const [index, { a, b, same }] of pairs.entries()) {
    known.set(`${a}\n${b}`, { odds: odds[index]!, same });
    known.set(`${b}\n${a}`, { odds: odds[index]!, same });
  }
  let groups = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].sort().map((id) => [id]);
  const questions: JoinQuestion[] = [];
  const refused = new Set<string>();
  const links = new Map<string, Link | undefined>();
  const link = (left: readonly string[], right: readonly string[]): Link | undefined => {
    const key = `${left}|${right}`;
    if (!links.has(key)) {
      const between = left.flatMap((a) => right.flatMap((b) => known.get(`${a}\n${b}`) ?? []));
      const fit = fitOf([0], [...between.keys()], { odds: (_, pair) => between[pair]!.odds });
      links.set(key, between.length === 0 ? undefined : { fit, same: between[0]!.same });
    }
    return links.get(key);
  };
  for (;;) {
    let best: { readonly left: string[]; readonly right: string[]; readonly link: Link } | undefined;
    for (const [index, left] of groups.entries()) {
      for (const right of groups.slice(index + 1)) {
        const found = link(left, right);
        if (!found || found.fit < LEAST_ASKED || refused.has(`${left}|${right}`)) continue;
        if (!best || found.fit > best.link.fit) best = { left, right, link: found };
      }
    }
    if (!best) return questions;
    const { left, right } = best;
    const { fit, same } = best.link;
    let rival: number = gatherSettings.rivalFloor;
    for (const other of groups) {
      if (other === left || other === right) continue;
      for (const side of [left, right]) {
        const there = groups.indexOf(side) < groups.indexOf(other) ? link(side, other) : link(other, side);
        rival = Math.max(rival, there?.fit ?? gatherSettings.rivalFloor);
      }
    }
    questions.push({ fit, rival, same });
    if (same) groups = [...groups.filter((group) => group !== left && group !== right), [...left, ...right].sort()];
    else refused.add(`${left}|${right}`);
  }
}
