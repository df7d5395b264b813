/**
 * Which few reports are the best candidates of each? Every report has a list of them, best first, with some more in reserve
 * behind those that count: where one is lost another takes its place, and nothing is searched anew. What was left out of a
 * full list is known by the best of it, so that a list that shrank still takes nothing worse.
 */
import { gatherSettings } from "../settings.js";
import { GrowingDoubles, GrowingInts } from "./growing-array.js";

/** Two reports that became neighbours, since one is now a candidate of the other, or no longer are. */
export interface NeighbourChange {
  readonly report: number;
  readonly other: number;
  readonly met: boolean;
}

const { candidates: SHOWN, reservedCandidates } = gatherSettings;
const KEPT = SHOWN + reservedCandidates;

/** Of a list that left nothing out. */
const NOTHING = -1;

export class CandidateLists {
  readonly #precedes: (a: number, b: number) => boolean;
  /** By slot, KEPT places each. */
  readonly #slots = new GrowingInts();
  readonly #scores = new GrowingDoubles();
  readonly #counts = new GrowingInts();
  /** The best of what was left out; its score, and which it was. */
  readonly #leftScores = new GrowingDoubles();
  readonly #leftSlots = new GrowingInts();
  /** By slot, SHOWN places each: the candidates when changes were last asked for. */
  readonly #told = new GrowingInts();
  readonly #toldCounts = new GrowingInts();
  readonly #changed = new Set<number>();

  /** `precedes`: an order of the reports that their numbers do not decide; the first of two equally good ones is better. */
  constructor(precedes: (a: number, b: number) => boolean) {
    this.#precedes = precedes;
  }

  /** Makes the list of a report empty; nothing was left out of it. */
  open(slot: number): void {
    this.#slots.room((slot + 1) * KEPT);
    this.#scores.room((slot + 1) * KEPT);
    this.#told.room((slot + 1) * SHOWN);
    this.#toldCounts.room(slot + 1);
    this.#leftSlots.room(slot + 1);
    this.#counts.room(slot + 1)[slot] = 0;
    this.#leftScores.room(slot + 1)[slot] = NOTHING;
    this.#changed.add(slot);
  }

  /** A report that left: nothing is told of it any more. */
  close(slot: number): void {
    this.#counts.values[slot] = 0;
    this.#toldCounts.values[slot] = 0;
    this.#changed.delete(slot);
  }

  /** How many candidates of a report count. */
  shown(slot: number): number {
    return Math.min(SHOWN, this.#counts.values[slot]!);
  }

  /** The candidate at a place, the best at 0. */
  at(slot: number, place: number): number {
    return this.#slots.values[slot * KEPT + place]!;
  }

  /** Whether fewer count than could, since some were left out: the list has to be made anew. */
  isShort(slot: number): boolean {
    return this.#counts.values[slot]! < SHOWN && this.#leftScores.values[slot]! !== NOTHING;
  }

  /** Takes `other` among the candidates of `slot` where it is good enough. */
  offer(slot: number, other: number, score: number): void {
    const [slots, scores] = [this.#slots.values, this.#scores.values];
    const left = this.#leftScores.values[slot]!;
    if (score < left || (score === left && !this.#precedes(other, this.#leftSlots.values[slot]!))) return;
    const first = slot * KEPT;
    let at = first + this.#counts.values[slot]!;
    if (at === first + KEPT) {
      at--;
      const better = this.#isBetter(score, other, at);
      this.#leftScores.values[slot] = better ? scores[at]! : score;
      this.#leftSlots.values[slot] = better ? slots[at]! : other;
      if (!better) return;
    } else this.#counts.values[slot]!++;
    for (; at > first && this.#isBetter(score, other, at - 1); at--) {
      slots[at] = slots[at - 1]!;
      scores[at] = scores[at - 1]!;
    }
    slots[at] = other;
    scores[at] = score;
    if (at < first + SHOWN) this.#changed.add(slot);
  }

  /** Takes the candidate at a place out; those behind it move up. */
  drop(slot: number, place: number): void {
    const [from, end] = [slot * KEPT + place, slot * KEPT + this.#counts.values[slot]!--];
    this.#slots.values.copyWithin(from, from + 1, end);
    this.#scores.values.copyWithin(from, from + 1, end);
    if (place < SHOWN) this.#changed.add(slot);
  }

  /** The place of a candidate, also in reserve; -1 where it is none. */
  placeOf(slot: number, other: number): number {
    return this.#find(this.#slots.values, slot * KEPT, this.#counts.values[slot]!, other);
  }

  /** Who became neighbours and who no longer are since this was last asked; a pair may be told twice. */
  takeChanges(): readonly NeighbourChange[] {
    const changes: NeighbourChange[] = [];
    for (const report of this.#changed) this.#compareWithTold(report, changes);
    for (const report of this.#changed) this.#noteTold(report);
    this.#changed.clear();
    return changes;
  }

  #compareWithTold(report: number, changes: NeighbourChange[]): void {
    const [slots, told] = [this.#slots.values, this.#told.values];
    const [first, shown] = [report * KEPT, this.shown(report)];
    const [firstTold, toldCount] = [report * SHOWN, this.#toldCounts.values[report]!];
    for (let at = 0; at < shown; at++) {
      const other = slots[first + at]!;
      if (this.#find(told, firstTold, toldCount, other) < 0) changes.push({ report, other, met: true });
    }
    for (let at = 0; at < toldCount; at++) {
      const other = told[firstTold + at]!;
      if (this.#find(slots, first, shown, other) >= 0) continue;
      if (this.#find(slots, other * KEPT, this.shown(other), report) < 0) changes.push({ report, other, met: false });
    }
  }

  #noteTold(report: number): void {
    const [first, shown] = [report * KEPT, this.shown(report)];
    this.#told.values.set(this.#slots.values.subarray(first, first + shown), report * SHOWN);
    this.#toldCounts.values[report] = shown;
  }

  #find(values: Int32Array, from: number, count: number, value: number): number {
    for (let place = 0; place < count; place++) if (values[from + place] === value) return place;
    return -1;
  }

  #isBetter(score: number, other: number, than: number): boolean {
    const there = this.#scores.values[than]!;
    return score > there || (score === there && this.#precedes(other, this.#slots.values[than]!));
  }
}
