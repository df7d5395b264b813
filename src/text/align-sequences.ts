/**
 * Where do two sequences run in step? Takes two sequences and a score for each pair of members, gives the best local
 * alignment (Smith and Waterman 1981): the pairs in order on both sides, with what lies between them left out.
 */

/** Indices of members that correspond, ascending on both sides, and the sum of their scores less the gaps. */
export interface SequenceAlignment {
  readonly pairs: readonly (readonly [a: number, b: number])[];
  readonly score: number;
}

const STOP = 0;
const STEP = 1;
const SKIP_A = 2;
const SKIP_B = 3;

/**
 * `score(a, b)` is above 0 for members that correspond, below 0 for members that do not; `gap` (>= 0) is what one
 * skipped member costs. Time and memory are the product of the lengths: callers bound them.
 */
export function alignSequences<A, B>(
  a: readonly A[],
  b: readonly B[],
  score: (a: A, b: B) => number,
  gap: number,
): SequenceAlignment {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  const move = new Uint8Array((a.length + 1) * width);
  let end = 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cell = i * width + j;
      const step = best[cell - width - 1]! + score(a[i - 1]!, b[j - 1]!);
      const skipA = best[cell - width]! - gap;
      const skipB = best[cell - 1]! - gap;
      const top = Math.max(0, step, skipA, skipB);
      best[cell] = top;
      move[cell] = top === 0 ? STOP : top === step ? STEP : top === skipA ? SKIP_A : SKIP_B;
      if (top > best[end]!) end = cell;
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let cell = end; move[cell] !== STOP; ) {
    const i = Math.floor(cell / width) - 1;
    const j = (cell % width) - 1;
    if (move[cell] === STEP && score(a[i]!, b[j]!) > 0) pairs.push([i, j]);
    cell -= move[cell] === STEP ? width + 1 : move[cell] === SKIP_A ? width : 1;
  }
  return { pairs: pairs.reverse(), score: best[end]! };
}
