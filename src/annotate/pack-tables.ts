/** A pack's phrases as tables that find them in tokens, made once for each pack and kept as long as the pack is. */
import type { AnonymousKind, Token } from "../model/annotation.js";
import type {
  CountryWords,
  EventWords,
  LabelWords,
  LanguagePack,
  NumberWords,
  ReportingVerb,
  Status,
} from "../model/language.js";
import { fold } from "../text/fold.js";
import { opensAny } from "../text/opens-any.js";
import { PhraseTable } from "../text/phrase-table.js";
import { type Affixes, affixesOf, particlesOf } from "../text/word-forms.js";
import { type PartedVerbs, partVerbs } from "./parted-verbs.js";

export interface CountryHit {
  readonly country: string;
  readonly as: "name" | "demonym" | "capital";
}

export interface NamedHit {
  readonly kind: "organisation" | "place" | "outlet";
  readonly english: string;
  readonly country?: string;
}

export interface OfficeHit {
  readonly english: string;
  readonly actsForCountry: boolean;
}

/** A verb of hearsay in two parts, as a pack's `hedgeFrames` has it. */
export interface HedgeFrameTable {
  readonly open: PhraseTable<true>;
  readonly close: ReadonlySet<string>;
  readonly endings: readonly string[];
}

/** Nouns of saying, and the words that tell whose word it was. */
export interface SayingNouns {
  readonly nouns: PhraseTable<{ readonly strength: number; readonly owned?: true }>;
  readonly possessives: ReadonlySet<string>;
  readonly owners?: ReadonlySet<string>;
}

export interface PackTables {
  /** Whether a word opens any listed name, office or pronoun, and any phrase by which words are given. */
  readonly opensName: (token: Token) => boolean;
  readonly opensCue: (token: Token) => boolean;
  /** Whether the first letter of a word tells a name. */
  readonly cased: boolean;
  /** Whether every noun begins with a capital, so that a capital tells no name. */
  readonly capitalNouns: boolean;
  /** Whether a name may stand right before its office without a mark between: where no capital and no verb parts them. */
  readonly nameFirst: boolean;
  readonly affixes: Affixes;
  /** Verbs that give words to somebody wherever they stand. */
  readonly verbs: PhraseTable<ReportingVerb>;
  /** With those of thought, and those that are as often something else. */
  readonly looseVerbs: PhraseTable<ReportingVerb>;
  readonly agentless: PhraseTable<{ readonly strength: number }>;
  readonly selfDescribing: PhraseTable<true>;
  readonly sourcePhrases: PhraseTable<true>;
  readonly sourcePhrasesBehind: PhraseTable<true>;
  readonly closingSources: PhraseTable<true>;
  readonly sourceFrames: readonly { readonly open: PhraseTable<true>; readonly close: PhraseTable<true> }[];
  /** Where nothing parts words: what ends the naming of a subject, and words that hold such a form or a verb's. */
  readonly subjectEnds: PhraseTable<true>;
  readonly wholeWords: PhraseTable<true>;
  readonly participleEndings: readonly string[];
  readonly subjectParticles: ReadonlySet<string>;
  readonly settingEndings: readonly string[];
  readonly objectEndings: readonly string[];
  readonly contentClosers: PhraseTable<true>;
  readonly dativeEndings: ReadonlySet<string>;
  readonly ownerEndings: ReadonlySet<string>;
  readonly beforeNouns: PhraseTable<true>;
  /** Verbs whose particle may stand apart, by first word. */
  readonly partedVerbs: PartedVerbs;
  readonly verbSecond: boolean;
  readonly objectForms: ReadonlySet<string>;
  readonly backReferences: ReadonlySet<string>;
  readonly complementizers: PhraseTable<true>;
  readonly reportiveForms: ReadonlySet<string>;
  readonly sayingNouns?: SayingNouns;
  readonly hedges: PhraseTable<true>;
  readonly hedgeFrames: readonly HedgeFrameTable[];
  readonly hedgeEndings: readonly string[];
  readonly otherSides: PhraseTable<true>;
  readonly anonymousKinds: PhraseTable<AnonymousKind>;
  /** Words before an infinitive. */
  readonly infinitives: ReadonlySet<string>;
  readonly infinitiveEndings: readonly string[];
  /** Words before whom something is said to. */
  readonly addressing: ReadonlySet<string>;
  /** Whether the speaker may stand behind the verb: "a dit le maire". */
  readonly inverts: boolean;
  /** Whether a verb of saying stands behind what is said. */
  readonly verbLast: boolean;
  /** Whether the verbs tell behind which of them an addressee stands. */
  readonly tellsAddressed: boolean;
  readonly joint: PhraseTable<true>;
  readonly anonymous: PhraseTable<true>;
  readonly documents: PhraseTable<true>;
  readonly ownReporting: PhraseTable<true>;
  readonly offices: PhraseTable<OfficeHit>;
  readonly titles: PhraseTable<true>;
  readonly countryBehindOffice: boolean;
  readonly genitives: ReadonlySet<string>;
  readonly counterparts: PhraseTable<true>;
  readonly surnames: PhraseTable<true>;
  /** Whether nothing parts words in writing. */
  readonly unparted: boolean;
  readonly pronouns: PhraseTable<{ readonly number: "singular" | "plural" }>;
  readonly countries: PhraseTable<CountryHit>;
  /** Of these, the words for people and things that the language writes without a capital. */
  readonly smallDemonyms: PhraseTable<CountryHit>;
  readonly named: PhraseTable<NamedHit>;
  /** Of these, names of several words that the language writes without a capital: "izraelska armia". */
  readonly smallNamed: PhraseTable<NamedHit>;
  readonly coordinators: PhraseTable<true>;
  readonly subordinators: PhraseTable<true>;
  readonly prepositions: PhraseTable<true>;
  readonly negations: PhraseTable<true>;
  readonly acts: PhraseTable<EventWords["acts"][number]>;
  readonly statuses: PhraseTable<Status>;
  readonly degrees: PhraseTable<{ readonly scale: string; readonly level: number }>;
  readonly intensifiers: PhraseTable<true>;
  readonly labels: PhraseTable<LabelWords>;
  readonly bounds: PhraseTable<NumberWords["bounds"][number]>;
  readonly units: PhraseTable<string>;
  readonly scales: PhraseTable<number>;
  readonly numerals: PhraseTable<number>;
  readonly months: PhraseTable<number>;
  /** Words that close a dateline: "电". */
  readonly datelineEnds: PhraseTable<true>;
  readonly weekdays: PhraseTable<number>;
  /** Those that the language writes without a capital; abbreviations of them are too often other words. */
  readonly smallWeekdays: PhraseTable<number>;
  /** Folded names of days that are cut short ("segunda" of "segunda-feira") and may be another word. */
  readonly cutWeekdays: ReadonlySet<string>;
  readonly numericOrders: LanguagePack["time"]["numericOrders"];
  readonly yearLinks: ReadonlySet<string>;
  readonly relativeDays: PhraseTable<number>;
  readonly weekdayShifts: PhraseTable<-1 | 1>;
  readonly rangeMarks: ReadonlySet<string>;
  /** What may open a range, by what stands between its ends. */
  readonly rangePairs: ReadonlyMap<string, readonly string[]>;
  readonly scaleLinks: ReadonlySet<string>;
  readonly bareScales: ReadonlySet<string>;
  readonly fractions: PhraseTable<number>;
  readonly decimalWords: PhraseTable<true>;
  readonly stopWords: ReadonlySet<string>;
  /** Those of the stop words that take more than one token. */
  readonly functionWords: PhraseTable<true>;
  /** Elided ones without their apostrophe. */
  readonly determiners: ReadonlySet<string>;
  /** Written onto a word that it makes definite; empty where none is. */
  readonly article: string;
  readonly clingingPrepositions: readonly string[];
  /** Joining words that are written onto the next one: "و". */
  readonly clingingCoordinators: readonly string[];
  /** What opens and closes an object before its verb; absent where none stands there. */
  readonly objectBefore?: {
    readonly openers?: PhraseTable<true>;
    readonly closers?: ReadonlySet<string>;
    readonly prepositions: PhraseTable<true>;
    readonly nouns: PhraseTable<true>;
  };
  /** Whether speakers are found by description alone. */
  readonly describedSpeakers: boolean;
  readonly hourWords: PhraseTable<true>;
  readonly notNames: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly surnameEndings: readonly string[];
  readonly organisationNouns: ReadonlySet<string>;
  /** Nouns of works, which have titles. */
  readonly works: ReadonlySet<string>;
  readonly openMarks: ReadonlyMap<string, readonly string[]>;
}

/** Scripts that tell a name by its first letter. */
const CASED_SCRIPTS = new Set(["Latn", "Cyrl", "Grek", "Armn"]);

const tablesOf = new WeakMap<LanguagePack, PackTables>();

export function packTables(pack: LanguagePack): PackTables {
  const known = tablesOf.get(pack);
  if (known) return known;
  const tables = makeTables(pack);
  tablesOf.set(pack, tables);
  return tables;
}

function makeTables(pack: LanguagePack): PackTables {
  const tables = phraseTables(pack);
  const { named, smallNamed, countries, smallDemonyms, counterparts, joint, anonymous, documents } = tables;
  const { ownReporting, offices, titles, pronouns, partedVerbs, looseVerbs, agentless, closingSources } = tables;
  const people = [counterparts, joint, anonymous, documents, ownReporting, offices, titles, pronouns];
  const sources = [tables.sourcePhrases, tables.sourcePhrasesBehind, closingSources];
  const frames = tables.sourceFrames.map(({ open }) => open);
  const nouns = tables.sayingNouns ? [tables.sayingNouns.nouns] : [];
  const parted = { opens: ({ norm }: Token) => partedVerbs.has(norm) };
  return {
    ...tables,
    opensName: opensAny([named, smallNamed, countries, smallDemonyms, ...people]),
    opensCue: opensAny([parted, looseVerbs, agentless, ...sources, ...frames, ...nouns]),
  };
}

function phraseTables(pack: LanguagePack): Omit<PackTables, "opensName" | "opensCue"> {
  const { writing, time, numbers, speech, actors, events, page } = pack;
  const affixes = affixesOf(writing);
  const cased = CASED_SCRIPTS.has(writing.script);
  const words = (forms: readonly string[], matched = affixes) =>
    new PhraseTable(
      forms.map((form) => [form, true] as const),
      matched,
    );
  const by = <E extends { readonly forms: readonly string[] }, T>(
    entries: readonly E[],
    value: (entry: E) => T,
    matched = affixes,
  ) => new PhraseTable<T>(eachForm(entries, value), matched);
  // Short words that only their endings tell apart ("среди" is "among", "среда" Wednesday) are listed in all their forms.
  const exact = particlesOf(writing);
  const ranked = (lists: readonly (readonly string[])[]) =>
    new PhraseTable<number>(
      lists.flatMap((forms, index) => forms.map((form) => [form, index] as const)),
      exact,
    );
  const valued = (values: Readonly<Record<string, number>>) => new PhraseTable(Object.entries(values), exact);
  const folded = (forms: readonly string[]) => new Set(forms.map(fold));
  const named = [
    ...eachForm(actors.organisations, (entry) => namedHit("organisation", entry)),
    ...eachForm(actors.places, (entry) => namedHit("place", entry)),
    ...eachForm(page.outlets, (entry) => namedHit("outlet", entry)),
  ];
  const reportingVerbs = [...spelledOut(speech), ...furtherForms(speech)];
  return {
    cased,
    capitalNouns: writing.capitalNouns === true,
    nameFirst: !cased && speech.speakerOrder !== "after",
    affixes,
    verbs: by(
      reportingVerbs.filter(({ thought, loose }) => !thought && !loose),
      (verb) => verb,
    ),
    looseVerbs: by(reportingVerbs, (verb) => verb),
    agentless: by(speech.agentless, ({ strength }) => ({ strength })),
    selfDescribing: words(speech.selfDescribing ?? [], exact),
    sourcePhrases: words(speech.sourcePhrases),
    sourcePhrasesBehind: words(speech.sourcePhrasesBehind ?? [], exact),
    closingSources: words(speech.closingSources ?? [], exact),
    sourceFrames: (speech.sourceFrames ?? []).map(({ open, close }) => ({
      open: words(open, exact),
      close: words(close, exact),
    })),
    subjectEnds: words(speech.subjectEnds ?? [], exact),
    beforeNouns: words(speech.beforeNouns ?? [], exact),
    participleEndings: (speech.participleEndings ?? []).map(fold),
    subjectParticles: folded(speech.subjectParticles ?? []),
    objectEndings: (speech.objectEndings ?? []).map(fold),
    settingEndings: (speech.settingEndings ?? []).map(fold),
    contentClosers: words(speech.contentClosers ?? [], exact),
    ownerEndings: folded(speech.ownerEndings ?? []),
    dativeEndings: folded(speech.dativeEndings ?? []),
    wholeWords: words(speech.wholeWords ?? [], exact),
    partedVerbs: partVerbs(speech.reportingVerbs, speech.particles ?? []),
    objectForms: folded(speech.objectForms ?? []),
    verbSecond: speech.verbSecond === true,
    backReferences: folded(speech.backReferences ?? []),
    complementizers: words(speech.complementizers, exact),
    reportiveForms: folded(speech.reportiveForms ?? []),
    ...(speech.sayingNouns && {
      sayingNouns: {
        nouns: by(speech.sayingNouns.nouns, ({ strength, owned }) => ({ strength, ...(owned && { owned }) }), exact),
        possessives: folded(speech.sayingNouns.possessives),
        ...(speech.sayingNouns.owners && { owners: folded(speech.sayingNouns.owners) }),
      },
    }),
    hedges: words(speech.hedges),
    hedgeFrames: (speech.hedgeFrames ?? []).map(({ open, close, endings }) => ({
      open: words(open, exact),
      close: folded(close ?? []),
      endings: (endings ?? []).map(fold),
    })),
    hedgeEndings: (speech.hedgeEndings ?? []).map(fold),
    otherSides: words(speech.otherSides ?? [], exact),
    anonymousKinds: by(speech.anonymousKinds ?? [], ({ kind }) => kind),
    infinitiveEndings: (speech.infinitiveEndings ?? []).map(fold),
    infinitives: folded(speech.infinitives ?? []),
    addressing: folded(speech.addressing ?? []),
    inverts: speech.speakerOrder === "either",
    verbLast: speech.verbLast === true,
    tellsAddressed: speech.reportingVerbs.some(({ addressed }) => addressed === true),
    joint: words(speech.jointSpeakers),
    anonymous: words(speech.anonymousSpeakers),
    documents: words(speech.documents),
    ownReporting: words(events.ownReporting),
    offices: by(actors.offices, ({ english, actsForCountry }) => ({
      english,
      actsForCountry: actsForCountry ?? false,
    })),
    titles: words(actors.titles),
    countryBehindOffice: !cased || actors.countryBehindOffice === true,
    genitives: folded(actors.genitives ?? []),
    counterparts: words(actors.counterparts),
    surnames: words(actors.surnames ?? []),
    unparted: writing.script === "Hans",
    pronouns: by(actors.pronouns, ({ number }) => ({ number }), exact),
    countries: new PhraseTable(countryForms(actors.countries), affixes),
    smallDemonyms: new PhraseTable(smallDemonyms(actors.countries), affixes),
    named: new PhraseTable(named, affixes),
    smallNamed: new PhraseTable(
      named.filter(([form]) => isSmall(form) && form.includes(" ")),
      affixes,
    ),
    coordinators: words(writing.coordinators, exact),
    subordinators: words(writing.subordinators, exact),
    prepositions: words(writing.prepositions, exact),
    negations: words(writing.negations, exact),
    acts: by(events.acts, (act) => act),
    statuses: by(events.statuses, ({ status }) => status),
    degrees: by(events.degrees, ({ scale, level }) => ({ scale, level })),
    intensifiers: words(events.intensifiers),
    labels: by(pack.labels, (label) => label),
    bounds: by(numbers.bounds, (bound) => bound, exact),
    units: by(numbers.units, ({ unit }) => unit),
    scales: new PhraseTable(Object.entries(numbers.scales), affixes),
    numerals: valued(numbers.numerals),
    datelineEnds: words(page.datelineEnds ?? [], exact),
    months: ranked(time.months),
    weekdays: ranked(time.weekdays),
    smallWeekdays: ranked(time.weekdays.map((forms) => forms.filter(isSmallAndWhole))),
    cutWeekdays: folded(time.weekdays.flatMap((forms) => forms.filter((form) => isCut(form, forms)))),
    numericOrders: time.numericOrders,
    yearLinks: folded(time.yearLinks ?? []),
    relativeDays: by(time.relativeDays, ({ days }) => days, exact),
    weekdayShifts: by(time.weekdayShifts, ({ weeks }) => weeks, exact),
    rangeMarks: folded(numbers.rangeMarks),
    rangePairs: openersByMark(numbers.rangePairs ?? []),
    bareScales: folded(numbers.bareScales ?? []),
    fractions: valued(numbers.fractions ?? {}),
    decimalWords: words(numbers.decimalWords ?? [], exact),
    scaleLinks: folded(numbers.scaleLinks ?? []),
    stopWords: folded(writing.stopWords),
    functionWords: words(writing.stopWords.filter((form) => form.length > 1)),
    determiners: folded(writing.determiners.map((form) => form.replace(/['’]$/, ""))),
    article: fold(writing.article ?? ""),
    clingingPrepositions: (writing.clingingPrepositions ?? []).map(fold),
    clingingCoordinators: writing.coordinators.filter((form) => writing.proclitics.includes(form)).map(fold),
    ...(speech.objectBefore && {
      objectBefore: {
        ...(speech.objectBefore.openers && { openers: words(speech.objectBefore.openers, exact) }),
        ...(speech.objectBefore.closers && { closers: folded(speech.objectBefore.closers) }),
        prepositions: words(speech.objectBefore.prepositions ?? [], exact),
        nouns: words(speech.objectBefore.nouns ?? [], exact),
      },
    }),
    describedSpeakers: cased || speech.describedSpeakers === true,
    hourWords: words(time.hourWords ?? []),
    notNames: folded(actors.notNames),
    nameParticles: folded(actors.nameParticles),
    surnameEndings: (actors.surnameEndings ?? []).map(fold),
    organisationNouns: folded(actors.organisationNouns),
    works: folded(speech.works ?? []),
    openMarks: gatherByFirst(writing.quotationMarks),
  };
}

/** Each verb with the forms that its frames make of it. */
function spelledOut({ reportingVerbs, verbFrames = {} }: LanguagePack["speech"]): readonly ReportingVerb[] {
  return reportingVerbs.map((verb) => {
    const framed = Object.entries(verb.framed ?? {}).flatMap(([slot, forms]) =>
      (verbFrames[slot] ?? []).flatMap((frame) => forms.map((form) => frame.replace("{}", form))),
    );
    return framed.length === 0 ? verb : { ...verb, forms: [...verb.forms, ...framed] };
  });
}

/** Verbs in the forms that their endings tell; those that are listed come before them. */
function furtherForms({ reportingVerbs, verbEndings }: LanguagePack["speech"]): readonly ReportingVerb[] {
  if (!verbEndings) return [];
  const endings = Object.entries(verbEndings);
  return reportingVerbs.map((verb) => ({
    ...verb,
    forms: verb.forms.flatMap((form) =>
      endings.flatMap(([ending, others]) =>
        form.endsWith(ending) ? others.map((other) => form.slice(0, -ending.length) + other) : [],
      ),
    ),
  }));
}

/** Letters of the shortest name of a day that is written out. */
const SHORTEST_WEEKDAY = 4;

function isSmallAndWhole(form: string): boolean {
  return form.length >= SHORTEST_WEEKDAY && isSmall(form);
}

function isCut(form: string, forms: readonly string[]): boolean {
  return forms.some((other) => other.startsWith(`${form}-`));
}

/** Begins with a small letter; a letter without case is none. */
function isSmall(form: string): boolean {
  return form[0] !== form[0]!.toUpperCase();
}

function* eachForm<E extends { readonly forms: readonly string[] }, T>(
  entries: readonly E[],
  value: (entry: E) => T,
): Generator<readonly [string, T]> {
  for (const entry of entries) {
    const held = value(entry);
    for (const form of entry.forms) yield [form, held];
  }
}

function namedHit(
  kind: NamedHit["kind"],
  { english, country }: { readonly english: string; readonly country?: string },
): NamedHit {
  return country === undefined ? { kind, english } : { kind, english, country };
}

function* countryForms(countries: Readonly<Record<string, CountryWords>>): Generator<readonly [string, CountryHit]> {
  const entries = Object.entries(countries);
  for (const [country, { names }] of entries) for (const form of names) yield [form, { country, as: "name" }];
  for (const [country, { demonyms }] of entries) for (const form of demonyms) yield [form, { country, as: "demonym" }];
  for (const [country, { capital }] of entries) {
    for (const form of capital ?? []) yield [form, { country, as: "capital" }];
  }
}

function* smallDemonyms(countries: Readonly<Record<string, CountryWords>>): Generator<readonly [string, CountryHit]> {
  for (const [country, { demonyms }] of Object.entries(countries)) {
    for (const form of demonyms) if (isSmall(form)) yield [form, { country, as: "demonym" }];
  }
}

function openersByMark(pairs: readonly (readonly [open: string, between: string])[]) {
  return gatherByFirst(pairs.map(([open, between]) => [fold(between), fold(open)] as const));
}

function gatherByFirst(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const gathered = new Map<string, string[]>();
  for (const [first, second] of pairs) gathered.set(first, [...(gathered.get(first) ?? []), second]);
  return gathered;
}
