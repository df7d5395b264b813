/** A generated history of one event: its reports, and the truth of who took what from whom and who put it into words. */
import type { Report } from "../../src/model/report.js";
import type { Span } from "../../src/model/span.js";

export const RELATION_KINDS = ["verbatim", "edited", "rewrite", "translation", "common-source", "none"] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * What holds between two reports. "none" is said of siblings and of whoever is further apart in one line, too; siblings
 * whose source is not among the reports have a common one.
 */
export interface Relation {
  /** The lesser id first. */
  readonly reports: readonly [string, string];
  readonly kind: RelationKind;
  /** Other kinds that a careful reader of the texts may fairly tell. */
  readonly also: readonly RelationKind[];
  /** The report taken from; absent where nothing was taken. */
  readonly from?: string;
  /** No time, credit or fullness shows the direction: either is fair. */
  readonly eitherWay: boolean;
  /** Reports that carry all wording that was taken, as `from` does: told as the source they are no worse. */
  readonly standIns: readonly string[];
  /** Reports with all the taker's passages, copied from it as far as nothing shows: told as the taker they are no worse. */
  readonly twins: readonly string[];
  /** "in part": they share some origin, yet each rests mainly on one that the other does not rest on. */
  readonly independence: "independent" | "in part" | "dependent";
}

/** One fact as one report tells it. */
export interface ToldFact {
  readonly report: string;
  /** "readout/minister-demand", "background/pact-1998", "scene-0/baker". */
  readonly fact: string;
  readonly span: Span;
  /** Who first put it into words: "readout", "scene-0", "archive of the wire". */
  readonly origin: string;
}

export interface Lineage {
  readonly event: string;
  readonly seed: number;
  /** Shuffled: neither order nor name tells who was first. */
  readonly reports: readonly Report[];
  /** One for every pair, sorted. */
  readonly relations: readonly Relation[];
  readonly facts: readonly ToldFact[];
  /** By report: the origin that it mainly rests on, background left aside. */
  readonly mainOrigin: ReadonlyMap<string, string>;
}
