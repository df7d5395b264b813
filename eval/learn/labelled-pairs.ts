/**
 * Pairs of reports of which it is known whether they tell of one event, as evidence to learn from. Only sets whose terms
 * allow small learned weights: SemEval-2022 task 8, a Telegram set, ECB+, and our own look-alikes and tuned families.
 */
import { join } from "node:path";
import { profileReport, type ReportProfile } from "../../src/gather/profile-report.js";
import { takeEvidence } from "../../src/gather/take-evidence.js";
import type { AnnotatedReport } from "../../src/model/annotation.js";
import { compareText } from "../../src/text/compare-text.js";
import { openFamilies } from "../families.js";
import { annotate, ecbReports, lookAlikePairs, semevalPairs, telegramPairs } from "../same-event.js";

export interface LabelledPair {
  readonly set: string;
  /** Pairs of one group are learned from or tested on together: they share reports. */
  readonly group: string;
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  /** As readers judged it, 0..3, where they did. */
  readonly likeness?: number;
  readonly values: Float64Array;
}

/** One in so many pairs of reports of different topics of ECB+ is learned from: they are easy and many. */
const ECB_OTHER_TOPICS = 700;

export function openLabelledPairs(dataDir: string): readonly LabelledPair[] {
  const folder = join(dataDir, "same-event");
  const profiles = new Map<AnnotatedReport, ReportProfile>();
  const profile = (report: AnnotatedReport) => {
    const known = profiles.get(report) ?? profileReport(report);
    profiles.set(report, known);
    return known;
  };
  const pairs: LabelledPair[] = [];
  const add = (
    set: string,
    group: string,
    a: AnnotatedReport,
    b: AnnotatedReport,
    same: boolean,
    likeness?: number,
  ) => {
    const { values } = takeEvidence(profile(a), profile(b));
    const judged = likeness === undefined ? {} : { likeness };
    pairs.push({ set, group: `${set} ${group}`, a: a.report.id, b: b.report.id, same, values, ...judged });
  };
  for (const { name, reports } of openFamilies("tuned")) {
    const told = reports.map((report) => ({ report, annotated: annotate(`${name} ${report.id}`, report) }));
    for (const [index, one] of told.entries()) {
      for (const other of told.slice(index + 1)) {
        // A round-up goes with its main event: it and a report of a further one are not of one event.
        add("families", name, one.annotated, other.annotated, one.report.event === other.report.event);
      }
    }
  }
  for (const { name, a, b, same } of lookAlikePairs()) add("look-alikes", name, a, b, same);
  for (const { name, a, b, same, likeness } of semevalPairs(folder)) add("semeval", name, a, b, same, likeness);
  for (const { name, a, b, same } of telegramPairs(folder)) add("telegram", name, a, b, same);
  const ecb = [...ecbReports(folder)].sort((x, y) => compareText(x.annotated.report.id, y.annotated.report.id));
  for (const [index, one] of ecb.entries()) {
    for (const [apart, other] of ecb.slice(index + 1).entries()) {
      const [topic, otherTopic] = [topicOf(one.annotated), topicOf(other.annotated)];
      if (topic !== otherTopic && (index * 7919 + apart * 104729) % ECB_OTHER_TOPICS !== 0) continue;
      add("ecb+", topic, one.annotated, other.annotated, one.event === other.event);
    }
  }
  return pairs;
}

function topicOf({ report }: AnnotatedReport): string {
  return report.id.split("_", 1)[0]!;
}
