/**
 * What speaks for and what against two reports telling of one event? Every kind of evidence is taken apart from the
 * others. Takes two profiles; gives a value for each kind, symmetric, and the words behind those that have any.
 */
import { gatherSettings } from "../settings.js";
import { compareCountries, compareOfficeHolders, compareOrganisations, comparePersons } from "./compare-actors.js";
import { compareActs, compareFollowing, compareStages } from "./compare-acts.js";
import { compareBearings } from "./compare-bearings.js";
import { compareEventDays, compareOrder, comparePublication, compareWeekdays } from "./compare-days.js";
import { compareFigures } from "./compare-figures.js";
import { compareInstances, compareNumbers } from "./compare-marks.js";
import { compareOpenings } from "./compare-openings.js";
import { comparePlaces } from "./compare-places.js";
import { compareParts, compareWording, type WordingEvidence } from "./compare-wording.js";
import type { Evidence } from "./evidence.js";
import type { ReportProfile } from "./profile-report.js";
import { COVERS, type Cover } from "./wording-covers.js";

/** Kinds whose words are told as reasons, in the order in which they are. */
export const TOLD_KINDS = [
  "officeHolders",
  "following",
  "part",
  "eventDays",
  "order",
  "publication",
  "weekdays",
  "instances",
  "bearings",
  "stage",
  "mainActs",
  "acts",
  "persons",
  "organisations",
  "countries",
  "places",
  "figures",
  "numbers",
] as const;

export type ToldKind = (typeof TOLD_KINDS)[number];

/** Wording: the lesser of both ways, and the greater ("Most"); 0..1. */
export const WORDING_KINDS = COVERS.flatMap((cover): readonly (Cover | `${Cover}Most`)[] => [cover, `${cover}Most`]);

/**
 * Of the pair itself: 1 where the languages differ; how much of the less understood text could be answered, and how long
 * the shorter text is, 0..1.
 */
export const PAIR_KINDS = ["across", "understood", "length"] as const;

/** By the optional encoder; 0 without one. */
export const ENCODED_KIND = "encoded";

export const EVIDENCE_KINDS = [...WORDING_KINDS, ...TOLD_KINDS, ...PAIR_KINDS, ENCODED_KIND] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface TakenEvidence {
  /** By the place of the kind in `EVIDENCE_KINDS`. */
  readonly values: Float64Array;
  readonly told: Readonly<Record<ToldKind, Evidence>>;
}

type Comparison = (a: ReportProfile, b: ReportProfile, wording: WordingEvidence) => Evidence;

const COMPARISONS: Readonly<Record<ToldKind, Comparison>> = {
  officeHolders: compareOfficeHolders,
  following: (a, b) => compareFollowing(a.acts.main, b.acts.main),
  part: (a, b, wording) => compareParts(a.text, b.text, wording),
  eventDays: (a, b) => compareEventDays(a.days, b.days),
  order: (a, b) => compareOrder(a.days, b.days),
  publication: (a, b) => comparePublication(a.days, b.days),
  weekdays: (a, b) => compareWeekdays(a.days, b.days),
  instances: compareInstances,
  bearings: (a, b) => compareBearings(a.bearings, b.bearings),
  stage: (a, b) => compareStages(a.stage, b.stage),
  mainActs: (a, b) => compareActs(a.acts.main, b.acts.main),
  acts: (a, b) => compareActs(a.acts.all, b.acts.all),
  persons: comparePersons,
  organisations: compareOrganisations,
  countries: compareCountries,
  places: comparePlaces,
  figures: (a, b) => compareFigures(a.figures, b.figures),
  numbers: (a, b) => compareNumbers(a.marks, b.marks),
};

/** What takes longest, since names are compared across spellings and scripts; with the most that each may speak for. */
const SLOW_KINDS: Partial<Record<ToldKind, number>> = { officeHolders: 0, persons: 1, organisations: 1, places: 1 };

const PLACES: ReadonlyMap<EvidenceKind, number> = new Map(EVIDENCE_KINDS.map((kind, place) => [kind, place]));
const [ACROSS, UNDERSTOOD, LENGTH, ENCODED] = ([...PAIR_KINDS, ENCODED_KIND] as const).map(placeOf) as [
  number,
  number,
  number,
  number,
];

/** With where the value goes. */
const COMPARED = TOLD_KINDS.map((kind) => ({ kind, compare: COMPARISONS[kind], place: placeOf(kind) }));
const SLOW = COMPARED.filter(({ kind }) => SLOW_KINDS[kind] !== undefined);
const QUICK = COMPARED.filter(({ kind }) => SLOW_KINDS[kind] === undefined);

function placeOf(kind: EvidenceKind): number {
  return PLACES.get(kind)!;
}

export function takeEvidence(a: ReportProfile, b: ReportProfile): TakenEvidence {
  const values = new Float64Array(EVIDENCE_KINDS.length);
  fillPair(values, a, b);
  const told = Object.fromEntries(COMPARED.map(({ kind, compare }) => [kind, compare(a, b, values)]));
  for (const { kind, place } of COMPARED) values[place] = told[kind]!.value;
  return { values, told: told as Record<ToldKind, Evidence> };
}

/** The values alone, but for what is slow: that speaks for one event as strongly as it can. */
export function takeQuickValues(a: ReportProfile, b: ReportProfile, values: Float64Array): void {
  fillPair(values, a, b);
  for (const { compare, place } of QUICK) values[place] = compare(a, b, values).value;
  for (const { kind, place } of SLOW) values[place] = SLOW_KINDS[kind]!;
}

/** What is slow, too. */
export function takeSlowValues(a: ReportProfile, b: ReportProfile, values: Float64Array): void {
  for (const { compare, place } of SLOW) values[place] = compare(a, b, values).value;
}

/** Wording and what describes the pair itself. */
function fillPair(values: Float64Array, a: ReportProfile, b: ReportProfile): void {
  compareWording(a.text, b.text, values);
  const across = languageOf(a) !== languageOf(b);
  const shorter = Math.min(a.text.weights.length, b.text.weights.length);
  values[ACROSS] = across ? 1 : 0;
  values[UNDERSTOOD] = across ? Math.min(a.text.understood, b.text.understood) : 1;
  values[LENGTH] = shorter / gatherSettings.bodyUnits;
  values[ENCODED] = compareOpenings(a.opening, b.opening).value;
}

function languageOf({ language }: ReportProfile): string {
  return language.split("-", 1)[0]!;
}
