/** Do reports put the same thing on different days? Compares days that are fully known; a weekday alone proves nothing. */
import type { TimeExpression } from "../model/annotation.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { daysBetween, isoDay } from "../text/calendar.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

export function compareTimes(claim: AlignedClaim): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureClaim) return [];
  const stands: Stand[] = claim.members.flatMap((member) => {
    const own = member.annotated.times.filter(
      (time) => time.start >= member.span.start && time.end <= member.span.end && isOfEvent(member, time),
    );
    const day = own.length === 1 ? dayOf(own[0]!, member) : undefined;
    if (day === undefined) return [];
    const { start, end } = own[0]!;
    return [{ member, key: day, says: `${wordsOf(member, { start, end })} (${day})`, span: { start, end } }];
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

/** "Said on Tuesday" is when it was said; "tonight" is the reporter's own day, and so is that of the dateline. */
function isOfEvent({ annotated }: AlignedMember, { start, end, weekday }: TimeExpression): boolean {
  const written = annotated.report.text.slice(start, end);
  if (weekday === undefined && !/\p{N}/u.test(written)) return false;
  const { longestDateline } = alignSettings;
  const behind = annotated.report.text.slice(end, end + longestDateline);
  if (start <= longestDateline && BEHIND_DATELINE.test(behind)) return false;
  const cueBefore = annotated.quotations.some(({ cueSpan }) => {
    const gap = cueSpan === undefined ? -1 : start - cueSpan.end;
    return gap >= 0 && gap <= alignSettings.saidOnReach;
  });
  return !cueBefore;
}

/** "Braga, 12 March 2024 (Lusa) - ...": a dash, or an agency and a dash. */
const BEHIND_DATELINE = /^\s*(?:\([^()\n]{1,40}\)\s*)?[-\u2013\u2014]+\s/u;

const DAY_LENGTH = "2024-03-19".length;
const DAY_OF_YEAR_LENGTH = "--03-19".length;

/**
 * One day, told whole, or without its year and near the report's own day. A stretch may hold another report's day; what
 * lies before or since a day is no day.
 */
function dayOf(
  { value, recurring, until, bound, edge }: TimeExpression,
  { annotated }: AlignedMember,
): string | undefined {
  if (until !== undefined || bound !== undefined || edge !== undefined) return undefined;
  if (value !== undefined) return value.length === DAY_LENGTH ? value : undefined;
  const published = annotated.report.published?.value.slice(0, DAY_LENGTH);
  if (recurring?.length !== DAY_OF_YEAR_LENGTH || published?.length !== DAY_LENGTH) return undefined;
  const year = Number(published.slice(0, 4));
  const [month, day] = recurring.slice(2).split("-").map(Number) as [number, number];
  return [year - 1, year, year + 1]
    .flatMap((one) => isoDay(one, month, day) ?? [])
    .find((one) => Math.abs(daysBetween(published, one)) <= alignSettings.nearDay);
}
