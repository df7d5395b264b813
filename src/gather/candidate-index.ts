/**
 * Which reports are worth comparing? Those that share a rare word, name or number, or two less rare ones and were published
 * about the same time: an inverted index, bounded by rarity and time, so that the cost of a report does not grow with the
 * collection.
 *
 * What is found depends on the reports alone, never on the order in which they came: a key that few reports hold leads
 * from each of them to all others; one that more hold leads nowhere. What two words make together is rare where neither is,
 * and rarer within a stretch of time than at any. Where keys lead, reports are ranked by all words of their signatures.
 * Every report keeps its best candidates, and searches anew only when a key became too common to lead it to one of them.
 */
import { gatherSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import { Postings } from "./postings.js";
import type { ReportProfile } from "./profile-report.js";
import { compareSignatures, type ReportSignature } from "./sign-report.js";

export interface Candidate {
  readonly slot: number;
  /** Likeness 0..1 of the signatures. */
  readonly score: number;
}

interface Entry {
  readonly id: string;
  readonly signature: ReportSignature;
  /** Numbers of the two stretches of time in which it was published; none where that is unknown. */
  readonly stretches: readonly number[];
  /** Best first. */
  candidates: Candidate[];
}

/** What a list that is not full asks of a candidate. */
const NOTHING = -1;

export class CandidateIndex {
  readonly #entries: (Entry | undefined)[] = [];
  /** By single words, by two words at any time, and by two words within a stretch of time. */
  readonly #ofWords = new Postings();
  readonly #ofPairs = new Postings();
  readonly #within = new Map<number, Postings>();
  /** By slot: the score of the last candidate of a full list, which another has to reach. */
  readonly #least: number[] = [];
  /** For each slot the search that came across it last. */
  readonly #met: number[] = [];
  #searches = 0;
  readonly #listedBy: Set<number>[] = [];
  readonly #stale = new Set<number>();
  readonly #changed = new Set<number>();

  /** `slot` is any number not in use; what it stands for is told by the profile alone. */
  add(slot: number, profile: ReportProfile): void {
    const entry: Entry = {
      id: profile.id,
      signature: profile.signature,
      stretches: stretchesOf(profile.days.published),
      candidates: [],
    };
    this.#entries[slot] = entry;
    this.#least[slot] = NOTHING;
    this.#listedBy[slot] = new Set();
    this.#changed.add(slot);
    const found: number[] = [];
    const search = this.#beginSearch(slot);
    for (const [postings, keys] of this.#keysOf(entry)) {
      for (const key of keys) {
        const holders = postings.add(key, slot);
        if (holders.length <= gatherSettings.commonKey) this.#meetAll(holders, search, found);
        else if (holders.length === gatherSettings.commonKey + 1) this.#looseCandidates(holders);
      }
    }
    for (const other of found) {
      const score = compareSignatures(entry.signature, this.#entries[other]!.signature);
      if (score < gatherSettings.leastScore) continue;
      this.#offer(slot, other, score);
      this.#offer(other, slot, score);
    }
  }

  remove(slot: number): void {
    const entry = this.#entries[slot];
    if (!entry) return;
    for (const [postings, keys] of this.#keysOf(entry)) {
      for (const key of keys) {
        const left = postings.remove(key, slot);
        if (left === gatherSettings.commonKey) for (const other of postings.holders(key)) this.#stale.add(other);
      }
    }
    // Who listed it may have had to leave out another for it.
    for (const holder of this.#listedBy[slot]!) {
      const holding = this.#entries[holder]!;
      holding.candidates = holding.candidates.filter((candidate) => candidate.slot !== slot);
      this.#least[holder] = NOTHING;
      this.#stale.add(holder);
    }
    for (const { slot: other } of entry.candidates) this.#listedBy[other]!.delete(slot);
    this.#entries[slot] = undefined;
    this.#listedBy[slot] = new Set();
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
    const neighbours = new Set(this.#listedBy[slot]);
    for (const candidate of this.#entries[slot]?.candidates ?? []) neighbours.add(candidate.slot);
    return neighbours;
  }

  /** The slots that any key leads to. */
  #search(slot: number): readonly number[] {
    const found: number[] = [];
    const search = this.#beginSearch(slot);
    for (const [postings, keys] of this.#keysOf(this.#entries[slot]!)) {
      for (const key of keys) {
        const holders = postings.holders(key);
        if (holders.length <= gatherSettings.commonKey) this.#meetAll(holders, search, found);
      }
    }
    return found;
  }

  /** The number of a search from a report, which does not come across itself. */
  #beginSearch(slot: number): number {
    this.#met[slot] = ++this.#searches;
    return this.#searches;
  }

  /** Adds those that the search did not come across before. */
  #meetAll(holders: readonly number[], search: number, found: number[]): void {
    for (const other of holders) {
      if (this.#met[other] === search) continue;
      this.#met[other] = search;
      found.push(other);
    }
  }

  /** The keys of a report, with where they are held. */
  #keysOf({ signature: { keys, pairs }, stretches }: Entry): readonly (readonly [Postings, Int32Array])[] {
    const within = stretches.map((stretch) => [this.#holdersWithin(stretch), pairs] as const);
    return [[this.#ofWords, keys], [this.#ofPairs, pairs], ...within];
  }

  /** Whether any key leads from one to the other, which is so both ways or neither. */
  #meet(a: Entry, b: Entry): boolean {
    const leads = (postings: Postings) => (key: number) => postings.count(key) <= gatherSettings.commonKey;
    if (someShared(a.signature.keys, b.signature.keys, leads(this.#ofWords))) return true;
    const [here, there] = [a.signature.pairs, b.signature.pairs];
    if (someShared(here, there, leads(this.#ofPairs))) return true;
    return a.stretches.some(
      (stretch) => b.stretches.includes(stretch) && someShared(here, there, leads(this.#holdersWithin(stretch))),
    );
  }

  #searchAnew(slot: number): void {
    const entry = this.#entries[slot];
    if (!entry) return;
    for (const candidate of entry.candidates) this.#listedBy[candidate.slot]!.delete(slot);
    const before = entry.candidates;
    entry.candidates = [];
    this.#least[slot] = NOTHING;
    for (const other of this.#search(slot)) {
      const score = compareSignatures(entry.signature, this.#entries[other]!.signature);
      if (score >= gatherSettings.leastScore) this.#offer(slot, other, score);
    }
    const left = before.filter(({ slot: other }) => !this.#listedBy[other]!.has(slot));
    for (const { slot: other } of left) this.#changed.add(other).add(slot);
  }

  /** Takes `other` among the candidates of `slot` where it is better than the last of them. */
  #offer(slot: number, other: number, score: number): void {
    if (score < this.#least[slot]!) return;
    const { candidates } = this.#entries[slot]!;
    const last = candidates.at(-1);
    const full = candidates.length >= gatherSettings.candidates;
    if (full && last && this.#compare(last, { slot: other, score }) <= 0) return;
    if (full && last) {
      candidates.pop();
      this.#listedBy[last.slot]!.delete(slot);
      this.#changed.add(last.slot);
    }
    let at = candidates.length;
    while (at > 0 && this.#compare(candidates[at - 1]!, { slot: other, score }) > 0) at--;
    candidates.splice(at, 0, { slot: other, score });
    if (candidates.length >= gatherSettings.candidates) this.#least[slot] = candidates.at(-1)!.score;
    this.#listedBy[other]!.add(slot);
    this.#changed.add(slot).add(other);
  }

  #compare(a: Candidate, b: Candidate): number {
    return b.score - a.score || compareText(this.#entries[a.slot]!.id, this.#entries[b.slot]!.id);
  }

  /** A key of `holders` became common: those that it alone led to one of their candidates search anew. */
  #looseCandidates(holders: readonly number[]): void {
    for (const slot of holders) {
      const entry = this.#entries[slot]!;
      const lost = entry.candidates.some(
        ({ slot: other }) => holders.includes(other) && !this.#meet(entry, this.#entries[other]!),
      );
      if (lost) this.#stale.add(slot);
    }
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

function someShared(a: Int32Array, b: Int32Array, test: (key: number) => boolean): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [here, there] = [a[i]!, b[j]!];
    if (here === there && test(here)) return true;
    if (here <= there) i++;
    if (there <= here) j++;
  }
  return false;
}
