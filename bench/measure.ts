/** How long does a piece of work take in a process that runs on? The middle of several rounds, after some that are not counted. */

/** Milliseconds of work before it is counted: until then the engine still compiles what it runs most. */
export const WARM_MS = 1_500;

/** Milliseconds of the middle round. */
export function measure(work: () => void, rounds: number): number {
  const started = performance.now();
  do work();
  while (performance.now() - started < WARM_MS);
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
