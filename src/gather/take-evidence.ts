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
import { comparePlaces } from "./compare-places.js";
import { COVERS, compareParts, compareWording } from "./compare-wording.js";
import type { Evidence } from "./evidence.js";
import type { ReportProfile } from "./profile-report.js";

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
export const WORDING_KINDS = COVERS.flatMap((cover) => [cover, `${cover}Most`] as const);

/**
 * Of the pair itself: 1 where the languages differ; how much of the less understood text could be answered, and how long
 * the shorter text is, 0..1.
 */
export const PAIR_KINDS = ["across", "understood", "length"] as const;

export const EVIDENCE_KINDS = [...WORDING_KINDS, ...TOLD_KINDS, ...PAIR_KINDS] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface TakenEvidence {
  /** By the place of the kind in `EVIDENCE_KINDS`. */
  readonly values: Float64Array;
  readonly told: Readonly<Record<ToldKind, Evidence>>;
}

export function takeEvidence(a: ReportProfile, b: ReportProfile): TakenEvidence {
  const wording = compareWording(a.text, b.text);
  const told: Record<ToldKind, Evidence> = {
    officeHolders: compareOfficeHolders(a, b),
    following: compareFollowing(a.acts.main, b.acts.main),
    part: compareParts(a.text, b.text, wording),
    eventDays: compareEventDays(a.days, b.days),
    order: compareOrder(a.days, b.days),
    publication: comparePublication(a.days, b.days),
    weekdays: compareWeekdays(a.days, b.days),
    instances: compareInstances(a.marks, b.marks),
    bearings: compareBearings(a.bearings, b.bearings),
    stage: compareStages(a.stage, b.stage),
    mainActs: compareActs(a.acts.main, b.acts.main),
    acts: compareActs(a.acts.all, b.acts.all),
    persons: comparePersons(a, b),
    organisations: compareOrganisations(a, b),
    countries: compareCountries(a, b),
    places: comparePlaces(a, b),
    figures: compareFigures(a.figures, b.figures),
    numbers: compareNumbers(a.marks, b.marks),
  };
  const across = languageOf(a) !== languageOf(b);
  const shorter = Math.min(a.text.weights.length, b.text.weights.length);
  const values = new Float64Array(EVIDENCE_KINDS.length);
  values.set(wording);
  let place = wording.length;
  for (const kind of TOLD_KINDS) values[place++] = told[kind].value;
  values[place++] = across ? 1 : 0;
  values[place++] = across ? Math.min(a.text.understood, b.text.understood) : 1;
  values[place] = shorter / gatherSettings.bodyUnits;
  return { values, told };
}

function languageOf({ language }: ReportProfile): string {
  return language.split("-", 1)[0]!;
}
