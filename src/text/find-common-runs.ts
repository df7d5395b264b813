/**
 * Which runs of words stand in both of two sequences? Takes folded words, gives runs that overlap on neither side,
 * longest first chosen (greedy string tiling, Wise 1993): copied passages survive cutting and reordering this way.
 */
import type { Shingled } from "./shingle.js";

/** `length` words, equal one by one, beginning at index `a` of the first and `b` of the second sequence. */
export interface CommonRun {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A shingle that stands in more places begins no run, though runs go on through it; keeps hostile repetition linear. */
const MOST_PLACES = 24;

/**
 * Runs of at least as many words as the shingles of both have, sorted by their place in `a`; time grows with the words,
 * not their product.
 */
export function findCommonRuns(a: Shingled, b: Shingled): readonly CommonRun[] {
  const chosen: CommonRun[] = [];
  const takenA = new Uint8Array(a.words.length);
  const takenB = new Uint8Array(b.words.length);
  const longestFirst = maximalRuns(a, b).sort((x, y) => y.length - x.length || x.a - y.a || x.b - y.b);
  for (const run of longestFirst) {
    for (const rest of freeParts(run, takenA, takenB)) {
      if (rest.length < a.size) continue;
      takenA.fill(1, rest.a, rest.a + rest.length);
      takenB.fill(1, rest.b, rest.b + rest.length);
      chosen.push(rest);
    }
  }
  return chosen.sort((x, y) => x.a - y.a || x.b - y.b);
}

function maximalRuns(
  { words: a, runs: begun, size }: Shingled,
  { words: b, positions: places }: Shingled,
): CommonRun[] {
  const runs: CommonRun[] = [];
  /** How far each diagonal has been followed, so that no run is followed twice. */
  const followed = new Map<number, number>();
  for (let i = 0; i < begun.length; i++) {
    const positions = places.get(begun[i]!);
    if (positions === undefined || positions.length > MOST_PLACES) continue;
    for (const j of positions) {
      const from = followed.get(i - j) ?? 0;
      if (from > i) continue;
      let before = 0;
      while (i - before > from && j - before > 0 && a[i - before - 1] === b[j - before - 1]) before++;
      let after = size;
      while (i + after < a.length && j + after < b.length && a[i + after] === b[j + after]) after++;
      followed.set(i - j, i + after);
      runs.push({ a: i - before, b: j - before, length: before + after });
    }
  }
  return runs;
}

/** The stretches of a run that no longer run has taken, on either side. */
function* freeParts(run: CommonRun, takenA: Uint8Array, takenB: Uint8Array): Generator<CommonRun> {
  let from = 0;
  for (let offset = 0; offset <= run.length; offset++) {
    const free = offset < run.length && takenA[run.a + offset] === 0 && takenB[run.b + offset] === 0;
    if (free) continue;
    if (offset > from) yield { a: run.a + from, b: run.b + from, length: offset - from };
    from = offset + 1;
  }
}
