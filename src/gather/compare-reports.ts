/**
 * Do two reports tell of one event? Every kind of evidence is taken apart from the others, then all are weighed.
 * Takes two annotated reports in any languages; gives a likeness comparable across languages, and the words it rests on.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { compareOpenings, type Opening } from "./compare-openings.js";
import { tellSharedWords } from "./list-shared-words.js";
import { profileReport, type ReportProfile } from "./profile-report.js";
import {
  EVIDENCE_KINDS,
  type TakenEvidence,
  TOLD_KINDS,
  takeEvidence,
  takeQuickValues,
  takeSlowValues,
} from "./take-evidence.js";
import { likely, weighLikeness, weighOdds } from "./weigh-evidence.js";

export interface ReportComparison {
  /** 0..1, as readers would judge it, comparable across languages; 0.5 and more: one event. */
  readonly similarity: number;
  readonly sameEvent: boolean;
  /** What decides first; each names words found in the reports. */
  readonly reasons: readonly string[];
}

/** `openings`: by report id, where an encoder has a say. */
export function compareReports(
  a: AnnotatedReport,
  b: AnnotatedReport,
  openings?: ReadonlyMap<string, Opening>,
): ReportComparison {
  const [one, other] = [a, b].map((annotated) => profileReport(annotated, openings?.get(annotated.report.id)));
  return compareProfiles(one!, other!);
}

/** The same for profiles made before; symmetric but for the order of words in the reasons. */
export function compareProfiles(a: ReportProfile, b: ReportProfile): ReportComparison {
  const evidence = takeEvidence(a, b);
  const sameEvent = likely(weighOdds(evidence.values)) >= gatherSettings.sameEvent;
  const similarity = likenessOf(weighLikeness(evidence.values), sameEvent);
  return { similarity, sameEvent, reasons: tellReasons(a, b, evidence, sameEvent) };
}

/** What is of one event is no less alike than `sameEvent`, and what is not is less. */
function likenessOf(likeness: number, sameEvent: boolean): number {
  const { sameEvent: least } = gatherSettings;
  return sameEvent ? Math.max(least, likeness) : Math.min(least - SHORT_OF, likeness);
}

const SHORT_OF = 0.001;

/**
 * Log-odds that both tell of one event, where nobody reads the reasons; what gathering adds up. As soon as they are
 * known to be below `least`, what they are at most: more evidence for never makes two reports less alike.
 */
export function oddsOf(a: ReportProfile, b: ReportProfile, least = Number.NEGATIVE_INFINITY): number {
  takeQuickValues(a, b, values);
  const most = weighOdds(values);
  if (most < least) return most;
  takeSlowValues(a, b, values);
  return weighOdds(values);
}

/** One for all calls: none keeps it. */
const values = new Float64Array(EVIDENCE_KINDS.length);

/** What speaks for the decision before what speaks against it; within both, what mostly decides comes first. */
function tellReasons(
  a: ReportProfile,
  b: ReportProfile,
  { told }: TakenEvidence,
  sameEvent: boolean,
): readonly string[] {
  const speaks = TOLD_KINDS.filter((kind) => told[kind].reasons.length > 0);
  const ordered = [
    ...speaks.filter((kind) => told[kind].value >= 0 === sameEvent),
    ...speaks.filter((kind) => told[kind].value >= 0 !== sameEvent),
  ];
  // What the whole report and its opening show alike is told once.
  return [
    ...new Set([
      ...ordered.flatMap((kind) => told[kind].reasons),
      ...tellSharedWords(a.text, b.text),
      ...compareOpenings(a.opening, b.opening).reasons,
    ]),
  ];
}
