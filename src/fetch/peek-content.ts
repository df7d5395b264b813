/** The first bytes of a stream, and the stream as if nobody had looked. */
import { continued } from "./sniff-content.js";

export interface Peeked {
  readonly head: Uint8Array;
  /** The whole stream, the head included. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of the stream where nobody read it. */
  readonly close: () => Promise<void>;
}

/** `head` has `bytes` bytes at least, unless the stream is shorter. */
export async function peekContent(chunks: AsyncIterable<Uint8Array>, bytes: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  for (let size = 0; size < bytes; ) {
    const next = await iterator.next();
    if (next.done) break;
    taken.push(next.value);
    size += next.value.length;
  }
  return {
    head: Buffer.concat(taken),
    chunks: continued(taken, iterator),
    close: async () => {
      await iterator.return?.();
    },
  };
}
