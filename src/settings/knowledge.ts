/** What a file of knowledge may hold: bounds for files that somebody else wrote. None of them changes what is found. */
export const knowledgeSettings = {
  /** Bytes of a file; 20,000 entries with twenty names each stay below. */
  largestFile: 16 * 1024 * 1024,
  /** Entries of one section; count. The largest public lists of news sites hold about 10,000. */
  mostEntries: 20_000,
  /** Aliases, or domains, of one entry; count. Agencies are known by up to sixty, over all languages. */
  mostNames: 200,
  /** UTF-16 code units of a name; ministries with long titles reach 100. */
  longestName: 200,
  /** Problems that are told of one file; the rest are counted. */
  mostProblems: 20,
} as const;
