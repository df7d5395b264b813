/**
 * By which keys can a word of one report be found in another, whatever its language? English stems, digits, sounds,
 * spelling: quick to look up, without the near-synonyms and near-sounds of a full comparison.
 */
import type { Unit } from "../lexicon/find-units.js";
import { skeletonOfHeard } from "../lexicon/sounds.js";

export interface UnitKey {
  readonly key: string;
  /** 0..1: how surely the word is meant by the key. */
  readonly trust: number;
}

export function indexKeys({ concepts, number, sounds, soundTrust, literal }: Unit): readonly UnitKey[] {
  if (number !== undefined) return [{ key: `#${number}`, trust: 1 }];
  return [
    { key: `=${literal}`, trust: 1 },
    ...concepts.map(({ stem, trust }) => ({ key: stem, trust })),
    ...sounds.map((heard) => ({ key: `~${skeletonOfHeard(heard)}`, trust: soundTrust })),
  ];
}

/** The best trust by key over all units: what a text holds. */
export function collectKeys(units: readonly Unit[]): ReadonlyMap<string, number> {
  const keys = new Map<string, number>();
  for (const unit of units) {
    for (const { key, trust } of indexKeys(unit)) keys.set(key, Math.max(keys.get(key) ?? 0, trust));
  }
  return keys;
}

/** Share 0..1 of the rarity of `units` that `keys` hold. */
export function coverUnits(units: readonly Unit[], keys: ReadonlyMap<string, number>): number {
  let covered = 0;
  let total = 0;
  for (const unit of units) {
    let best = 0;
    for (const { key, trust } of indexKeys(unit)) best = Math.max(best, trust * (keys.get(key) ?? 0));
    covered += unit.weight * best;
    total += unit.weight;
  }
  return total === 0 ? 0 : covered / total;
}
