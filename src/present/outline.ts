/**
 * What a reader is shown of a story, before it is drawn: each finding with a short id, the words it rests on and the
 * reports that bear it. The terminal and the page draw the same outline.
 */
import type { Why } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { DerivationKind, DiscrepancyKind } from "../model/story.js";
import type { OutlinedGloss } from "./outline-gloss.js";
import type { OutlinedOriginal } from "./outline-original.js";
import type { ReportTag } from "./tag-reports.js";
import type { Direction } from "./tell-direction.js";

/** Words of a report, as they stand there. */
export interface Wording {
  readonly tag: ReportTag;
  readonly span: Span;
  readonly text: string;
  readonly direction: Direction;
  /** In the reader's language, where the report is not. */
  readonly gloss?: OutlinedGloss;
}

interface Finding {
  /** Unique within its story: "c3", "d1". */
  readonly id: string;
  /** The words it rests on, in the order of the tags. */
  readonly wordings: readonly Wording[];
  /** Rule, words and sureness, in one line each. */
  readonly why: readonly string[];
}

/** "alone": the story has one report, so that nothing can be compared. */
export type Share = "all" | "most" | "one" | "alone";

export interface OutlinedClaim extends Finding {
  readonly gist: string;
  readonly direction: Direction;
  readonly share: Share;
  readonly tags: readonly ReportTag[];
  readonly speakers: readonly string[];
  /** "number", "date": in what of its substance its reports contradict one another. */
  readonly differs: readonly string[];
  /** "2 newsrooms or wires, 1 origin shown, at most 2". */
  readonly counts: string;
  /** "1 origin shown, at most 2". */
  readonly origins: string;
}

/** One sentence of the extract that tells the story in short. */
export interface OutlinedSentence {
  /** The finding that it tells. */
  readonly claim: string;
  readonly wording: Wording;
  /** Who else states it, the report it is taken from among them. */
  readonly tags: readonly ReportTag[];
  /** "1 origin shown, at most 2". */
  readonly origins: string;
  /** Where its reports contradict one another or bring it up to date, in a sentence each. */
  readonly conflicts: readonly string[];
}

export interface OutlinedDiscrepancy extends Finding {
  readonly kind: DiscrepancyKind;
  readonly kindName: string;
  readonly sentence: string;
  readonly update: boolean;
  readonly positions: readonly OutlinedPosition[];
  /** Only of an omission: who leaves out what. */
  readonly omission?: OutlinedOmission;
}

export interface OutlinedOmission {
  readonly by: readonly ReportTag[];
  /** How the claim begins. */
  readonly gist: string;
  readonly direction: Direction;
}

export interface OutlinedPosition {
  readonly tags: readonly ReportTag[];
  readonly says: string;
  readonly wordings: readonly Wording[];
}

export interface OutlinedQuotation extends Finding {
  readonly kind: "direct" | "indirect" | "mixed";
  /** "nobody is named" where the report names none. */
  readonly speaker: string;
  /** "by office", "a group"; empty for a person named. */
  readonly speakerNote: string;
  /** "stresses"; absent where no cue was read. */
  readonly verb?: string;
  readonly wording: Wording;
}

/** The same amount, wherever it stands. */
export interface OutlinedQuantity extends Finding {
  readonly amount: string;
  readonly of?: string;
  readonly tags: readonly ReportTag[];
}

/** What is called by different names, and by which. */
export interface OutlinedLabel extends Finding {
  readonly entity: string;
  readonly names: readonly {
    readonly text: string;
    readonly direction: Direction;
    readonly tags: readonly ReportTag[];
  }[];
}

export interface OutlinedDerivation extends Finding {
  /** A report, or the name of an outlet that is credited. */
  readonly from: ReportTag | string;
  readonly to: ReportTag | string;
  readonly kind: DerivationKind;
  readonly kindName: string;
  /** False where nothing shows who had it from whom, or neither had: `from` and `to` then only name the two. */
  readonly directed: boolean;
  /** The name by which `to` credits the outlet of `from`: that tie by credit says the same as this one. */
  readonly credit?: string;
  /** Words that bear it out but stand in no span (a credit line outside the text). */
  readonly words: readonly string[];
}

/** What binds reports by where they come from; what they took from one another is told of derivations. */
export interface OutlinedBond extends Finding {
  /** "published by", "quoting". */
  readonly kindName: string;
  readonly name: string;
  readonly direction: Direction;
  readonly tags: readonly ReportTag[];
}

/** Another story that belongs with this one, and is never merged with it. */
export interface OutlinedRelation {
  readonly story: string;
  /** Its number, where it is told beside. */
  readonly number?: number;
  /** Else its id. */
  readonly title: string;
  readonly direction: Direction;
  /** "another event of one development". */
  readonly kindName: string;
  /** The two reports that show it, and the words they share. */
  readonly why: string;
}

export interface StoryOutline {
  readonly id: string;
  /** From 1, in the order of the synopsis, stories that are not compared left out. */
  readonly number: number;
  readonly title: string;
  readonly direction: Direction;
  readonly when: string;
  readonly what?: string;
  readonly who: readonly string[];
  readonly place?: string;
  /** "4 reports, 2 newsrooms or wires, 1 origin shown, at most 2". */
  readonly counts: string;
  readonly tags: readonly ReportTag[];
  readonly digest: readonly OutlinedSentence[];
  readonly claims: readonly OutlinedClaim[];
  readonly discrepancies: readonly OutlinedDiscrepancy[];
  readonly quotations: readonly OutlinedQuotation[];
  readonly quantities: readonly OutlinedQuantity[];
  readonly labels: readonly OutlinedLabel[];
  readonly derivations: readonly OutlinedDerivation[];
  readonly bonds: readonly OutlinedBond[];
  readonly origins: readonly (readonly ReportTag[])[];
  readonly why: readonly string[];
  readonly originals: readonly OutlinedOriginal[];
  /** Absent where no other story belongs with it. */
  readonly related?: readonly OutlinedRelation[];
}

/** Every finding of a story, in the order in which they are numbered. */
export function allFindings(outline: StoryOutline): readonly Finding[] {
  return [
    ...outline.discrepancies,
    ...outline.claims,
    ...outline.quotations,
    ...outline.quantities,
    ...outline.labels,
    ...outline.derivations,
    ...outline.bonds,
  ];
}

/** One line of reasons, or none. */
export function tellWhy(why: Why | undefined): readonly string[] {
  if (why === undefined) return [];
  const words = why.words.length === 0 ? "" : `: ${why.words.map((word) => `“${word}”`).join(", ")}`;
  return [`${why.rule}${words} (sureness ${why.sureness.toFixed(2)})`];
}
