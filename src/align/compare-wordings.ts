/**
 * Is one speech quoted in different words? Direct speech of one claim is compared as a whole, not clause by clause: within
 * a language by its words in order, across languages by what of it the others answer, where they agree among themselves.
 * Whoever quotes less of a speech changes no words, unless what is left out turned it ("..., except one door").
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { Quotation } from "../model/annotation.js";
import type { Stance } from "../model/stance.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { sharedLength } from "./attribute-members.js";
import { changesWords } from "./changed-speech.js";
import type { StoryView } from "./find-discrepancies.js";
import { findStances } from "./find-stances.js";
import { findTurns, isTurned } from "./find-turns.js";
import type { MarkPhrases } from "./mark-phrases.js";
import { groupStands, wordsOf } from "./positions.js";

interface Speech {
  readonly member: AlignedMember;
  readonly quotation: Quotation;
  readonly words: string;
  readonly units: readonly Unit[];
  /** Undefined where its negations cannot be counted together. */
  readonly turned: boolean | undefined;
  /** It holds a negation, an exception or a "but". */
  readonly turns: boolean;
}

export function compareWordings(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  const speeches = claim.members.flatMap((member) => speechOf(member, marks) ?? []);
  if (new Set(speeches.map(({ member }) => member.report)).size < 2) return [];
  const within = changedWithin(claim, speeches);
  if (within.length > 0) return within;
  const odd = speeches.filter((speech) => isBent(speech, speeches));
  const rest = speeches.filter((speech) => !odd.includes(speech) && !isFragment(speech, speeches));
  return odd.length > 0 && odd.length < rest.length ? [tell(claim, [rest, ...odd.map((one) => [one])])] : [];
}

/** The longest direct speech that the member stands in. */
function speechOf(member: AlignedMember, marks: MarkPhrases): Speech | undefined {
  const { annotated, span } = member;
  const [quotation] = annotated.quotations
    .filter((own) => own.kind === "direct" && !own.nested && sharedLength(own.span, span) > 0)
    .sort((a, b) => sharedLength(b.span, span) - sharedLength(a.span, span));
  if (!quotation) return undefined;
  const words = wordsOf(member, quotation.span);
  const turns = findTurns(annotated, quotation.span, marks);
  const against = findStances(annotated, quotation.span).some(({ stances }) =>
    LIMITS.some((one) => stances.includes(one)),
  );
  return {
    member,
    quotation,
    words,
    units: findUnits(words, annotated.report.language, quotation.span.start),
    turned: isTurned(annotated, turns),
    turns: turns.length > 0 || against,
  };
}

const LIMITS: readonly Stance[] = ["instead", "except"];

function haveManySpeakers(speeches: readonly Speech[]): boolean {
  return new Set(speeches.flatMap(({ member }) => member.attribution?.name ?? [])).size > 1;
}

/** Whether a speech says otherwise than several others, in whatever languages, that say the same among themselves. */
function isBent(speech: Speech, all: readonly Speech[]): boolean {
  const others = all.filter((other) => other !== speech && isSame(speech, other) && !isFragment(other, all));
  if (others.length < alignSettings.agreeingSpeeches || isFragment(speech, all)) return false;
  if (isTurnedAbout(speech, others)) return true;
  const missing = others.filter((other) => lacks(speech, agreedUnits(other, others)).length > 0);
  if (missing.length < others.length * alignSettings.missedBy) return false;
  const own = ownUnits(speech, others);
  const share = own.length / speech.units.filter(isTelling).length;
  // Of a free translation much is its own, and that shows nothing.
  if (own.length > 0 && share <= alignSettings.ownShare) return true;
  return own.length === 0 && !speech.turns && others.every(({ turns }) => turns);
}

function isSame(a: Speech, b: Speech): boolean {
  return compareUnits(a.units, b.units).score >= alignSettings.sameSpeech;
}

/** A few words of a speech, put between marks. */
function isFragment({ units }: Speech, all: readonly Speech[]): boolean {
  const longest = Math.max(...all.map((other) => other.units.filter(isTelling).length));
  return units.filter(isTelling).length < longest * alignSettings.fragmentShare;
}

/** A "not" of all others is left out, or one is put in. */
function isTurnedAbout(speech: Speech, others: readonly Speech[]): boolean {
  const sure = others.filter(({ turned }) => turned !== undefined);
  return (
    speech.turned !== undefined &&
    sure.length >= alignSettings.agreeingSpeeches &&
    sure.every(({ turned }) => turned !== speech.turned)
  );
}

/** What of a speech most others of those that agree have, too. */
function agreedUnits(speech: Speech, others: readonly Speech[]): readonly Unit[] {
  const telling = speech.units.filter(isTelling);
  const rest = others.filter((other) => other !== speech);
  const answered = rest.map((other) => new Set(answeredIn(telling, other.units)));
  return telling.filter((unit) => answered.filter((own) => own.has(unit)).length * 2 >= rest.length);
}

function lacks(speech: Speech, units: readonly Unit[]): readonly Unit[] {
  const answered = answeredIn(units, speech.units, alignSettings.hardlyAnswered);
  return units.filter((unit) => !answered.includes(unit));
}

/** What nobody else has anything like. */
function ownUnits(speech: Speech, others: readonly Speech[]): readonly Unit[] {
  const telling = speech.units.filter(isTelling);
  const answered = others.flatMap((other) => answeredIn(telling, other.units, alignSettings.hardlyAnswered));
  return telling.filter(
    (unit) => unit.weight >= alignSettings.ownWeight && unit.concepts.length > 0 && !answered.includes(unit),
  );
}

function isTelling({ weight, number }: Unit): boolean {
  return number === undefined && weight >= alignSettings.tellingSpeech;
}

function answeredIn(
  units: readonly Unit[],
  there: readonly Unit[],
  likeness: number = alignSettings.answeredLikeness,
): readonly Unit[] {
  return compareUnits(units, there)
    .pairs.filter(([, , strength]) => strength >= likeness)
    .map(([at]) => units[at]!);
}

/** Wordings in one language, where nothing shows which of them is the odd one: each that is changed against another. */
function changedWithin(claim: AlignedClaim, speeches: readonly Speech[]): readonly Discrepancy[] {
  const languages = new Set(speeches.map(languageOf));
  return [...languages].sort().flatMap((code) => {
    const own = speeches.filter((speech) => languageOf(speech) === code);
    if (haveManySpeakers(own)) return [];
    const wordings: Speech[][] = [];
    for (const speech of own) {
      const same = wordings.find((others) => others.every((other) => !changesWords(other.words, speech.words, code)));
      if (same) same.push(speech);
      else wordings.push([speech]);
    }
    return wordings.length < 2 ? [] : [tell(claim, wordings)];
  });
}

function tell(claim: AlignedClaim, wordings: readonly (readonly Speech[])[]): Discrepancy {
  const stands = wordings.flatMap((speeches, at) =>
    speeches.map(({ member, quotation, words }) => ({
      member,
      key: String(at),
      says: `“${words}”`,
      span: quotation.span,
    })),
  );
  return {
    claim: claim.id,
    kind: "quotation",
    sentence: "The same speech is quoted in different words.",
    positions: groupStands(stands),
    why: {
      rule: "direct speech of one claim, worded differently",
      words: stands.map(({ says }) => says),
      sureness: claim.why.sureness,
    },
  };
}

function languageOf({ member }: Pick<Speech, "member">): string {
  return member.annotated.report.language.slice(0, 2);
}
