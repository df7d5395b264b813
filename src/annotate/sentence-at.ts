/**
 * In which sentence does a token stand? Takes sentences in order of the text; found by halving.
 */
import type { Sentence } from "../model/annotation.js";

/** The sentence in which a token stands, or the first behind it. */
export function sentenceIndex(token: number, sentences: readonly Sentence[]): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.tokens[1] <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function sentenceOf(token: number, sentences: readonly Sentence[]): Sentence | undefined {
  return sentences[sentenceIndex(token, sentences)];
}
