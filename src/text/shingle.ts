/**
 * Which runs of k consecutive words does a sequence hold, and where? Takes folded words, gives positions by shingle:
 * the index through which two sequences find what they share without comparing everything with everything.
 */

/** A sequence of words with its runs of `size` words. */
export interface Shingled {
  readonly words: readonly string[];
  readonly size: number;
  /** The run that begins at each word; the last `size - 1` words begin none. */
  readonly runs: readonly string[];
  /** Positions (of the first word) of every run. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
}

/** `size` >= 1; a sequence shorter than `size` has no runs. */
export function shingle(words: readonly string[], size: number): Shingled {
  const runs: string[] = [];
  const positions = new Map<string, number[]>();
  for (let index = 0; index + size <= words.length; index++) {
    const run = words.slice(index, index + size).join(" ");
    runs.push(run);
    const known = positions.get(run);
    if (known) known.push(index);
    else positions.set(run, [index]);
  }
  return { words, size, runs, positions };
}
