/** Who acts: the names, offices, countries and bodies of a pack, as tables. */
import type { CountryWords, LanguagePack } from "../model/language.js";
import { fold } from "../text/fold.js";
import { PhraseTable } from "../text/phrase-table.js";
import { eachForm, type FormTables, folded, isSmall } from "./form-tables.js";

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

export interface ActorTables {
  readonly offices: PhraseTable<OfficeHit>;
  readonly titles: PhraseTable<true>;
  readonly countryBehindOffice: boolean;
  readonly genitives: ReadonlySet<string>;
  readonly counterparts: PhraseTable<true>;
  readonly surnames: PhraseTable<true>;
  readonly pronouns: PhraseTable<{ readonly number: "singular" | "plural" }>;
  readonly countries: PhraseTable<CountryHit>;
  /** Of these, the words for people and things that the language writes without a capital. */
  readonly smallDemonyms: PhraseTable<CountryHit>;
  readonly named: PhraseTable<NamedHit>;
  /** Of these, names of several words that the language writes without a capital: "izraelska armia". */
  readonly smallNamed: PhraseTable<NamedHit>;
  readonly notNames: ReadonlySet<string>;
  readonly nameParticles: ReadonlySet<string>;
  readonly surnameEndings: readonly string[];
  readonly organisationNouns: ReadonlySet<string>;
}

export function actorTables(pack: LanguagePack, forms: FormTables): ActorTables {
  const { actors, page } = pack;
  const { words, by, exact, affixes, cased } = forms;
  const named = [
    ...eachForm(actors.organisations, (entry) => namedHit("organisation", entry)),
    ...eachForm(actors.places, (entry) => namedHit("place", entry)),
    ...eachForm(page.outlets, (entry) => namedHit("outlet", entry)),
  ];
  return {
    offices: by(actors.offices, ({ english, actsForCountry }) => ({
      english,
      actsForCountry: actsForCountry ?? false,
    })),
    titles: words(actors.titles),
    countryBehindOffice: !cased || actors.countryBehindOffice === true,
    genitives: folded(actors.genitives ?? []),
    counterparts: words(actors.counterparts),
    surnames: words(actors.surnames ?? []),
    pronouns: by(actors.pronouns, ({ number }) => ({ number }), exact),
    countries: new PhraseTable(countryForms(actors.countries), affixes),
    smallDemonyms: new PhraseTable(smallDemonyms(actors.countries), affixes),
    named: new PhraseTable(named, affixes),
    smallNamed: new PhraseTable(
      named.filter(([form]) => isSmall(form) && form.includes(" ")),
      affixes,
    ),
    notNames: folded(actors.notNames),
    nameParticles: folded(actors.nameParticles),
    surnameEndings: (actors.surnameEndings ?? []).map(fold),
    organisationNouns: folded(actors.organisationNouns),
  };
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
