/** How much does a line say, and does it close? Weight is characters, those of Chinese, Japanese and Korean counted three times. */

import { readSettings } from "../settings.js";

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

export function weightOf(line: string): number {
  const dense = line.match(DENSE)?.length ?? 0;
  return line.length + 2 * dense;
}

/** Scripts in which sentences end without a mark. */
const UNMARKED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]$/u;

/** Ends with a mark that closes a sentence, perhaps inside quotation marks or brackets; or in a script that has none. */
export function endsSentence(line: string): boolean {
  if (UNMARKED.test(line)) return true;
  return /[.!?…。！？؟۔।][\s"'”’»›」』)\]]{0,4}$/u.test(line.slice(-8));
}

/** A line long enough, or a sentence of enough words, to begin a body; headlines may ask or exclaim, but not stop. */
export function isSubstantial(line: string): boolean {
  const weight = weightOf(line);
  if (weight >= readSettings.bodyLine) return true;
  return weight >= readSettings.shortBodyLine && endsSentence(line) && !/[?!？！؟…]$/.test(line);
}
