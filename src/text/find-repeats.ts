/** Where the same words stand again: takes tokens and a range of them, gives the positions where a copy begins. */
import type { Token } from "../model/annotation.js";

export function findRepeats(tokens: readonly Token[], from: number, to: number): readonly number[] {
  const positions: number[] = [];
  const first = tokens[from]!.norm;
  for (let at = 0; at + to - from <= tokens.length; at++) {
    if (at === from || tokens[at]!.norm !== first) continue;
    let length = 1;
    while (length < to - from && tokens[at + length]!.norm === tokens[from + length]!.norm) length++;
    if (length === to - from) positions.push(at);
  }
  return positions;
}
