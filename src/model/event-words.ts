/** events.ts and labels.ts of a pack: what happens and how far it got, and the words that show a view. */

/** events.ts: what happens, how far it got, how grave it is. */
export interface EventWords {
  /** Event words with PLOVER type and mode and the CAMEO root or code. */
  readonly acts: readonly {
    readonly forms: readonly string[];
    readonly type: string;
    readonly mode?: string;
    readonly cameo: string;
  }[];
  /** How far a thing has got: "draft", "soon", "planned", "under way", "finalized", "signed". */
  readonly statuses: readonly { readonly forms: readonly string[]; readonly status: Status }[];
  /**
   * By which the opening of a report shows that it looks ahead: "will", "is due to", "eve of"; and endings of verbs that
   * do so by themselves, with their accents: "rá" in "viajará".
   */
  readonly ahead: { readonly forms: readonly string[]; readonly endings: readonly string[] };
  /** Words of one scale of degree: "sensitive" and "critical" on gravity; levels 1 (mild) to 5 (extreme). */
  readonly degrees: readonly { readonly forms: readonly string[]; readonly scale: string; readonly level: number }[];
  /** "very", "extremely", "للغاية": raise a degree by one. */
  readonly intensifiers: readonly string[];
  /** Phrases by which an outlet shows it was there or was told itself: "our correspondent", "told this newspaper". */
  readonly ownReporting: readonly string[];
}

/** Ordered: a later one contains the earlier. */
export type Status = "proposed" | "planned" | "draft" | "imminent" | "begun" | "done";

/** labels.ts: words by which outlets show how they see an actor, an act or a group. Described, never scored. */
export interface LabelWords {
  /** English, the same for all languages. */
  readonly entity: string;
  readonly forms: readonly string[];
}
