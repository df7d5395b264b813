/**
 * Is a thing done in one report and only coming in another? "The finalization" against "the imminent finalization of the
 * draft": every member must speak of the completion, and only some say that it is not there yet.
 */
import type { Status } from "../model/language.js";
import type { Discrepancy } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import type { StoryView } from "./find-discrepancies.js";
import type { StatusMark } from "./mark-phrases.js";
import { groupStands, type Stand, wordsOf } from "./positions.js";
import { tokensIn } from "./tokens-in.js";

const NOT_YET: ReadonlySet<Status> = new Set(["proposed", "planned", "draft", "imminent"]);

export function compareStatuses(claim: AlignedClaim, { marks }: StoryView): readonly Discrepancy[] {
  const stands: Stand[] = [];
  for (const member of claim.members) {
    const found = marks.statuses(member.annotated, member.span);
    const done = found.find(({ status }) => status === "done");
    if (!done) continue;
    const notYet = found.filter(
      (mark) => NOT_YET.has(mark.status) && distance(member, mark, done) <= alignSettings.statusReach,
    );
    const pending = notYet.length > 0;
    const span = spanOf([...notYet, done]);
    stands.push({ member, key: pending ? "not yet" : "done", says: wordsOf(member, span), span });
  }
  const positions = groupStands(stands);
  if (positions.length < 2) return [];
  const [notYet, done] = ["not yet", "done"].map((key) => stands.find((stand) => stand.key === key)!);
  return [
    {
      claim: claim.id,
      kind: "status",
      sentence: `Still to come in one telling (“${notYet!.says}”), already done in another (“${done!.says}”).`,
      positions,
      why: {
        rule: "all speak of the completion, only some say that it is still to come",
        words: stands.map(({ says }) => says),
        sureness: claim.why.sureness,
      },
    },
  ];
}

/** Words between two marks of one member. */
function distance({ annotated }: AlignedMember, a: StatusMark, b: StatusMark): number {
  const [from, to] = tokensIn(annotated, { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) });
  return to - from;
}

function spanOf(marks: readonly StatusMark[]) {
  return {
    start: Math.min(...marks.map(({ start }) => start)),
    end: Math.max(...marks.map(({ end }) => end)),
  };
}
