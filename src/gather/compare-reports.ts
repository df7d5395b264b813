/**
 * Do two reports tell of one event? Every kind of evidence is taken apart from the others, then all are weighed.
 * Takes two annotated reports in any languages; gives a likeness comparable across languages, and the words it rests on.
 */
import type { AnnotatedReport } from "../model/annotation.js";
import { gatherSettings } from "../settings.js";
import { compareCountries, compareOfficeHolders, compareOrganisations, comparePersons } from "./compare-actors.js";
import { compareActs, compareStages } from "./compare-acts.js";
import { compareBearings } from "./compare-bearings.js";
import { compareEventDays, comparePublication } from "./compare-days.js";
import { compareMarks } from "./compare-marks.js";
import { comparePlaces } from "./compare-places.js";
import { compareWording } from "./compare-wording.js";
import type { Evidence } from "./evidence.js";
import { profileReport, type ReportProfile } from "./profile-report.js";
import { type EvidenceKind, type EvidenceValues, weighEvidence } from "./weigh-evidence.js";

export interface ReportComparison {
  /** 0..1, comparable across languages; 0.5 and more: one event. */
  readonly similarity: number;
  readonly sameEvent: boolean;
  /** Strongest first; each names words found in the reports. */
  readonly reasons: readonly string[];
}

export function compareReports(a: AnnotatedReport, b: AnnotatedReport): ReportComparison {
  return compareProfiles(profileReport(a), profileReport(b));
}

/** The same for profiles made before; symmetric but for the order of words in the reasons. */
export function compareProfiles(a: ReportProfile, b: ReportProfile): ReportComparison {
  const { values, reasons } = takeEvidence(a, b);
  const similarity = weighEvidence(values);
  return { similarity, sameEvent: similarity >= gatherSettings.sameEvent, reasons };
}

/** Every kind of evidence on two reports; what the weights are fitted to. */
export function takeEvidence(
  a: ReportProfile,
  b: ReportProfile,
): { readonly values: EvidenceValues; readonly reasons: readonly string[] } {
  const wording = compareWording(a, b);
  const evidence = {
    acts: compareActs(a.acts, b.acts),
    stage: compareStages(a.stage, b.stage),
    persons: comparePersons(a, b),
    organisations: compareOrganisations(a, b),
    countries: compareCountries(a, b),
    officeHolders: compareOfficeHolders(a, b),
    bearings: compareBearings(a.bearings, b.bearings),
    eventDays: compareEventDays(a.days, b.days),
    publication: comparePublication(a.days, b.days),
    places: comparePlaces(a, b),
    marks: compareMarks(a.marks, b.marks),
  } satisfies Partial<Record<EvidenceKind, Evidence>>;
  const gain = languageOf(a) === languageOf(b) ? 1 : gatherSettings.acrossLanguages;
  const scaled = (value: number) => Math.min(1, (value * gain) / gatherSettings.wordingCeiling);
  const values: EvidenceValues = {
    lead: scaled(wording.lead),
    contained: scaled(wording.contained),
    statements: scaled(wording.statements),
    body: scaled(wording.body),
    ...mapValues(evidence),
  };
  const strongest = Object.entries(evidence)
    .filter(([, { reasons }]) => reasons.length > 0)
    .sort(([kindA, x], [kindB, y]) => weightOf(kindB, y) - weightOf(kindA, x) || (kindA < kindB ? -1 : 1));
  return { values, reasons: [...strongest.flatMap(([, { reasons }]) => reasons), ...wording.reasons] };
}

function mapValues<K extends string>(evidence: Readonly<Record<K, Evidence>>): Record<K, number> {
  const entries = Object.entries<Evidence>(evidence).map(([kind, { value }]) => [kind, value]);
  return Object.fromEntries(entries) as Record<K, number>;
}

function weightOf(kind: string, { value }: Evidence): number {
  return Math.abs(gatherSettings.weights[kind as EvidenceKind] * value);
}

function languageOf({ language }: ReportProfile): string {
  return language.split("-", 1)[0]!;
}
