/** The optional encoder of sentences. Off unless a program hands one over, so nothing here changes what stages find. */
export const encodeSettings = {
  /**
   * Share 0..1 of the encoder in a blended score; the rest is the lexicon's. Half each: the encoder knows paraphrase, the
   * lexicon names and numbers, which encoders blur. A choice, not yet measured: which share is best depends on the model.
   */
  weight: 0.5,
  /** Texts that the model is given at a time; count. Memory grows with it and with the longest text among them. */
  batch: 32,
} as const;
