/** Do the acts of two reports go the same way? "A thanks B" and "B thanks A" are told in the same words. */
import { type Evidence, NEUTRAL, quoteWords } from "./evidence.js";
import type { Bearing } from "./find-bearings.js";

/** 1 where the same act goes the same way, -1 where it goes only the other way; neutral where nothing compares. */
export function compareBearings(a: readonly Bearing[], b: readonly Bearing[]): Evidence {
  let same = 0;
  let reversed = 0;
  const reasons: string[] = [];
  for (const here of a) {
    for (const there of b) {
      if (here.type !== there.type) continue;
      const weight = Math.min(here.weight, there.weight);
      const told = `${here.type} (${quoteWords(here.words, there.words)})`;
      if (here.from === there.from && here.to === there.to) {
        same += weight;
        reasons.push(`${told} goes from ${here.from} to ${here.to} in both`);
      } else if (here.from === there.to && here.to === there.from) {
        reversed += weight;
        reasons.push(
          `${told} goes from ${here.from} to ${here.to} in one, from ${there.from} to ${there.to} in the other`,
        );
      }
    }
  }
  return same + reversed === 0 ? NEUTRAL : { value: (same - reversed) / (same + reversed), reasons };
}
