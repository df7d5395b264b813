/**
 * Do the claims of real events hold what states the same? 900 pairs of clauses of ECB+ that three readers judged by eye, held
 * against the claims of their stories: which of them stand in one claim, and which of those rightly do.
 */
import { join } from "node:path";
import type { Report } from "../src/model/report.js";
import type { Claim } from "../src/model/story.js";
import { synopsizeAsOneStory } from "../src/synopsis.js";
import { isSameStretch, type JudgedPair, type Judgement, openJudgedPairs } from "./judged-pairs.js";
import { ecbReports } from "./same-event.js";

/** How right it is to tell such a pair as one claim, 0..1. */
const RIGHT: Readonly<Record<Judgement, number>> = { same: 1, partly: 0.5, other: 0 };

export function measureRealClaims(data: string): Record<string, number> {
  const reportsOf = new Map<string, Report[]>();
  for (const { event, annotated } of ecbReports(join(data, "same-event"))) {
    reportsOf.set(event, [...(reportsOf.get(event) ?? []), annotated.report]);
  }
  const judged = [...openJudgedPairs()].flatMap(([event, pairs]) => {
    const { claims } = synopsizeAsOneStory(reportsOf.get(event)!).stories[0]!;
    return pairs.map((pair) => ({ worth: RIGHT[pair.judged], told: claims.some((claim) => holds(claim, pair)) }));
  });
  const told = judged.filter((pair) => pair.told);
  const worth = (pairs: typeof judged) => pairs.reduce((sum, pair) => sum + pair.worth, 0);
  return {
    "pairs in one claim: right": worth(told) / told.length,
    "pairs that are one: found": worth(told) / worth(judged),
    "pairs told, of all judged": told.length / judged.length,
  };
}

function holds({ members }: Claim, { a, b }: JudgedPair): boolean {
  return [a, b].every(({ report, ...span }) =>
    members.some((member) => member.report === report && isSameStretch(member.span, span)),
  );
}
