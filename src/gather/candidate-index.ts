/**
 * Which reports are worth comparing? Those that share rare words, names or numbers and were published about the same time:
 * an inverted index, bounded by rarity and time, so that the cost of a report does not grow with the collection.
 *
 * What is found depends on the reports alone, never on the order in which they came: a key that few reports hold leads
 * from each of them to all others; one that more hold leads to those of about the same time; one that too many hold even
 * then leads nowhere. Where it leads, reports are ranked by all the keys that they share. Every report keeps its best
 * candidates, and searches anew only when a key became too common to lead it to one of them.
 */
import { gatherSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import type { ReportProfile } from "./profile-report.js";

export interface Candidate {
  readonly slot: number;
  /** Sum over the shared keys of the product of their weights, 0..1. */
  readonly score: number;
}

interface Entry {
  readonly id: string;
  /** The heaviest keys of the report, rising, and how much each weighs. */
  readonly keys: Int32Array;
  /** Of unit length: two reports of the same keys score 1. */
  readonly weights: Float32Array;
  /** Number of the stretch of time in which it was published; undefined where that is unknown. */
  readonly bin: number | undefined;
  /** Best first. */
  candidates: Candidate[];
}

export class CandidateIndex {
  readonly #entries: (Entry | undefined)[] = [];
  /** Holders of a key at any time, and by bin. */
  readonly #anywhere: Holders = new Map();
  readonly #within = new Map<number, Holders>();
  /** For each slot the search that came across it last. */
  readonly #met: number[] = [];
  #searches = 0;
  readonly #listedBy = new Map<number, Set<number>>();
  readonly #stale = new Set<number>();
  readonly #changed = new Set<number>();

  /** `slot` is any number not in use; what it stands for is told by the profile alone. */
  add(slot: number, profile: ReportProfile): void {
    const { keys, weights } = rarestKeys(profile);
    const { published } = profile.days;
    const bin = published === undefined ? undefined : Math.floor(published / gatherSettings.binDays);
    const entry: Entry = { id: profile.id, keys, weights, bin, candidates: [] };
    this.#entries[slot] = entry;
    this.#listedBy.set(slot, new Set());
    this.#changed.add(slot);
    const within = bin === undefined ? undefined : this.#holdersIn(bin);
    for (const key of keys) {
      const holders = push(this.#anywhere, key, slot);
      if (holders.length === gatherSettings.commonKey + 1) this.#looseCandidates(holders, key);
      if (bin === undefined || !within) continue;
      const near = push(within, key, slot);
      if (near.length === gatherSettings.commonKey + 1) this.#looseCandidates(this.#around(key, bin), key);
    }
    for (const other of this.#search(slot)) {
      const score = scoreOf(entry, this.#entries[other]!);
      if (score < gatherSettings.leastScore) continue;
      this.#offer(slot, other, score);
      this.#offer(other, slot, score);
    }
  }

  remove(slot: number): void {
    const entry = this.#entries[slot];
    if (!entry) return;
    for (const key of entry.keys) {
      const holders = pull(this.#anywhere, key, slot);
      if (holders.length === gatherSettings.commonKey) this.#unsettle(holders);
      if (entry.bin === undefined) continue;
      const near = pull(this.#holdersIn(entry.bin), key, slot);
      if (near.length === gatherSettings.commonKey) this.#unsettle(this.#around(key, entry.bin));
    }
    // Who listed it may have had to leave out another for it.
    for (const holder of this.#listedBy.get(slot)!) {
      const holding = this.#entries[holder]!;
      holding.candidates = holding.candidates.filter((candidate) => candidate.slot !== slot);
      this.#stale.add(holder);
    }
    for (const { slot: other } of entry.candidates) this.#listedBy.get(other)?.delete(slot);
    this.#entries[slot] = undefined;
    this.#listedBy.delete(slot);
    this.#stale.delete(slot);
  }

  /** Slots whose candidates are no longer what they were when this was last asked; every list is right after it. */
  takeChanged(): readonly number[] {
    for (const slot of this.#stale) this.#searchAnew(slot);
    this.#stale.clear();
    const changed = [...this.#changed].filter((slot) => this.#entries[slot] !== undefined);
    this.#changed.clear();
    return changed;
  }

  /** Candidates of a report and the reports whose candidate it is: who is worth comparing with it. */
  neighboursOf(slot: number): ReadonlySet<number> {
    const neighbours = new Set(this.#listedBy.get(slot));
    for (const candidate of this.#entries[slot]?.candidates ?? []) neighbours.add(candidate.slot);
    return neighbours;
  }

  /** The slots that any key leads to. */
  #search(slot: number): readonly number[] {
    const { commonKey } = gatherSettings;
    const { keys, bin } = this.#entries[slot]!;
    const found: number[] = [];
    const search = ++this.#searches;
    this.#met[slot] = search;
    const meet = (holders: readonly number[]) => {
      if (holders.length > commonKey) return;
      for (const other of holders) {
        if (this.#met[other] === search) continue;
        this.#met[other] = search;
        found.push(other);
      }
    };
    for (const key of keys) {
      const holders = this.#anywhere.get(key)!;
      if (holders.length <= commonKey) meet(holders);
      else if (bin !== undefined && this.#countWithin(key, bin) <= commonKey) {
        for (let at = bin - 1; at <= bin + 1; at++) meet(this.#within.get(at)?.get(key) ?? NOBODY);
      }
    }
    return found;
  }

  /** Whether any key leads from one to the other, which is so both ways or neither. */
  #meet(a: Entry, b: Entry): boolean {
    const { commonKey } = gatherSettings;
    const near = a.bin !== undefined && b.bin !== undefined && Math.abs(a.bin - b.bin) <= 1;
    return someShared(a.keys, b.keys, (key) => {
      if (this.#anywhere.get(key)!.length <= commonKey) return true;
      return near && this.#countWithin(key, a.bin!) <= commonKey && this.#countWithin(key, b.bin!) <= commonKey;
    });
  }

  #countWithin(key: number, bin: number): number {
    return this.#within.get(bin)?.get(key)?.length ?? 0;
  }

  #searchAnew(slot: number): void {
    const entry = this.#entries[slot];
    if (!entry) return;
    for (const candidate of entry.candidates) this.#listedBy.get(candidate.slot)?.delete(slot);
    const before = entry.candidates;
    entry.candidates = [];
    for (const other of this.#search(slot)) {
      const score = scoreOf(entry, this.#entries[other]!);
      if (score >= gatherSettings.leastScore) this.#offer(slot, other, score);
    }
    for (const { slot: other } of [...before, ...entry.candidates]) this.#changed.add(other);
    this.#changed.add(slot);
  }

  /** Takes `other` among the candidates of `slot` where it is better than the last of them. */
  #offer(slot: number, other: number, score: number): void {
    const { candidates } = this.#entries[slot]!;
    const last = candidates.at(-1);
    const full = candidates.length >= gatherSettings.candidates;
    if (full && last && (last.score > score || this.#compare(last, { slot: other, score }) <= 0)) return;
    if (full && last) {
      candidates.pop();
      this.#listedBy.get(last.slot)?.delete(slot);
      this.#changed.add(last.slot);
    }
    let at = candidates.length;
    while (at > 0 && this.#compare(candidates[at - 1]!, { slot: other, score }) > 0) at--;
    candidates.splice(at, 0, { slot: other, score });
    this.#listedBy.get(other)!.add(slot);
    this.#changed.add(slot).add(other);
  }

  #compare(a: Candidate, b: Candidate): number {
    return b.score - a.score || compareText(this.#entries[a.slot]!.id, this.#entries[b.slot]!.id);
  }

  #unsettle(slots: readonly number[]): void {
    for (const slot of slots) this.#stale.add(slot);
  }

  /** `key` became common: those of `slots` that it alone led to one of their candidates search anew. */
  #looseCandidates(slots: readonly number[], key: number): void {
    for (const slot of slots) {
      const entry = this.#entries[slot]!;
      const lost = entry.candidates.some(({ slot: other }) => {
        const there = this.#entries[other]!;
        return there.keys[findKey(there.keys, key)] === key && !this.#meet(entry, there);
      });
      if (lost) this.#stale.add(slot);
    }
  }

  /** Holders of a key in a bin and those beside it. */
  #around(key: number, bin: number): readonly number[] {
    return [bin - 1, bin, bin + 1].flatMap((at) => this.#within.get(at)?.get(key) ?? NOBODY);
  }

  #holdersIn(bin: number): Holders {
    const holders = this.#within.get(bin) ?? new Map<number, number[]>();
    this.#within.set(bin, holders);
    return holders;
  }
}

/** Slots by key. */
type Holders = Map<number, number[]>;

const NOBODY: readonly number[] = [];

/** Likeness 0..1 by all keys that both hold. */
function scoreOf(a: Entry, b: Entry): number {
  let score = 0;
  for (let i = 0, j = 0; i < a.keys.length && j < b.keys.length; ) {
    const [here, there] = [a.keys[i]!, b.keys[j]!];
    if (here === there) score += a.weights[i]! * b.weights[j]!;
    if (here <= there) i++;
    if (there <= here) j++;
  }
  return score;
}

function someShared(a: Int32Array, b: Int32Array, test: (key: number) => boolean): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [here, there] = [a[i]!, b[j]!];
    if (here === there && test(here)) return true;
    if (here <= there) i++;
    if (there <= here) j++;
  }
  return false;
}

/** The heaviest keys of a report: rarity, trust and position make the weight. */
function rarestKeys({ text }: ReportProfile): { readonly keys: Int32Array; readonly weights: Float32Array } {
  const { keys, weights, trusts, unitOf } = text;
  const weighed: WeighedKey[] = [];
  for (let at = 0; at < keys.length; at++) {
    const unit = unitOf[at]!;
    const weight = (weights[unit]! * trusts[at]!) / (1 + unit / weights.length);
    const last = weighed.at(-1);
    if (!last || last.key !== keys[at]) weighed.push({ key: keys[at]!, weight });
    else if (weight > last.weight) last.weight = weight;
  }
  weighed.sort((a, b) => b.weight - a.weight || a.key - b.key);
  const heaviest = weighed.slice(0, gatherSettings.indexKeys).filter(({ weight }) => weight > 0);
  heaviest.sort((a, b) => a.key - b.key);
  const norm = Math.hypot(...heaviest.map(({ weight }) => weight)) || 1;
  return {
    keys: Int32Array.from(heaviest, ({ key }) => key),
    weights: Float32Array.from(heaviest, ({ weight }) => weight / norm),
  };
}

interface WeighedKey {
  readonly key: number;
  weight: number;
}

function findKey(keys: Int32Array, key: number): number {
  let [low, high] = [0, keys.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push(buckets: Map<number, number[]>, key: number, slot: number): readonly number[] {
  const bucket = buckets.get(key);
  if (!bucket) {
    buckets.set(key, [slot]);
    return [slot];
  }
  bucket.push(slot);
  return bucket;
}

function pull(buckets: Map<number, number[]>, key: number, slot: number): readonly number[] {
  const bucket = buckets.get(key) ?? [];
  const at = bucket.indexOf(slot);
  if (at >= 0) bucket.splice(at, 1);
  if (bucket.length === 0) buckets.delete(key);
  return bucket;
}
