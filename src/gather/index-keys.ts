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
