/**
 * A bounded queue between one part that finds work and others that do it, inside this process.
 * Who puts waits while it is full; what was taken and not acknowledged is given out again.
 */

/** One thing taken from a queue; exactly one of `acknowledge` and `giveBack` is to be called. */
export interface Delivery<T> {
  readonly item: T;
  /** How often the item has been given out, this time included. */
  readonly attempt: number;
  /** It is done and will not be given out again. */
  acknowledge(): void;
  /** It is not done: it goes to the front of the queue. */
  giveBack(): void;
}

export interface Queue<T> {
  /** Resolves once there is room; false where the queue is closed or aborted and the item was not taken in. */
  put(item: T): Promise<boolean>;
  /** The next item; undefined once the queue is aborted, or closed and every item is acknowledged. */
  take(): Promise<Delivery<T> | undefined>;
  /** No more items come; those inside are still given out. */
  close(): void;
}

export interface QueueOptions {
  /** Items held at most, those given out and not acknowledged included; 1 or more. */
  readonly capacity: number;
  /** Once aborted, nothing is taken in or given out. */
  readonly signal?: AbortSignal;
}

interface Waiting<T> {
  readonly item: T;
  readonly attempt: number;
}

export function createQueue<T>({ capacity, signal }: QueueOptions): Queue<T> {
  const waiting: Waiting<T>[] = [];
  let givenOut = 0;
  let closed = false;
  let wake: (() => void)[] = [];

  const stopped = () => signal?.aborted === true;
  const changed = () => {
    const woken = wake;
    wake = [];
    for (const resolve of woken) resolve();
  };
  const change = () => new Promise<void>((resolve) => wake.push(resolve));
  signal?.addEventListener("abort", changed, { once: true });

  const deliver = ({ item, attempt }: Waiting<T>): Delivery<T> => {
    givenOut++;
    let settled = false;
    const settle = (again: boolean) => {
      if (settled) return;
      settled = true;
      givenOut--;
      if (again) waiting.unshift({ item, attempt: attempt + 1 });
      changed();
    };
    return { item, attempt: attempt + 1, acknowledge: () => settle(false), giveBack: () => settle(true) };
  };

  return {
    async put(item) {
      while (!closed && !stopped() && waiting.length + givenOut >= capacity) await change();
      if (closed || stopped()) return false;
      waiting.push({ item, attempt: 0 });
      changed();
      return true;
    },
    async take() {
      for (;;) {
        if (stopped()) return undefined;
        const next = waiting.shift();
        if (next) {
          changed();
          return deliver(next);
        }
        if (closed && givenOut === 0) return undefined;
        await change();
      }
    },
    close() {
      closed = true;
      changed();
    },
  };
}
