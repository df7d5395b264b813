/**
 * Which reports are worth comparing? Those that share rare words, names or numbers: an inverted index, bounded by
 * rarity, so that the cost grows with the reports and not with their square.
 */
import { gatherSettings } from "../settings.js";
import { indexKeys } from "./index-keys.js";
import type { ReportProfile } from "./profile-report.js";

/** Pairs of indices into `profiles`, the lower first, in order. Every pair while reports are few. */
export function findCandidates(profiles: readonly ReportProfile[]): readonly (readonly [number, number])[] {
  if (profiles.length <= gatherSettings.allPairs) {
    return profiles.flatMap((_, a) => profiles.slice(a + 1).map((_, b) => [a, a + 1 + b] as const));
  }
  const keys = profiles.map(rarestKeys);
  const holders = new Map<string, number[]>();
  for (const [index, weights] of keys.entries()) {
    for (const key of weights.keys()) holders.set(key, [...(holders.get(key) ?? []), index]);
  }
  const pairs = new Set<number>();
  for (const [index, weights] of keys.entries()) {
    const scores = new Map<number, number>();
    for (const [key, weight] of weights) {
      const sharing = holders.get(key)!;
      if (sharing.length > gatherSettings.commonKey) continue;
      for (const other of sharing) {
        if (other !== index) scores.set(other, (scores.get(other) ?? 0) + weight * (keys[other]!.get(key) ?? 0));
      }
    }
    const best = [...scores].sort(([a, x], [b, y]) => y - x || a - b).slice(0, gatherSettings.candidates);
    for (const [other] of best) pairs.add(Math.min(index, other) * profiles.length + Math.max(index, other));
  }
  return [...pairs].sort((a, b) => a - b).map((pair) => [Math.floor(pair / profiles.length), pair % profiles.length]);
}

/** The heaviest keys of a report: concepts, numbers, sounds; rarity and position make the weight. */
function rarestKeys({ body }: ReportProfile): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const [place, unit] of body.entries()) {
    const weight = unit.weight ** 2 / (1 + place / body.length);
    for (const { key, trust } of indexKeys(unit)) weights.set(key, Math.max(weights.get(key) ?? 0, weight * trust));
  }
  const heaviest = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(heaviest.slice(0, gatherSettings.indexKeys));
}
