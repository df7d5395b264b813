/**
 * Does one report deny what another states? Looks for what turns a statement into its opposite, negations ("not",
 * "nobody") and words of denial ("refused", "ruled out"), and for what stands beside it: only where other reports state
 * that very thing without such a word, the two are held against each other. Languages deny in different ways: of two
 * reports alone only one language shows it; of several, the many against the few.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { LanguagePack } from "../model/language.js";
import type { Span } from "../model/span.js";
import type { Stance } from "../model/stance.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { fold } from "../text/fold.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { sharedLength } from "./attribute-members.js";
import type { StoryView } from "./find-discrepancies.js";
import { findStances } from "./find-stances.js";
import { findTurns, isTurned, type Turn } from "./find-turns.js";
import type { MarkPhrases } from "./mark-phrases.js";
import { groupStands, type Stand, wordsOf } from "./positions.js";

interface Reading {
  readonly member: AlignedMember;
  readonly units: readonly Unit[];
  readonly turns: readonly Turn[];
  readonly turned: boolean;
}

export function comparePolarity(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureDenial) return [];
  const readings = claim.members.flatMap((member) => readMember(member, marks) ?? []);
  const denied = readings.filter(({ turned }) => turned);
  const stated = readings.filter(({ turned }) => !turned);
  const clashes = denied.flatMap((a) => stated.filter((b) => denies(a, b)).map((b) => [a, b] as const));
  const sides = chooseSides(claim, denied, stated, clashes);
  if (sides.size === 0) return [];
  const stands = readings
    .filter((reading) => sides.has(reading))
    .map(({ member, turns, turned }): Stand => {
      const [span] = turns;
      return span && turned
        ? { member, key: "denied", says: `not: “${wordsOf(member, span)}”`, span: { start: span.start, end: span.end } }
        : { member, key: "stated", says: "stated", span: member.span };
    });
  return [
    {
      claim: claim.id,
      kind: "polarity",
      sentence: "One telling states what another denies.",
      positions: groupStands(stands),
      why: {
        rule: "what one denies another states in the same words",
        words: stands.filter(({ key }) => key === "denied").map(({ says }) => says),
        sureness: claim.why.sureness,
      },
    },
  ];
}

/** "Without power" is as good as "lost power"; "not one, but several" sets right what somebody else said. */
const UNSURE: readonly Stance[] = ["lacking", "instead"];

/** Undefined where a member shows neither: it quotes, its negations belong to two statements, or it only lacks something. */
function readMember(member: AlignedMember, marks: MarkPhrases): Reading | undefined {
  const { annotated, span } = member;
  const { report, pack } = annotated;
  if (!pack || member.fit < alignSettings.deniedFit || isQuoted(member)) return undefined;
  const sentence = annotated.sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? span;
  if (findStances(annotated, sentence).some(({ stances }) => UNSURE.some((one) => stances.includes(one))))
    return undefined;
  const turns = findTurns(annotated, span, marks).filter((turn) => !standsAtNumber(member, turn));
  const turned = isTurned(annotated, turns);
  // A clause without a negation may be half of a statement that has one.
  if (turned === undefined || (turns.length === 0 && findTurns(annotated, sentence, marks).length > 0))
    return undefined;
  return {
    member,
    units: findUnits(report.text.slice(span.start, span.end), report.language, span.start),
    turns,
    turned,
  };
}

/** "23 percent, not 20": a figure is set right, nothing is denied. */
function standsAtNumber({ annotated: { report } }: AlignedMember, { end }: Span): boolean {
  return /^[\s،,]*\p{N}/u.test(report.text.slice(end, end + 3));
}

/** Whose words stand between marks: how they differ is told of quotations. */
function isQuoted({ annotated, span }: AlignedMember): boolean {
  const marked = annotated.quotations
    .filter(({ kind }) => kind === "direct")
    .reduce((sum, quotation) => sum + sharedLength(quotation.span, span), 0);
  return marked * 2 >= span.end - span.start;
}

/** Those who take a side; none where too many stand on either for one of them to have turned it. */
function chooseSides(
  { members, why }: AlignedClaim,
  denied: readonly Reading[],
  stated: readonly Reading[],
  clashes: readonly (readonly [Reading, Reading])[],
): ReadonlySet<Reading> {
  const [few, many] = denied.length <= stated.length ? [denied, stated] : [stated, denied];
  const within = clashes.filter(([a, b]) => languageOf(a) === languageOf(b));
  if (new Set(members.map(({ report }) => report)).size < 3) {
    return new Set(why.sureness >= alignSettings.sureDenialOfTwo ? within.flat() : []);
  }
  if (many.length < few.length * alignSettings.deniedByMany) return new Set(within.flat());
  const sure = few.filter((one) => {
    const against = clashes.filter((pair) => pair.includes(one)).length;
    return against >= Math.max(alignSettings.deniedAgainst, many.length * alignSettings.deniedShare);
  });
  return new Set(clashes.filter((pair) => sure.some((one) => pair.includes(one))).flat());
}

/**
 * Whether what is turned in one is told in the other: the word that the turn stands at, and another that is no name. What a
 * verb denies ("ruled out an attack") nobody else states but who denies the denial.
 */
function denies(a: Reading, b: Reading): boolean {
  const turn = a.turns.at(-1)!;
  if (turn.verb && b.turns.length === 0) return false;
  const alike = languageOf(a) === languageOf(b) ? alignSettings.deniedScore : alignSettings.deniedScoreAcross;
  const compared = compareUnits(a.units, b.units);
  if (compared.score < alike) return false;
  const stop = stopWordsOf(a.member.annotated.pack);
  const telling = a.units.filter(
    (unit) => unit.weight >= alignSettings.deniedWeight && !stop.has(unit.literal) && !isNamed(unit, a),
  );
  const behind = telling
    .filter(({ start }) => start >= turn.end)
    .slice(0, turn.verb ? alignSettings.verbReachBehind : alignSettings.deniedReachBehind);
  const heads = behind.length > 0 ? behind : telling.filter(({ end }) => end <= turn.start).slice(-1);
  const answered = new Set(
    compared.pairs.filter(([, , strength]) => strength >= alignSettings.deniedLikeness).map(([at]) => a.units[at]!),
  );
  const first = heads.find((unit) => answered.has(unit));
  const stretch = stretchOf(turn, a.member);
  return first !== undefined && telling.some((unit) => unit !== first && answered.has(unit) && isWithin(unit, stretch));
}

/** An insertion that the turn stands in, else all: "Holm, who was not there when it burned, came in the morning". */
function stretchOf(turn: Span, { annotated: { report }, span }: AlignedMember): Span {
  const before = report.text.slice(span.start, turn.start).search(/[,،、，][^,،、，]*$/u);
  const behind = report.text.slice(turn.end, span.end).search(/[,،、，]/u);
  return before < 0 || behind < 0 ? span : { start: span.start + before, end: turn.end + behind };
}

function isWithin(unit: Span, { start, end }: Span): boolean {
  return unit.start >= start && unit.end <= end;
}

const stopWords = new WeakMap<LanguagePack, ReadonlySet<string>>();

function stopWordsOf(pack: LanguagePack | undefined): ReadonlySet<string> {
  if (!pack) return new Set();
  const known = stopWords.get(pack) ?? new Set(pack.writing.stopWords.map(fold));
  stopWords.set(pack, known);
  return known;
}

function isNamed(unit: Unit, { member: { annotated } }: Reading): boolean {
  return annotated.mentions.some(({ kind, start, end }) => kind === "person" && start < unit.end && unit.start < end);
}

function languageOf({ member }: Reading): string {
  return member.annotated.report.language.slice(0, 2);
}
