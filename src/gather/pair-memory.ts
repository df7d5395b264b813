/**
 * What was answered of two numbers before? Whatever can be worked out again need not be kept for sure: each pair has one of
 * two places, where the one that was kept longer ago has to go, so that looking up and keeping cost a few reads, and memory
 * is bounded.
 */
export class PairMemory {
  readonly #last: number;
  /** By place: both numbers, each one more, and the answer; an even place and the next belong together, the newer first. */
  readonly #pairs: Int32Array;
  readonly #answers: Float64Array;

  /** `most`: pairs kept at most; count, rounded up to a power of two. */
  constructor(most: number) {
    const places = 2 ** Math.ceil(Math.log2(most));
    this.#last = places - 1;
    this.#pairs = new Int32Array(2 * places);
    this.#answers = new Float64Array(places);
  }

  /** Whichever number comes first. */
  recall(a: number, b: number): number | undefined {
    const [low, high] = a < b ? [a, b] : [b, a];
    const place = this.#placeOf(low, high);
    if (this.#stands(place, low, high)) return this.#answers[place];
    return this.#stands(place + 1, low, high) ? this.#answers[place + 1] : undefined;
  }

  keep(a: number, b: number, answer: number): void {
    const [low, high] = a < b ? [a, b] : [b, a];
    const place = this.#placeOf(low, high);
    if (!this.#stands(place, low, high)) {
      this.#pairs.copyWithin(2 * place + 2, 2 * place, 2 * place + 2);
      this.#answers[place + 1] = this.#answers[place]!;
      this.#pairs[2 * place] = low + 1;
      this.#pairs[2 * place + 1] = high + 1;
    }
    this.#answers[place] = answer;
  }

  #stands(place: number, low: number, high: number): boolean {
    return this.#pairs[2 * place] === low + 1 && this.#pairs[2 * place + 1] === high + 1;
  }

  /** Multiplicative hashing (Knuth, TAOCP 3, 6.4), with the constants of MurmurHash3's finalizer. */
  #placeOf(low: number, high: number): number {
    const mixed = Math.imul(low, 0x85ebca6b) ^ Math.imul(high, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 15)) & this.#last & ~1;
  }
}
