/** Building the lexicon's data files. */
export const lexiconCompileSettings = {
  /** English words taken from the list by frequency; count. Beyond lie misspellings and names of one text. */
  words: 120_000,
  /** Stems that get a rarity and neighbours; count, below 65,536. */
  stems: 40_000,
  /** Neighbours kept for each stem; count. */
  neighbours: 8,
  /** Cosine below which words are no neighbours. */
  nearFloor: 0.45,
  /** Directions shared by all words that are taken out of the vectors, and stems that they are measured on; counts. */
  commonDirections: 2,
  commonStems: 20_000,
  /** Rarity is (ln(1/frequency) - rarityBase) / rarityRange, cut to rarityLeast..1. */
  rarityBase: 3.2,
  rarityRange: 6,
  rarityLeast: 0.02,
  /** How much each kind of source is trusted, by kind. */
  trust: { wiktionary: 1, wordnet: 0.5, cedict: 0.9 },
  /** How fast trust falls along the list of translations of one word. */
  rankDecay: 0.3,
  /** English words rarer than this place are dropped: dictionaries are full of them, reports are not. */
  rarestPlace: { wiktionary: 150_000, wordnet: 150_000, cedict: 60_000 },
  /** Share 0.5..1 of the entries that must write a traditional character with one simplified one. */
  agreedCharacters: 0.9,
  /** Place by which a translation counts for less; its trust goes with the root of half/(half + place). */
  halfPlace: 1_000,
  /** Meanings kept for each word, and the share of the strongest that one needs. */
  meanings: 10,
  leastShare: 0.08,
  /** English lemmas taken for a synset. */
  synsetLemmas: 4,
  /** Trust 0..1 in the first English lemma of a core concept and in the others; they outrank every dictionary. */
  coreLemma: 1,
  coreSynonym: 0.85,
  /** Factor 0..1 on the trust of each further core concept that lists the same form. */
  coreFurther: 0.85,
  /** Core meanings kept for a word; count. */
  coreMeanings: 8,
  /** Dictionary meanings kept behind those of the core, count, and the trust 0..1 of the first of them. */
  coreFollowers: 3,
  coreFollowerTrust: 0.45,
  /** Strength 0..1 of the first two lemmas of a concept as synonyms; what each place further down takes off; the least.
   * Below 1, so that the word itself is always the better answer. */
  synonymMost: 0.9,
  synonymStep: 0.05,
  synonymLeast: 0.75,
  /** Pairs of names, at most, that letters are learned from; evenly spread over the list. */
  letterNames: 40_000,
  /** Names, of a list, that are left out of it for measuring: evenly spread. */
  heldOutNames: 1000,
  /** Letters of the longest name that is learned from. */
  longestLearned: 20,
  /** Rounds of expectation maximisation. */
  letterRounds: 6,
  /** Likelihood 0..1 of pieces that no round has seen together. */
  unseenLetters: 1e-7,
  /** Expected counts below this are left out, to keep the tables small. */
  leastExpected: 1e-4,
  /** Likelihoods 0..1 at or below this are dropped. */
  leastLetterLikelihood: 2e-4,
  /** Names of one character by which each syllable of it is learned beside the pairs; count. */
  syllableNames: 10,
  /** Share 0..1 of the likelihood of a character that is left to its own syllables. */
  syllableShare: 0.1,
  /** Share 0..1 of the words with a character below which a syllable of it is rare. */
  rareSyllable: 0.02,
  /** Likelihood 0..1 of the least likely reading that is kept. */
  leastReading: 1e-3,
} as const;
