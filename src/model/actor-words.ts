/** actors.ts of a pack: persons, offices, countries, places and organisations, and how a language shows them. */

/** actors.ts: persons, offices, pronouns, countries. */
export interface ActorWords {
  /** Offices with their English name and rank of government, where it acts for the country. */
  readonly offices: readonly {
    readonly forms: readonly string[];
    readonly english: string;
    readonly actsForCountry?: true;
  }[];
  /** The country stands right behind the office, with no word between: "министр иностранных дел России", "Presiden Iran". */
  readonly countryBehindOffice?: true;
  /** Words behind whom something belongs to, where the owner comes first: "के" in "रूस के राष्ट्रपति". */
  readonly genitives?: readonly string[];
  /** Words of respect before a name that are no part of it: "Mr", "Dr", "Ayatollah", "الدكتور". */
  readonly titles: readonly string[];
  /** Where neither capitals nor blanks show a name: the commonest surnames, written before the given name. */
  readonly surnames?: readonly string[];
  /** "his Russian counterpart": the same office in another country. */
  readonly counterparts: readonly string[];
  readonly pronouns: readonly {
    readonly forms: readonly string[];
    readonly number: "singular" | "plural";
    readonly gender?: "feminine" | "masculine";
  }[];
  /** Particles inside names: "bin", "van", "de", "al". */
  readonly nameParticles: readonly string[];
  /** Where no capital shows a name: endings that show a surname behind another word: "زاده", "ي" where the article opens it. */
  readonly surnameEndings?: readonly string[];
  /** Countries by ISO 3166-1 alpha-3: names, words for its people and things, capital. */
  readonly countries: Readonly<Record<string, CountryWords>>;
  /** Other places in the news: regions, seas, cities that are no capitals. */
  readonly places: readonly NamedForms[];
  /** Organisations with their acronyms. */
  readonly organisations: readonly NamedForms[];
  /** Nouns that make the capitalised words (or the following words) an organisation: "ministry", "council", "وزارة". */
  readonly organisationNouns: readonly string[];
  /** Words that begin with a capital and yet begin no name ("The", "Monday" is found elsewhere); empty without case. */
  readonly notNames: readonly string[];
}

export interface CountryWords {
  readonly names: readonly string[];
  /** Adjectives and demonyms in all their forms. */
  readonly demonyms: readonly string[];
  readonly capital?: readonly string[];
}

/** Forms in this language of something with an English name. */
export interface NamedForms {
  readonly english: string;
  readonly forms: readonly string[];
  /** ISO 3166-1 alpha-3 of the country it lies in or acts for. */
  readonly country?: string;
}
