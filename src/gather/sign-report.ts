/**
 * By which few words would a report be looked for? Its heaviest, each under one key that other languages share: the surest
 * English stem of a word, the digits of a number, the sound of what may be a name. One key a word lets many words count;
 * the full comparison, which knows all meanings, comes after.
 */
import type { Unit } from "../lexicon/find-units.js";
import { skeletonOfHeard } from "../lexicon/sounds.js";
import { gatherSettings } from "../settings.js";
import { hashText } from "../text/hash-text.js";

export interface ReportSignature {
  /** Hashes, rising, each once. */
  readonly keys: Int32Array;
  /** By key; of unit length, so that reports of the same keys are alike by 1. */
  readonly weights: Float32Array;
  /** Two of the heaviest keys as one, for all two of them that are of different words: hashes, rising, each once. */
  readonly pairs: Int32Array;
}

/** Takes the units of what is compared, in order. */
export function signReport(units: readonly Unit[]): ReportSignature {
  const heaviest = weighKeys(units);
  const norm = Math.hypot(...heaviest.map(({ weight }) => weight)) || 1;
  const pairs = pairKeys(heaviest.slice(0, gatherSettings.pairedKeys));
  heaviest.sort((a, b) => a.key - b.key);
  return {
    keys: Int32Array.from(heaviest, ({ key }) => key),
    weights: Float32Array.from(heaviest, ({ weight }) => weight / norm),
    pairs,
  };
}

interface WeighedKey {
  readonly key: number;
  readonly weight: number;
  /** Place of its word. */
  readonly unit: number;
}

/** Heaviest first, each key once: rarity, trust and position make the weight. */
function weighKeys(units: readonly Unit[]): WeighedKey[] {
  const { signedUnits, leastKeyWeight } = gatherSettings;
  const ranked = units
    .map(({ weight }, unit) => ({
      unit,
      rarity: weight * weight,
      weight: (weight * weight) / (1 + unit / units.length),
    }))
    .filter(({ rarity }) => rarity >= leastKeyWeight)
    .sort((a, b) => b.weight - a.weight || a.unit - b.unit);
  const words = new Set<string>();
  const known = new Set<number>();
  const weighed: WeighedKey[] = [];
  for (const { unit, weight } of ranked) {
    if (words.size === signedUnits) break;
    const { literal } = units[unit]!;
    if (words.has(literal)) continue;
    words.add(literal);
    for (const { key, trust } of keysOf(units[unit]!)) {
      const hash = hashText(key);
      if (known.has(hash)) continue;
      known.add(hash);
      weighed.push({ key: hash, weight: weight * trust, unit });
    }
  }
  return weighed.sort((a, b) => b.weight - a.weight || a.key - b.key);
}

interface SignedKey {
  readonly key: string;
  /** 0..1: how surely the word is meant by the key. */
  readonly trust: number;
}

/** A word that no table knows is looked for as it is spelled and, as what may be a name, by its sound. */
function keysOf({ concepts, number, sounds, soundTrust, literal }: Unit): readonly SignedKey[] {
  if (number !== undefined) return [{ key: `#${number}`, trust: 1 }];
  const keys: SignedKey[] = [];
  const surest = concepts.reduce<SignedKey | undefined>(
    (best, { stem, trust }) => (best && best.trust >= trust ? best : { key: stem, trust }),
    undefined,
  );
  if (surest) keys.push(surest);
  if (sounds[0] !== undefined && (!surest || soundTrust === 1)) {
    keys.push({ key: `~${skeletonOfHeard(sounds[0])}`, trust: soundTrust });
  }
  if (!surest) keys.push({ key: `=${literal}`, trust: 1 });
  return keys;
}

function pairKeys(heaviest: readonly WeighedKey[]): Int32Array {
  const pairs = new Set<number>();
  for (const [place, one] of heaviest.entries()) {
    for (const other of heaviest.slice(place + 1)) {
      if (other.unit !== one.unit) pairs.add(mixKeys(Math.min(one.key, other.key), Math.max(one.key, other.key)));
    }
  }
  return Int32Array.from(pairs).sort();
}

/** Multiplicative hashing of both in order (Knuth, TAOCP 3, 6.4), with the constants of MurmurHash3's finalizer. */
function mixKeys(first: number, second: number): number {
  const mixed = Math.imul(first ^ (first >>> 15), 0x85ebca6b) ^ Math.imul(second ^ (second >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
