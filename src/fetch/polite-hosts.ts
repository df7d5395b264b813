/** When may a host be asked? One request at a time, a pause between, and later where it asked for that; few hosts at once. */
import type { Clock } from "./clock.js";

export interface PoliteHosts {
  /** Runs `task` when it is the host's turn, at least `pause` milliseconds after the one before ended. */
  visit<T>(host: string, pause: number, signal: AbortSignal | undefined, task: () => Promise<T>): Promise<T>;
  /** Lets nobody ask the host before `until`, in milliseconds since 1970. */
  hold(host: string, until: number): void;
  /** Until when the host is held; 0 where it is not known. */
  heldUntil(host: string): number;
}

interface Host {
  /** Settles when all before have had their turn. */
  turn: Promise<void>;
  lastEnd: number;
  heldUntil: number;
}

/** `together` hosts are asked at the same time. */
export function createPoliteHosts(clock: Clock, together: number): PoliteHosts {
  const hosts = new Map<string, Host>();
  const places = createPlaces(together);
  const hostOf = (name: string): Host => {
    const host = hosts.get(name) ?? { turn: Promise.resolve(), lastEnd: Number.NEGATIVE_INFINITY, heldUntil: 0 };
    hosts.set(name, host);
    return host;
  };
  return {
    async visit(name, pause, signal, task) {
      const host = hostOf(name);
      const before = host.turn;
      let end = () => {};
      host.turn = new Promise((resolve) => {
        end = resolve;
      });
      try {
        await before;
        signal?.throwIfAborted();
        const wait = Math.max(host.lastEnd + pause, host.heldUntil) - clock.now();
        if (wait > 0) await clock.wait(wait, signal);
        await places.take();
        try {
          signal?.throwIfAborted();
          return await task();
        } finally {
          places.give();
          host.lastEnd = clock.now();
        }
      } finally {
        end();
      }
    },
    hold(name, until) {
      const host = hostOf(name);
      host.heldUntil = Math.max(host.heldUntil, until);
    },
    heldUntil: (name) => hosts.get(name)?.heldUntil ?? 0,
  };
}

/** So many may be inside; the others wait in the order in which they came. */
function createPlaces(free: number) {
  let left = free;
  const waiting: (() => void)[] = [];
  return {
    async take(): Promise<void> {
      if (left > 0) left--;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    give(): void {
      const next = waiting.shift();
      if (next) next();
      else left++;
    },
  };
}
