/** What gathering and recording share: acts and their place in a report. */
export const eventSettings = {
  /** How fast weight falls along the sentences of a report: the n-th (from 0) weighs 1 / (1 + positionDecay * n); 0..2.
   * 0.5 halves it at the third sentence: by then most reports have told their event. */
  positionDecay: 0.5,
} as const;
