/**
 * Does one report deny what another states? Looks for what turns a statement into its opposite, negations ("not",
 * "nobody") and words of denial ("refused", "ruled out"), and for what stands beside it: only where another report states
 * that very thing without such a word, the two are held against each other.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits, type Unit } from "../lexicon/find-units.js";
import type { Span } from "../model/span.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import type { StoryView } from "./find-discrepancies.js";
import { findTurns } from "./find-turns.js";
import type { MarkPhrases } from "./mark-phrases.js";
import { groupStands, type Stand, wordsOf } from "./positions.js";

interface Reading {
  readonly member: AlignedMember;
  readonly units: readonly Unit[];
  /** What turns the statement; an even number of them makes a yes. */
  readonly turns: readonly Span[];
}

export function comparePolarity(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureDenial) return [];
  const readings = claim.members.map((member) => readMember(member, marks));
  const denied = readings.filter(({ turns }) => turns.length % 2 === 1);
  const stated = readings.filter(({ turns }) => turns.length === 0);
  const clashes = denied.flatMap((a) => stated.filter((b) => denies(a, b)).map((b) => [a, b] as const));
  if (clashes.length === 0) return [];
  const sides = new Set(clashes.flat());
  const stands = readings
    .filter((reading) => sides.has(reading))
    .map(({ member, turns }): Stand => {
      const [span] = turns;
      return span
        ? { member, key: "denied", says: `not: “${wordsOf(member, span)}”`, span }
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

function readMember(member: AlignedMember, marks: MarkPhrases): Reading {
  const { annotated, span } = member;
  const { report } = annotated;
  return {
    member,
    units: findUnits(report.text.slice(span.start, span.end), report.language, span.start),
    turns: findTurns(annotated, span, marks),
  };
}

/**
 * Whether what stands beside a word of denial in one is told in the other. Languages deny in different ways, so only
 * within one does a missing negation show anything.
 */
function denies(a: Reading, b: Reading): boolean {
  if (languageOf(a) !== languageOf(b)) return false;
  const [turn] = a.turns;
  const beside = [
    ...a.units.filter(({ end }) => end <= turn!.start).slice(-alignSettings.deniedUnits),
    ...a.units.filter(({ start }) => start >= turn!.end).slice(0, alignSettings.deniedUnits),
  ].filter(({ weight }) => weight >= alignSettings.deniedWeight);
  if (beside.length === 0 || compareUnits(a.units, b.units).score < alignSettings.deniedScore) return false;
  const answered = compareUnits(beside, b.units).pairs.filter(
    ([, , strength]) => strength >= alignSettings.deniedLikeness,
  );
  return answered.length >= Math.min(alignSettings.deniedAnswers, beside.length);
}

function languageOf({ member }: Reading): string {
  return member.annotated.report.language.slice(0, 2);
}
