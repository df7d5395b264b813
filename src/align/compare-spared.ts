/**
 * Was anybody hurt at all? Takes a claim whose members share only whom they count: "nobody was hurt" in one report, "two
 * fishermen were injured" in another.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Span } from "../model/span.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { type FigureRole, roleOfMark } from "./figure-roles.js";
import type { StoryView } from "./find-discrepancies.js";
import { findStances } from "./find-stances.js";
import type { MarkPhrases } from "./mark-phrases.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";
import { tokensIn } from "./tokens-in.js";

export function compareSpared(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  const stands = claim.members.map((member): Stand => {
    const figure = figureOf(member);
    if (figure) return { member, key: "some", says: wordsOf(member, figure), span: figure };
    return { member, key: "nobody", says: wordsOf(member, member.span), span: member.span };
  });
  const spared = stands.filter(({ key }) => key === "nobody");
  if (spared.length === 0 || !spared.every(({ member }) => marks.negations(member.annotated, member.span).length > 0)) {
    return [];
  }
  const positions = groupStands(stands);
  if (positions.length < 2) return [];
  return [
    {
      claim: claim.id,
      kind: "polarity",
      sentence: `Nobody in one telling, some in another: ${listed(positions.map(({ says }) => `“${says}”`))}.`,
      positions,
      why: {
        rule: "nobody against a figure",
        words: stands.map(({ says }) => says),
        sureness: alignSettings.sureSpared,
      },
    },
  ];
}

function figureOf({ annotated, span }: AlignedMember): Span | undefined {
  return annotated.quantities.find((quantity) => quantity.span.start >= span.start && quantity.span.end <= span.end)
    ?.span;
}

/** Whether a clause says of a role that it is nobody's: a negation right beside its word, and no figure. */
export function sparesAll(annotated: AnnotatedReport, clause: Span, role: FigureRole, marks: MarkPhrases): boolean {
  // That some could not be rescued yet does not say that nobody was.
  if (role === "saved") return false;
  const words = findStances(annotated, clause).filter((mark) => roleOfMark(mark) === role);
  if (words.length === 0) return false;
  const counts = ({ span }: { readonly span: Span }) => span.start >= clause.start && span.end <= clause.end;
  if (annotated.quantities.some(counts)) return false;
  const stands = findStances(annotated, clause);
  return marks.negations(annotated, clause).some((negation) => {
    if (stands.some(({ stances, start }) => stances.includes("affirmed") && start === negation.start)) return false;
    return words.some((word) => {
      const [first, second] = negation.start < word.start ? [negation, word] : [word, negation];
      const [from, to] = tokensIn(annotated, { start: first.end, end: second.start });
      // "The murder - never carried out": beyond a mark it is said of something else.
      return (
        to - from <= alignSettings.sparedReach && annotated.tokens.slice(from, to).every(({ kind }) => kind !== "mark")
      );
    });
  });
}
