/** Laying the reports of one story side by side. */
export const alignSettings = {
  /** Log-odds by which clauses of one language are less likely to state the same than the trees say: they learn from stories
   * that hold more of it. Of 150 pairs of ECB+ judged by eye 71 in 100 were right from `linkLikely` on without it, 83 with it. */
  withinDoubt: 0.6,
  /** Likelihood 0..1 from which two clauses may begin or join a claim. */
  linkLikely: 0.45,
  /** Mean likelihood 0..1 of all pairs of two groups from which they join, which half of the pairs must reach, too. */
  joinLikely: 0.37,
  /** Share 0..1 of the likelihood among the other members of one language that a member must reach with them: below it,
   * it is a stray. Of six read by eye the strays lay at .5 to .7; from .6 on the examples lose claims that are right. */
  strayShare: 0.55,
  /** Likelihood 0..1 from which two clauses make a claim of their own though one of them has gone into another. */
  takenLikely: 0.9,
  /** Mean likelihood 0..1 with a claim's nearest members from which a clause of a further report states it. */
  furtherLikely: 0.76,
  /** Share of a claim's members that count as the nearest, 0..1. */
  agreeingShare: 0.34,
  /** Fit 0..1 of a member with the others of its claim below which what it says differently is no difference. */
  strayFit: 0.4,
  /** Letters from the beginning of a text within which the day of a dateline begins; count. */
  longestDateline: 60,
  /** Share 0..1 of the best fit below which a member is too far from the others to speak for them; lower in English, which the
   * terminal and the page are written in. */
  spokesman: 0.9,
  englishSpokesman: 0.8,
  /** Words up to which a clause that goes on behind it is taken for an opening and words no claim: "the river was" states nothing,
   * and four words that state something mostly end their sentence. */
  longestOpening: 4,
  /** How many times as long as the shortest a wording may be that names who it speaks of; longer ones say more than the others. */
  mostLonger: 1.5,
  /** Sentences of a story's extract; count. */
  digestSentences: 6,
  /** Share 0..1 of a sentence from which a clause is quoted with the rest of it, and below which it tells nothing by itself. */
  wholeSentence: 0.8,
  statementShare: 0.4,
  /** Share of a clause that two sentences tell below which a report surely does not tell it, 0..1; fails closed: between this and a link nothing is said. */
  absentCover: 0.47,
  /** Summed rarity a clause needs besides names of actors to state anything that can be compared. */
  leastWeight: 1.2,
  /** Weight of an actor's name in a clause, 0..1, whoever it is: who acts is the same all over a story. */
  actorWeight: 0.25,
  /** Weight of a named place or organisation, 0..1, whichever it is. */
  namedWeight: 0.9,
  /** Least weight of a word that names an act, 0..1. */
  actWeight: 0.4,
  /** How surely two acts of one kind are one thing, 0..1. */
  actTrust: 0.5,
  /** Likeness 0..1 from which two clauses come into question at all: below it they share common words. */
  leastLikeness: 0.05,
  /** Clauses of each other report that are weighed as counterparts of one. */
  rivalsWeighed: 4,
  /** Clauses of all other reports together that are weighed as counterparts of one, beyond one of each. */
  rivalsInAll: 48,
  /** Weight of a figure, 0..1: equal ones join, but differing ones must not part two reports of one toll. */
  figureWeight: 0.5,
  /** Weight of a word of a date or a day, 0..1. */
  timeWeight: 0.5,
  /** Rarity, 0..1, from which a word that is no actor's name tells something by itself. */
  tellingWeight: 0.35,
  /** Likeness, 0..1, from which such a word is answered. */
  anchorStrength: 0.5,
  /** Words between a word of completion and the "draft", "soon" that belongs to it. */
  statusReach: 6,
  /** Power by which a unit loses weight with the clauses per report that hold it: names all talk of tell little. */
  commonness: 0.5,
  /** Trust of a meaning, 0..1, from which a word counts as holding it when the clauses that hold it are counted. */
  sureMeaning: 0.7,
  /** Sureness of a claim from which its members may be held against each other on one day or one negation, 0..1. */
  sureClaim: 0.6,
  /** The same on both against one, or nobody against somebody. */
  sureSpeaker: 0.85,
  /** The same on one name against another: two like statements of two men are likelier than one that changed its mouth. */
  surelyOne: 0.85,
  /** The same where one report stands against one. */
  sureAlone: 0.9,
  /** How well a passage must fit its claim, 0..1, before its speaker is held against another's. */
  sureSaying: 0.9,
  /** Reports that must give a statement to one before another that gives it to both or to nobody is told; and before one
   * that gives it to somebody else is. */
  surelyGiven: 2,
  surelyOnes: 3,
  /** Reports that must give it to anybody where fewer give it to one. */
  leastSayings: 3,
  /** Reports up to which all that tell a claim must take a side in a difference. */
  fewTell: 3,
  /** Of more, the share 0..1 that must. */
  borneShare: 0.55,
  /** Sureness of a claim from which who acts in it may be, 0..1. */
  sureDirection: 0.7,
  /** How well a passage must fit its claim, 0..1, before who acts in it is held against another's. */
  directionFit: 0.5,
  /** Words between two who act, and between a word for "by" and whoever did it; likeness, 0..1, of two acts that are one. */
  actReach: 12,
  agentReach: 3,
  sameAct: 0.6,
  /** Reports that must let one act on another before one that turns it about is told. */
  surelyActs: 3,
  /** Reports that must name a thing before its names differ. */
  leastNames: 3,
  /** Share of the words of the shorter of two quotations, 0..1, that must stand in the longer in a row for them to be one; and
   * how many in any case: two stand in many sentences. */
  quotedShare: 0.3,
  quotedRun: 3,
  /** Share of the words of the shorter, 0..1, that the longer must have in their order: two sentences of one speaker share some. */
  sharedSpeech: 0.6,
  /** Likeness of two quotations, 0..1, from which they are of one speech. */
  sameSpeech: 0.3,
  /** Quotations that must agree among themselves before another is said to be bent. */
  agreeingSpeeches: 3,
  /** Share of those, 0..1, whose words it must lack; of its own words, up to which it has some that they lack; and of the
   * longest of them, under which a quotation is a fragment. */
  missedBy: 0.75,
  ownShare: 0.4,
  fragmentShare: 0.5,
  /** Rarity, 0..1, from which a word of a quotation tells something. */
  tellingSpeech: 0.6,
  /** The same of a word that no other quotation has. */
  ownWeight: 0.9,
  /** Likeness, 0..1, under which nothing in a quotation answers a word of another. */
  hardlyAnswered: 0.35,
  /** Words of two quotations that are set against each other, as a product of their numbers. */
  speechCells: 40_000,
  /** Words of its own sentence that a quotation must leave out at its end before it is said to stop short. */
  wordsCutOff: 2,
  /** Letters up to which a stem is taken for grammar. */
  shortStem: 3,
  /** Sureness of a claim from which its names for one thing may be, 0..1. */
  sureNames: 0.5,
  /** Sureness of a claim from which its places may be held against each other, 0..1. */
  surePlace: 0.6,
  /** Reports that must name one place before another that one report names differs from it. */
  placedBy: 3,
  /** Rarity, 0..1, that the name of a place must have. */
  placeWeight: 0.5,
  /** Likeness, 0..1, from which two names are of one place, and from which they may be. */
  samePlace: 0.6,
  otherPlace: 0.6,
  /** Likeness of two members of a claim, 0..1, from which they tell one thing, within a language and across. */
  sameWithin: 0.5,
  sameAcross: 0.25,
  /** Rarity, 0..1, that a word for a speaker must have, and likeness, 0..1, up to which nothing answers it. */
  speakerWeight: 0.4,
  otherSpeaker: 0.3,
  /** Likeness of two names, 0..1, from which they are one, and up to which they are two. */
  sameName: 0.6,
  otherName: 0.3,
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
  /** How sure it is, 0..1, that "nobody" and a figure of the same are of one event; words between the two of "nobody hurt". */
  sureSpared: 0.7,
  sparedReach: 2,
  /** Sureness of a claim from which its figures may be held against each other, 0..1. */
  sureFigure: 0.6,
  /** How many times larger a figure may be and still be held against another: 2 and 14 seldom count one thing. */
  largestClash: 4,
  /** Hours that must surely lie between two reports before the later figure is an update of the earlier; 0 and more. */
  updateGap: 6,
  /** Trust, 0..1, in a meaning of a word that says whom a figure counts: the dead, the missing. */
  roleTrust: 0.5,
  /** Days from a report's own within which a day without a year is of that year. */
  nearDay: 120,
  /** Reports that must tell a claim before another can be said to leave it out. */
  tellersOfOmission: 2,
  /** Characters between a verb of saying and a day that tells when it was said, not when it happened. */
  saidOnReach: 12,
  /** The same on a yes or a no. */
  sureDenial: 0.75,
  /** The same where only two reports tell the claim. */
  sureDenialOfTwo: 0.8,
  /** Units behind a negation, and behind a verb of denial, among which the word that it turns is looked for. */
  verbReachBehind: 3,
  deniedReachBehind: 1,
  /** Rarity, 0..1, that what is denied must have. */
  deniedWeight: 0.4,
  /** Likeness, 0..1, from which another report states it. */
  deniedLikeness: 0.6,
  /** Likeness of both statements as a whole, 0..1. */
  deniedScore: 0.5,
  /** The same across languages. */
  deniedScoreAcross: 0.25,
  /** How well a passage must fit its claim, 0..1, before its yes or no is held against another's. */
  deniedFit: 0.6,
  /** How many times more reports must stand on one side than on the other; whoever stands alone must clash with so many,
   * and with such a share of them, 0..1. */
  deniedByMany: 2,
  deniedAgainst: 2,
  deniedShare: 0.5,
  /** Sureness of a claim from which its members may be held against each other on one scale, 0..1. */
  sureScale: 0.6,
  /** How well a passage without a mark must fit its claim, 0..1, and units behind the mark one of which it must state. */
  plainFit: 0.6,
  plainReach: 2,
  /** Reports that must stand on one scale: of two, one may speak of something else. */
  leastStands: 3,
  /** Share of the pairs of differing reports, 0..1, whose order must be known for a thing to have moved on. */
  orderedShare: 0.75,
  /** Characters between a negation and the word that it denies. */
  deniedReach: 12,
  /** Likeness, 0..1, from which a word of one statement answers one of another. */
  answeredLikeness: 0.6,
  /** Rarity, 0..1, that a word without an answer must have to be told by one statement only. */
  aloneWeight: 0.4,
  /** Likeness of two statements, 0..1, under which nothing shows that they speak of one thing. */
  speaksOfSame: 0.3,
  /** Likeness of two statements, 0..1, from which they agree where nothing clashes: the value of the headline pairs for
   * training, whose figures it sets with nothing else. */
  agreesFrom: 0.6,
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
  /** Share of a claim below which a report is said to leave it out, 0..1. */
  silentCover: 0.4,
  /** Likelihood below which every clause of that report must state it, 0..1. */
  silentLikely: 0.1,
  /** Share of a member below which that report must mention what it names and tells, wherever it stands, 0..1. */
  silentMentions: 0.5,
  /** A number from which it shows by itself what is told of; count. */
  tellingFigure: 20,
  /** Summed rarity, without names, figures and days, that each member of a claim must have before anybody leaves it out. */
  statedOfOmission: 0.7,
  /** Summed rarity a claim needs before anybody can be said to leave it out. */
  weightOfOmission: 3,
  /** Share of a passage that a quotation must cover for its speaker to be the passage's, 0..1. */
  attributedShare: 0.5,
} as const;
