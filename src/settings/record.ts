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
