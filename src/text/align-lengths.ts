/**
 * Do the sentences of two texts run in step by their lengths alone? Takes lengths in characters, gives the cheapest
 * pairing of sentences in their order (Gale and Church 1993): long sentences are translated by long ones. Needs no
 * knowledge of either language.
 */

/** Sentences that answer each other: half-open ranges of one or two on either side, or of one that has no answer. */
export interface LengthBead {
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
}

export interface LengthAlignment {
  readonly beads: readonly LengthBead[];
  /** Mean cost of a sentence of the text with more of them: 0 where every length answers; about 2 for unlike texts. */
  readonly cost: number;
}

/** Of the squared difference of lengths by the shorter one, in characters (Gale and Church, for European languages). */
const VARIANCE = 6.8;
/** Costs of a sentence without an answer, of two for one, and the most that a pair costs: negative log probabilities. */
const SKIP = 8;
const MERGE = 2.5;
const MOST = 12;

const STEPS = [
  [1, 1, 0],
  [2, 1, MERGE],
  [1, 2, MERGE],
  [1, 0, SKIP],
  [0, 1, SKIP],
] as const;

/** Time and memory are the product of the numbers of sentences: callers bound them. Both must have one at least. */
export function alignLengths(a: readonly number[], b: readonly number[]): LengthAlignment {
  const ratio = sum(b) / sum(a);
  const width = b.length + 1;
  const costs = new Float64Array((a.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  const steps = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      for (const [step, [ofA, ofB, extra]] of STEPS.entries()) {
        if (i + ofA > a.length || j + ofB > b.length) continue;
        const here = costs[i * width + j]! + extra + costOf(lengthAt(a, i, ofA), lengthAt(b, j, ofB), ratio);
        const cell = (i + ofA) * width + j + ofB;
        if (here >= costs[cell]!) continue;
        costs[cell] = here;
        steps[cell] = step;
      }
    }
  }
  const beads: LengthBead[] = [];
  for (let i = a.length, j = b.length; i > 0 || j > 0; ) {
    const [ofA, ofB] = STEPS[steps[i * width + j]!]!;
    beads.push({ a: [i - ofA, i], b: [j - ofB, j] });
    i -= ofA;
    j -= ofB;
  }
  return { beads: beads.reverse(), cost: costs.at(-1)! / Math.max(a.length, b.length) };
}

/** Of the normal deviate of the difference; nothing more for a sentence that is skipped. */
function costOf(ofA: number, ofB: number, ratio: number): number {
  if (ofA === 0 || ofB === 0) return 0;
  const spread = Math.sqrt(Math.max(ofA, ofB / ratio) * VARIANCE) * ratio;
  return Math.min(((ofB - ofA * ratio) / spread) ** 2 / 2, MOST);
}

function lengthAt(lengths: readonly number[], from: number, count: number): number {
  let length = 0;
  for (let at = from; at < from + count; at++) length += lengths[at]!;
  return length;
}

function sum(lengths: readonly number[]): number {
  return lengthAt(lengths, 0, lengths.length) || 1;
}
