/**
 * Every threshold in one place, by room: its unit, its range, why this value, which measurement set it.
 * A stage takes nothing from elsewhere; changing a value here is followed by `npm run eval`.
 */

/** Reading one document. */
export const readSettings = {
  /** Bytes; 1 KB to no limit. A single document above it is told as unreadable; containers are streamed. */
  largestDocument: 50 * 1024 * 1024,
  /** Lines; how many of the first lines tell whether a text is wrapped at a fixed width. 200 is several pages. */
  linesForWrapping: 200,
  /** Characters, 20 to 80; a line this long that does not close may go on in the next. Shorter ones are titles. */
  shortestBrokenLine: 40,
  /** Weight (characters, East Asian ones thrice), 60 to 120; a line this heavy is body. Headlines are mostly lighter. */
  bodyLine: 110,
  /** Weight, 30 to 80; a line that closes a sentence is body from here on. */
  shortBodyLine: 45,
  /** Weight, 10 to 40; a line above the body this heavy is its headline rather than a section or a kicker. */
  headline: 18,
  /** Lines, 1 to 10; how near the ends of the body a date, label or code is no body. Set on the five seeds' layout. */
  edgeLines: 4,
  /** Characters, 80 to 160; a dateline and a bracketed credit stand within so many of a paragraph's ends. */
  longestDateline: 120,
  /** Words, 3 to 10, of a dateline before its bracket: place, region, month, day. */
  datelineWords: 7,
  /** Paragraphs, 1 to 4; "X reported" within them credits the whole report, deeper it credits one statement. */
  creditParagraphs: 3,
  /** Characters, 30 to 100; longer words behind "Source:" are no name. */
  longestOutletName: 70,
  /** Weight of signs, 1 to 3; one sure sign (a paragraph about the outlet) or two weak ones name the outlet. */
  outletSigns: 1.5,
  /** Characters, 500 to 5000; a weekday deeper in the text is seldom the day of the event. */
  weekdayWithin: 2000,
  /** Share of replacement characters, 0.001 to 0.05, up to which a broken text is still read. */
  brokenCharacters: 0.01,
  /** Share of control characters, 0 to 0.05, from which bytes are no text. */
  controlCharacters: 0.01,
  /** Bytes; how many of the first tell encoding and format. The prescan of browsers takes 1024; heads grew longer. */
  sniffedBytes: 65_536,
  /** Tags, 50k to 1M; a page with more is no report, and would take minutes. The largest of 740 pages has 20k. */
  mostTags: 200_000,
  /** Levels, 60 to 500; deeper trees are read without scoring, whose cost grows with the square of the depth. */
  deepestTree: 150,
  /** Characters, 50 to 400; the least that scoring accepts as a body before it relaxes. */
  shortestBody: 200,
  /** Share of links among the characters of a block, 0.3 to 0.8, from which it is navigation. */
  linkDensity: 0.5,
  /** Weight, 20 to 120; lighter blocks that do not close a sentence and are mostly link are navigation. */
  lightBlock: 80,
  /** Share, 0.2 to 0.8, of a scored body that must outlast the filter; else the class names of the page mislead. */
  leastKept: 0.5,
  /** Blocks, 2 to 15, above and below the headline among which a dated line is the day of publication. */
  blocksNearHeadline: 6,
  /** Characters, 40 to 300; a page with fewer in its body is a shell, an error page or a list of links. */
  shortestReport: 120,
  /** Characters, 500 to 20k; so much of a text tells its language. */
  detectedCharacters: 4000,
  /** Characters, 20 to 200; in a shorter text the page's own word for its language is believed first. */
  tellingText: 60,
  /** Characters, 500 to 5000; how far into a paragraph of the opening "X reported" is looked for. */
  creditsWithin: 1500,
  /** Characters, 100 to 2000; longer lines are compared letter by letter for repetition. */
  longestFoldedLine: 400,
  /** Confidence 0..1, 0.05 to 0.5, of the detection of an encoding; a sentence of Latin-1 French gets 0.19. */
  encodingConfidence: 0.1,
} as const;

/** Finding what one report holds. */
export const annotateSettings = {
  /** Likeness of names, 0..1, from which two forms in one report are one person; 0.7 joins Raeisi and Raisi. */
  samePerson: 0.7,
  /** Rarity, 0..1, below which a capitalised word is too common for a person's name that nothing else shows. */
  commonWord: 0.45,
  /** Likeness by sound, 0..1, from which a word and its translation are one name in two scripts ("بوتين", "putin"). */
  soundsAlike: 0.75,
  /** Tokens of the longest label ("Northern Press/Northern News:") before a sentence. */
  longestLabel: 8,
  /** Tokens of the longest office with its country that is looked for before a name. */
  longestOffice: 12,
  /** Tokens between a subject and its verb of saying; 1..40. Insertions between commas seldom run longer. */
  subjectReach: 24,
  /** Tokens between a verb of saying and the speaker behind it; 0..10. */
  subjectAfterReach: 4,
  /** Tokens behind a verb and its addressee ("told his counterpart in a call on Friday") to the "that" of its content. */
  complementizerReach: 16,
  /** The same where no addressee follows the verb: a further "that" belongs to another clause. */
  complementizerNear: 3,
  /** Words between marks from which they may be direct speech; fewer are mixed. */
  shortestDirect: 2,
  /** Tokens that indirect content needs to state anything; 1..6. */
  shortestContent: 3,
  /** Tokens up to which an opening with a preposition is a setting ("In Geneva, he said ..."), not content. */
  longestSetting: 12,
  /** Tokens up to which any opening before a comma is a setting ("Elsewhere in the talks, he said ..."). */
  longestDetail: 7,
  /** Words besides speaker and verb that make a header ("told ... in a call on Friday") a statement of its own. */
  tellingWords: 2,
  /** Share of a cue's content between marks from which the whole counts as direct, 0..1. */
  mostlyMarked: 0.7,
  /** Words between marks up to which they may be a name. */
  longestMarkedName: 6,
  /** Whole numbers written as words up to which they count only before a unit ("two killed", not "two countries"). */
  smallNumeral: 2,
  /** Tokens a clause needs to stand alone; shorter ones stay with the one before. */
  shortestClause: 4,
} as const;

/** Comparing words, names and sentences across languages. */
export const lexiconSettings = {
  /** Rarity 0..1 of words that tell next to nothing; not 0, so that two sentences of such words still compare. */
  stopWeight: 0.03,
  /** Rarity 0..1 above which the first meaning being a stop word makes a word one. */
  stopCeiling: 0.05,
  /** Rarity 0..1 of a number. Numbers rarely match by chance. */
  numberWeight: 0.9,
  /** Rarity 0..1 of a word that no table knows: mostly a name. */
  unknownWeight: 0.8,
  /** Rarity 0..1 and length in letters of an unknown word so short that it is likely a particle. */
  shortUnknownWeight: 0.1,
  shortUnknownLength: 2,
  /** Factor on the rarity of a capitalised word: names tell more than nouns. */
  capitalFactor: 1.15,
  /** Meanings taken for a word that is known by its stem alone; count. */
  mostMeanings: 10,
  /** Words of one stem that are kept; count. More would blur the meaning. */
  mostWordsOfStem: 4,
  /** Words of the longest entry; count. */
  longestEntry: 3,
  /** Trust 0..1 in words found by their stem, and by the stem of a form without affixes. */
  stemTrust: 0.8,
  variantStemTrust: 0.6,
  /** Variants of a word whose stems are tried; count. Each costs some microseconds. */
  stemmedVariants: 8,
  /** Trust 0..1 in one word of a meaning of several words. */
  partTrust: 0.85,
  /** Cosine below which neighbours count for nothing, and what one counts for at `nearCeiling` and above. */
  nearFloor: 0.45,
  nearCeiling: 0.9,
  nearTrust: 0.5,
  /** Added to the place between floor and ceiling, so that the farthest neighbour still counts. */
  nearBase: 0.25,
  /** Strength 0..1 below which nearness is chance. */
  leastStrength: 0.1,
  /** Rarity 0..1 below which a word has no neighbours: common words are near to everything. */
  nearWeight: 0.15,
  /** Edit costs between sound skeletons: a sound too many, a weak one too many, one for another. */
  soundGap: 0.8,
  weakSoundGap: 0.35,
  soundSubstitution: 1.2,
  /** Likeness 0..1 of two skeletons below which they are different names. */
  soundFloor: 0.7,
  /** Factor on the likeness of unequal skeletons of which one has two sounds. */
  shortSounds: 0.6,
  /** Likeness of equal skeletons of two sounds and of one. */
  twoSounds: 0.75,
  oneSound: 0.4,
  /** Trust 0..1 in sound for a word that no table knows or that is capitalised; for a known word in a script without
   * capitals; for one whose meaning is certain and common. */
  knownSoundTrust: 0.85,
  commonSoundTrust: 0.6,
  commonWeight: 0.5,
  /** Rarity 0..1 above which a word that is not capitalised may still be a name heard in another script. */
  soundedWeight: 0.25,
  /** Place in the order of English frequency above which a capitalised word is a name even where a sentence begins. */
  openingNamePlace: 10_000,
  /** Factor on every match by sound: a match by meaning goes first. */
  soundTrust: 0.95,
  /** Weight of a particle and of an initial beside 1 for a name proper. */
  particleWeight: 0.2,
  initialWeight: 0.3,
  /** Likeness 0..1 of an initial and a name that begins with its sound. */
  initialMatch: 0.8,
  /** Likeness 0..1 below which two words are not the same name. */
  namePartFloor: 0.5,
  /** Likeness of a surname and a full name lies between this and 1; of a given name alone, times the second. */
  partialName: 0.7,
  givenNameAlone: 0.75,
  /** Likeness 0..1 from which names of a set of reports are joined, and below which two given names clash. */
  joinFloor: 0.7,
  clashCeiling: 0.6,
  /** Likeness 0..1 from which names of organisations and places are joined by the meaning of their words. */
  joinByMeaning: 0.75,
  /** Strength of equal spelling for words of at most three letters that a table knows. */
  shortLiteralTrust: 0.7,
  /** Weight of the difference in length (logarithm of the ratio of summed rarities); 0 to 1. */
  lengthPenalty: 0.15,
  /** Likeness 0..1 from which sentences are aligned: each the other's best; only one the other's; each the other's best
   * with at least `alignMargin` to the next best of both. */
  alignFloor: 0.3,
  alignOneWayFloor: 0.55,
  alignClearFloor: 0.2,
  alignMargin: 0.06,
  /** Likeness that a neighbouring sentence must add to be taken into a pair. */
  alignWideningGain: 0.04,
  /** Size of the neighbourhood in correcting for hubs: sentences; and how many both sides need at least. */
  hubNeighbours: 10,
  hubLeast: 10,
  /** Words of each language, names and sounds whose analysis is kept; counts. A story has a few thousand; what is
   * forgotten is worked out again. A kept word takes about 0.5 KB, by estimate. */
  rememberedWords: 20_000,
  rememberedNames: 4_000,
  /** Language tags that are kept apart; count. */
  rememberedLanguages: 64,
} as const;

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
  trust: { wiktionary: 1, wordnet: 0.5 },
  /** How fast trust falls along the list of translations of one word. */
  rankDecay: 0.3,
  /** English words rarer than this place are dropped: dictionaries are full of them, reports are not. */
  rarestPlace: 150_000,
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
} as const;

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
  copied: 0.3,
  /** Share 0..1 of copied words from which a copy is word for word, if statements changed inside stay below a share. */
  verbatim: 0.95,
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
  translation: { counterparts: 3, foundMost: 0.7, foundLeast: 0.45, order: 0.85, likeness: 0.37, numbers: 0.5 },
  /** Distinct numbers from which it tells something that one side has numbers the other has not. */
  fewestNumbers: 3,
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
  /** Likeness of names, 0..1, from which two sources may be one; low, because independence must be shown. */
  sameSource: 0.4,
  /** Passages shown as evidence for one derivation; count. */
  mostEvidence: 5,
  /** How sure (0..1) each ground is: judged, by how often it misleads; a printed credit seldom does. */
  sureness: {
    credit: 0.95,
    chain: 0.7,
    earlierByClock: 0.85,
    earlierWithoutZone: 0.7,
    marksAdded: 0.6,
    creditsSomebody: 0.55,
    fuller: 0.5,
    undirected: 0.4,
    copied: 0.95,
    retold: 0.5,
    /** Added to `retold` in proportion to the order kept. */
    inOrder: 0.25,
  },
} as const;

/** Laying the reports of one story side by side. */
export const alignSettings = {
  /** Likeness 0..1 from which two clauses may state the same. */
  linkScore: 0.34,
  /** Share of `linkScore` that all pairs of two groups must reach on the mean before the groups join, 0..1. */
  meanShare: 0.7,
  /** Share of a clause that a longer one must tell to contain it, 0..1. */
  containedCover: 0.56,
  /** Share of a clause below which a report surely does not tell it, 0..1; fails closed: between this and a link nothing is said. */
  absentCover: 0.42,
  /** Summed rarity a clause needs besides names of actors to state anything that can be compared. */
  leastWeight: 1.2,
  /** Weight of an actor's name in a clause, 0..1, whoever it is: who acts is the same all over a story. */
  actorWeight: 0.25,
  /** Weight of a named place or organisation, 0..1, whichever it is. */
  namedWeight: 0.9,
  /** Weight of a figure, 0..1: equal ones join, but differing ones must not part two reports of one toll. */
  figureWeight: 0.5,
  /** Weight of a word of a date or a day, 0..1. */
  timeWeight: 0.5,
  /** Rarity, 0..1, from which a word that is no actor's name tells something by itself. */
  tellingWeight: 0.35,
  /** Likeness, 0..1, from which such a word is answered. */
  anchorStrength: 0.5,
  /** Such words that two clauses must share to be linked. */
  anchors: 2,
  /** Words between a word of completion and the "draft", "soon" that belongs to it. */
  statusReach: 6,
  /** Power by which a unit loses weight with the clauses per report that hold it: names all talk of tell little. */
  commonness: 0.5,
  /** Trust of a meaning, 0..1, from which a word counts as holding it when the clauses that hold it are counted. */
  sureMeaning: 0.7,
  /** Factor on likeness across languages for what the lexicon loses between them; 1..2. */
  crossLanguageGain: 1.15,
  /** Sureness of a claim from which its members may be held against each other on one day or one negation, 0..1. */
  sureClaim: 0.6,
  /** The same on both against one, or nobody against somebody. */
  sureSpeaker: 0.5,
  /** The same on one name against another: two like statements of two men are likelier than one that changed its mouth. */
  surelyOne: 0.75,
  /** How many times larger a figure may be and still count the same thing: of 9,000 and 32 one counts something else. */
  largestRatio: 10,
  /** Words on either side of a figure that may tell what it counts. */
  countedReach: 3,
  /** Rarity, 0..1, that such a word must have. */
  countedWeight: 0.7,
  /** Likeness, 0..1, from which figures in clauses that are not alike otherwise count the same. */
  seriesLikeness: 0.8,
  /** Likeness, 0..1, from which two figures count the same. */
  countedLikeness: 0.6,
  /** How far beyond its value a bound or an approximation reaches, as a share of the value: "over 31" is no 50. */
  boundReach: 0.1,
  /** Reports that must tell a claim before another can be said to leave it out. */
  tellersOfOmission: 2,
  /** Characters between a verb of saying and a day that tells when it was said, not when it happened. */
  saidOnReach: 12,
  /** Levels of a scale, 1..5, that words must lie apart to differ. */
  degreeSpread: 2,
  /** Units on either side of a word of degree among which the thing described is looked for. */
  describedReach: 4,
  /** Rarity, 0..1, that the thing described must have. */
  describedWeight: 0.5,
  /** Likeness, 0..1, from which two reports describe the same thing. */
  describedLikeness: 0.5,
  /** The same factor where a report would be said not to tell something: doubt counts for the report; 1..2. */
  crossLanguageDoubt: 1.2,
  /** Share of a claim below which a report is said to leave it out, 0..1; stricter than `absentCover`. */
  silentCover: 0.25,
  /** Summed rarity a claim needs before anybody can be said to leave it out. */
  weightOfOmission: 2,
  /** Share of a passage that a quotation must cover for its speaker to be the passage's, 0..1. */
  attributedShare: 0.5,
} as const;

/** What gathering and recording share: acts and their place in a report. */
export const eventSettings = {
  /** How fast weight falls along the sentences of a report: the n-th (from 0) weighs 1 / (1 + positionDecay * n); 0..2.
   * 0.5 halves it at the third sentence: by then most reports have told their event. */
  positionDecay: 0.5,
} as const;

/** Gathering reports into stories. */
export const gatherSettings = {
  /** Weight 0..1 of what is told in the first three sentences (lead), and in the first seven (early). */
  leadWeight: 0.5,
  earlyWeight: 0.25,
  /** Weight 0..1 of the first sentence, the only one that tells the stage of the event itself and not of its topics. */
  stageWeight: 1,
  /** Statements that make the opening (headline among them), and those compared one by one; counts. Cost is their
   * square. */
  leadStatements: 4,
  comparedStatements: 6,
  /** Units of a report that are compared as a whole; count. Further down reports tell the background. */
  bodyUnits: 160,
  /** Names of one kind compared; count. */
  comparedNames: 10,
  /** Weight of an act's further mentions beside its first; 0..1. Background repeats its words, too. */
  repeatedAct: 0.5,
  /** Likeness 0..1 of a kind of act where one report names no mode, or each its own. */
  openMode: 0.7,
  otherMode: 0.25,
  /** Share of a report's weight 0..1 from which something shared is told as a reason; and from which an actor is more
   * than named in passing. */
  tellingShare: 0.12,
  passingShare: 0.08,
  /** Shared acts, -1..1, below which the main acts are told as different. */
  littleShared: -0.6,
  /** Likeness of names 0..1 from which they are one person, body or place. */
  sameName: 0.7,
  /** Days between two named days from which they speak fully against one event; days of publication likewise. Between,
   * the logarithm counts: a week says much more than a day, a year little more than a season. */
  daysApart: 30,
  publishedApart: 60,
  /** What the same day says for one event, 0..1: little, since whatever is gathered was mostly published together; what
   * the same bare weekday says for it, and another one against it. */
  sameDay: 0.1,
  sameWeekday: 0.2,
  otherWeekday: 0.5,
  /** Rarity 0..1 times strength from which a shared word is shown, and how many are. */
  tellingWord: 0.45,
  shownWords: 6,
  /** Factor on likeness of wording across languages: a translation shares fewer words than a rewrite. */
  acrossLanguages: 1.15,
  /** Likeness of wording 0..1 from which more says no more: look-alikes are told in the same set phrases. */
  wordingCeiling: 0.5,
  /** Probability 0..1 from which two reports tell of one event. */
  sameEvent: 0.5,
  /** Logistic weights by kind of evidence, and the constant; 0..5. Fitted by ridge regression towards hand-set priors on
   * 902 English pairs (SemEval-2022 task 8, a Telegram set, BASIL, ECB+) and our look-alikes, all kept positive, then
   * rounded; those that the pairs hardly show (office-holders, bearings, stage) are near their priors. */
  bias: -2.5,
  weights: {
    lead: 1.3,
    contained: 1.3,
    statements: 0.7,
    body: 1.6,
    acts: 0.2,
    stage: 1.1,
    persons: 0.8,
    organisations: 0.3,
    countries: 0.3,
    officeHolders: 5,
    bearings: 1.6,
    eventDays: 3.3,
    publication: 3.3,
    places: 0.1,
    marks: 0.6,
  },
  /** Reports up to which every pair is compared; beyond, only candidates are. */
  allPairs: 40,
  /** Keys of a report in the index, reports behind a key that is still rare, and candidates of one report; counts. */
  indexKeys: 32,
  commonKey: 200,
  candidates: 24,
  /** Members that stand for a story when another is measured against it; count. */
  coreMembers: 5,
  /** Mean likeness 0..1 of two groups' cores from which they become one story. */
  joinGroups: 0.5,
  /** Rounds of joining; each is one pass over the pairs. */
  rounds: 4,
  /** Least difference 0..1 by which a flash must fit one story better than the next; and its most units. */
  flashMargin: 0.05,
  flashUnits: 14,
  /** Likeness 0..1 from which the nearest report outside a story is told, with what kept it out. */
  rivalLikeness: 0.15,
  /** Reasons told for a story, and for what was kept out; counts. */
  shownReasons: 4,
} as const;

/** Recording events. */
export const recordSettings = {
  /** Likeness of names 0..1 from which a person is the holder in the table of offices, in full and by surname alone. */
  sameHolder: 0.85,
  sameSurname: 0.7,
  /** What a further mention of an act adds beside its heaviest; 0..1. */
  repeatedAct: 0.3,
  /** Share of the weight of mentions that leave the mode open which each mode of the type takes over; 0..1. */
  openModeShare: 0.6,
  /** Weight of a meeting or call beside a heavier act, 0..1, from which it is the main act all the same: it is the
   * occasion of words, which are told before it; of deeds it is so only if told nearly as much. */
  occasionOfWords: 0.3,
  occasionOfDeeds: 0.6,
  /** Weight of an act beside the main one, 0..1, from which it is recorded; and how many are. */
  leastAct: 0.25,
  mostRecords: 6,
  /** Weight of a mention in the act's clause (1), in its sentence, and elsewhere in the opening; 0..1. */
  sentenceShare: 0.8,
  openingShare: 0.3,
  /** What each further mention before or behind an act weighs beside the nearer one; 0..1. */
  furtherParty: 0.5,
  /** Sentences of the opening; count. */
  opening: 3,
  /** Weight of an actor beside the foremost, 0..1, from which it takes part; and how many do. */
  leastActor: 0.6,
  mostActors: 4,
  /** Weight of the third of a meeting beside the second, 0..1: most are between two. */
  thirdAtTable: 0.7,
  /** Weight 0..1 of a time that stands beside the act's sentence, and the least weight of a day to be the event's. */
  besideShare: 0.5,
  leastDay: 0.2,
  /** Days by which the news may follow the event, and the weight beside the heaviest day, 0..1, from which an earlier
   * one is the event's: set on the successive tolls of a flood. */
  newsLag: 2,
  earlierDay: 0.7,
  /** What each farther time in the act's sentence weighs beside the nearer one; 0..1. */
  furtherTime: 0.6,
  /** Weight 0..1 of a place to be the event's. */
  leastPlace: 0.3,
} as const;

/** Keeping reports and stories between runs. */
export const storeSettings = {
  /** Milliseconds, 0 to 60,000; how long to wait for another process that writes to the same store. */
  patience: 5000,
} as const;

/** Taking documents through the queue. */
export const workersSettings = {
  /** Documents, 1 to 1,000; how many are opened ahead of reading. Each may hold 50 MB, so few. */
  openedAhead: 4,
  /** Reports, 1 to 1,000; how many are saved in one transaction, and so the most that a kill makes to be read again. */
  savedTogether: 32,
} as const;

/** The command. */
export const cliSettings = {
  /** Bytes of bytecode that a function runs before V8 optimizes it; V8's own value is 67,584, at which optimizing takes
   * more time than it saves in a run of a second or two. Set by bench on two stories of five to nine reports. */
  interruptBudget: 1_000_000,
  /** Columns, 20 to 400; the width where neither the terminal nor the user tells one. */
  width: 80,
  /** Milliseconds, 50 to 1,000; between two drawings of the progress bar. */
  redrawEvery: 100,
  /** Reports, 1 to no limit; from here comparing runs beside the command, so that Ctrl-C is heard. A few hundred ms. */
  comparedBeside: 24,
} as const;

/** Serving a store over HTTP. */
export const apiSettings = {
  /** TCP port, 0 to 65,535; 0 takes any free one. */
  port: 4173,
} as const;
