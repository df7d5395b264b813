/** Mentions near a place, found by halving: a sentence of hostile length may hold thousands. Takes them in order of the text. */
import type { Mention, Sentence } from "../model/annotation.js";

/** Mentions that begin at or behind token `from` and before token `to`. */
export function mentionsBetween(mentions: readonly Mention[], from: number, to: number): readonly Mention[] {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.tokens[0] < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && mentions[end]!.tokens[0] < to) end++;
  return mentions.slice(low, end);
}

/** Mentions of each sentence, in order; both lists are in order of the text, so one pass is enough. */
export function mentionsBySentence(
  mentions: readonly Mention[],
  sentences: readonly Sentence[],
): readonly (readonly Mention[])[] {
  let at = 0;
  return sentences.map(({ end }) => {
    const own: Mention[] = [];
    while (at < mentions.length && mentions[at]!.start < end) own.push(mentions[at++]!);
    return own;
  });
}
