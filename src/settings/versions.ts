/**
 * Telling the versions of one report. Set on the cases of test/fixtures/versions, and on 1,733 pairs of different pages
 * that one publisher put out on one day.
 */
export const versionSettings = {
  /** Words of a run when two readings of one address are compared; count. */
  runWords: 3,
  /**
   * Share 0..1 of the runs of the shorter reading that the longer must hold for both to be versions of one report. Half of
   * all pairs of different reports by one publisher on one event and day share under 0.02, one in twenty 0.2 or more
   * (background told again, furniture); 0.3 leaves copies. Edited pages share over 0.5; a first flash that was written
   * anew around its opening sentence lies between.
   */
  sharedRuns: 0.3,
  /** Most words, as a share 0..1 of those of a reading, that a reading of its beginning has; and the share of these that
   * must be its beginning. A page that is cut by half and keeps its opening to the letter is rarer than a paywall. */
  partWords: 0.5,
  partBeginning: 0.75,
  /** How many times as long as before a version is, of which it is not known whether the one before was read whole. */
  grown: 2,
  /** Reports that one address held one after the other, latest first, among which the one that goes on is looked for. */
  openReports: 8,
  /** Readings of one address between which versions are told; further ones stay reports of their own. */
  readings: 500,
  /** Share 0..1 of words from which two sentences in one place are one sentence reworded: anywhere between two sentences
   * that stayed, and where nothing else stands there. */
  rewordedWords: 0.5,
  rewordedInPlace: 0.3,
  /** Products of lengths up to which sentences, and words within a sentence, are laid side by side; beyond, all that
   * differs counts as taken out and put in. Bounds time and memory on hostile texts. */
  sentenceCells: 40_000,
  wordCells: 62_500,
  /** Words that may stay between two changes and still be told as part of one change; count. */
  islandWords: 1,
  /** Marks and words before the opening of a note: "(", "* "; count. */
  noteWithin: 2,
} as const;
