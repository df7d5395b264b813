/**
 * Where do reports tell otherwise what an original tells? Takes the claims of a story among which the original stands as
 * if it were a report; gives differences between it and one report, each with the words of both. Later values of a thing
 * that moved on are none.
 */
import { compareUnits } from "../lexicon/compare-units.js";
import { findUnits } from "../lexicon/find-units.js";
import type { AnnotatedReport } from "../model/annotation.js";
import type { BentPassage } from "../model/original.js";
import type { Span } from "../model/span.js";
import type { Discrepancy, Position } from "../model/story.js";
import { alignSettings, originalSettings } from "../settings.js";
import { compareText } from "../text/compare-text.js";
import type { AlignedClaim, AlignedMember } from "./align-claims.js";
import { bendQuotations } from "./bend-quotations.js";
import { compareDegrees } from "./compare-degrees.js";
import { comparePlaces } from "./compare-places.js";
import { comparePolarity } from "./compare-polarity.js";
import { compareQuantities } from "./compare-quantities.js";
import { compareSpeakers } from "./compare-speakers.js";
import { compareStatuses } from "./compare-statuses.js";
import { compareTimes } from "./compare-times.js";
import type { DiscrepancyRule, StoryView } from "./find-discrepancies.js";
import { stemmedWords, tellHowKept } from "./find-kept.js";

/**
 * Rules that show by the words of two reports alone that they differ. Those that weigh many against one (who acts on whom,
 * stances, names) show nothing of two.
 */
const RULES: readonly DiscrepancyRule[] = [
  compareQuantities,
  compareTimes,
  comparePlaces,
  compareStatuses,
  compareSpeakers,
  compareDegrees,
  comparePolarity,
];

/** `story` holds the original with the reports. */
export function findBent(
  original: AnnotatedReport,
  claims: readonly AlignedClaim[],
  story: StoryView,
): readonly BentPassage[] {
  const words = stemmedWords(original, { start: 0, end: original.report.text.length });
  const found = claims
    .flatMap((claim) => pairUp(original.report.id, claim))
    .flatMap((pair) => {
      const [own, told] = pair.members as [AlignedMember, AlignedMember];
      return [
        ...bendQuotations(own, told, words, pair.why.sureness),
        ...RULES.flatMap((rule) => rule(pair, story).flatMap((one) => bentBy(own, told, one))),
      ];
    });
  return leaveRepeated(found).sort(
    (a, b) => compareText(a.report, b.report) || a.told.span.start - b.told.span.start || compareText(a.kind, b.kind),
  );
}

/** The claim once for each report that surely tells it, the original first. */
function pairUp(original: string, claim: AlignedClaim): readonly AlignedClaim[] {
  const own = claim.members.find(({ report }) => report === original);
  if (own === undefined || claim.why.sureness < originalSettings.surelyBent) return [];
  return claim.members
    .filter((member) => member !== own && Math.min(own.fit, member.fit) >= alignSettings.strayFit)
    .map((told) => ({ ...claim, silent: [], members: [own, told] }));
}

function bentBy(own: AlignedMember, told: AlignedMember, found: Discrepancy): readonly BentPassage[] {
  const { kind, update, positions, why } = found;
  const [original, other] = [own, told].map(({ report }) => sideOf(positions, report));
  if (!original || !other || original.says === other.says) return [];
  // A later value moves on; but whoever gives the original's very words has not asked again.
  if (update && tellHowKept(own.annotated, own.span, told.annotated, told.span) !== "verbatim") return [];
  if (kind === "status" && (answers(own, other.span, told) || answers(told, original.span, own))) return [];
  return [{ kind, report: told.report, original, told: other, ...(why === undefined ? {} : { why }) }];
}

/**
 * Whether a report states what words of another say, in whatever words: "presque prêt et serait signé" is no other status
 * than "nearly ready and would be signed", though only one of them is in the lists of its language.
 */
function answers({ annotated, span }: AlignedMember, words: Span, { annotated: other }: AlignedMember): boolean {
  const said = unitsOf(other, words);
  const { pairs } = compareUnits(said, unitsOf(annotated, span));
  const answered = pairs.filter(([, , strength]) => strength >= alignSettings.describedLikeness).length;
  return said.length > 1 && answered * 2 > said.length;
}

function unitsOf({ report }: AnnotatedReport, { start, end }: Span) {
  return findUnits(report.text.slice(start, end), report.language, start);
}

function sideOf(positions: readonly Position[], report: string) {
  const own = positions.filter(({ reports }) => reports.includes(report));
  const span = own[0]?.spans.find((passage) => passage.report === report)?.span;
  return own.length === 1 && span ? { says: own[0]!.says, span } : undefined;
}

/** One difference of a report once, though two clauses or both ways of looking show it. */
function leaveRepeated(found: readonly BentPassage[]): BentPassage[] {
  const kept: BentPassage[] = [];
  for (const one of found) {
    const again = kept.some(
      ({ kind, report, told, original }) =>
        kind === one.kind &&
        report === one.report &&
        (meet(told.span, one.told.span) || meet(original.span, one.original.span)),
    );
    if (!again) kept.push(one);
  }
  return kept;
}

function meet(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
