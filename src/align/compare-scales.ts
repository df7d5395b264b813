/**
 * Is the same thing further in one report than in another, or put more strongly? Compares words of one scale: "missing"
 * and "dead", "to be signed" and "signed", "asked" and "ordered", "may" and plainly "is".
 */
import { compareUnits } from "../lexicon/compare-units.js";
import type { Span } from "../model/span.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { describesSame } from "./describes-same.js";
import type { StoryView } from "./find-discrepancies.js";
import { findStances, type StanceMark } from "./find-stances.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";
import { SCALES, type Scale } from "./scales.js";
import { movesOn } from "./tell-updates.js";
import { languageOf, tellsSame, unitsOf } from "./tells-same.js";

interface Reading {
  readonly member: AlignedMember;
  readonly marks: readonly StanceMark[];
  /** Those of the whole sentence. */
  readonly around: readonly StanceMark[];
  readonly negations: readonly Span[];
}

/** A rung below the lowest: "not charged". */
const NOT = 0.5;

export function compareScales(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  if (claim.members.length < 2 || claim.why.sureness < alignSettings.sureScale) return [];
  const readings = claim.members.map((member) => ({
    member,
    marks: findStances(member.annotated, member.span),
    around: inSentence(member),
    negations: marks.negations(member.annotated, member.span),
  }));
  return SCALES.flatMap((scale) => compareOn(scale, claim, readings));
}

function compareOn(scale: Scale, claim: AlignedClaim, readings: readonly Reading[]): readonly Discrepancy[] {
  const found = readings.flatMap((reading) => standOn(scale, reading) ?? []);
  const marked = scale.telling ? found : found.filter((stand) => describesSame(stand, found));
  const plain = scale.plain === undefined ? [] : plainOn(scale, readings, marked);
  const stands = [...marked, ...plain];
  const positions = groupStands(stands);
  if (
    positions.length < 2 ||
    reportsOf(stands) < alignSettings.leastStands ||
    (scale.plain !== undefined && plain.length === 0)
  )
    return [];
  if (scale.headed && !standAtSame(marked)) return [];
  const update =
    scale.kind === "status" &&
    !scale.fixed &&
    movesOn(stands.map(({ member, key }) => ({ member, level: Number(key) })));
  return [
    {
      claim: claim.id,
      kind: scale.kind,
      sentence: tell(
        scale,
        update,
        positions.map(({ says }) => says),
      ),
      ...(update ? { update: true } : {}),
      positions,
      why: {
        rule: `words of one scale: ${scale.name}`,
        words: stands.map(({ says }) => says),
        sureness: claim.why.sureness,
      },
    },
  ];
}

function tell({ kind, plain }: Scale, update: boolean, says: readonly string[]): string {
  const words = listed(says.map((each) => (each === STATED ? each : `“${each}”`)));
  if (update) return `It moved on with time: ${words}.`;
  if (kind === "polarity") return `One telling says the opposite of another: ${words}.`;
  if (kind === "status") return `How far it got differs: ${words}.`;
  return plain === undefined ? `Put more strongly by some: ${words}.` : `Put in so many words by some only: ${words}.`;
}

const STATED = "without such a word";

/** The one rung that a report's words show; none where they, or others of its sentence, show two. */
function standOn(scale: Scale, { member, marks, around, negations }: Reading): Stand | undefined {
  const found = tellingMarks(scale, marks).flatMap((mark) => {
    const rung = rungOf(scale, mark);
    if (rung < 0 || (scale.counts && member.annotated.quantities.some(({ span }) => isBeside(span, mark)))) return [];
    const turning = negations.find((negation) => turns(negation, mark, member));
    if (turning && scale.unturned) return [];
    const shown = shownWith(scale, mark, marks);
    return turning && scale.deniable
      ? [{ span: covering(shown, turning), level: rung - NOT }]
      : [{ span: shown, level: rung }];
  });
  const levels = new Set(found.map(({ level }) => level));
  if (levels.size !== 1) return undefined;
  const { span, level } = found[0]!;
  const others = tellingMarks(scale, around).map((other) => rungOf(scale, other));
  if (others.some((rung) => rung >= 0 && rung !== Math.ceil(level))) return undefined;
  return { member, key: String(level), says: wordsOf(member, span), span };
}

function covering(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

function rungOf({ rungs }: Scale, mark: StanceMark): number {
  return rungs.findLastIndex((stances) => stances.some((stance) => mark.stances.includes(stance)));
}

/** Without those that stand beside an intention: what "will be signed" is not. */
function tellingMarks(scale: Scale, marks: readonly StanceMark[]): readonly StanceMark[] {
  if (!scale.ahead) return marks;
  const ahead = marks.filter((mark) => rungOf(scale, mark) === 0);
  return marks.filter((mark) => rungOf(scale, mark) <= 0 || !ahead.some((intention) => isBeside(intention, mark)));
}

/** An intention is shown with what it puts off. */
function shownWith(scale: Scale, mark: StanceMark, marks: readonly StanceMark[]): Span {
  if (!scale.ahead || rungOf(scale, mark) !== 0) return mark;
  const meant = marks.find((other) => rungOf(scale, other) > 0 && isBeside(mark, other));
  return meant ? covering(mark, meant) : mark;
}

/** "Arrested not far from the scene": behind a word a negation that goes on belongs to what follows. */
function turns(negation: Span, mark: Span, { annotated, span }: AlignedMember): boolean {
  if (!isBeside(negation, mark)) return false;
  const following = annotated.tokens.find(({ start }) => start >= negation.end);
  return negation.end <= mark.start || !following || following.start >= span.end || following.kind === "mark";
}

function isBeside(a: Span, b: Span): boolean {
  const gap = Math.max(a.start - b.end, b.start - a.end);
  return gap >= 0 && gap <= alignSettings.deniedReach;
}

function inSentence({ annotated, span }: AlignedMember): readonly StanceMark[] {
  const sentence = annotated.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return sentence ? findStances(annotated, sentence) : [];
}

/**
 * Reports without a word of a scale of which the others have one. Leaving out a "may" says more than most; an "admitted"
 * says more than a "said". So the stronger of the two must be told by few, and the rest must be sure.
 */
function plainOn(scale: Scale, readings: readonly Reading[], marked: readonly Stand[]): readonly Stand[] {
  const rest = readings.filter(
    ({ member, around, negations }) =>
      negations.length === 0 &&
      marked.every((stand) => stand.member !== member) &&
      !around.some((mark) => rungOf(scale, mark) >= 0) &&
      member.fit >= alignSettings.plainFit &&
      statesPlainly(member, marked),
  );
  const weaker = scale.plain === 0 ? rest : marked;
  const stronger = scale.plain === 0 ? marked : rest;
  if (weaker.length < 2 || weaker.length <= stronger.length || stronger.length === 0) return [];
  if (scale.plain === 0 && !rest.every(({ member }) => member.attribution !== undefined)) return [];
  return rest.map(({ member }) => ({ member, key: String(scale.plain), says: STATED, span: member.span }));
}

/** Whether two who stand apart tell one thing, and the words behind the mark of one stand in the other. */
function standAtSame(stands: readonly Stand[]): boolean {
  return stands.some((stand) =>
    stands.some(
      (other) => stand.key !== other.key && tellsSame(stand.member, other.member) && answersHead(stand, other.member),
    ),
  );
}

/** Whether a member tells most of what the others do, and the words that their marks stand at: "may harm" and "harms". */
function statesPlainly(member: AlignedMember, marked: readonly Stand[]): boolean {
  const likes = marked.filter((stand) => tellsSame(stand.member, member) && answersHead(stand, member));
  const ofLanguage = (stands: readonly Stand[]) =>
    stands.filter((stand) => languageOf(stand.member) === languageOf(member)).length;
  const within = ofLanguage(marked);
  return within > 0 ? ofLanguage(likes) * 2 >= within : likes.length * 3 >= marked.length;
}

/** Whether a member states a word that the mark of another stands at: behind it, or right before. */
function answersHead({ member, span }: Stand, other: AlignedMember): boolean {
  const theirs = unitsOf(member);
  const telling = theirs.filter(({ weight }) => weight >= alignSettings.describedWeight);
  const heads = [
    ...telling.filter(({ start }) => start >= span.end).slice(0, alignSettings.plainReach),
    ...telling.filter(({ end }) => end <= span.start).slice(-1),
  ];
  return compareUnits(theirs, unitsOf(other)).pairs.some(
    ([at, , strength]) => strength >= alignSettings.describedLikeness && heads.includes(theirs[at]!),
  );
}

function reportsOf(stands: readonly Stand[]): number {
  return new Set(stands.map(({ member }) => member.report)).size;
}
