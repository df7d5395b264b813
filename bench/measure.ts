/** How long does a piece of work take? The middle of several rounds, after one that is not counted. */

/** Milliseconds of the middle round. */
export function measure(work: () => void, rounds: number): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return middle(times);
}

export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
