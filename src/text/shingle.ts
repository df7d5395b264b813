/**
 * Which runs of k consecutive words does a sequence hold, and where? Takes folded words, gives positions by shingle:
 * the index through which two sequences find what they share without comparing everything with everything.
 */

/** Positions (of the first word) of every run of `size` words; a sequence shorter than `size` has none. */
export function shingle(words: readonly string[], size: number): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (let index = 0; index + size <= words.length; index++) {
    const key = words.slice(index, index + size).join(" ");
    const known = positions.get(key);
    if (known) known.push(index);
    else positions.set(key, [index]);
  }
  return positions;
}
