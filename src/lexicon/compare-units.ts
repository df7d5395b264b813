/**
 * How much of what one sentence tells does the other tell too? Takes the units of two sentences of any languages, gives
 * the likeness and which unit answers which. `compareUnits(a, b).score` equals `compareUnits(b, a).score`.
 */
import type { Unit } from "./find-units.js";
import { scoreCovers, totalWeight, UnitIndex } from "./unit-index.js";

export interface UnitComparison {
  /** 0..1: harmonic mean of the covers, less where the lengths differ. */
  readonly score: number;
  /** Share of the rarity of `a` that `b` answers, 0..1. */
  readonly coverA: number;
  /** Share of the rarity of `b` that `a` answers, 0..1. */
  readonly coverB: number;
  /** For every unit of `a` that is answered, the best answer in `b`; in order of `a`. */
  readonly pairs: readonly (readonly [indexA: number, indexB: number, strength: number])[];
}

export function compareUnits(a: readonly Unit[], b: readonly Unit[]): UnitComparison {
  const bestA = new Float64Array(a.length);
  const bestB = new Float64Array(b.length);
  const answers = new Int32Array(a.length).fill(-1);
  indexOf(b).match(a, (indexA, indexB, strength) => {
    if (strength > bestB[indexB]!) bestB[indexB] = strength;
    const better = strength > bestA[indexA]! || (strength === bestA[indexA] && indexB < answers[indexA]!);
    if (strength === 0 || !better) return;
    bestA[indexA] = strength;
    answers[indexA] = indexB;
  });
  const pairs: (readonly [number, number, number])[] = [];
  for (const [indexA, indexB] of answers.entries()) if (indexB >= 0) pairs.push([indexA, indexB, bestA[indexA]!]);
  const weightA = totalWeight(a);
  const weightB = totalWeight(b);
  const coverA = covered(a, bestA) / (weightA || 1);
  const coverB = covered(b, bestB) / (weightB || 1);
  return { score: scoreCovers(coverA, coverB, weightA, weightB), coverA, coverB, pairs };
}

const indices = new WeakMap<readonly Unit[], UnitIndex>();

/** Made once for as long as the units are kept: the opening of a report is compared with that of every other. */
function indexOf(units: readonly Unit[]): UnitIndex {
  const known = indices.get(units);
  if (known) return known;
  const index = new UnitIndex([units]);
  indices.set(units, index);
  return index;
}

function covered(units: readonly Unit[], best: Float64Array): number {
  let sum = 0;
  for (const [index, { weight }] of units.entries()) sum += weight * best[index]!;
  return sum;
}
