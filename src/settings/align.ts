/** Laying the reports of one story side by side. */
export const alignSettings = {
  /** Likeness 0..1 from which two clauses may state the same. */
  linkScore: 0.34,
  /** Share of `linkScore` that all pairs of two groups must reach on the mean before the groups join, 0..1. */
  meanShare: 0.7,
  /** Sentences of a story's extract; count. */
  digestSentences: 6,
  /** Share 0..1 of a sentence from which a clause is quoted with the rest of it. */
  wholeSentence: 0.8,
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
  /** How many times larger a figure may be and still be held against another: 2 and 14 seldom count one thing. */
  largestClash: 4,
  /** Hours that must surely lie between two reports before the later figure is an update of the earlier; 0 and more. */
  updateGap: 6,
  /** Trust, 0..1, in a meaning of a word that says that somebody is missing: such figures fall with time. */
  missingTrust: 0.8,
  /** Days from a report's own within which a day without a year is of that year. */
  nearDay: 120,
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
