/** A pack's tables under their names, each form with the value it stands for: what conformance and cases look at. */

import type { CountryWords, LanguagePack, ReadingPack } from "../../src/model/language.js";
import { type Affixes, affixesOf, particlesOf } from "../../src/text/word-forms.js";

/** Tables in which a form stands for itself alone, whatever its ending. */
const EXACT = new Set(
  (
    "months weekdays relativeDays weekdayShifts numerals bounds boundsAfter pronouns complementizers coordinators " +
    "subordinators prepositions negations"
  ).split(" "),
);

/** How the stages match the forms of a table. */
export function affixesFor(table: string, { writing }: LanguagePack): Affixes {
  return EXACT.has(table) ? particlesOf(writing) : affixesOf(writing);
}

export type Entry = readonly [form: string, value: string];
export type Tables = Readonly<Record<string, readonly Entry[]>>;

const formsOf = <E extends { readonly forms: readonly string[] }>(
  entries: readonly E[],
  value: (entry: E) => string | number,
): readonly Entry[] => entries.flatMap((entry) => entry.forms.map((form) => [form, String(value(entry))] as const));

const valuesOf = (values: Readonly<Record<string, number>>): readonly Entry[] =>
  Object.entries(values).map(([form, value]) => [form, String(value)] as const);

const ranked = (lists: readonly (readonly string[])[]): readonly Entry[] =>
  lists.flatMap((forms, rank) => forms.map((form) => [form, String(rank)] as const));

const listed = (forms: readonly string[]): readonly Entry[] => forms.map((form) => [form, "listed"] as const);

const ofCountries = (countries: Readonly<Record<string, CountryWords>>): readonly Entry[] =>
  Object.entries(countries).flatMap(([code, { names, demonyms, capital = [] }]) =>
    [...names, ...demonyms, ...capital].map((form) => [form, code] as const),
  );

/** Tables of the part that reading needs; "Source:" is looked up without its colon. */
export function readingTablesOf({ writing, time, page, actors }: ReadingPack): Tables {
  return {
    countries: ofCountries(actors.countries),
    places: formsOf(actors.places, ({ english }) => english),
    outlets: formsOf(page.outlets, ({ english }) => english),
    months: ranked(time.months),
    weekdays: ranked(time.weekdays),
    relativeDays: formsOf(time.relativeDays, ({ days }) => days),
    weekdayShifts: formsOf(time.weekdayShifts, ({ weeks }) => weeks),
    creditPhrases: listed(page.creditPhrases.map((phrase) => phrase.replace(/\s*:$/, ""))),
    creditVerbs: listed(page.creditVerbs),
    agencyNouns: listed(page.agencyNouns),
    outletNouns: listed(page.outletNouns),
    bylinePhrases: listed(page.bylinePhrases),
    lineLabels: listed(page.lineLabels),
    noiseLines: listed(page.noiseLines),
    endLines: listed(page.endLines),
    aboutPhrases: listed(page.aboutPhrases),
    endMarks: listed(page.endMarks),
    dateLabels: listed(page.dateLabels),
    updateLabels: listed(page.updateLabels),
    outletPhrases: listed(page.outletPhrases),
    captionPhrases: listed(page.captionPhrases),
    syndicators: listed(page.syndicators),
    abbreviations: listed(writing.abbreviations),
    stopWords: listed(writing.stopWords),
    coordinators: listed(writing.coordinators),
    subordinators: listed(writing.subordinators),
    prepositions: listed(writing.prepositions),
    determiners: listed(writing.determiners),
    negations: listed(writing.negations),
  };
}

/** Tables of which a phrase table is made: one form must not mean two things. */
export function tablesOf({ writing, time, numbers, speech, actors, events, labels }: LanguagePack): Tables {
  return {
    // Loose verbs are as often nouns or deeds: which they are shows only where they stand.
    reportingVerbs: formsOf(
      speech.reportingVerbs.filter(({ loose, thought }) => !loose && !thought),
      ({ english }) => english,
    ),
    agentless: formsOf(speech.agentless, ({ strength }) => strength),
    offices: formsOf(actors.offices, ({ english }) => english),
    organisations: formsOf(actors.organisations, ({ english }) => english),
    places: formsOf(actors.places, ({ english }) => english),
    pronouns: formsOf(actors.pronouns, ({ number, gender }) => `${number} ${gender}`),
    countries: ofCountries(actors.countries),
    acts: formsOf(events.acts, ({ type, mode }) => `${type}/${mode}`),
    statuses: formsOf(events.statuses, ({ status }) => status),
    degrees: formsOf(events.degrees, ({ scale, level }) => `${scale} ${level}`),
    labels: formsOf(labels, ({ entity }) => entity),
    units: formsOf(numbers.units, ({ unit }) => unit),
    bounds: formsOf(
      numbers.bounds.filter(({ after }) => !after),
      ({ bound }) => bound,
    ),
    boundsAfter: formsOf(
      numbers.bounds.filter(({ after }) => after === true),
      ({ bound }) => bound,
    ),
    numerals: valuesOf(numbers.numerals),
    scales: valuesOf(numbers.scales),
    months: ranked(time.months),
    weekdays: ranked(time.weekdays),
    relativeDays: formsOf(time.relativeDays, ({ days }) => days),
    weekdayShifts: formsOf(time.weekdayShifts, ({ weeks }) => weeks),
    sourcePhrases: listed(speech.sourcePhrases),
    complementizers: listed(speech.complementizers),
    hedges: listed(speech.hedges),
    jointSpeakers: listed(speech.jointSpeakers),
    anonymousSpeakers: listed(speech.anonymousSpeakers),
    documents: listed(speech.documents),
    titles: listed(actors.titles),
    counterparts: listed(actors.counterparts),
    nameParticles: listed(actors.nameParticles),
    organisationNouns: listed(actors.organisationNouns),
    notNames: listed(actors.notNames),
    intensifiers: listed(events.intensifiers),
    ownReporting: listed(events.ownReporting),
    abbreviations: listed(writing.abbreviations),
    stopWords: listed(writing.stopWords),
    coordinators: listed(writing.coordinators),
    subordinators: listed(writing.subordinators),
    prepositions: listed(writing.prepositions),
    determiners: listed(writing.determiners),
    negations: listed(writing.negations),
  };
}
