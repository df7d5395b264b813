/**
 * Reads a stream of bytes line by line and by length, holding no more than what is asked for. A broken stream ends
 * where it breaks; what it broke with is kept beside.
 */
import { BrokenStream } from "./inflate-stream.js";

export interface ReadLine {
  /** Without its line end; bytes as characters (Latin-1). */
  readonly text: string;
  /** False where the bound or the end of the stream ended it. */
  readonly ended: boolean;
}

const LINE_FEED = 0x0a;

export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);
  #broken: BrokenStream | undefined;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#iterator = chunks[Symbol.asyncIterator]();
  }

  /** Why the stream ended early, once its end was met. */
  get broken(): BrokenStream | undefined {
    return this.#broken;
  }

  /** The next line, or as much of it as `longest` bytes hold; undefined at the end. */
  async readLine(longest: number): Promise<ReadLine | undefined> {
    const parts: Uint8Array[] = [];
    let size = 0;
    while (size < longest && (await this.#fill())) {
      const end = this.#chunk.indexOf(LINE_FEED);
      const part = this.#cut(Math.min(end === -1 ? this.#chunk.length : end + 1, longest - size));
      parts.push(part);
      size += part.length;
      if (part.at(-1) === LINE_FEED) break;
    }
    if (size === 0) return undefined;
    const text = Buffer.concat(parts).toString("latin1");
    return { text: text.replace(/\r?\n$/, ""), ended: text.endsWith("\n") };
  }

  /** `size` bytes; fewer where the stream ends. */
  async take(size: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let left = size;
    while (left > 0 && (await this.#fill())) {
      const part = this.#cut(Math.min(left, this.#chunk.length));
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }

  /** How many of `size` bytes were there to be passed over. */
  async skip(size: number): Promise<number> {
    let left = size;
    while (left > 0 && (await this.#fill())) left -= this.#cut(Math.min(left, this.#chunk.length)).length;
    return size - left;
  }

  /** The first of the bytes to come, without taking them; the end gives undefined. */
  async peek(): Promise<number | undefined> {
    return (await this.#fill()) ? this.#chunk[0] : undefined;
  }

  /** Puts bytes back before those to come. */
  unread(bytes: Uint8Array): void {
    this.#chunk = Buffer.concat([bytes, this.#chunk]);
  }

  async close(): Promise<void> {
    await this.#iterator.return?.();
  }

  #cut(size: number): Uint8Array {
    const part = this.#chunk.subarray(0, size);
    this.#chunk = this.#chunk.subarray(size);
    return part;
  }

  async #fill(): Promise<boolean> {
    while (this.#chunk.length === 0) {
      if (this.#broken) return false;
      try {
        const next = await this.#iterator.next();
        if (next.done) return false;
        this.#chunk = next.value;
      } catch (error) {
        if (!(error instanceof BrokenStream)) throw error;
        this.#broken = error;
      }
    }
    return true;
  }
}
