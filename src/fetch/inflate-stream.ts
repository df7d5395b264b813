/**
 * A stream of gzip, of one member or many -> its bytes, all that can be had before it ends. A cut, a damage or a bomb
 * is thrown behind the last byte as `BrokenStream`, so that what came before it can be used and none of it goes unsaid.
 */
import { createGunzip } from "node:zlib";
import { fetchArchivesSettings } from "../settings.js";

/** Why a compressed stream ended before its end; the message is the reason in plain words. */
export class BrokenStream extends Error {
  readonly how: "cut off" | "damaged" | "refused";

  constructor(how: BrokenStream["how"], reason: string) {
    super(`${how}: ${reason}`);
    this.how = how;
  }
}

/** Whether bytes begin as gzip does; one byte may be all that is left of it. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && (head.length === 1 || head[1] === 0x8b);
}

export async function* inflateStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflater = new Inflater();
  let taken = 0;
  let given = 0;
  try {
    for await (const chunk of chunks) {
      taken += chunk.length;
      // In small steps: where it is damaged, what comes out of the same step is lost.
      for (let at = 0; at < chunk.length && !inflater.ended; at += STEP) {
        inflater.write(chunk.subarray(at, at + STEP));
        for (let part = await inflater.next(); part; part = await inflater.next()) {
          given += part.length;
          refuseBomb(taken, given);
          yield part;
        }
      }
      // What follows the last member and is no member is padding.
      if (inflater.ended) return;
    }
    inflater.end();
    for (let part = await inflater.next(); part; part = await inflater.next()) yield part;
  } finally {
    inflater.close();
  }
}

/** Bytes taken in at once. */
const STEP = 8192;
/** Bytes given out at once. */
const PART = 65_536;

/** A decompressor that is read out after each step, to the last byte that can be had. */
class Inflater {
  readonly #gunzip = createGunzip({ chunkSize: PART });
  #failure: Error | undefined;
  #ended = false;
  /** All that was written has been taken in. */
  #idle = true;
  #wake = () => {};

  constructor() {
    this.#gunzip.on("error", (error) => {
      this.#failure = error;
      this.#wake();
    });
    this.#gunzip.on("end", () => {
      this.#ended = true;
      this.#wake();
    });
    this.#gunzip.on("readable", () => this.#wake());
  }

  get ended(): boolean {
    return this.#ended;
  }

  write(bytes: Uint8Array): void {
    this.#idle = false;
    this.#gunzip.write(bytes, () => {
      this.#idle = true;
      this.#wake();
    });
  }

  end(): void {
    this.#idle = false;
    this.#gunzip.end();
  }

  /** Bytes of what was written; undefined once there are no more of them. */
  async next(): Promise<Uint8Array | undefined> {
    for (;;) {
      const part: Uint8Array | null = this.#gunzip.read();
      if (part) return part;
      if (this.#failure) throw explain(this.#failure);
      if (this.#idle || this.#ended) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close(): void {
    this.#gunzip.destroy();
  }
}

function refuseBomb(taken: number, given: number): void {
  const { inflatedUnquestioned, inflationRatio } = fetchArchivesSettings;
  if (given <= inflatedUnquestioned || given <= taken * inflationRatio) return;
  throw new BrokenStream("refused", `it inflates to more than ${inflationRatio} times its size, as no text does`);
}

function explain(error: Error): BrokenStream {
  const code = "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return new BrokenStream("cut off", "the compressed file ends early");
  return new BrokenStream("damaged", "the compression is broken");
}
