/**
 * Which stems are near in meaning? Takes vectors, commonest first; gives pairs with cosine, each pair once.
 * The mean and the directions shared by all words are taken out first (Mu and Viswanath 2018, "All-but-the-Top").
 */
import { lexiconCompileSettings } from "../../settings.js";

export interface NearPair {
  /** Places of the two stems, left < right. */
  readonly left: number;
  readonly right: number;
  /** Cosine in hundredths. */
  readonly cosine: number;
}

/** Rounds of power iteration; the leading directions of word vectors converge well before. */
const ROUNDS = 30;
/** Stems compared at a time with all before them; 256 vectors of 100 numbers fill 200 KB. */
const BLOCK = 256;

/** Pairs in which one is among the nearest of the other; sorted by places. */
export function findNeighbours(vectors: readonly Float64Array[]): NearPair[] {
  const { neighbours, nearFloor, stems } = lexiconCompileSettings;
  const points = flatten(vectors.slice(0, stems));
  removeShared(points);
  normalize(points);
  const nearest: { other: number; cosine: number }[][] = Array.from({ length: points.count }, () => []);
  const offer = (place: number, other: number, cosine: number) => {
    const list = nearest[place]!;
    if (list.length === neighbours && cosine <= list.at(-1)!.cosine) return;
    let at = list.length;
    while (at > 0 && list[at - 1]!.cosine < cosine) at--;
    list.splice(at, 0, { other, cosine });
    if (list.length > neighbours) list.pop();
  };
  eachNearPair(points, nearFloor, (left, right, cosine) => {
    offer(left, right, cosine);
    offer(right, left, cosine);
  });
  const pairs = new Map<number, NearPair>();
  for (const [place, list] of nearest.entries()) {
    for (const { other, cosine } of list) {
      const left = Math.min(place, other);
      const right = Math.max(place, other);
      pairs.set(left * points.count + right, { left, right, cosine: Math.floor(cosine * 100) });
    }
  }
  return [...pairs.values()].sort((a, b) => a.left - b.left || a.right - b.right);
}

interface Points {
  readonly values: Float64Array;
  readonly count: number;
  readonly dimensions: number;
}

/** Calls `visit` for each pair, left < right, in blocks that stay in the processor's cache. */
function eachNearPair(
  { values, count, dimensions }: Points,
  floor: number,
  visit: (left: number, right: number, cosine: number) => void,
): void {
  for (let block = 0; block < count; block += BLOCK) {
    const end = Math.min(count, block + BLOCK);
    for (let left = 0; left < end; left++) {
      const from = left * dimensions;
      for (let right = Math.max(block, left + 1); right < end; right++) {
        const to = right * dimensions;
        const cosine = multiply(values, from, to, dimensions);
        if (cosine >= floor) visit(left, right, cosine);
      }
    }
  }
}

/** Inner product of two vectors; in four sums side by side, since one waits for itself and takes twice the time. */
function multiply(values: Float64Array, left: number, right: number, dimensions: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let axis = 0;
  for (; axis + 3 < dimensions; axis += 4) {
    a += values[left + axis]! * values[right + axis]!;
    b += values[left + axis + 1]! * values[right + axis + 1]!;
    c += values[left + axis + 2]! * values[right + axis + 2]!;
    d += values[left + axis + 3]! * values[right + axis + 3]!;
  }
  for (; axis < dimensions; axis++) a += values[left + axis]! * values[right + axis]!;
  return a + b + c + d;
}

function flatten(vectors: readonly Float64Array[]): Points {
  const dimensions = vectors[0]?.length ?? 0;
  const values = new Float64Array(vectors.length * dimensions);
  for (const [place, vector] of vectors.entries()) values.set(vector, place * dimensions);
  return { values, count: vectors.length, dimensions };
}

function removeShared({ values, count, dimensions }: Points): void {
  const measured = Math.min(count, lexiconCompileSettings.commonStems);
  const mean = new Float64Array(dimensions);
  for (let at = 0; at < measured * dimensions; at++) mean[at % dimensions]! += values[at]! / measured;
  for (let at = 0; at < values.length; at++) values[at]! -= mean[at % dimensions]!;
  const project = (place: number, direction: Float64Array) => {
    let sum = 0;
    for (let axis = 0; axis < dimensions; axis++) sum += values[place * dimensions + axis]! * direction[axis]!;
    return sum;
  };
  for (let found = 0; found < lexiconCompileSettings.commonDirections; found++) {
    let direction = Float64Array.from({ length: dimensions }, (_, axis) => 1 / (axis + 1 + found));
    for (let round = 0; round < ROUNDS; round++) {
      const next = new Float64Array(dimensions);
      for (let place = 0; place < measured; place++) {
        const length = project(place, direction);
        for (let axis = 0; axis < dimensions; axis++) next[axis]! += length * values[place * dimensions + axis]!;
      }
      const norm = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
      direction = next.map((value) => value / norm);
    }
    for (let place = 0; place < count; place++) {
      const length = project(place, direction);
      for (let axis = 0; axis < dimensions; axis++) values[place * dimensions + axis]! -= length * direction[axis]!;
    }
  }
}

function normalize({ values, count, dimensions }: Points): void {
  for (let place = 0; place < count; place++) {
    let sum = 0;
    for (let axis = 0; axis < dimensions; axis++) sum += values[place * dimensions + axis]! ** 2;
    const norm = Math.sqrt(sum) || 1;
    for (let axis = 0; axis < dimensions; axis++) values[place * dimensions + axis]! /= norm;
  }
}
