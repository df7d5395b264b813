/**
 * Are two who say something one? Takes their attributions in two reports; where neither can be shown, nothing is said of
 * them: a name in a script whose sounds are not known, or an office without a name, may be anybody.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import { meetInMeaning } from "../lexicon/languages/registry.js";
import type { JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import type { AlignedMember } from "./align-claims.js";
import type { Attribution } from "./attribute-members.js";

export interface Saying {
  readonly member: AlignedMember;
  readonly attribution: Attribution;
}

export type Sameness = "same" | "different" | "unknown";

export function compareSpeakerPair(a: Saying, b: Saying, entities: readonly JoinedEntity[]): Sameness {
  const [one, other] = [a.attribution, b.attribution];
  // "The ministers" are several in one report and a body in another.
  if (one.kind !== other.kind)
    return isNamedIn(a, sentenceOf(b)) || isNamedIn(b, sentenceOf(a)) ? "unknown" : "different";
  if (one.kind === "nobody" || one.key === other.key) return "same";
  if (one.kind === "several") return "unknown";
  if (isPart(one.key, other.key) || isPart(other.key, one.key)) return "same";
  const likeness = nameLikeness(a, b);
  if (likeness >= alignSettings.sameName) return "same";
  if (shareOffice(entityOf(a, entities), entityOf(b, entities))) return "unknown";
  // Who "he" is, is found out by rules that err; that he is somebody else than all others name may be such an error.
  if (isPronoun(a) || isPronoun(b)) return "unknown";
  // A country and a body speak through their people, who may be named anywhere in a report, and "the company" may be any.
  const body = [a, b].some((saying) => BODIES.has(entityOf(saying, entities)?.kind));
  if (body) return areStrangers(a, b, wholeText) && !isBareNoun(a) && !isBareNoun(b) ? "different" : "unknown";
  // Whom the others name stands in this sentence, too: the words may be his.
  if (isNamedIn(a, sentenceOf(b)) || isNamedIn(b, sentenceOf(a))) return "unknown";
  if (standApart(a, b, entities) || areStrangers(a, b, paragraphOf)) return "different";
  const named = [a, b].every(
    (saying) => saying.attribution.quotation.speakerKind === "named" && entityOf(saying, entities)?.kind === "person",
  );
  const readable = meetInMeaning(languageOf(a), languageOf(b)) && languageOf(a) !== "zh" && languageOf(b) !== "zh";
  return named && readable && likeness <= alignSettings.otherName ? "different" : "unknown";
}

function isPronoun({ attribution: { quotation }, member: { annotated } }: Saying): boolean {
  const { speakerSpan } = quotation;
  if (!speakerSpan) return true;
  return annotated.mentions.some(
    ({ kind, start, end }) => kind === "pronoun" && start <= speakerSpan.start && speakerSpan.end <= end,
  );
}

/**
 * Whether both are called by words that the lexicon knows, and nothing in the paragraph of either answers those of the
 * other: "the judge" and "the police". A company speaks through its director, whom the paragraph mostly calls so.
 */
function areStrangers(a: Saying, b: Saying, around: (saying: Saying) => string): boolean {
  if (!meetInMeaning(languageOf(a), languageOf(b))) return false;
  return isStrangeTo(a, b, around) && isStrangeTo(b, a, around);
}

function isStrangeTo(saying: Saying, other: Saying, around: (saying: Saying) => string): boolean {
  const named = speakerUnits(saying).filter(({ concepts }) => concepts.length > 0);
  if (named.length === 0) return false;
  const answers = compareUnits(named, findUnits(around(other), languageOf(other))).pairs;
  return answers.every(([, , strength]) => strength <= alignSettings.otherSpeaker);
}

function isBareNoun(saying: Saying): boolean {
  return speakerUnits(saying).every(({ capital, caseless }) => !capital && !caseless);
}

/** Whether the words for a speaker are answered, all that tell, by those of a stretch of another report. */
function isNamedIn(saying: Saying, { text, language }: { readonly text: string; readonly language: string }): boolean {
  const named = speakerUnits(saying);
  const answers = compareUnits(named, findUnits(text, language)).pairs;
  return (
    named.length > 0 && answers.filter(([, , strength]) => strength >= alignSettings.sameName).length >= named.length
  );
}

function speakerUnits({
  attribution: { quotation },
  member: {
    annotated: { report },
  },
}: Saying): readonly Unit[] {
  const { speakerSpan } = quotation;
  if (!speakerSpan) return [];
  const units = findUnits(report.text.slice(speakerSpan.start, speakerSpan.end), report.language);
  return units.filter(({ weight }) => weight >= alignSettings.speakerWeight);
}

function sentenceOf(saying: Saying) {
  const { annotated, span } = saying.member;
  const { start, end } = annotated.sentences.find((own) => own.start <= span.start && span.start < own.end) ?? span;
  return { text: annotated.report.text.slice(start, end), language: languageOf(saying) };
}

function wholeText({ member }: Saying): string {
  return member.annotated.report.text;
}

function paragraphOf({ member: { annotated, span } }: Saying): string {
  const { text } = annotated.report;
  const start = text.lastIndexOf("\n", span.start) + 1;
  const end = text.indexOf("\n", span.end);
  return text.slice(start, end < 0 ? text.length : end);
}

const BODIES: ReadonlySet<JoinedEntity["kind"] | undefined> = new Set(["country", "organisation"]);

/** "Paola" in "Paola Greco". */
function isPart(few: string, many: string): boolean {
  const words = (name: string) => fold(name).split(/[\s-]+/);
  const all = new Set(words(many));
  return words(few).every((word) => all.has(word));
}

function nameLikeness(a: Saying, b: Saying): number {
  const units = ({ attribution, member }: Saying) => {
    const { speakerSpan } = attribution.quotation;
    const written = speakerSpan ? member.annotated.report.text.slice(speakerSpan.start, speakerSpan.end) : "";
    return [...findUnits(written, languageOf({ attribution, member })), ...findUnits(attribution.key, "en")];
  };
  return Math.max(0, ...compareUnits(units(a), units(b)).pairs.map(([, , strength]) => strength));
}

function languageOf({ member }: Saying): string {
  return member.annotated.report.language.slice(0, 2);
}

function entityOf({ attribution, member }: Saying, entities: readonly JoinedEntity[]): JoinedEntity | undefined {
  const [id] = attribution.quotation.speakers ?? [];
  if (id === undefined) return undefined;
  return entities.find(({ members }) => members.some((own) => own.report === member.report && own.entity === id));
}

/** Of two presidents of one country one may be the other under another name. */
function shareOffice(one: JoinedEntity | undefined, other: JoinedEntity | undefined): boolean {
  if (one?.office === undefined || one.office !== other?.office) return false;
  return one.country === undefined || other.country === undefined || one.country === other.country;
}

/** One report names both, as two. */
function standApart(a: Saying, b: Saying, entities: readonly JoinedEntity[]): boolean {
  const [one, other] = [entityOf(a, entities), entityOf(b, entities)];
  if (!one || !other || one === other) return false;
  const reports = new Set(one.members.map(({ report }) => report));
  return other.members.some(({ report }) => reports.has(report));
}
