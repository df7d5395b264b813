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
