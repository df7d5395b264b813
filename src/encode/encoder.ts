/**
 * What is an encoder of sentences? Anything that turns texts of any languages into vectors that are near where the texts
 * mean the same. Takes nothing; gives the one interface behind which every encoder comes in.
 */

export interface SentenceEncoder {
  /** Which model, and which file of it: vectors of two names must not be compared. */
  readonly name: string;
  /**
   * One vector a text, in the order of the texts, all of one length and of length 1 as vectors; a text in which the model
   * sees no word may have zeros only. The language is not told: the model finds it, or does not need it.
   */
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** Why an encoder cannot be had or has answered wrongly; the message says what to do about it. */
export class EncoderFailure extends Error {
  override readonly name = "EncoderFailure";
}
