/** A clock for tests: waiting takes no time, but is noted; where several wait, the earliest goes on first. */
import type { Clock } from "../../src/fetch/clock.js";

export interface MadeUpClock extends Clock {
  /** Milliseconds, in the order in which they were waited for. */
  readonly waits: number[];
}

export function madeUpClock(start = Date.UTC(2024, 2, 19, 12)): MadeUpClock {
  let time = start;
  const waits: number[] = [];
  const waiting: { readonly at: number; readonly go: () => void }[] = [];
  const advance = () => {
    waiting.sort((a, b) => a.at - b.at);
    const next = waiting.shift();
    if (!next) return;
    time = Math.max(time, next.at);
    next.go();
  };
  return {
    waits,
    now: () => time,
    random: () => 0.5,
    wait(milliseconds, signal) {
      waits.push(milliseconds);
      return new Promise((resolve, reject) => {
        if (signal?.aborted) reject(signal.reason);
        const stop = () => reject(signal?.reason);
        signal?.addEventListener("abort", stop, { once: true });
        const go = () => {
          signal?.removeEventListener("abort", stop);
          resolve();
        };
        waiting.push({ at: time + milliseconds, go });
        setImmediate(advance);
      });
    },
  };
}
