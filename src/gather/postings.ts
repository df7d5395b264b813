/**
 * Who holds a key? Of millions of keys most have one holder, so a key is eight bytes in a table of whole numbers (open
 * addressing, linear probing), and those that several hold lead into chains of eight bytes a holder: lists of their own would
 * take ten times as much. Holders are numbers from 0 on.
 */
import { GrowingInts } from "./growing-array.js";

export class Postings {
  /**
   * By place the key and who holds it: 0 where the place is free, the holder + 1 where it is one, else -1 - the number of
   * their chain. Both beside each other, since places are as good as random and each is fetched from memory.
   */
  #table = new Int32Array(2 * FIRST_SIZE);
  #used = 0;
  /** By chain its last link, -1 for none, and how many it has. */
  readonly #chains = new GrowingInts();
  /** By link the holder, and the link before it; -1 for none. */
  readonly #links = new GrowingInts();
  /** One for all answers. */
  readonly #read: number[] = [];

  /** Gives how many hold the key now. */
  add(key: number, holder: number): number {
    if ((this.#used + 1) * ROOM > this.#table.length / 2) this.#grow();
    const place = this.#placeOf(key);
    const held = this.#table[place + 1]!;
    if (held < 0) return this.#link(-1 - held, holder);
    if (held > 0) {
      const chain = this.#open(place);
      this.#link(chain, held - 1);
      return this.#link(chain, holder);
    }
    this.#used++;
    this.#table[place] = key;
    this.#table[place + 1] = holder + 1;
    return 1;
  }

  /** Gives how many are left. A key without holders keeps its place: it mostly comes again. */
  remove(key: number, holder: number): number {
    const place = this.#placeOf(key);
    const held = this.#table[place + 1]!;
    if (held >= 0) {
      if (held === holder + 1) this.#open(place);
      return held > 0 && held !== holder + 1 ? 1 : 0;
    }
    const [chains, links] = [this.#chains.values, this.#links.values];
    const chain = 2 * (-1 - held);
    let [behind, link] = [-1, chains[chain]!];
    while (link >= 0 && links[link] !== holder) [behind, link] = [link, links[link + 1]!];
    if (link < 0) return chains[chain + 1]!;
    if (behind < 0) chains[chain] = links[link + 1]!;
    else links[behind + 1] = links[link + 1]!;
    return --chains[chain + 1]!;
  }

  count(key: number): number {
    const held = this.#table[this.#placeOf(key) + 1]!;
    return held < 0 ? this.#chains.values[2 * (-1 - held) + 1]! : Math.sign(held);
  }

  /** In order of arrival; to be read before the next call. */
  holders(key: number): readonly number[] {
    const held = this.#table[this.#placeOf(key) + 1]!;
    const read = this.#read;
    if (held >= 0) {
      read.length = Math.sign(held);
      if (held > 0) read[0] = held - 1;
      return read;
    }
    const [chains, links] = [this.#chains.values, this.#links.values];
    const chain = 2 * (-1 - held);
    read.length = chains[chain + 1]!;
    for (let link = chains[chain]!, at = read.length - 1; at >= 0; at--, link = links[link + 1]!)
      read[at] = links[link]!;
    return read;
  }

  /** Puts a chain without links behind a key. */
  #open(place: number): number {
    const chain = this.#chains.length / 2;
    this.#chains.append(EMPTY_CHAIN);
    this.#table[place + 1] = -1 - chain;
    return chain;
  }

  #link(chain: number, holder: number): number {
    const link = this.#links.length;
    const links = this.#links.room(link + 2);
    this.#links.length += 2;
    const chains = this.#chains.values;
    links[link] = holder;
    links[link + 1] = chains[2 * chain]!;
    chains[2 * chain] = link;
    return ++chains[2 * chain + 1]!;
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

const EMPTY_CHAIN = Int32Array.of(-1, 0);

/** Places, a power of two; and how many places there are at least for each key. */
const FIRST_SIZE = 2 ** 10;
const ROOM = 1.5;
