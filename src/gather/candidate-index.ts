/**
 * Which reports are worth comparing? Those that share a rare word, name or number, or two less rare ones and were published
 * about the same time: an inverted index, bounded by rarity and time, so that the cost of a report does not grow with the
 * collection.
 *
 * What is found depends on the reports alone, never on the order in which they came: a key that few reports hold leads
 * from each of them to all others; one that more hold leads nowhere. What two words make together is rare where neither is,
 * and rarer within a stretch of time than at any. Where keys lead, reports are ranked by all words of their signatures.
 * Every report keeps its best candidates, and searches anew only when keys that became too common cost it more of them than
 * it has in reserve.
 */
import { gatherSettings } from "../settings.js";
import { CandidateLists, type NeighbourChange } from "./candidate-lists.js";
import { GrowingInts } from "./growing-array.js";
import { Postings } from "./postings.js";
import type { ReportSignature } from "./sign-report.js";
import { SignaturePool } from "./signature-pool.js";

/** What a report is looked for by. */
export interface Indexed {
  /** Decides between reports that are equally good. */
  readonly id: string;
  readonly signature: ReportSignature;
  /** Days since 1970-01-01. */
  readonly published: number | undefined;
}

export class CandidateIndex {
  /** By slot; undefined where the report left. */
  readonly #stretches: (readonly number[] | undefined)[] = [];
  readonly #ids: string[] = [];
  readonly #signatures = new SignaturePool();
  readonly #lists = new CandidateLists((a, b) => this.#ids[a]! < this.#ids[b]!);
  /** By single words, by two words at any time, and by two words within a stretch of time. */
  readonly #ofWords = new Postings();
  readonly #ofPairs = new Postings();
  readonly #within = new Map<number, Postings>();
  /** For each slot the search that came across it last. */
  readonly #met = new GrowingInts();
  #searches = 0;
  readonly #stale = new Set<number>();

  /** `slot` is a number from 0 on that was never in use; what it stands for is told by the rest alone. */
  add(slot: number, { id, signature, published }: Indexed): void {
    this.#stretches[slot] = stretchesOf(published);
    this.#ids[slot] = id;
    this.#signatures.add(slot, signature);
    this.#lists.open(slot);
    this.#met.room(slot + 1);
    const found: number[] = [];
    const search = this.#beginSearch(slot);
    for (const [postings, keys] of this.#keysOf(slot)) {
      for (let at = 0; at < keys.length; at++) {
        const holders = postings.add(keys[at]!, slot);
        if (holders <= gatherSettings.commonKey) this.#meetAll(postings.holders(keys[at]!), search, found);
        else if (holders === gatherSettings.commonKey + 1) this.#becameCommon.push([...postings.holders(keys[at]!)]);
      }
    }
    for (const holders of this.#becameCommon) this.#looseCandidates(holders);
    this.#becameCommon.length = 0;
    this.#signatures.lay(slot);
    for (const other of found) {
      const score = this.#signatures.likeness(other);
      if (score < gatherSettings.leastScore) continue;
      this.#lists.offer(slot, other, score);
      this.#lists.offer(other, slot, score);
    }
  }

  /** Holders of the keys that the report being added makes common. */
  readonly #becameCommon: (readonly number[])[] = [];

  remove(slot: number): void {
    if (!this.#stretches[slot]) return;
    // Whatever lists it is reached from it, once no list is older than the keys.
    this.#searchStale();
    for (const holder of this.#search(slot)) {
      const place = this.#lists.placeOf(holder, slot);
      if (place >= 0) this.#takeOut(holder, place);
    }
    for (const [postings, keys] of this.#keysOf(slot)) {
      for (const key of keys) {
        const left = postings.remove(key, slot);
        if (left === gatherSettings.commonKey) for (const other of postings.holders(key)) this.#stale.add(other);
      }
    }
    this.#lists.close(slot);
    this.#stretches[slot] = undefined;
    this.#stale.delete(slot);
  }

  /**
   * Which reports became neighbours and which no longer are since this was last asked: one is a candidate of the other, so
   * that they are worth comparing.
   */
  takeChanges(): readonly NeighbourChange[] {
    this.#searchStale();
    return this.#lists.takeChanges();
  }

  #searchStale(): void {
    for (const slot of this.#stale) {
      this.#lists.open(slot);
      this.#signatures.lay(slot);
      for (const other of this.#search(slot)) {
        const score = this.#signatures.likeness(other);
        if (score >= gatherSettings.leastScore) this.#lists.offer(slot, other, score);
      }
    }
    this.#stale.clear();
  }

  /** The slots that any key leads to. */
  #search(slot: number): readonly number[] {
    const found: number[] = [];
    const search = this.#beginSearch(slot);
    for (const [postings, keys] of this.#keysOf(slot)) {
      for (let at = 0; at < keys.length; at++) {
        if (postings.count(keys[at]!) > gatherSettings.commonKey) continue;
        this.#meetAll(postings.holders(keys[at]!), search, found);
      }
    }
    return found;
  }

  /** The number of a search from a report, which does not come across itself. */
  #beginSearch(slot: number): number {
    this.#met.values[slot] = ++this.#searches;
    return this.#searches;
  }

  /** Adds those that the search did not come across before. */
  #meetAll(holders: readonly number[], search: number, found: number[]): void {
    const met = this.#met.values;
    for (let at = 0; at < holders.length; at++) {
      const other = holders[at]!;
      if (met[other] === search) continue;
      met[other] = search;
      found.push(other);
    }
  }

  /** The keys of a report, with where they are held. */
  #keysOf(slot: number): readonly (readonly [Postings, Int32Array])[] {
    const pairs = this.#signatures.pairsOf(slot);
    const within = this.#stretches[slot]!.map((stretch) => [this.#holdersWithin(stretch), pairs] as const);
    return [[this.#ofWords, this.#signatures.keysOf(slot)], [this.#ofPairs, pairs], ...within];
  }

  /** Whether any key leads from one to the other, which is so both ways or neither. */
  #meet(a: number, b: number): boolean {
    const there = this.#stretches[b];
    if (!there) return false;
    if (leads(this.#signatures.sharedKeys(a, b), this.#ofWords)) return true;
    const pairs = this.#signatures.sharedPairs(a, b);
    if (pairs.length === 0) return false;
    if (leads(pairs, this.#ofPairs)) return true;
    return this.#stretches[a]!.some((stretch) => there.includes(stretch) && leads(pairs, this.#holdersWithin(stretch)));
  }

  /**
   * A key of `holders` became common: those that it alone led to one of their candidates lose that one, and the next in
   * reserve that some key still leads to takes its place.
   */
  #looseCandidates(holders: readonly number[]): void {
    const search = ++this.#searches;
    for (const holder of holders) this.#met.values[holder] = search;
    for (const slot of holders) {
      for (let place = 0, shown = this.#lists.shown(slot); place < shown; ) {
        const other = this.#lists.at(slot, place);
        if (this.#met.values[other] !== search || this.#meet(slot, other)) place++;
        else {
          shown--;
          this.#takeOut(slot, place);
        }
      }
    }
  }

  /** In reserve nobody asks whether keys still lead to a report: that is asked when it comes to count. */
  #takeOut(slot: number, place: number): void {
    const last = this.#lists.shown(slot) - 1;
    this.#lists.drop(slot, place);
    while (this.#lists.shown(slot) > last && !this.#meet(slot, this.#lists.at(slot, last)))
      this.#lists.drop(slot, last);
    if (this.#lists.isShort(slot)) this.#stale.add(slot);
  }

  #holdersWithin(stretch: number): Postings {
    const known = this.#within.get(stretch);
    if (known) return known;
    const within = new Postings();
    this.#within.set(stretch, within);
    return within;
  }
}

/** Stretches overlap by half, so that two days less than half of one apart always lie in one. */
function stretchesOf(day: number | undefined): readonly number[] {
  if (day === undefined) return [];
  const half = Math.floor((2 * day) / gatherSettings.stretchDays);
  return [half, half + 1];
}

function leads(keys: Int32Array, held: Postings): boolean {
  for (let at = 0; at < keys.length; at++) if (held.count(keys[at]!) <= gatherSettings.commonKey) return true;
  return false;
}
