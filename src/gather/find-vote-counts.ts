/**
 * By how many votes was something decided: "215 to 203", "by 215 votes against 203", "54-46"? Two counts beside each other
 * mark one vote among many alike. Takes the statements of a report with their units; gives the counts of the opening.
 */
import type { Unit } from "../lexicon/find-units.js";
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { stemWord } from "../text/stem.js";
import type { Statement } from "./find-statements.js";

export interface VoteCount {
  /** In western digits, the greater first. */
  readonly counts: readonly [string, string];
  readonly words: string;
}

/** What the packs call the unit of a count of votes, and what the lexicon calls voting. */
const VOTE = "vote";

export function findVoteCounts(
  { report, quantities, times }: AnnotatedReport,
  statements: readonly Statement[],
  units: readonly (readonly Unit[])[],
): readonly VoteCount[] {
  const { leadStatements, wordsBetweenVotes, wordsBetweenBareVotes } = gatherSettings;
  const votes = quantities.filter(({ unit }) => unit === VOTE);
  const otherwise = [
    ...times,
    ...quantities.flatMap(({ unit, span }) => (unit === undefined || unit === VOTE ? [] : span)),
  ];
  return statements.slice(0, leadStatements).flatMap(({ sentence }, place) => {
    const inText = sentence !== undefined;
    const own = units[place] ?? [];
    const text = inText ? report.text : (report.headline ?? "");
    const among = (spans: readonly { readonly start: number; readonly end: number }[], { start, end }: Unit) =>
      inText && spans.some((span) => start < span.end && span.start < end);
    const counts = own.flatMap((unit, index) => (isCount(unit) && !among(otherwise, unit) ? [index] : []));
    return counts.slice(1).flatMap((index, before): readonly VoteCount[] => {
      const [first, then] = [own[counts[before]!]!, own[index]!];
      const counted = [first, then].some((unit) =>
        among(
          votes.map(({ span }) => span),
          unit,
        ),
      );
      const most = counted ? wordsBetweenVotes : own.some(tellsVote) ? wordsBetweenBareVotes : -1;
      if (index - counts[before]! - 1 > most) return [];
      const [a, b] = [first.number!, then.number!];
      return [{ counts: Number(a) < Number(b) ? [b, a] : [a, b], words: text.slice(first.start, then.end) }];
    });
  });
}

function isCount({ number }: Unit): boolean {
  return number !== undefined && Number.isInteger(Number(number));
}

function tellsVote({ concepts }: Unit): boolean {
  return concepts.some(({ stem, trust }) => trust >= gatherSettings.markTrust && stem === VOTE_STEM);
}

const VOTE_STEM = stemWord(VOTE, "en");
