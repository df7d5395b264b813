/**
 * How likely are two reports of one event, for every pair that is worth weighing? Neighbours keep their odds as long as
 * they are neighbours; those of pairs that were, or that meet in the cores of groups, are kept for a while.
 */
import { gatherSettings } from "../settings.js";
import { oddsOf } from "./compare-reports.js";
import { LEAST_ODDS } from "./fit-groups.js";
import { PairMemory } from "./pair-memory.js";
import type { ReportProfile } from "./profile-report.js";

/** Log-odds from which the nearest report outside a story is told; all that may join are far above. */
const LEAST_TOLD = Math.log(gatherSettings.rivalLikeness / (1 - gatherSettings.rivalLikeness));

/** Neighbours of a report and their log-odds, in two rows: mostly a dozen, and read faster than a map of them. */
export interface Neighbours {
  readonly reports: readonly number[];
  readonly odds: readonly number[];
}

interface NeighbourRows extends Neighbours {
  readonly reports: number[];
  readonly odds: number[];
}

export class PairOdds {
  readonly #profileOf: (report: number) => ReportProfile;
  readonly #compare: (a: number, b: number) => number;
  /** By report. */
  readonly #neighbours: (NeighbourRows | undefined)[] = [];
  /** Of further pairs. */
  readonly #further = new PairMemory(gatherSettings.rememberedPairs);

  /** `compare`: an order that depends on the reports alone, so that a pair is weighed one way about. */
  constructor(profileOf: (report: number) => ReportProfile, compare: (a: number, b: number) => number) {
    this.#profileOf = profileOf;
    this.#compare = compare;
  }

  /** Log-odds that two reports are of one event; of what is clearly of two, what they are at most. */
  between(a: number, b: number): number {
    return this.#ofNeighbours(a, b) ?? this.#kept(a, b);
  }

  /** Looked for among the fewer: a report that tells little may be the neighbour of thousands. */
  #ofNeighbours(a: number, b: number): number | undefined {
    const [ofA, ofB] = [this.around(a), this.around(b)];
    const [few, sought] = ofA.reports.length <= ofB.reports.length ? [ofA, b] : [ofB, a];
    const place = few.reports.indexOf(sought);
    return place < 0 ? undefined : few.odds[place];
  }

  /** Of two that are no neighbours, or were not until now. */
  #kept(a: number, b: number): number {
    const kept = this.#further.recall(a, b);
    if (kept !== undefined) return kept;
    const odds = this.#weigh(a, b);
    this.#further.keep(a, b, odds);
    return odds;
  }

  /** The neighbours of a report with their log-odds. */
  around(report: number): Neighbours {
    return this.#neighbours[report] ?? NONE;
  }

  /** Neighbours that could be of one event with it. */
  alike(report: number): readonly number[] {
    const { reports, odds } = this.around(report);
    return reports.filter((_, place) => odds[place]! >= LEAST_ODDS);
  }

  areAlike(a: number, b: number): boolean {
    return (this.#ofNeighbours(a, b) ?? Number.NEGATIVE_INFINITY) >= LEAST_ODDS;
  }

  /** Makes two reports neighbours; gives their log-odds, or nothing where they were before. */
  meet(a: number, b: number): number | undefined {
    if (this.#ofNeighbours(a, b) !== undefined) return undefined;
    const odds = this.#kept(a, b);
    this.#add(a, b, odds);
    this.#add(b, a, odds);
    return odds;
  }

  /** They are neighbours no longer; gives their log-odds, or nothing where they were none. */
  part(a: number, b: number): number | undefined {
    const odds = this.#ofNeighbours(a, b);
    if (odds === undefined) return undefined;
    this.#drop(a, b);
    this.#drop(b, a);
    // Two that part often meet in the cores of groups, or are neighbours soon again.
    this.#further.keep(a, b, odds);
    return odds;
  }

  /** Gives the neighbours that the report had. Its number must not be used again. */
  forget(report: number): Neighbours {
    const known = this.around(report);
    for (const other of known.reports) this.#drop(other, report);
    this.#neighbours[report] = undefined;
    return known;
  }

  #weigh(a: number, b: number): number {
    const [first, then] = this.#compare(a, b) < 0 ? [a, b] : [b, a];
    return oddsOf(this.#profileOf(first), this.#profileOf(then), LEAST_TOLD);
  }

  #add(report: number, other: number, odds: number): void {
    const known = this.#neighbours[report];
    if (known) {
      known.reports.push(other);
      known.odds.push(odds);
    } else this.#neighbours[report] = { reports: [other], odds: [odds] };
  }

  /** The last takes its place: their order says nothing. */
  #drop(report: number, other: number): void {
    const { reports, odds } = this.#neighbours[report]!;
    const place = reports.indexOf(other);
    const [lastReport, lastOdds] = [reports.pop()!, odds.pop()!];
    if (place === reports.length) return;
    reports[place] = lastReport;
    odds[place] = lastOdds;
  }
}

const NONE: Neighbours = { reports: [], odds: [] };
