/**
 * Do two words sound alike? Takes skeletons read once (`readSkeleton`), gives their likeness: a weighted edit distance
 * in which sounds that scripts render alike cost little, behind a bound that refuses most pairs in a few operations.
 */
import { lexiconSettings } from "../settings.js";
import { remember } from "../text/remember.js";
import { skeletonOf, UNVOWELLED, vowelsOf } from "./sounds.js";

/** A skeleton as codes of its sounds, and the set of them as bits. */
export interface Skeleton {
  readonly text: string;
  readonly codes: readonly number[];
  readonly bits: number;
  /** The bits of the sounds and of those that may stand for one of them. */
  readonly reach: number;
}

/** A word heard: its consonants and its vowels. */
export interface Sound extends Skeleton {
  /** Behind the first sound, as `vowelsOf` gives them. */
  readonly vowels: string;
  /** Runs of vowels behind the first sound. */
  readonly vowelRuns: number;
  /** The script leaves short vowels out. */
  readonly unvowelled: boolean;
}

const SOUNDS = "bcdfghjklmnpqrstvwxyzACSTL";

/** By how many sounds two skeletons may differ in length: a third too many costs more than any likeness allows. */
export const MOST_GAPS = 2;

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
  let bits = 0;
  let reach = 0;
  for (const code of codes) {
    bits |= 1 << code;
    reach |= (1 << code) | PARTNERS[code]!.bits;
  }
  return { text, codes, bits, reach };
}

const WEAK_BITS = [...SOUNDS].reduce((bits, sound, code) => (WEAK.has(sound) ? bits | (1 << code) : bits), 0);

/** The most that the edits of two skeletons may cost whose longer one has that many sounds. */
export function mostCost(longer: number): number {
  return (1 - lexiconSettings.soundFloor) * longer;
}

/** False where so many sounds have no answer that they cost more than `most`: told from four numbers alone. */
export function mayBeAlike(bitsA: number, reachA: number, bitsB: number, reachB: number, most: number): boolean {
  return costOfUnanswered(bitsA & ~reachB) <= most && costOfUnanswered(bitsB & ~reachA) <= most;
}

function costOfUnanswered(bits: number): number {
  if (bits === 0) return 0;
  const { soundGap, weakSoundGap } = lexiconSettings;
  return countBits(bits & ~WEAK_BITS) * soundGap + countBits(bits & WEAK_BITS) * weakSoundGap;
}

/** Bits set in 32 (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Likeness of two skeletons, 0..1; short ones prove less even when equal. Symmetric. */
export function compareSkeletons(a: Skeleton, b: Skeleton): number {
  const { soundFloor, twoSounds, oneSound, shortSounds } = lexiconSettings;
  const shorter = Math.min(a.codes.length, b.codes.length);
  const longer = Math.max(a.codes.length, b.codes.length);
  if (a.text === b.text) return shorter >= 3 ? 1 : shorter === 2 ? twoSounds : shorter === 1 ? oneSound : 0;
  const most = mostCost(longer);
  if (longer - shorter > MOST_GAPS || shorter < 2 || leastCost(a, b) > most || leastCost(b, a) > most) return 0;
  const likeness = 1 - editCost(a.codes, b.codes, most) / longer;
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

/** Infinite as soon as it is known to exceed `most`. */
function editCost(a: readonly number[], b: readonly number[], most: number): number {
  if (costs.length <= b.length) costs = new Float64Array(b.length * 2);
  costs[0] = 0;
  for (let column = 0; column < b.length; column++) costs[column + 1] = costs[column]! + GAP_COSTS[b[column]!]!;
  for (let row = 0; row < a.length; row++) {
    const left = a[row]!;
    const gap = GAP_COSTS[left]!;
    let diagonal: number = costs[0]!;
    let before: number = diagonal + gap;
    costs[0] = before;
    let least = before;
    for (let column = 1; column <= b.length; column++) {
      const right = b[column - 1]!;
      const swapped = diagonal + SWAP_COSTS[left * SIZE + right]!;
      diagonal = costs[column]!;
      before = Math.min(swapped, diagonal + gap, before + GAP_COSTS[right]!);
      costs[column] = before;
      if (before < least) least = before;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
  }
  return costs[b.length]!;
}

/** Takes sounds as `hearWord` gives them; the same sounds give the same object. */
export const readSound = remember(lexiconSettings.rememberedWords, (heard: string): Sound => {
  const unvowelled = heard.startsWith(UNVOWELLED);
  const sounds = unvowelled ? heard.slice(UNVOWELLED.length) : heard;
  const vowelRuns = sounds.slice(1).match(/[aeiouy]+/g)?.length ?? 0;
  const skeleton = readSkeleton(skeletonOf(sounds));
  return { ...skeleton, vowels: vowelsOf(sounds), vowelRuns, unvowelled };
});

/** Likeness of two words by their consonants alone, 0..1; equal ones are alike however few they are. */
export function compareConsonants(a: Skeleton, b: Skeleton): number {
  return a.text === b.text && a.text !== "" ? 1 : compareSkeletons(a, b);
}

/**
 * Likeness of two words by sound, 0..1: that of their consonants (`compareConsonants`), which prove the less the fewer they
 * are; the rest is left to the vowels.
 */
export function compareSounds(a: Sound, b: Sound, consonants = compareConsonants(a, b)): number {
  if (consonants === 0) return 0;
  const sounds = Math.min(a.text.length, b.text.length, SURENESS_OF_CONSONANTS.length - 1);
  const sure = SURENESS_OF_CONSONANTS[sounds]!;
  return consonants * (sure + (1 - sure) * compareVowels(a, b));
}

/** How far consonants alone prove a name, by their number. */
const SURENESS_OF_CONSONANTS = [0.1, 0.2, 0.4, 0.55, 0.7] as const;

/**
 * Share of vowels that agree in order. A script that leaves out short ones writes the long: those have to be answered;
 * what the other writes beside them speaks a little against.
 */
function compareVowels(a: Sound, b: Sound): number {
  const common = commonSubsequence(a.vowels, b.vowels);
  if (a.unvowelled === b.unvowelled)
    return common / Math.max(a.vowels.length, b.vowels.length, 1) || (a.vowels === b.vowels ? 1 : 0);
  const [long, all] = a.unvowelled ? [a, b.vowels.length] : [b, a.vowels.length];
  const needed = Math.min(long.vowelRuns, long.vowels.length);
  const answered = needed === 0 ? 1 : Math.min(1, common / needed);
  return Math.max(0, answered - lexiconSettings.unwrittenVowel * Math.max(0, all - common));
}

/** Length of the longest common subsequence. */
function commonSubsequence(a: string, b: string): number {
  if (a === b) return a.length;
  if (lengths.length <= b.length) lengths = new Uint8Array(b.length * 2 + 1);
  lengths.fill(0, 0, b.length + 1);
  for (let row = 0; row < a.length; row++) {
    let diagonal = 0;
    for (let column = 1; column <= b.length; column++) {
      const above = lengths[column]!;
      const left = lengths[column - 1]!;
      lengths[column] = a[row] === b[column - 1] ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
    }
  }
  return lengths[b.length]!;
}

let lengths = new Uint8Array(64);
