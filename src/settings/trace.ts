/** Tracing who took it from whom. Set on the cases of test/fixtures/trace, looked through by eye on one day's wire news. */
export const traceSettings = {
  /** Tokens of a report that are traced; reports are shorter, and hostile input stays bounded. */
  mostWords: 5_000,
  /** Rarity 0..1 up to which a word tells nothing of who chose it. */
  commonWord: 0.12,
  /** Words of the shortest run that is looked at; 3 is where rewrites still share some. */
  shortestRun: 3,
  /** Words from which a run is copied, whatever they are; set phrases seldom are longer. */
  copiedRun: 7,
  /** Summed rarity (each word 0..1) from which a shorter run tells something. */
  rareRun: 0.9,
  /**
   * Reports of a story up to which every pair is compared; beyond, partners of each report by shared runs and as many by
   * shared meaning, and holders of a run or word that are counted, the earliest; count.
   */
  proposing: { everyPair: 24, partners: 8, mostHolders: 64 },
  /** Statements of the other side kept for each statement, likest first; count. */
  candidates: 4,
  /**
   * Likeness 0..1 below which two statements are no counterparts, and share 0..1 of a statement that its counterpart
   * must tell for it to be found there: within one language, and across languages, where half of the words are met.
   * Of statements with no counterpart 95% stay below 0.19, of true translations 95% reach 0.23 (parallel news, ar-en).
   */
  counterpart: { leastLikeness: 0.26, found: 0.38 },
  translatedCounterpart: { leastLikeness: 0.24, found: 0.34 },
  /** Cost of a skipped word against 1 for an equal one. */
  skippedWord: 0.4,
  /** Tokens of the longest statement; a longer sentence is read in pieces. */
  longestStatement: 120,
  /** Share 0..1 of equal words from which a counterpart is edited rather than reworded. */
  editedWords: 0.6,
  /** Share 0..1 by which speech counts less than own wording: what a speaker said, any reporter may have heard. */
  quotedDiscount: 0.7,
  /** Words in copied runs that a copy needs, and share 0..1 of the report that carries them, from which it is one. */
  fewestCopied: 20,
  copied: 0.5,
  /** A part that was taken over, in an otherwise own report: share 0..1 copied, whole statements, share of changed ones. */
  copiedInPart: { copied: 0.2, intact: 2, changed: 0.35 },
  /** Share 0..1 of copied words from which a copy is word for word, if statements changed inside stay below a share. */
  verbatim: 0.93,
  mostChanged: 0.05,
  /**
   * What a rewrite needs: share 0..1 of own wording in common runs (geometric mean of both sides), runs of rare wording,
   * share 0..1 of the statements with a counterpart, and counterparts. Rewrites keep 0.2 and more of their wording,
   * reports of one press conference below 0.05, unlike reports of one day below 0.13.
   */
  rewrite: { wording: 0.14, rareRuns: 3, found: 0.4, counterparts: 3 },
  /** What one source told in two wordings needs: counterparts, share found on the fuller and the other side, order. */
  commonSource: { counterparts: 3, foundMost: 0.5, foundLeast: 0.35, order: 0.65 },
  /**
   * What a translation needs beside that: 0.7 of one side found, 0.45 of the other, nearly one order, mean likeness;
   * of 62 news stories and their professional translations into Arabic all but one reach it, of unlike pairs none.
   */
  translation: {
    counterparts: 3,
    foundMost: 0.7,
    foundLeast: 0.45,
    order: 0.85,
    likeness: 0.37,
    numbers: 0.5,
    numbersOfCut: 0.7,
  },
  /** Reports of a story from which it tells something that two alone give a number. */
  fewestBeside: 4,
  /** Integer up to which a number tells nothing of who counted. */
  smallNumber: 10,
  /**
   * What one readout or briefing leaves in two reports that choose and order for themselves: counterparts, share found on
   * the fuller side, order, numbers that both have, fewer beside the same words of a speaker, share 0..1 of the fewer; or numbers that no third has.
   */
  sharedFacts: { counterparts: 3, foundMost: 0.28, order: 0.6, numbers: 3, ofFewer: 0.6, besideSpeech: 1, ofTwo: 2 },
  /** What is told throughout, in one order and in step by length is a translation whatever the numbers. */
  throughout: { counterparts: 6, foundMost: 0.85, foundLeast: 0.7, order: 0.95, cost: 1.2 },
  /**
   * When two reports in two languages run in step by length alone: the fewest statements, the highest mean cost, the share
   * 0..1 of numbers that stand in step, of at least so many; with fewer numbers, the lengths must say it alone. Of 62 news
   * stories in Ukrainian, Hebrew and Urdu nine in ten do so with their source, of 11,346 unlike pairs none.
   */
  step: {
    withNumbers: { statements: 5, cost: 1, numbers: 2, inStep: 0.5 },
    byLengthAlone: { statements: 9, cost: 0.6 },
  },
  /** Distinct numbers from which it tells something that one side has numbers the other has not. */
  fewestNumbers: 3,
  /**
   * Parts of a report that count as apart: share 0..1 of the smaller that may overlap; of a source that is all of it; and of a
   * report that consists of its parts.
   */
  pieced: { overlap: 0.2, whole: 0.9, nearlyAll: 0.8 },
  /**
   * When the order of facts shows who was first: statements shared in one order, places where the taker adds between them,
   * statements of the source's end that it leaves off. Two strikes and words of its own at the end are an editor's, too.
   */
  orderOfFacts: { shared: 4, interruptions: 3, leftOff: 2 },
  /** Share 0..1 of a passage that must lie in a copied stretch for what it claims to be copied. */
  claimCopied: 0.5,
  /** Summed rarity of words quoted in one report and plain in the other, from which the marks were added. */
  markedRarity: 0.6,
  /** Words between marks up to which they are a fragment that may be quoted from another report; beyond it is speech. */
  longestFragment: 8,
  /** Share 0..1 by which a copy must stand more completely in its source than the source in it, to tell the direction. */
  fullerBy: 0.15,
  /** Strengths nearer than this count as equal, so that of two equal copies the earliest report is the source; 0..1. */
  strengthStep: 0.05,
  /** Likeness of names, 0..1, from which names of outlets in two scripts are one. */
  sameOutlet: 0.75,
  /** Names of outlets whose key is kept while many stories are followed; count. Bounds memory, changes no result. */
  rememberedOutlets: 20_000,
  /** Likeness of names, 0..1, from which two sources may be one; low, because independence must be shown. */
  sameSource: 0.4,
  /**
   * When two pictures at two addresses are one: characters and digits in a row of a file's name that no two files bear by
   * chance, digits in a row of an agency's number, words in a row that two captions share, beside one credit.
   */
  samePhotograph: { nameCharacters: 12, nameDigits: 5, agencyDigits: 9, captionWords: 9 },
  /** Pictures and posts of one report that are compared; count. */
  mostMedia: 20,
  /** Passages shown as evidence for one derivation; count. */
  mostEvidence: 5,
  /** How sure (0..1) each ground is: judged, by how often it misleads; a printed credit seldom does. */
  sureness: {
    credit: 0.95,
    chain: 0.7,
    earlierByClock: 0.85,
    earlierWithoutZone: 0.7,
    marksAdded: 0.6,
    mistakes: 0.6,
    order: 0.6,
    pieced: 0.65,
    creditsSomebody: 0.55,
    fuller: 0.5,
    undirected: 0.4,
    copied: 0.95,
    retold: 0.5,
    /** Added to `retold` in proportion to the order kept. */
    inOrder: 0.25,
  },
} as const;
