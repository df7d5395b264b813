/**
 * Who holds a key? Of millions of keys most have one holder, so a key is eight bytes in a table of whole numbers (open
 * addressing, linear probing), and only those that several hold have a list. Holders are numbers from 0 on.
 */
export class Postings {
  /**
   * By place the key and who holds it: 0 where the place is free, the holder + 1 where it is one, else -1 - the index of
   * their list. Both beside each other, since places are as good as random and each is fetched from memory.
   */
  #table = new Int32Array(2 * FIRST_SIZE);
  readonly #lists: number[][] = [];
  /** One for all answers: most keys have one holder, and are asked for when it came. */
  readonly #one = [0];
  #used = 0;

  /** Gives who holds the key now, as `holders` does. */
  add(key: number, holder: number): readonly number[] {
    if ((this.#used + 1) * ROOM > this.#table.length / 2) this.#grow();
    const place = this.#placeOf(key);
    const held = this.#table[place + 1]!;
    if (held < 0) {
      const list = this.#lists[-1 - held]!;
      list.push(holder);
      return list;
    }
    if (held > 0) return this.#list(place, [held - 1, holder]);
    this.#used++;
    this.#table[place] = key;
    this.#table[place + 1] = holder + 1;
    this.#one[0] = holder;
    return this.#one;
  }

  /** Gives how many are left. A key without holders keeps its place: it mostly comes again. */
  remove(key: number, holder: number): number {
    const left = this.holders(key).filter((other) => other !== holder);
    const place = this.#placeOf(key);
    const held = this.#table[place + 1]!;
    if (held < 0) this.#lists[-1 - held] = left;
    else if (held > 0) this.#list(place, left);
    return left.length;
  }

  count(key: number): number {
    const held = this.#table[this.#placeOf(key) + 1]!;
    return held < 0 ? this.#lists[-1 - held]!.length : Math.sign(held);
  }

  /** In order of arrival; to be read before the next call. */
  holders(key: number): readonly number[] {
    const held = this.#table[this.#placeOf(key) + 1]!;
    if (held === 0) return NOBODY;
    if (held < 0) return this.#lists[-1 - held]!;
    this.#one[0] = held - 1;
    return this.#one;
  }

  #list(place: number, holders: number[]): readonly number[] {
    this.#table[place + 1] = -1 - this.#lists.length;
    this.#lists.push(holders);
    return holders;
  }

  /** Where the key stands, or the free place where it would. */
  #placeOf(key: number): number {
    const table = this.#table;
    const last = table.length - 1;
    // The high bits of the product depend on all bits of the key (Knuth, TAOCP 3, 6.4).
    let place = (Math.imul(key, 0x9e3779b1) >>> 6) & last & ~1;
    while (table[place + 1] !== 0 && table[place] !== key) place = (place + 2) & last;
    return place;
  }

  #grow(): void {
    const before = this.#table;
    this.#table = new Int32Array(2 * before.length);
    for (let old = 0; old < before.length; old += 2) {
      if (before[old + 1] === 0) continue;
      const place = this.#placeOf(before[old]!);
      this.#table[place] = before[old]!;
      this.#table[place + 1] = before[old + 1]!;
    }
  }
}

const NOBODY: readonly number[] = [];

/** Places, a power of two; and how many places there are at least for each key. */
const FIRST_SIZE = 2 ** 10;
const ROOM = 1.5;
