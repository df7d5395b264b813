/** Cuts a stream of bytes into lines, holding no more than one line, and no line longer than a bound. */

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without the line end; absent where the line is longer than `longest`. */
  readonly bytes?: Uint8Array;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Lines in order, empty ones counted but not given; the last one needs no line feed. `longest` in bytes. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let number = 1;
  let held: Uint8Array[] = [];
  let size = 0;
  const finish = (): Line => {
    const line = size > longest ? { number } : { number, bytes: Buffer.concat(held) };
    number++;
    held = [];
    size = 0;
    return line;
  };
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) held.push(part);
    else held = [];
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      const isEmpty = size === 0 && (end === from || (end === from + 1 && chunk[from] === CARRIAGE_RETURN));
      // A file of nothing but line ends is no work.
      if (isEmpty) number++;
      else {
        hold(chunk.subarray(from, end));
        yield finish();
      }
      from = end + 1;
    }
    if (from < chunk.length) hold(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
