/** Do reports put the same thing on different days? Compares days that are fully known; a weekday alone proves nothing. */
import type { TimeExpression } from "../model/annotation.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import { daysBetween, isoDay } from "../text/calendar.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { findStances } from "./find-stances.js";
import { groupStands, listed, type Stand, wordsOf } from "./positions.js";

export function compareTimes(claim: AlignedClaim): readonly Discrepancy[] {
  if (claim.why.sureness < alignSettings.sureClaim) return [];
  const stands: Stand[] = claim.members.flatMap((member) => {
    const told = member.annotated.times.filter(
      (time) => time.start >= member.span.start && time.end <= member.span.end && isOfEvent(member, time),
    );
    // What is named after a far day ("Long March 7") tells none.
    const own = told.filter((time) => isOpen(time, member) || dayOf(time, member) !== undefined);
    const days = new Set(own.map((time) => (isOpen(time, member) ? undefined : dayOf(time, member))));
    const [day] = days;
    if (days.size !== 1 || day === undefined || own.some((time) => isToCome(time, member))) return [];
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
function isOfEvent({ annotated }: AlignedMember, { start, end, weekday, recurring }: TimeExpression): boolean {
  const written = annotated.report.text.slice(start, end);
  if (weekday === undefined && recurring === undefined && !/\p{N}/u.test(written)) return false;
  const { longestDateline } = alignSettings;
  const behind = annotated.report.text.slice(end, end + longestDateline);
  if (start <= longestDateline && BEHIND_DATELINE.test(behind)) return false;
  const cueBefore = annotated.quotations.some(({ cueSpan }) => {
    const gap = cueSpan === undefined ? -1 : start - cueSpan.end;
    return gap >= 0 && gap <= alignSettings.saidOnReach;
  });
  return !cueBefore;
}

/** "Braga, 12 March 2024 (Lusa) - ...": a dash, or an agency and a dash; "10月15日电": a sign for what was wired. */
const BEHIND_DATELINE = /^\s*(?:\([^()\n]{1,40}\)\s*)?[-\u2013\u2014]+\s|^[电電讯訊]/u;

/** "Will be towed on Wednesday": a weekday is read as the last one, and what is intended may be of the next. */
function isToCome({ weekday }: TimeExpression, { annotated, span }: AlignedMember): boolean {
  if (weekday === undefined) return false;
  return findStances(annotated, span).some(({ stances }) => stances.includes("intended"));
}

const DAY_LENGTH = "2024-03-19".length;
const DAY_OF_YEAR_LENGTH = "--03-19".length;

/**
 * Whether it is a stretch and no day: what lies before or since a day is none, but what is to hold from a day to come
 * ("from 1 August") begins on it.
 */
function isOpen({ until, bound, edge, ...time }: TimeExpression, member: AlignedMember): boolean {
  if (until !== undefined || edge !== undefined) return true;
  if (bound === undefined) return false;
  const [day, published] = [dayOf(time, member), publishedOn(member)];
  return bound !== "since" || day === undefined || published === undefined || day <= published;
}

/** One day, told whole, or without its year and near the report's own day. A stretch may hold another report's day. */
function dayOf({ value, recurring }: TimeExpression, member: AlignedMember): string | undefined {
  if (value !== undefined) return value.length === DAY_LENGTH ? value : undefined;
  const published = publishedOn(member);
  if (recurring?.length !== DAY_OF_YEAR_LENGTH || published === undefined) return undefined;
  const year = Number(published.slice(0, 4));
  const [month, day] = recurring.slice(2).split("-").map(Number) as [number, number];
  return [year - 1, year, year + 1]
    .flatMap((one) => isoDay(one, month, day) ?? [])
    .find((one) => Math.abs(daysBetween(published, one)) <= alignSettings.nearDay);
}

function publishedOn({ annotated }: AlignedMember): string | undefined {
  const published = annotated.report.published?.value.slice(0, DAY_LENGTH);
  return published?.length === DAY_LENGTH ? published : undefined;
}
