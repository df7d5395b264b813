/** Time, waiting and chance, as values: whoever fetches is given them, so that a test can put its own in their place. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after so many milliseconds; rejects with the reason of `signal` once that is aborted. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
  /** 0 up to 1, 1 not included. */
  random(): number;
}

/** Milliseconds since 1970 as ISO 8601, to the second. */
export function isoTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
