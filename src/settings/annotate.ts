/** Finding what one report holds. */
export const annotateSettings = {
  /** Likeness of names, 0..1, from which two forms in one report are one person; 0.7 joins Raeisi and Raisi. */
  samePerson: 0.7,
  /** Rarity, 0..1, below which a capitalised word is too common for a person's name that nothing else shows. */
  commonWord: 0.45,
  /** Likeness by sound, 0..1, from which a word and its translation are one name in two scripts ("بوتين", "putin"). */
  soundsAlike: 0.75,
  /** The same where all nouns have capitals, so that a name is no more than likely. */
  soundsLikeName: 0.6,
  /** Characters, 30 to 60, of a line that a writer's width has cut; a shorter one ended by itself: mails wrap at 60 to 80. */
  shortestCutLine: 40,
  /** Tokens of the longest label ("Northern Press/Northern News:") before a sentence. */
  longestLabel: 8,
  /** Paragraphs from the beginning of a text that a dateline may open: headings may stand before it. */
  datelineParagraphs: 4,
  /** Tokens of the longest office with its country that is looked for before a name. */
  longestOffice: 12,
  /** Tokens between a subject and its verb of saying; 1..40. Insertions between commas seldom run longer. */
  subjectReach: 24,
  /** Tokens between a verb of saying and the speaker behind it; 0..10. */
  subjectAfterReach: 4,
  /** Log-odds, -2..2, from which a loose word or one of thought is taken to give something to somebody. */
  surelyCue: 0,
  /** Log-odds, -4..0, under which a verb of saying is taken not to do so. */
  surelyNoCue: -1.5,
  /** The same where the speaker is no name, office or pronoun but a description, which is less sure. */
  surelyDescribed: -0.7,
  /** Tokens of the longest description of a speaker ("farmers along the coast"); 4..24. */
  longestDescription: 14,
  /** Words between a verb and the particle that closes its clause. */
  particleReach: 28,
  /** Tokens between two commas, dashes or brackets that part a speaker from the verb; 4..40. */
  longestInsertion: 24,
  /** Tokens behind a verb and its addressee ("told his counterpart in a call on Friday") to the "that" of its content. */
  complementizerReach: 16,
  /** The same where no addressee follows the verb: a further "that" belongs to another clause. */
  complementizerNear: 3,
  /** Words between marks from which they may be direct speech; fewer are mixed. */
  shortestDirect: 2,
  /** Words between marks inside somebody's words from which they may be another's; fewer are a term. */
  shortestNested: 2,
  /** Words between a verb and such words, for whom it was said to ("told me", "said to the two of us"); 1..6. */
  nestedAddressee: 2,
  /** Tokens before or behind a cue from which they may be content; 1..6. */
  shortestContent: 3,
  /** Tokens that indirect content needs to state anything, where its place tells that it is content; 1..6. */
  shortestIndirect: 2,
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
  /** Words besides speaker, verb and function words up to which a clause beside what it gives is no statement, for whom or
   * where it was said; where it gives indirect content they are as often what was announced; 0..6. */
  wordsBesideSpeech: 4,
  wordsBesideContent: 1,
  /** Tokens a clause needs to stand alone; shorter ones stay with the one before. */
  shortestClause: 4,
} as const;
