/** Do reports put the same thing on different days? Compares days that are fully known; a weekday alone proves nothing. */
import type { TimeExpression } from "../model/annotation.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

export function compareTimes(claim: AlignedClaim): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureClaim) return [];
  const stands: Stand[] = claim.members.flatMap((member) => {
    const own = member.annotated.times.filter(
      (time) =>
        time.start >= member.span.start && time.end <= member.span.end && isDay(time) && isOfEvent(member, time),
    );
    if (own.length !== 1) return [];
    const [{ value, start, end }] = own as [TimeExpression];
    return [{ member, key: value!, says: `${wordsOf(member, { start, end })} (${value})`, span: { start, end } }];
  });
  const positions = groupStands(stands);
  if (positions.length < 2) return [];
  return [
    {
      claim: claim.id,
      kind: "date",
      sentence: `The days differ: ${listed(positions.map(({ says }) => says))}.`,
      positions,
      why: {
        rule: "one thing on different days",
        words: stands.map(({ says }) => says),
        sureness: claim.why.sureness,
      },
    },
  ];
}

/** "Said on Tuesday" is when it was said; "tonight" is the reporter's own day. */
function isOfEvent({ annotated }: AlignedMember, { start, end, weekday, value }: TimeExpression): boolean {
  const written = annotated.report.text.slice(start, end);
  if (weekday === undefined && !/\p{N}/u.test(written)) return false;
  const cueBefore = annotated.quotations.some(({ cueSpan }) => {
    const gap = cueSpan === undefined ? -1 : start - cueSpan.end;
    return gap >= 0 && gap <= alignSettings.saidOnReach;
  });
  return value !== undefined && !cueBefore;
}

/** One day, told whole: a stretch may hold another report's day, and what lies before or since a day is none. */
function isDay({ value, until, bound, edge }: TimeExpression): boolean {
  return value?.length === "2024-03-19".length && until === undefined && bound === undefined && edge === undefined;
}
