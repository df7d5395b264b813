/** Holding the reports of a story against an original. */
export const originalSettings = {
  /** Share 0..1 of the words of the shorter of two passages that the longer must have in that order to be word for word. */
  verbatimShare: 0.85,
  /** Share 0..1 of the words of the longer that must then be shared: of less it is a part. */
  verbatimPart: 0.5,
  /** UTF-16 code units of an original that are read, a speech of two hours; bounds time, which grows with its clauses. */
  longestOriginal: 100_000,
  /** Points that a word skipped on either side costs when words are aligned; a word matched earns 1. */
  skippedWord: 0.4,
  /** Words of a clause or quotation that are aligned at most; bounds the product of both lengths. */
  longestAligned: 160,
  /** Words between marks from which a quotation is held against the original: of fewer, a change shows nothing. */
  shortestQuoted: 4,
  /** Share 0..1 of the words between marks that the original must have in that order for it to be what is quoted. */
  quotedShare: 0.6,
  /** Sureness 0..1 of a claim from which its report may be said to bend what the original has. */
  surelyBent: 0.6,
} as const;
