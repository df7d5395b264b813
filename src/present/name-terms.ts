/** How are the terms of the model said to a reader? English words for kinds, modes, strengths, languages, countries. */
import countries from "i18n-iso-countries/index.js";
import type { Bound, Quantity, SpeakerKind } from "../model/annotation.js";
import type { KnownOutlet } from "../model/knowledge.js";
import type { DerivationKind, DiscrepancyKind, EventRecord, OriginTieKind, Participant } from "../model/story.js";

/** PLOVER event types (Halterman et al. 2023), as a reader would say them. */
const EVENT_TYPES: Readonly<Record<string, string>> = {
  AGREE: "agreement",
  CONSULT: "consultation",
  SUPPORT: "support",
  COOPERATE: "cooperation",
  AID: "aid",
  CONCEDE: "concession",
  YIELD: "concession",
  RETREAT: "retreat",
  REQUEST: "request or demand",
  ACCUSE: "accusation",
  REJECT: "rejection",
  THREATEN: "threat",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "mobilisation",
  COERCE: "coercion",
  ASSAULT: "assault",
};

const MODES: Readonly<Record<string, string>> = {
  phone: "by phone",
  visit: "on a visit",
  "third-party": "at a third place",
  multilateral: "among several",
  mediate: "through a mediator",
};

/** What a discrepancy of each kind is about. */
const DISCREPANCY_KINDS: Readonly<Record<DiscrepancyKind, string>> = {
  number: "number",
  date: "date",
  place: "place",
  speaker: "speaker",
  status: "how far",
  strength: "how strongly",
  quotation: "words quoted",
  direction: "who to whom",
  polarity: "yes or no",
  omission: "left out",
  label: "name given",
};

const TIE_KINDS: Readonly<Record<OriginTieKind, string>> = {
  newsroom: "published by",
  owner: "belonging to",
  wire: "with copy of",
  text: "with one text",
  readout: "with a statement of",
  speaker: "quoting",
  photograph: "showing the photograph",
  embed: "showing the post",
};

const DERIVATION_KINDS: Readonly<Record<DerivationKind, string>> = {
  verbatim: "taken over word for word",
  edited: "taken over with edits",
  rewrite: "rewritten",
  translation: "translated",
  credit: "credited by name",
  "common-source": "a source in common",
  unknown: "tie not known",
};

const SPEAKER_KINDS: Readonly<Record<SpeakerKind, string>> = {
  named: "",
  office: "by office",
  group: "a group",
  described: "not named",
  document: "a document",
  anonymous: "not named by wish",
  "nobody named": "nobody is named",
};

const REGIONS = new Intl.DisplayNames("en", { type: "region" });
const LANGUAGES = new Intl.DisplayNames("en", { type: "language" });
const DIGITS = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

const SCALES: readonly (readonly [size: number, name: string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** The scale of `ReportingVerb.strength`, from 1. */
const STRENGTHS = ["denies", "doubts", "hints", "hopes or asks", "says", "adds", "stresses", "insists or warns"];
const STRONGEST = ["announces", "orders or demands"];

export function nameDiscrepancyKind(kind: DiscrepancyKind): string {
  return DISCREPANCY_KINDS[kind];
}

/** As it stands before the name: "quoting Vladimir Putin". */
export function nameTieKind(kind: OriginTieKind): string {
  return TIE_KINDS[kind];
}

export function nameDerivationKind(kind: DerivationKind): string {
  return DERIVATION_KINDS[kind];
}

/** Empty for a speaker named outright. */
export function nameSpeakerKind(kind: SpeakerKind): string {
  return SPEAKER_KINDS[kind];
}

/** `strength` on the scale of `ReportingVerb.strength`, 1 to 10. */
export function nameStrength(strength: number): string | undefined {
  return [...STRENGTHS, ...STRONGEST][Math.round(strength) - 1];
}

/** "Consultation, by phone"; undefined where no act was recognised. */
export function nameEvent(event: EventRecord): string | undefined {
  if (event.type === "UNKNOWN") return undefined;
  const type = EVENT_TYPES[event.type] ?? event.type.toLowerCase();
  const mode = event.mode === undefined ? "" : `, ${MODES[event.mode] ?? event.mode}`;
  return `${type.charAt(0).toUpperCase()}${type.slice(1)}${mode}`;
}

/** "Una Thorsdottir (minister, Iceland)". */
export function nameParticipant({ name, role, country }: Participant): string {
  const place = country === undefined ? undefined : nameCountry(country);
  const about = [role, place === name ? undefined : place].filter((part) => part !== undefined);
  return about.length > 0 ? `${name} (${about.join(", ")})` : name;
}

/** English name of a country by its ISO 3166-1 alpha-3 code; the code itself where it has none. */
export function nameCountry(alpha3: string): string {
  const alpha2 = countries.alpha3ToAlpha2(alpha3);
  return alpha2 === undefined ? alpha3 : (REGIONS.of(alpha2) ?? alpha3);
}

/** "wire, Spain, run by a state, of Prisa"; empty where nothing is known. */
export function nameOutlet({ wire, country, owner, state }: Partial<KnownOutlet>): string {
  const parts = [
    wire === true ? "wire" : "",
    country === undefined ? "" : nameCountry(country),
    state === true ? "run by a state" : "",
    owner === undefined ? "" : `of ${owner}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** English name of a language by its BCP 47 tag; the tag itself where it is none. */
export function nameLanguage(tag: string): string {
  if (tag === "und") return "language not known";
  try {
    return LANGUAGES.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "at least 1,200 passengers", "about 12 percent", "40 to 45 million EUR". */
export function nameAmount({
  value,
  upper,
  unit,
  bound,
}: Pick<Quantity, "value" | "upper" | "unit" | "bound">): string {
  const range = upper === undefined ? nameNumber(value) : `${nameNumber(value)} to ${nameNumber(upper)}`;
  const noun = unit === undefined || (value === 1 && upper === undefined) ? unit : nameMany(unit);
  return [nameBound(bound), range, noun].filter((part) => part !== undefined && part !== "").join(" ");
}

/** "1,200", "4.8 billion"; words of scale only where they leave the number exact. */
function nameNumber(value: number): string {
  const scale = SCALES.find(([size]) => Math.abs(value) >= size && Number.isInteger((value / size) * 100));
  return scale === undefined ? DIGITS.format(value) : `${DIGITS.format(value / scale[0])} ${scale[1]}`;
}

/** The plural of a unit; codes and "percent" have none. */
function nameMany(unit: string): string {
  if (unit === "person") return "people";
  if (unit === "percent" || !/^[a-z ]*[a-rt-z]$/.test(unit)) return unit;
  return /[^aeiou]y$/.test(unit) ? `${unit.slice(0, -1)}ies` : `${unit}s`;
}

function nameBound(bound: Bound | undefined): string {
  return bound === undefined || bound === "exactly" ? "" : bound;
}

/** What was named as `-`, with the place in it if one is told: "standard input:3"; every other source as it is. */
export function nameSource(source: string): string {
  return source.replace(/^-(?=$|[:#]\d)/, "standard input");
}

/** "1 report", "3 reports". */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
