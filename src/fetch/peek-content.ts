/** The first bytes of a stream, and the stream as if nobody had looked. */
import { continued } from "./sniff-content.js";

export interface Peeked {
  readonly head: Uint8Array;
  /** The whole stream, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of the stream where nobody read it. */
  readonly close: () => Promise<void>;
}

/** `head` has `bytes` bytes at least, unless the stream is shorter. A stream that fails does so for who reads it. */
export async function peekContent(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let rest = iterator;
  for (let size = 0; size < bytes; ) {
    try {
      const next = await iterator.next();
      if (next.done) break;
      taken.push(next.value);
      size += next.value.length;
    } catch (failure) {
      rest = failing(failure);
      break;
    }
  }
  return {
    head: Buffer.concat(taken),
    chunks: continued(taken, rest),
    close: async () => {
      await iterator.return?.();
    },
  };
}

/** Nothing but the failure that was met while looking. */
function failing(failure: unknown): AsyncIterator<Uint8Array> {
  return { next: () => Promise.reject(failure) };
}
