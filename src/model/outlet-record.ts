/** What outlets do over many stories: who is first, who takes from whom, how fast and how changed. Counted, never scored. */

/** `count` of the `of` that tell it; the rest is not known. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** How something was taken over from another outlet. */
export const takenKinds = ["verbatim", "edited", "rewrite", "translation", "credit"] as const;
export type TakenKind = (typeof takenKinds)[number];
/** Reports by kind; one that took in two ways counts in both. */
export type TakenCounts = Readonly<Record<TakenKind, number>>;

export interface OutletsOverTime {
  /** Looked through; count. */
  readonly stories: number;
  /** Of them those that several outlets tell: in the others nothing can be compared. */
  readonly shared: number;
  readonly reports: number;
  /** Reports whose outlet is not known; they are in no record. */
  readonly unnamed: number;
  /** Most stories first, then by name. */
  readonly outlets: readonly OutletRecord[];
  /** Most stories first, then by names. */
  readonly pairs: readonly OutletPair[];
}

export interface OutletRecord {
  readonly outlet: string;
  /** What is known of it, where anything is. */
  readonly owner?: string;
  readonly country?: string;
  readonly wire?: boolean;
  readonly state?: boolean;
  /** BCP 47, sorted. */
  readonly languages: readonly string[];
  readonly reports: number;
  readonly stories: number;
  /** Stories that others tell, too. */
  readonly shared: number;
  /** Shared stories that it surely published first, of those in which the times show who was. */
  readonly first: Share;
  /** Shared stories in which others took from it and it from none of them, of all shared. */
  readonly origin: Share;
  /** Its reports that took from another outlet or credit one; and of those how many by kind. */
  readonly took: number;
  readonly taken: TakenCounts;
  /** Its reports that share words with another outlet's, without a sign of which was first. */
  readonly undirected: number;
  /** Its reports that tell the same in the same order as another outlet's, as from one source. */
  readonly commonSource: number;
  /** Its reports in shared stories of which nothing shows that they took anything, of all those. */
  readonly nothingTaken: Share;
}

/** What `to` took from `from`. */
export interface OutletPair {
  readonly from: string;
  readonly to: string;
  readonly stories: number;
  /** Reports of `to` that took from `from`. */
  readonly reports: number;
  readonly kinds: TakenCounts;
  /** Absent where no two times tell it. */
  readonly delay?: Delay;
  /** Copies that leave out what their source and others tell; that change its figures; its quotations. */
  readonly cut: Share;
  readonly numbersChanged: Share;
  readonly quotationsChanged: Share;
  /** By month of the taking report, where it is known: "2031-05". */
  readonly months: readonly { readonly month: string; readonly reports: number }[];
}

/** Medians of the least and of the most time between a report and the one that took from it; both minutes. */
export interface Delay {
  readonly least: number;
  readonly most: number;
  /** Copies whose two times are known, of all copies. */
  readonly told: Share;
}
