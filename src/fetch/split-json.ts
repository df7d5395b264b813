/**
 * Cuts a stream of JSON into the values that may be reports: elements of an array, elements of `reports` (or of another
 * key) in an object, or the object itself. Holds one value at a time, so a container may be larger than memory. Knows
 * structure only.
 */

export interface JsonPiece {
  /** Place in its container, from 1; the first object that stands by itself has 0. */
  readonly number: number;
  /** Absent where the value is longer than `longest`. */
  readonly bytes?: Uint8Array;
  /** The stream ended inside the value. */
  readonly cut?: true;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const LAST_SPACE = 0x20;

/** One left-to-right scan: the depth of nesting, whether inside a string, and the bytes of the value being held. */
class Scanner {
  readonly pieces: JsonPiece[] = [];
  readonly #longest: number;
  readonly #containerKey: string;
  #held: Uint8Array[] = [];
  #size = 0;
  #number = 0;
  #depth = 0;
  /** Depth at which an element begins: 1 inside a top array, 2 inside `reports`, undefined inside a plain object. */
  #elementDepth: number | undefined;
  #inString = false;
  #escaped = false;
  /** Bytes of the last string at depth 1, short ones only: a key that may announce the container. */
  #lastKey = "";
  #foundContainer = false;

  constructor(longest: number, containerKey: string) {
    this.#longest = longest;
    this.#containerKey = containerKey;
  }

  scan(chunk: Uint8Array): void {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at]!;
      if (this.#inString) {
        this.#insideString(byte);
      } else if (byte === QUOTE) {
        this.#inString = true;
        if (this.#depth === 1) this.#lastKey = "";
      } else if (byte === OPEN_ARRAY || byte === OPEN_OBJECT) {
        if (this.#opensContainer(byte)) {
          this.#drop();
          from = at + 1;
        }
        this.#depth++;
      } else if (byte === CLOSE_ARRAY || byte === CLOSE_OBJECT) {
        if (this.#elementDepth === this.#depth) {
          this.#hold(chunk.subarray(from, at));
          this.#finish();
          this.#elementDepth = undefined;
          from = at + 1;
        }
        if (this.#depth > 0) this.#depth--;
        if (this.#depth === 0) {
          this.#hold(chunk.subarray(from, at + 1));
          if (this.#foundContainer) this.#drop();
          else this.#finish();
          this.#foundContainer = false;
          from = at + 1;
        }
      } else if (byte === COMMA && this.#elementDepth === this.#depth) {
        this.#hold(chunk.subarray(from, at));
        this.#finish();
        from = at + 1;
      }
    }
    this.#hold(chunk.subarray(from));
  }

  end(): void {
    if (this.#foundContainer && this.#elementDepth === undefined) return;
    this.#finish(true);
  }

  #insideString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
    else if (this.#depth === 1 && this.#lastKey.length <= this.#containerKey.length) {
      this.#lastKey += String.fromCharCode(byte);
    }
  }

  #opensContainer(byte: number): boolean {
    if (byte !== OPEN_ARRAY || this.#foundContainer) return false;
    const opens = this.#depth === 0 || (this.#depth === 1 && this.#lastKey === this.#containerKey);
    if (opens) {
      this.#elementDepth = this.#depth + 1;
      this.#foundContainer = true;
    }
    return opens;
  }

  #hold(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.#longest) this.#held = [];
    else if (part.length > 0) this.#held.push(part);
  }

  #drop(): void {
    this.#held = [];
    this.#size = 0;
  }

  #finish(cut = false): void {
    const tooLong = this.#size > this.#longest;
    const bytes = Buffer.concat(this.#held);
    this.#drop();
    if (!tooLong && !bytes.some((byte) => byte > LAST_SPACE)) return;
    this.#number++;
    const number = this.#number === 1 && this.#elementDepth === undefined ? 0 : this.#number;
    this.pieces.push({ number, ...(tooLong ? {} : { bytes }), ...(cut ? { cut } : {}) });
  }
}

/** Values in order. `longest`, in bytes, bounds each value, not the stream. */
export async function* splitJson(
  chunks: AsyncIterable<Uint8Array>,
  longest: number,
  containerKey = "reports",
): AsyncGenerator<JsonPiece> {
  const scanner = new Scanner(longest, containerKey);
  for await (const chunk of chunks) {
    scanner.scan(chunk);
    yield* scanner.pieces.splice(0);
  }
  scanner.end();
  yield* scanner.pieces.splice(0);
}
