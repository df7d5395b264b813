/** The bytes of a stream as far as they come: a compressed file that is cut off gives what stands before the cut. */

export interface TakenBytes {
  readonly bytes: Uint8Array;
  /** What the stream ended with, where it did not end by itself. */
  readonly failure?: unknown;
}

/** Undefined where there are more than `longest`; then the rest is not read. */
export async function takeBytes(chunks: AsyncIterable<Uint8Array>, longest: number): Promise<TakenBytes | undefined> {
  const held: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > longest) return undefined;
      held.push(chunk);
    }
  } catch (failure) {
    return { bytes: Buffer.concat(held), failure };
  }
  return { bytes: Buffer.concat(held) };
}
