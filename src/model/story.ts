/** What is told of a set of reports: stories, claims, discrepancies, derivations, origins, event records. */
import type { MentionKind, Quantity, Quotation, Why } from "./annotation.js";
import type { Glosses } from "./gloss.js";
import type { LabelUse } from "./label-use.js";
import type { AgainstOriginal } from "./original.js";
import type { Report, Unreadable } from "./report.js";
import type { Passage, Span } from "./span.js";
import type { ReportVersions } from "./versions.js";

/** Passages of different reports that state the same thing. */
export interface Claim {
  readonly id: string;
  /** The wording of one of its members, never invented. */
  readonly gist: string;
  readonly members: readonly ClaimMember[];
  /** Report ids grouped by newsroom or wire that they share. */
  readonly newsrooms: readonly (readonly string[])[];
  /** Report ids grouped by who first put the claim into words, as far as known. */
  readonly origins: readonly (readonly string[])[];
  /** The number of origins if everything unknown were independent. */
  readonly originsAtMost: number;
  readonly why?: Why;
}

export interface ClaimMember {
  readonly report: string;
  readonly span: Span;
  readonly speaker?: string;
}

export type DiscrepancyKind =
  | "number"
  | "date"
  | "place"
  | "speaker"
  | "status"
  | "strength"
  | "quotation"
  | "direction"
  | "polarity"
  | "omission"
  | "label";

export interface Discrepancy {
  /** `Claim.id`. */
  readonly claim: string;
  readonly kind: DiscrepancyKind;
  /** In plain language. */
  readonly sentence?: string;
  /** A later value of the same thing rather than a contradiction. */
  readonly update?: boolean;
  readonly positions: readonly Position[];
  readonly why?: Why;
}

export interface Position {
  readonly reports: readonly string[];
  readonly says: string;
  readonly spans: readonly Passage[];
}

export type DerivationKind = "verbatim" | "edited" | "rewrite" | "translation" | "credit" | "common-source" | "unknown";

/** `to` took words or substance from `from`; either is a report id or the name of a credited outlet. */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  readonly kind: DerivationKind;
  readonly evidence: readonly Evidence[];
  /** How well it is known that `from` was first; absent where `from` and `to` may as well be the other way round. */
  readonly direction?: DerivationDirection;
  /** The name by which `to` credits the outlet of `from`, as its derivation by credit has it; absent where it does not. */
  readonly credit?: string;
  readonly why?: Why;
}

/** "suggested": by what often misleads, such as the length of the two. */
export type DerivationDirection = "shown" | "suggested";

/** False of a source in common, of ties of which nothing is known, and where nothing shows who was first, or only suggests it. */
export function isDirected({ direction }: Pick<Derivation, "direction">): boolean {
  return direction === "shown";
}

export interface Evidence {
  readonly report: string;
  readonly span?: Span;
  readonly words?: string;
}

/**
 * What binds reports of a story by where they come from: who published, to whom that belongs, whose agency copy it is, whose
 * text, whose readout, whose mouth, whose photograph, whose embedded post.
 */
export const ORIGIN_TIE_KINDS = [
  "newsroom",
  "owner",
  "wire",
  "text",
  "readout",
  "speaker",
  "photograph",
  "embed",
] as const;
export type OriginTieKind = (typeof ORIGIN_TIE_KINDS)[number];

/** Each kind of tie is one of its own, so that a reader may count apart what only one kind binds. */
export interface OriginTie {
  readonly kind: OriginTieKind;
  /** Ids, sorted; two at least. */
  readonly reports: readonly string[];
  /** The outlet, owner, agency, office or speaker, or the address of what is shown; absent where texts alone bind. */
  readonly name?: string;
  readonly evidence: readonly Evidence[];
}

export interface Participant {
  readonly name: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly role?: string;
}

/** A passage of the extract that tells a story in a few sentences. */
export interface DigestSentence extends Passage {
  /** The `Claim.id` that it tells: by its reports and origins it is to be read. */
  readonly claim: string;
}

export interface EventRecord {
  readonly date?: EventDate;
  /** PLOVER event type, e.g. CONSULT; "UNKNOWN" where no act was recognised. */
  readonly type: string;
  /** PLOVER mode, e.g. phone. */
  readonly mode?: string;
  readonly cameo?: string;
  readonly actors: readonly Participant[];
  readonly recipients?: readonly Participant[];
  readonly place?: string;
}

export interface EventDate {
  readonly value?: string;
  readonly precision?: string;
  /** Bounds by terms of office or publication, where no day can be derived. */
  readonly earliest?: string;
  readonly latest?: string;
  /** English name, where only a weekday is known. */
  readonly weekday?: string;
}

export interface StoryLabel {
  readonly entity: string;
  readonly report: string;
  readonly span: Span;
  readonly text: string;
  /** Who says it, where it stands between marks and he is named. */
  readonly speaker?: string;
  /** Between marks, or reported in the wording of the outlet; absent where it is the outlet's own. */
  readonly voice?: "quoted" | "reported";
}

/** How the reports of a story hang together by origin; counted per story and per claim. */
export interface Origins {
  readonly newsrooms: readonly (readonly string[])[];
  readonly origins: readonly (readonly string[])[];
  readonly originsAtMost: number;
}

export interface Story extends Origins {
  /** From the reports; older ids of a story that grew keep answering. */
  readonly id: string;
  /** Of a report that was read in several versions only the latest; everything else is told of these. */
  readonly reports: readonly string[];
  /** Reports whose address was read more than once, with their earlier versions; absent where there are none. */
  readonly versions?: readonly ReportVersions[];
  /** The main act. */
  readonly event: EventRecord;
  readonly records?: readonly EventRecord[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  readonly quantities: readonly Quantity[];
  readonly discrepancies: readonly Discrepancy[];
  readonly derivations: readonly Derivation[];
  /** What binds reports by their origin, sorted by kind, then name; absent where nothing does. */
  readonly ties?: readonly OriginTie[];
  readonly labels: readonly StoryLabel[];
  /** The story in a few sentences of its reports, the best corroborated first; absent where no two state the same. */
  readonly digest?: readonly DigestSentence[];
  /** Why these reports stand together, and whatever kept others out. */
  readonly why?: readonly string[];
  /** Stories that belong with this one and are events of their own; absent where there are none. */
  readonly related?: readonly RelatedStory[];
  /** What became of each original that tells of this event; absent where none was given or none does. */
  readonly against?: readonly AgainstOriginal[];
}

/** Another event of one development; one told in a part of a report of this story; or one that tells this in a part. */
export interface RelatedStory {
  /** `Story.id`. */
  readonly story: string;
  readonly kind: "development" | "part" | "whole";
  /** The two reports that show it, and the words they share. */
  readonly why: string;
}

/** Ids of all readings behind a story: its reports, their earlier versions, and whatever was read again. */
export function readingsOf({ reports, versions = [] }: Pick<Story, "reports" | "versions">): readonly string[] {
  return [...reports, ...versions.flatMap(furtherReadings)];
}

/** Every reading but the one that stands for the latest version. */
export function furtherReadings({ earlier, readAgain, readInPart = [] }: ReportVersions): readonly string[] {
  const before = earlier.flatMap((version) => [version.report, ...version.readAgain, ...(version.readInPart ?? [])]);
  return [...readAgain, ...readInPart, ...before];
}

/** What `synoptic read PATH... --json` prints. */
export interface Synopsis {
  readonly synoptic: 1;
  readonly reports: readonly Report[];
  readonly stories: readonly Story[];
  readonly unreadable: readonly Unreadable[];
  /** What each outlet calls the same things, over all stories; absent where nothing bears a label. */
  readonly labels?: readonly LabelUse[];
  /** For a reader of one language, where one is named. */
  readonly glosses?: Glosses;
  /** Documents given as yardsticks, no reports of any story; absent where none was given. */
  readonly originals?: readonly Report[];
}

/** One person, office, organisation or place as all reports of a set know it. */
export interface JoinedEntity {
  /** English name where any report or table gives one, else the commonest fullest form. */
  readonly name: string;
  readonly kind: MentionKind;
  readonly office?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly members: readonly { readonly report: string; readonly entity: string }[];
}
