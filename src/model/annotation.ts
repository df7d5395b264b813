/** What is found inside one report: sentences, clauses, mentions, quotations, quantities, times, acts, labels. */
import type { LanguagePack, PartOfTime } from "./language.js";
import type { Report } from "./report.js";
import type { Span } from "./span.js";

/** A word, a number or a mark, with its folded form (lower case, one spelling for each letter). */
export interface Token extends Span {
  readonly norm: string;
  readonly kind: "word" | "number" | "mark";
  /** Begins with an upper-case letter; always false in scripts without case. */
  readonly capital: boolean;
  /** Folded forms under which it may stand in a table of its pack, likeliest first; absent where only `norm` may. */
  readonly forms?: readonly string[];
}

export interface Sentence extends Span {
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Half-open range of indices into `AnnotatedReport.tokens`. */
  readonly tokens: readonly [from: number, to: number];
  /** A heading or sub-heading: shown, not compared as a statement. */
  readonly heading: boolean;
}

/** The smallest stretch that states something: what claims are made of. */
export interface Clause extends Span {
  /** Index of its sentence. */
  readonly sentence: number;
  readonly tokens: readonly [from: number, to: number];
  /** Tells only who says what stands beside it: no claim is made of it alone. */
  readonly header?: true;
}

export type MentionKind =
  | "person"
  | "organisation"
  | "place"
  | "country"
  | "office"
  | "group"
  | "pronoun"
  /** A statement or paper that speaks: "the statement said". */
  | "document"
  /** Somebody not to be named: "an official who asked not to be named". */
  | "anonymous";

export interface Mention extends Span {
  readonly kind: MentionKind;
  /** `Entity.id` within this report. */
  readonly entity: string;
  /** Index range of its tokens. */
  readonly tokens: readonly [from: number, to: number];
}

/** One person, office, organisation or place as one report knows it; joined across reports by `JoinedEntity`. */
export interface Entity {
  readonly id: string;
  readonly kind: MentionKind;
  /** The fullest form in this report. */
  readonly name: string;
  /** The English name where a table or a parallel report gives one. */
  readonly english?: string;
  /** English name of the office, e.g. "president". */
  readonly office?: string;
  /** ISO 3166-1 alpha-3 of the country it is, or acts for. */
  readonly country?: string;
  /** Every distinct form found, fullest first. */
  readonly forms: readonly string[];
}

/** _Described_: told by what they are and not by name: "farmers along the coast", "a poll". */
export type SpeakerKind = "named" | "office" | "group" | "described" | "document" | "anonymous" | "nobody named";

/** What somebody is who is quoted without a name, as far as the report tells. */
export type AnonymousKind =
  | "official"
  | "diplomat"
  | "security source"
  | "military source"
  | "judicial source"
  | "politician"
  | "doctor"
  | "witness"
  | "resident"
  | "rescuer"
  | "relative"
  | "activist"
  | "expert"
  | "media"
  | "source";

/** Words by which a report keeps its distance from what it tells: "reportedly", "якобы", "soll ... haben". */
export interface Hedge {
  readonly span: Span;
  /** What is kept at a distance: a statement, or the noun behind the word ("alleged attack"). */
  readonly scope: Span;
}

/** Words given as somebody's: between marks (direct), in the reporter's wording (indirect), or both (mixed). */
export interface Quotation {
  readonly report: string;
  /** The content, without the marks and without the cue. */
  readonly span: Span;
  readonly kind: "direct" | "indirect" | "mixed";
  /** The English name where known, else the fullest form in the report. */
  readonly speaker?: string;
  readonly speakerKind?: SpeakerKind;
  /** Of somebody without a name ("anonymous", "described"): what the words for him tell that he is. */
  readonly anonymousKind?: AnonymousKind;
  readonly speakerSpan?: Span;
  readonly cueSpan?: Span;
  /** How strongly the cue commits the speaker, on the scale of `ReportingVerb.strength`. */
  readonly strength?: number;
  /** A belief, a wish or an intention that the report tells of somebody, not words: "hopes", "plans to". */
  readonly thought?: true;
  /**
   * Stands between marks inside somebody else's quoted words: the outer speaker tells what this one said. The report itself
   * quotes the outer one alone, so that neither claims nor sources are given to a nested speaker.
   */
  readonly nested?: true;
  /** Hedging words in what is said or in the statement that gives it: by whom it is hedged, their place tells. */
  readonly hedges?: readonly Span[];
  /** Entity ids within the report; two for "both leaders". */
  readonly speakers?: readonly string[];
  readonly why?: Why;
}

export type Bound = "exactly" | "about" | "more than" | "less than" | "at least" | "at most";

export interface Quantity {
  readonly report: string;
  readonly span: Span;
  readonly value: number;
  /** Upper end of a range. */
  readonly upper?: number;
  /** "percent", an ISO 4217 code, or an English noun. */
  readonly unit?: string;
  readonly bound?: Bound;
  /** What is counted, in words of the report. */
  readonly of?: string;
  readonly speaker?: string;
  /** The day of which the figure is, where the words tell it; with its hour where that is told: "2024-03-19T18:00". */
  readonly asOf?: string;
}

/** A moment, or a stretch that one word names. */
export interface TimePoint {
  /**
   * ISO date no more precise than known: "2024-03-19", a month, a year, a week ("2024-W12"); absent while only a weekday or a
   * recurring day is known.
   */
  readonly value?: string;
  /** English name, where a day of the week is all that is said. */
  readonly weekday?: string;
  /** Month and day, or the month alone, without a year: "--10-07", "--10". */
  readonly recurring?: string;
  /** Hour of the day, "15:30" or "15:30:20". */
  readonly clock?: string;
  /** Part of the day or season of the year. */
  readonly part?: PartOfTime;
}

/** An expression of time, resolved as far as the report's own date allows. */
export interface TimeExpression extends Span, TimePoint {
  /** The last day, month or hour of a stretch, which belongs to it: "12-14 March". */
  readonly until?: TimePoint;
  /** Of a stretch only its beginning, its middle or its end: "late March". */
  readonly edge?: "start" | "middle" | "end";
  /** What is told lies on one side of the point: "before 2019", "since March". */
  readonly bound?: "before" | "after" | "since" | "until";
  /** Clock that `clock` is of: an IANA name or an offset, where the text names it. */
  readonly zone?: string;
}

/** Something done, with its event codes: "held a phone call", "congratulated", "attacks". */
export interface Act extends Span {
  /** PLOVER event type, e.g. "CONSULT". */
  readonly type: string;
  readonly mode?: string;
  readonly cameo?: string;
  readonly sentence: number;
}

/** What the report calls an actor, an act or a group about which outlets choose their words. */
export interface Label extends Span {
  /** What is so called, in English, the same for all languages: "Israel (the state or its government)". */
  readonly entity: string;
}

/** On what words and rule a finding rests, and how sure it is (0..1, 1 = certain by form). */
export interface Why {
  readonly rule: string;
  readonly words: readonly string[];
  readonly sureness: number;
}

export interface AnnotatedReport {
  readonly report: Report;
  /** Absent where no pack for the language exists: the report is read, dated and shown, but not compared. */
  readonly pack?: LanguagePack;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly Clause[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
  /** In order of the text. */
  readonly hedges?: readonly Hedge[];
  readonly quantities: readonly Quantity[];
  /** Those that tell a day, a day of every year or the month of a year: by these events are dated. */
  readonly times: readonly TimeExpression[];
  /** Years, weeks, hours, parts of the day, "next month", and months without a year. */
  readonly looseTimes: readonly TimeExpression[];
  readonly acts: readonly Act[];
  readonly labels: readonly Label[];
}
