/**
 * How likely are two reports of one event, for every pair that is worth weighing? Neighbours keep their odds as long as
 * they are neighbours; those of pairs that were, or that meet in the cores of groups, are kept for a while.
 */
import { gatherSettings } from "../settings.js";
import { oddsOf } from "./compare-reports.js";
import { LEAST_ODDS } from "./fit-groups.js";
import type { ReportProfile } from "./profile-report.js";

/** Log-odds from which the nearest report outside a story is told; all that may join are far above. */
const LEAST_TOLD = Math.log(gatherSettings.rivalLikeness / (1 - gatherSettings.rivalLikeness));

/** Two numbers of reports beside each other stay within the whole numbers. */
const MOST_REPORTS = 2 ** 26;

export class PairOdds {
  readonly #profileOf: (report: number) => ReportProfile;
  readonly #compare: (a: number, b: number) => number;
  /** By report. */
  readonly #neighbours: (Map<number, number> | undefined)[] = [];
  /** Of further pairs: those asked for lately, and those asked for before. */
  #further = new Map<number, number>();
  #earlier = new Map<number, number>();

  /** `compare`: an order that depends on the reports alone, so that a pair is weighed one way about. */
  constructor(profileOf: (report: number) => ReportProfile, compare: (a: number, b: number) => number) {
    this.#profileOf = profileOf;
    this.#compare = compare;
  }

  /** Log-odds that two reports are of one event; of what is clearly of two, what they are at most. */
  between(a: number, b: number): number {
    return this.#neighbours[a]?.get(b) ?? this.#kept(a, b);
  }

  /** Of two that are no neighbours, or were not until now. */
  #kept(a: number, b: number): number {
    const key = Math.min(a, b) * MOST_REPORTS + Math.max(a, b);
    const kept = this.#further.get(key);
    if (kept !== undefined) return kept;
    const odds = this.#earlier.get(key) ?? this.#weigh(a, b);
    // What nobody asked for while as many others were is forgotten.
    if (this.#further.size >= gatherSettings.rememberedPairs) {
      this.#earlier = this.#further;
      this.#further = new Map();
    }
    this.#further.set(key, odds);
    return odds;
  }

  /** The neighbours of a report with their log-odds. */
  around(report: number): ReadonlyMap<number, number> {
    return this.#neighbours[report] ?? NONE;
  }

  /** Neighbours that could be of one event with it. */
  alike(report: number): readonly number[] {
    const alike: number[] = [];
    for (const [other, odds] of this.around(report)) if (odds >= LEAST_ODDS) alike.push(other);
    return alike;
  }

  areAlike(a: number, b: number): boolean {
    return (this.around(a).get(b) ?? Number.NEGATIVE_INFINITY) >= LEAST_ODDS;
  }

  /** Makes two reports neighbours; gives their log-odds, or nothing where they were before. */
  meet(a: number, b: number): number | undefined {
    if (this.#neighboursOf(a).has(b)) return undefined;
    const odds = this.#kept(a, b);
    this.#neighboursOf(a).set(b, odds);
    this.#neighboursOf(b).set(a, odds);
    return odds;
  }

  /** They are neighbours no longer; gives their log-odds, or nothing where they were none. */
  part(a: number, b: number): number | undefined {
    const odds = this.#neighbours[a]?.get(b);
    if (odds === undefined) return undefined;
    this.#neighbours[a]!.delete(b);
    this.#neighbours[b]!.delete(a);
    return odds;
  }

  /** Gives the neighbours that the report had. Its number must not be used again. */
  forget(report: number): ReadonlyMap<number, number> {
    const known = this.around(report);
    for (const other of known.keys()) this.#neighboursOf(other).delete(report);
    this.#neighbours[report] = undefined;
    return known;
  }

  #weigh(a: number, b: number): number {
    const [first, then] = this.#compare(a, b) < 0 ? [a, b] : [b, a];
    return oddsOf(this.#profileOf(first), this.#profileOf(then), LEAST_TOLD);
  }

  #neighboursOf(report: number): Map<number, number> {
    const known = this.#neighbours[report];
    if (known) return known;
    const none = new Map<number, number>();
    this.#neighbours[report] = none;
    return none;
  }
}

const NONE: ReadonlyMap<number, number> = new Map();
