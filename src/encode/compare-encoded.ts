/**
 * How alike are two sentences when an encoder has a say? Takes their vectors and what the lexicon says of them; gives one
 * score, in which the encoder is one more feature beside the lexicon.
 */
import { encodeSettings } from "../settings.js";

/** 0..1, where `lexiconScore` is 0..1. `weight` is the encoder's share, 0..1. */
export function compareEncoded(
  a: Float32Array,
  b: Float32Array,
  lexiconScore: number,
  weight: number = encodeSettings.weight,
): number {
  return blend(compareVectors(a, b), lexiconScore, weight);
}

/**
 * Cosine of two unit vectors, 0..1: what points away counts as unlike, no more; rounding cannot lead above 1.
 * A vector of zeros is like nothing.
 */
export function compareVectors(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index++) sum += a[index]! * b[index]!;
  return Math.min(1, Math.max(0, sum));
}

/** Also for scores that were corrected for hubs and so may be outside 0..1, if both were. */
export function blend(encoderScore: number, lexiconScore: number, weight: number = encodeSettings.weight): number {
  return weight * encoderScore + (1 - weight) * lexiconScore;
}
