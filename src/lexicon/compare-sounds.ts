/**
 * Do two words sound alike? Takes skeletons read once (`readSkeleton`), gives their likeness: a weighted edit distance
 * in which sounds that scripts render alike cost little, behind a bound that refuses most pairs in a few operations.
 */
import { lexiconSettings } from "../settings.js";

/** A skeleton as codes of its sounds, and the set of them as bits. */
export interface Skeleton {
  readonly text: string;
  readonly codes: readonly number[];
  readonly bits: number;
}

const SOUNDS = "bcdfghjklmnpqrstvwxyzACSTL";

/** Sounds that spellings drop or add. */
const WEAK = new Set(["h", "A", "w", "y"]);

/** Cost of taking one sound for the other, in either direction; unlisted pairs cost `soundSubstitution`. */
const PAIR_COSTS: Readonly<Record<string, number>> = {
  kg: 0.4,
  kx: 0.4,
  gj: 0.3,
  gx: 0.4,
  hx: 0.3,
  hg: 0.5,
  sz: 0.25,
  fv: 0.1,
  vw: 0.3,
  bv: 0.4,
  fw: 0.6,
  sC: 0.5,
  CS: 0.4,
  jC: 0.5,
  jS: 0.6,
  jz: 0.5,
  jy: 0.4,
  Ay: 0.2,
  Aw: 0.2,
  bf: 0.5,
  kC: 0.5,
  ks: 0.6,
  tC: 0.6,
  sS: 0.4,
  ts: 0.6,
  td: 0.9,
  Tt: 0.15,
  Ts: 0.2,
  Tz: 0.4,
  zd: 0.6,
  Ll: 0.05,
  Lr: 0.1,
};

const SIZE = SOUNDS.length;

/** By code of the one sound times SIZE plus code of the other. */
const SWAP_COSTS: readonly number[] = Array.from({ length: SIZE * SIZE }, (_, at) => {
  const [a, b] = [SOUNDS[Math.floor(at / SIZE)]!, SOUNDS[at % SIZE]!];
  return a === b ? 0 : (PAIR_COSTS[a + b] ?? PAIR_COSTS[b + a] ?? lexiconSettings.soundSubstitution);
});

const GAP_COSTS: readonly number[] = [...SOUNDS].map((sound) =>
  WEAK.has(sound) ? lexiconSettings.weakSoundGap : lexiconSettings.soundGap,
);

/** For each sound: the bits of the sounds that may stand for it, and the least that one of them costs. */
const PARTNERS: readonly { readonly bits: number; readonly cost: number }[] = [...SOUNDS].map((_, code) => {
  let bits = 0;
  let cost = GAP_COSTS[code]!;
  for (let other = 0; other < SIZE; other++) {
    const swap = SWAP_COSTS[code * SIZE + other]!;
    if (other === code || swap >= lexiconSettings.soundSubstitution) continue;
    bits |= 1 << other;
    cost = Math.min(cost, swap);
  }
  return { bits, cost };
});

/** Takes a skeleton as `skeletonOf` gives it. */
export function readSkeleton(text: string): Skeleton {
  const codes = [...text].map((sound) => SOUNDS.indexOf(sound)).filter((code) => code >= 0);
  return { text, codes, bits: codes.reduce((bits, code) => bits | (1 << code), 0) };
}

/** Likeness of two skeletons, 0..1; short ones prove less even when equal. Symmetric. */
export function compareSkeletons(a: Skeleton, b: Skeleton): number {
  const { soundFloor, twoSounds, oneSound, shortSounds } = lexiconSettings;
  const shorter = Math.min(a.codes.length, b.codes.length);
  const longer = Math.max(a.codes.length, b.codes.length);
  if (a.text === b.text) return shorter >= 3 ? 1 : shorter === 2 ? twoSounds : shorter === 1 ? oneSound : 0;
  const most = (1 - soundFloor) * longer;
  if (longer - shorter > 2 || shorter < 2 || leastCost(a, b) > most || leastCost(b, a) > most) return 0;
  const likeness = 1 - editCost(a.codes, b.codes) / longer;
  if (likeness < soundFloor) return 0;
  return likeness * (shorter === 2 ? shortSounds : likeness);
}

/** No way of editing one into the other costs less. */
function leastCost(a: Skeleton, b: Skeleton): number {
  let cost = 0;
  for (const code of a.codes) {
    if ((b.bits & (1 << code)) !== 0) continue;
    const partners = PARTNERS[code]!;
    cost += (partners.bits & b.bits) !== 0 ? partners.cost : GAP_COSTS[code]!;
  }
  return cost;
}

/** One row of costs for all calls: none keeps it, and making one each time took longer than filling it. */
let costs = new Float64Array(64);

function editCost(a: readonly number[], b: readonly number[]): number {
  if (costs.length <= b.length) costs = new Float64Array(b.length * 2);
  costs[0] = 0;
  for (let column = 0; column < b.length; column++) costs[column + 1] = costs[column]! + GAP_COSTS[b[column]!]!;
  for (let row = 0; row < a.length; row++) {
    const left = a[row]!;
    const gap = GAP_COSTS[left]!;
    let diagonal: number = costs[0]!;
    let before: number = diagonal + gap;
    costs[0] = before;
    for (let column = 1; column <= b.length; column++) {
      const right = b[column - 1]!;
      const swapped = diagonal + SWAP_COSTS[left * SIZE + right]!;
      diagonal = costs[column]!;
      before = Math.min(swapped, diagonal + gap, before + GAP_COSTS[right]!);
      costs[column] = before;
    }
  }
  return costs[b.length]!;
}
