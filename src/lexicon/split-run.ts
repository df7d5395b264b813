/**
 * Where do the words of a run of characters end, in writing that parts none? Takes the characters and the entries of a
 * table; gives the lengths of the pieces that cost least in all: few pieces, and few single characters that say something.
 */
import { lexiconSettings } from "../settings.js";

/** `isEntry` tells of two characters and more; of equal ways the one with the longer first piece. */
export function splitRun(
  characters: readonly string[],
  longest: number,
  isEntry: (entry: string) => boolean,
  isStopWord: (character: string) => boolean,
): readonly number[] {
  const { entryCost, stopCharacterCost, characterCost } = lexiconSettings;
  const costs = new Float64Array(characters.length + 1);
  const lengths = new Int32Array(characters.length);
  for (let at = characters.length - 1; at >= 0; at--) {
    lengths[at] = 1;
    costs[at] = costs[at + 1]! + (isStopWord(characters[at]!) ? stopCharacterCost : characterCost);
    let entry = characters[at]!;
    for (let length = 2; length <= longest && at + length <= characters.length; length++) {
      entry += characters[at + length - 1]!;
      const cost = entryCost + costs[at + length]!;
      if (cost > costs[at]! || !isEntry(entry)) continue;
      costs[at] = cost;
      lengths[at] = length;
    }
  }
  const pieces: number[] = [];
  for (let at = 0; at < characters.length; at += lengths[at]!) pieces.push(lengths[at]!);
  return pieces;
}
