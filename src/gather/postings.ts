/**
 * Who holds a key? Of millions of keys most have one holder, so a key is eight bytes in a table of whole numbers (open
 * addressing, linear probing), and only those that several hold have a list. Holders are numbers from 0 on.
 */
export class Postings {
  #keys = new Int32Array(FIRST_SIZE);
  /** By place of the key: 0 where the place is free, the holder + 1 where it is one, else -1 - the index of their list. */
  #held = new Int32Array(FIRST_SIZE);
  readonly #lists: number[][] = [];
  /** One for all answers: most keys have one holder, and are asked for when it came. */
  readonly #one = [0];
  #used = 0;

  /** Gives who holds the key now, as `holders` does. */
  add(key: number, holder: number): readonly number[] {
    if ((this.#used + 1) * ROOM > this.#keys.length) this.#grow();
    const place = this.#placeOf(key);
    const held = this.#held[place]!;
    if (held < 0) {
      const list = this.#lists[-1 - held]!;
      list.push(holder);
      return list;
    }
    if (held > 0) return this.#list(place, [held - 1, holder]);
    this.#used++;
    this.#keys[place] = key;
    this.#held[place] = holder + 1;
    this.#one[0] = holder;
    return this.#one;
  }

  /** Gives how many are left. A key without holders keeps its place: it mostly comes again. */
  remove(key: number, holder: number): number {
    const left = this.holders(key).filter((other) => other !== holder);
    const place = this.#placeOf(key);
    const held = this.#held[place]!;
    if (held < 0) this.#lists[-1 - held] = left;
    else if (held > 0) this.#list(place, left);
    return left.length;
  }

  count(key: number): number {
    const held = this.#held[this.#placeOf(key)]!;
    return held < 0 ? this.#lists[-1 - held]!.length : Math.sign(held);
  }

  /** In order of arrival; to be read before the next call. */
  holders(key: number): readonly number[] {
    const held = this.#held[this.#placeOf(key)]!;
    if (held === 0) return NOBODY;
    if (held < 0) return this.#lists[-1 - held]!;
    this.#one[0] = held - 1;
    return this.#one;
  }

  #list(place: number, holders: number[]): readonly number[] {
    this.#held[place] = -1 - this.#lists.length;
    this.#lists.push(holders);
    return holders;
  }

  /** Where the key stands, or the free place where it would. */
  #placeOf(key: number): number {
    const last = this.#keys.length - 1;
    // The high bits of the product depend on all bits of the key (Knuth, TAOCP 3, 6.4).
    let place = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
    while (this.#held[place] !== 0 && this.#keys[place] !== key) place = (place + 1) & last;
    return place;
  }

  #grow(): void {
    const [keys, held] = [this.#keys, this.#held];
    this.#keys = new Int32Array(2 * keys.length);
    this.#held = new Int32Array(2 * keys.length);
    for (let old = 0; old < keys.length; old++) {
      if (held[old] === 0) continue;
      const place = this.#placeOf(keys[old]!);
      this.#keys[place] = keys[old]!;
      this.#held[place] = held[old]!;
    }
  }
}

const NOBODY: readonly number[] = [];

/** Places, a power of two; and how many places there are at least for each key. */
const FIRST_SIZE = 2 ** 10;
const ROOM = 1.5;
