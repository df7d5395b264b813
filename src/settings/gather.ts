/** Gathering reports into stories. */
export const gatherSettings = {
  /** Weight 0..1 of what is told in the first three sentences (lead), and in the first seven (early). */
  leadWeight: 0.5,
  earlyWeight: 0.25,
  /** Weight 0..1 of the first sentence, the only one that tells the stage of the event itself and not of its topics. */
  stageWeight: 1,
  /** Statements, the headline among them: what is new is told in the first two, the event in the first four; further
   * down than some twenty nothing is compared; counts. */
  focusStatements: 2,
  leadStatements: 4,
  comparedStatements: 20,
  /** Units of a report that are compared as a whole; count. Further down reports tell the background. */
  bodyUnits: 160,
  /** Words in a row from which what two reports print alike is standing text; count. Share 0..1 of the rarity of either that
   * must be left without it: else one copied the other. And words of its own that a report begins with; count. */
  standingRun: 7,
  leastOwn: 0.3,
  ownLeadUnits: 50,
  /** Square of the rarity 0..1 of a word below which no other text can answer it: articles and the like, a third of all. */
  leastKeyWeight: 0.003,
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
  /** Consonants in which the last parts of two names must begin alike for one to be the other cut short; count. Two are shared
   * by chance: "Morsi" and "Mersch". */
  cutShortSound: 3,
  /** Likeness of names 0..1 from which they are one person, body or place. */
  sameName: 0.7,
  /** Names that are numbered, and pairs of them whose answer is kept; counts. Some 20 MB together, sixteen bytes a pair. */
  rememberedNames: 100_000,
  rememberedPairs: 500_000,
  /** Days between two named days from which they speak fully against one event; days of publication likewise. Between,
   * the logarithm counts: a week says much more than a day, a year little more than a season. */
  daysApart: 30,
  publishedApart: 60,
  /** What the same day of publication says for one event, 0..1: little, since whatever is gathered was mostly published
   * together. */
  sameDay: 0.1,
  /** Where one report looks ahead and the other tells no stage, 0..1 against one event: it mostly looks back. */
  stageUntold: 0.5,
  /** Share 0..1 by which two figures may differ and be one, rounded. */
  roundedFigure: 0.02,
  /** What a shared single digit says beside a shared long number, 0..1. */
  digitTells: 0.2,
  /** Rarity 0..1 of a word beside a number, and trust 0..1 in its meaning, from which it is marked by the number. */
  markedWord: 0.15,
  markTrust: 0.6,
  /** What a word that is numbered otherwise further down than in what is new says against one event, 0..1: of one fight
   * reports tell several rounds. */
  laterMark: 0.4,
  /** Magnitudes of quakes up to which they are one, and from which they are two: agencies correct the first measure by some
   * tenths. */
  sameMagnitude: 0.2,
  otherMagnitude: 0.5,
  /** Words between two counts of one vote, where one is of votes ("215 votes in favour and 203"), and where a vote is only
   * told of beside them ("215 to 203"); counts. */
  wordsBetweenVotes: 5,
  wordsBetweenBareVotes: 1,
  /** Reports from which it is told what their openings have in common to an encoder; count. And the cosine from which what it
   * says is told as a reason, either way. */
  centredReports: 3,
  toldCosine: 0.3,
  /** Rarity 0..1 times strength from which a shared word is shown, and how many are. */
  tellingWord: 0.45,
  shownWords: 6,
  /** Probability 0..1 from which two reports tell of one event. */
  sameEvent: 0.5,
  /** Words by which a report is looked for; count. Of a report's fellows in our families the first eight candidates hold
   * 89 in 100 with 24 words, 91 with 32, 92 with 40. */
  signedUnits: 32,
  /** Heaviest keys of which two make one; count. With 8 a crowded index finds 80 in 100 of what it holds, with 10 it finds 89,
   * with 12 94, each at half as much again of what is found. */
  pairedKeys: 10,
  /** Reports behind a key up to which it leads to all of them; count. With 32 twice as many are found, and as many fellows. */
  commonKey: 16,
  /** Candidates that a report keeps; count. With 5 three in a hundred true pairs of our families are lost, 12 find none more. */
  candidates: 8,
  /** Further ones in reserve, for those that keys which became common no longer lead to; count. Without any every report searches
   * anew once or twice, at as much as its first search. */
  reservedCandidates: 8,
  /** Likeness 0..1 by signatures below which two reports are not compared: one in a hundred true pairs lies below, at 0.04
   * two and at 0.06 five. */
  leastScore: 0.02,
  /** Days of one stretch of time; what two keys hold together is looked for within one, so half to all of it apart: follow-ups
   * of an event mostly come within a week. */
  stretchDays: 14,
  /** Log-odds beyond which a pair counts no more when groups are weighed: one odd certainty would outvote all others. And
   * log-odds below which another group is no rival: it would not be joined with anything. */
  mostOdds: 6,
  rivalFloor: -1.5,
  /** How much the pair that fits least counts beside the mean of all pairs when two groups are weighed, 0..1. Cross-validated,
   * with 0, a quarter and 1 ECB+ is .819, .831 and .837, of our tuned families' true pairs 83, 85 and 87 in 100 join and 4.1, 3.8
   * and 3.8 of the false ones; from a half on translations of NTREX come apart. */
  leastCounts: 0.25,
  /** Members that stand for a story when another is measured against it; count. Comparing two stories costs its square. With 2
   * too many look-alikes of our tuned families join (3.8 in 100), with 3 and with 4 the same 2.2; ECB+ is .832, .816, .813. */
  coreMembers: 3,
  /** Rounds of joining; count. In each a third of what still joins does, so that this is never reached but by intent. */
  mostRounds: 40,
  /** Least difference 0..1 by which a flash must fit one story better than the next; and its most units. */
  flashMargin: 0.05,
  flashUnits: 14,
  /** Likeness 0..1 from which the nearest report outside a story is told, with what kept it out. */
  rivalLikeness: 0.15,
  /** Relations between stories: share 0..1 of what is new in one report that the other tells, and shared weight -1..1 of
   * persons or bodies, from which two events are of one development; share from which a report tells another's event in a
   * part, and up to which the other tells nothing of its own; pairs looked at for a story, count. */
  leastRelated: 0.3,
  relatedActors: -0.3,
  partTold: 0.6,
  partUntold: 0.1,
  relatedPairs: 12,
  /** Copies named as such; count. */
  shownCopies: 12,
  /** Reasons told for a story, and for what was kept out; counts. */
  shownReasons: 4,
  /** Reports of a collection up to which an original that joins no story is held against them one by one; count. */
  comparedWithOriginal: 400,
  /** Reports of one story that are then asked; count. */
  askedOfStory: 8,
  /** Share of them, 0..1, more than which must tell of its event. */
  leastSameEvent: 0.49,
} as const;
