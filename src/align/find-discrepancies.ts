/**
 * Where do the members of a claim differ, and how? Takes aligned claims, gives typed discrepancies: each rule of the list
 * looks at one claim and says what it can show by the reports' words, or nothing. Precision comes before recall.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Discrepancy, JoinedEntity } from "../model/story.js";
import type { AlignedClaim } from "./align-claims.js";
import { compareDegrees } from "./compare-degrees.js";
import { comparePolarity } from "./compare-polarity.js";
import { compareQuantities } from "./compare-quantities.js";
import { compareQuoting } from "./compare-quoting.js";
import { compareSpeakers } from "./compare-speakers.js";
import { compareStatuses } from "./compare-statuses.js";
import { compareTimes } from "./compare-times.js";
import { findOmission } from "./find-omission.js";
import type { MarkPhrases } from "./mark-phrases.js";

export interface StoryView {
  readonly reports: readonly AnnotatedReport[];
  readonly entities: readonly JoinedEntity[];
  readonly marks: MarkPhrases;
}

/** One kind of difference, looked for in one claim. */
export type DiscrepancyRule = (claim: AlignedClaim, story: StoryView) => readonly Discrepancy[];

const RULES: readonly DiscrepancyRule[] = [
  compareQuantities,
  compareTimes,
  compareStatuses,
  compareSpeakers,
  compareDegrees,
  comparePolarity,
  compareQuoting,
  findOmission,
];

export function findDiscrepancies(claims: readonly AlignedClaim[], story: StoryView): readonly Discrepancy[] {
  return claims.flatMap((claim) => RULES.flatMap((rule) => rule(claim, story)));
}
