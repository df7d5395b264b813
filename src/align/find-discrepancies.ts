/**
 * Where do the members of a claim differ, and how? Takes aligned claims, gives typed discrepancies: each rule of the list
 * looks at one claim and says what it can show by the reports' words, or nothing. Precision comes before recall.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import type { Discrepancy, DiscrepancyKind, JoinedEntity } from "../model/story.js";
import { alignSettings } from "../settings.js";
import type { AlignedClaim } from "./align-claims.js";
import { compareDegrees } from "./compare-degrees.js";
import { compareDirections } from "./compare-directions.js";
import { compareNames } from "./compare-names.js";
import { comparePlaces } from "./compare-places.js";
import { comparePolarity } from "./compare-polarity.js";
import { compareQuantities } from "./compare-quantities.js";
import { compareQuoting } from "./compare-quoting.js";
import { compareScales } from "./compare-scales.js";
import { compareSpared } from "./compare-spared.js";
import { compareSpeakers } from "./compare-speakers.js";
import { compareStatuses } from "./compare-statuses.js";
import { compareTimes } from "./compare-times.js";
import { compareWordings } from "./compare-wordings.js";
import { findOmission } from "./find-omission.js";
import { leaveRepeated } from "./leave-repeated.js";
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
  comparePlaces,
  compareStatuses,
  compareSpeakers,
  compareDegrees,
  compareScales,
  comparePolarity,
  compareDirections,
  compareQuoting,
  compareWordings,
  compareNames,
  findOmission,
];

/** What members that share only whom they count may differ in. */
const TOLL_RULES: readonly DiscrepancyRule[] = [compareQuantities, compareSpared];

export function findDiscrepancies(claims: readonly AlignedClaim[], story: StoryView): readonly Discrepancy[] {
  const found = claims.flatMap((claim) =>
    (claim.counts ? TOLL_RULES : RULES).flatMap((rule) =>
      rule(rule === findOmission ? claim : withoutStrays(claim), story).filter(
        (one) => ANYBODYS.has(one.kind) || isBorne(one, claim),
      ),
    ),
  );
  return leaveRepeated(found);
}

/** Kinds that two reports show by themselves, whatever the others of their claim say. */
const ANYBODYS: ReadonlySet<DiscrepancyKind> = new Set(["quotation", "omission"]);

/**
 * Whether most of those that tell the claim take a side, and one side is more than one report: of a claim of seven, two
 * reports with two words in their clauses that look alike mostly speak of two things.
 */
function isBorne({ positions }: Discrepancy, claim: AlignedClaim): boolean {
  const telling = new Set(claim.members.map(({ report }) => report)).size;
  const sides = positions.map(({ reports }) => reports.length);
  const taken = sides.reduce((sum, side) => sum + side, 0);
  if (telling <= alignSettings.fewTell) return taken === telling;
  return Math.max(...sides) > 1 && taken >= telling * alignSettings.borneShare;
}

/** Whoever hardly agrees with the others may speak of something else: what it says differently is no difference. */
function withoutStrays(claim: AlignedClaim): AlignedClaim {
  const members = claim.members.filter(({ fit }) => fit >= alignSettings.strayFit);
  return members.length < claim.members.length ? { ...claim, members } : claim;
}
