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
  /** Trust 0..1 from which a meaning of a word puts it at a pole of two opposites. */
  poleTrust: 0.7,
  /** The same for a word that makes a no of what stands beside it. */
  turningTrust: 0.9,
  /** Costs by which a run of characters is parted: of an entry, of a character that is a stop word, of any other. Between
   * them "at | Korea" beats "at Kor | ea"; NTREX in Chinese rose from 92.9 to 94.3 with them and the names. */
  entryCost: 1,
  stopCharacterCost: 0.6,
  characterCost: 1.4,
  /** Characters of a run of those that write foreign names, from which it is a name. */
  shortestTranscribed: 3,
  /** Trust 0..1 in a word found by its beginning alone, and the fewest letters of that. */
  beginningTrust: 0.55,
  shortestBeginning: 4,
  /** Letters of the shortest compound and of the shortest part of one; trust 0..1 in the parts. */
  shortestCompound: 8,
  shortestPart: 3,
  compoundTrust: 0.8,
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
  /** What a vowel takes off, 0..0.3, that one script may have left out: enough to prefer the name with fewer, too little
   * to make two names of one. */
  unwrittenVowel: 0.02,
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
  /** Likeness 0..1 from which a sentence between two aligned ones, and one beside one, is aligned as they are. Set on
   * NTREX: F1 95.6 without, 98.1 with; lower floors pair what was left out. */
  alignBetweenFloor: 0.06,
  alignBesideFloor: 0.14,
  /** Likeness that a neighbouring sentence must add to be taken into a pair. */
  alignWideningGain: 0.05,
  /** Size of the neighbourhood in correcting for hubs: sentences; and how many both sides need at least. */
  hubNeighbours: 10,
  hubLeast: 10,
  /** Words of each language, names and sounds whose analysis is kept; counts. A story has a few thousand; what is
   * forgotten is worked out again. A kept word takes about 0.5 KB, by estimate. */
  rememberedWords: 20_000,
  rememberedNames: 20_000,
  /** Language tags that are kept apart; count. */
  rememberedLanguages: 64,
  /** Share 0..1 of the costs from Latin to another script, against those from there. */
  letterDirections: 0.7,
  /** Cost of pieces that were never seen together: the negative logarithm of a likelihood. */
  unlearnedCost: 13.8,
  /** Letters of the longest name compared letter by letter. */
  longestName: 24,
  /** Likeness by letters is 1 - (cost / ceiling)^bend, and its share 0..1 beside the likeness by sounds. */
  letterCeiling: 4,
  letterBend: 1.5,
  letterShare: 0.8,
  /** Letters that a character counts for at least in the length of a name; cost of one that is not read as learned, and of a
   * Latin letter that no character writes. */
  lettersOfCharacter: 2,
  unreadCost: 6,
  unwrittenCost: 4,
  /** Cost per letter at which a name in characters is as good as another one: the likeness falls from 1 to 0 by then. Of
   * names of the list that it was learned from, but not these, three in four are above 0.6, and one in a thousand of the
   * others. */
  readingCeiling: 3.5,
  /** Cost per letter of a name in another case than the nominative, and the letters that must remain of it. */
  caseCost: 0.15,
  shortestName: 3,
} as const;
